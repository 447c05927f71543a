import { toCents, toEuro } from '../cents.ts';
import { addDays } from '../clock.ts';
import { resolve, type Incapacity } from '../personas/schema.ts';
import type { XmlElements } from '../xml.ts';
import type { Covered } from './incapacity-quarter.ts';

/** Both ends included. */
interface Days {
  readonly begin: string;
  readonly end: string;
  readonly isInvalid: boolean;
}

/** What the fund paid for the days of a quarter, a payment for each month that is over; undefined when it paid nothing. */
export function paymentsOf(covered: Covered, today: string): XmlElements | undefined {
  const payment = paidDays(covered, today).flatMap((days) => toPayment(covered.incapacity, days));
  return payment.length > 0 ? { payment } : undefined;
}

/** The days of each month; a month in which invalidity begins is paid in two parts. */
function paidDays({ incapacity, begin, end, invalidSince }: Covered, today: string): readonly Days[] {
  const { since, paidSince = since } = incapacity;
  const firstPaid = later(resolve(paidSince, today), begin);
  const days: Days[] = [];
  for (let month = `${begin.slice(0, 7)}-01`; month <= end; month = resolve('+1 month', month)) {
    const lastOfMonth = addDays(resolve('+1 month', month), -1);
    // Paid once it is over: the month, or the time itself.
    if (lastOfMonth >= today && end >= today) continue;
    const from = later(month, firstPaid);
    const to = lastOfMonth < end ? lastOfMonth : end;
    const turn = invalidSince ?? addDays(to, 1);
    days.push({ begin: from, end: to < turn ? to : addDays(turn, -1), isInvalid: false });
    days.push({ begin: later(from, turn), end: to, isInvalid: true });
  }
  return days.filter((one) => one.begin <= one.end);
}

function toPayment(incapacity: Incapacity, { begin, end, isInvalid }: Days): readonly XmlElements[] {
  const { kind, scheme, daily, dailyInInvalidity = daily, family } = incapacity;
  const days = workingDays(begin, end);
  if (days === 0) return [];
  return [
    {
      document: documents[kind][scheme][isInvalid ? 'invalidity' : 'primary'],
      incapacityCategory: incapacityCategories[scheme],
      familySituation: familySituations[family],
      allowanceCategory: ordinary,
      period: { beginDate: begin, endDate: end },
      amount: toEuro(days * toCents(isInvalid ? dailyInInvalidity : daily)),
      days,
    },
  ];
}

const ordinary = 0;

const documents: Readonly<
  Record<Incapacity['kind'], Record<Incapacity['scheme'], { readonly primary: string; readonly invalidity: string }>>
> = {
  incapacity: {
    general: { primary: 'C21', invalidity: 'PI0' },
    independent: { primary: 'C421', invalidity: 'PI41' },
  },
  pregnancy: {
    general: { primary: 'C23', invalidity: 'PI23' },
    independent: { primary: 'C423', invalidity: 'PI423' },
  },
};

/** A regular worker, and a self-employed person whose business goes on. */
const incapacityCategories: Readonly<Record<Incapacity['scheme'], number>> = { general: 1, independent: 4 };

const familySituations: Readonly<Record<Incapacity['family'], string>> = {
  partner: '01',
  child: '02',
  relative: '03',
  single: '04',
  cohabiting: '05',
};

/** Every day but Sundays: benefits are counted in weeks of six days. */
function workingDays(begin: string, end: string): number {
  let count = 0;
  for (let day = begin; day <= end; day = addDays(day, 1)) if (new Date(`${day}T00:00:00Z`).getUTCDay() !== 0) count++;
  return count;
}

function later(one: string, other: string): string {
  return one > other ? one : other;
}
