import { centsOf, type EuroAmount } from '../../values/amount.ts';
import { addMonths } from '../../values/calendar.ts';
import { monthOfDate, monthsTouched, type YearMonth } from '../../values/partial-period.ts';
import type { IncomeKind } from '../declared.ts';
import type { Missing } from '../finding.ts';
import type { Inquiry, Person } from '../inquiry.ts';
import { told } from '../known.ts';
import type { IncomeAnswer } from './found-income.ts';
import { sourcedList, type Sourced } from './sources.ts';
import { toleranceOn } from './tolerances.ts';
import { benefits, wages } from './pay-and-benefits.ts';

/** Kinds of income that a source knows together, because it does not tell them apart. */
interface IncomeSource {
  readonly kinds: readonly IncomeKind[];
  readonly look: (inquiry: Inquiry, person: Person) => IncomeAnswer;
}

/**
 * Which stream tells of which kinds of income. Kinds that are not here are in no stream. A new stream is a row.
 */
export const incomeSources: readonly IncomeSource[] = [
  { kinds: ['wages'], look: wages },
  { kinds: ['selfEmployment'], look: selfEmployment },
  { kinds: ['unemployment'], look: unemployment },
  { kinds: ['incapacity'], look: benefits },
  { kinds: ['pension', 'incomeGuaranteeElderly'], look: pension },
  { kinds: ['disabilityIncomeReplacement', 'integrationAllowance'], look: disability },
  { kinds: ['elderlyAllowance'], look: elderly },
  { kinds: ['childBenefit'], look: childBenefit },
  { kinds: ['livingWage', 'centreAid'], look: support },
];

/** Something that runs without an amount. */
function present<T>(sourced: Sourced<T>, runs: (value: T) => boolean): IncomeAnswer {
  const running = sourced.told.filter(({ value }) => runs(value));
  const facts = running.map(({ fact }) => fact);
  return { ...rest(sourced), ...(facts.length > 0 ? { income: { facts, isRunning: true } } : {}) };
}

const rest = <T>({ answers, missing }: Sourced<T>) => ({ answers, missing });

function selfEmployment(inquiry: Inquiry, person: Person): IncomeAnswer {
  const affiliations = sourcedList(told(inquiry, person, 'selfEmployed', 'affiliations'));
  return present(affiliations, ({ segments }) =>
    segments.some(
      ({ assimilation, startDate, endDate }) =>
        assimilation === undefined &&
        (startDate === undefined || startDate <= inquiry.day) &&
        (endDate === undefined || endDate >= inquiry.day),
    ),
  );
}

function childBenefit(inquiry: Inquiry, person: Person): IncomeAnswer {
  const files = sourcedList(told(inquiry, person, 'cadaf', 'files'));
  const answer = present(
    files,
    ({ isCurrent, beneficiaries }) =>
      isCurrent !== false && beneficiaries.some(({ isConsultedPerson }) => isConsultedPerson),
  );
  // Each region has a register of its own: one that did not answer may have a file.
  const sources = told(inquiry, person, 'cadaf', 'sources');
  const silent = sources.state === 'known' && sources.value.some(({ outcome }) => outcome === 'unknown');
  if (!silent || answer.missing.length > 0) return answer;
  const { integrationId, stream } = sources.fact;
  const whose = integrationId === undefined ? {} : { integrationId };
  const missing: Missing = {
    why: 'sourceSilent',
    ...whose,
    ...(stream === undefined ? {} : { stream }),
    path: '/files',
  };
  return { ...answer, answers: [], missing: [missing] };
}

function support(inquiry: Inquiry, person: Person): IncomeAnswer {
  const periods = sourcedList(told(inquiry, person, 'attestations', 'supportPeriods'));
  return present(periods, ({ isRunning }) => isRunning);
}

/** Amounts by month; the last month before the present one counts, because the present one is not over. */
function paid<T>(
  inquiry: Inquiry,
  sourced: Sourced<T>,
  read: (value: T) => {
    readonly month?: YearMonth | undefined;
    readonly amount?: EuroAmount | undefined;
    readonly months?: number;
  },
): IncomeAnswer {
  const present = monthOfDate(inquiry.day);
  const rows = sourced.told.flatMap(({ value, fact }) => {
    const { month, amount, months = 1 } = read(value);
    return month === undefined || month > present ? [] : [{ month, cents: amount && centsOf(amount), months, fact }];
  });
  const over = rows.filter(({ month }) => month < present);
  const last = (over.length > 0 ? over : rows).reduce((latest, { month }) => (month > latest ? month : latest), '');
  const ofLast = rows.filter(({ month }) => month === last);
  if (ofLast.length === 0) return rest(sourced);
  const first = monthOfDate(addMonths(inquiry.day, -toleranceOn(inquiry.day, 'recentMonths')));
  const isKnown = ofLast.every(({ cents }) => cents !== undefined);
  const cents = ofLast.reduce((sum, one) => sum + Math.round((one.cents ?? 0) / one.months), 0);
  const income = { facts: ofLast.map(({ fact }) => fact), isRunning: last >= first, month: last };
  return { ...rest(sourced), income: isKnown ? { ...income, cents, basis: 'gross' } : income };
}

function unemployment(inquiry: Inquiry, person: Person): IncomeAnswer {
  const sums = sourcedList(told(inquiry, person, 'unemployment', 'paidSums'));
  const answer = paid(inquiry, sums, ({ month, paidAmount, acceptedAmount }) => ({
    month,
    // What was received counts; what the office accepts of it is settled later.
    amount: paidAmount ?? acceptedAmount,
  }));
  return answer.income ? { ...answer, income: { ...answer.income, withheld: 'unemployment' } } : answer;
}

function pension(inquiry: Inquiry, person: Person): IncomeAnswer {
  const payments = sourcedList(told(inquiry, person, 'pension', 'payments'));
  const regular = payments.told.filter(({ value }) => value.isHolidayPay !== true);
  return paid(inquiry, { ...payments, told: regular }, ({ referencePeriod, grossAmount }) => {
    const { startMonth, endMonth = startMonth } = referencePeriod ?? {};
    const isPeriod = startMonth !== undefined && endMonth !== undefined && startMonth <= endMonth;
    return {
      month: endMonth,
      amount: grossAmount,
      months: isPeriod ? monthsTouched(`${startMonth}-01`, `${endMonth}-01`) : 1,
    };
  });
}

/** Kinds of allowances of the Directorate-General: the elderly have one of their own (THAB). */
const elderlyAllowance = '4';

function disability(inquiry: Inquiry, person: Person): IncomeAnswer {
  return allowances(inquiry, person, (kind) => kind !== elderlyAllowance);
}

function elderly(inquiry: Inquiry, person: Person): IncomeAnswer {
  return allowances(inquiry, person, (kind) => kind === elderlyAllowance);
}

function allowances(inquiry: Inquiry, person: Person, isOf: (kind: string | undefined) => boolean): IncomeAnswer {
  const all = sourcedList(told(inquiry, person, 'dgph', 'allowances'));
  const running = all.told.filter(
    ({ value: { kind, startDate, endDate } }) =>
      isOf(kind?.code) &&
      (startDate === undefined || startDate <= inquiry.day) &&
      (endDate === undefined || endDate >= inquiry.day),
  );
  if (running.length === 0) return rest(all);
  const amounts = running.map(({ value }) => value.totalMonthlyAmount && centsOf(value.totalMonthlyAmount));
  const isKnown = amounts.every((cents) => cents !== undefined);
  const income = { facts: running.map(({ fact }) => fact), isRunning: true };
  const cents = amounts.reduce<number>((sum, one) => sum + (one ?? 0), 0);
  return { ...rest(all), income: isKnown ? { ...income, cents, basis: 'untaxed' } : income };
}
