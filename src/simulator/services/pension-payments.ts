import { resolve, type PensionRight } from '../personas/schema.ts';
import type { XmlElements } from '../xml.ts';
import { labelIn, type Language } from './labels.ts';
import { anomalies, specialRules } from './labels-pension.ts';

/** What is asked of the payments. Months are `yyyy-MM`. */
export interface PaymentsAsked {
  readonly from: string;
  readonly to: string;
  /** Whether the period is that in which, or that for which was paid. */
  readonly focus: 'MonthOfPayment' | 'ReferencePeriod';
  /** Without contributions, fiscal situation and special rules. */
  readonly isMinimum: boolean;
  readonly today: string;
  readonly language: Language;
}

interface Part {
  readonly gross: string;
  readonly taxable: string;
  readonly tax: string;
  readonly paidIn: string;
  readonly health?: string | undefined;
  readonly solidarity?: string | undefined;
}

/** What belongs to one reference period. */
interface Period {
  readonly start: string;
  readonly end: string;
  readonly isHoliday: boolean;
  readonly parts: readonly Part[];
}

/** Months that one payment is for; a capital has a month of its own. */
const monthsOf: Readonly<Record<string, number>> = { 1: 1, 2: 2, 3: 3, 4: 4, 6: 6, J: 12 };
/** On this day of the month the institutions declare what they pay in it. */
const dayOfDeclaration = '20';

/** What was paid on a right, one element per reference period, oldest first. */
export function paymentsOf(right: PensionRight, asked: PaymentsAsked): readonly XmlElements[] {
  const isAsked = (first: string, last: string) => first <= asked.to && last >= asked.from;
  return periodsOf(right, asked.today)
    .map((period) => ({ ...period, parts: period.parts.filter((part) => isDeclared(part, asked.today)) }))
    .filter(({ start, end }) => asked.focus === 'MonthOfPayment' || isAsked(start, end))
    .map((period) => ({
      ...period,
      parts: period.parts.filter(({ paidIn }) => asked.focus === 'ReferencePeriod' || isAsked(paidIn, paidIn)),
    }))
    .filter(({ parts }) => parts.length > 0)
    .map((period) => toElements(right, period, asked));
}

function isDeclared({ paidIn }: Part, today: string): boolean {
  return `${paidIn}-${dayOfDeclaration}` <= today;
}

function periodsOf(right: PensionRight, today: string): Period[] {
  const { once, holidayPay, corrections } = right;
  const monthOf = (date: string) => resolve(date, today).slice(0, 7);
  if (once !== undefined) {
    const month = monthOf(once.paid);
    return [{ start: month, end: month, isHoliday: false, parts: [{ ...once, paidIn: month }] }];
  }
  const first = right.amounts.at(-1);
  if (first === undefined) return [];
  const length = monthsOf[right.periodicity] ?? 1;
  const until = right.until === undefined ? today : resolve(right.until, today);
  const last = (until < today ? until : today).slice(0, 7);
  const periods: Period[] = [];
  for (let start = beginOfPeriod(monthOf(first.since), length); start <= last; start = plus(start, length)) {
    const end = plus(start, length - 1);
    const amount = right.amounts.find(({ since }) => monthOf(since) <= end);
    if (amount === undefined) continue;
    const later = corrections.filter((one) => monthOf(one.for) >= start && monthOf(one.for) <= end);
    const parts = [{ ...amount, paidIn: end }, ...later.map((one) => ({ ...one, paidIn: monthOf(one.paid) }))];
    periods.push({ start, end, isHoliday: false, parts });
    if (holidayPay !== undefined && holidayPay.month === Number(end.slice(5))) {
      periods.push({ start: end, end, isHoliday: true, parts: [{ ...holidayPay, paidIn: end }] });
    }
  }
  return periods;
}

/** Periods of several months begin in January and then one after the other. */
function beginOfPeriod(month: string, length: number): string {
  return plus(month, -((Number(month.slice(5)) - 1) % length));
}

function plus(month: string, months: number): string {
  const index = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + months;
  return `${String(Math.floor(index / 12))}-${String((index % 12) + 1).padStart(2, '0')}`;
}

function toElements(right: PensionRight, { start, end, isHoliday, parts }: Period, asked: PaymentsAsked): XmlElements {
  const { fiscal, index } = right;
  const details = !asked.isMinimum;
  return {
    ReferencePeriod: { StartMonth: toMonth(start), EndMonth: toMonth(end) },
    TotalAmounts: {
      TotalGrossAmount: sum(parts.map(({ gross }) => gross)),
      TotalPrecomptableAmount: sum(parts.map(({ taxable }) => taxable)),
    },
    Index: { Index: index.value, IndexType: index.type },
    PaymentHistory: parts.map((part) => ({
      GrossAmount: part.gross,
      PrecomptableAmount: part.taxable,
      PrecomptePercentage: part.tax,
      ...paid(part),
    })),
    IsHolidayAmount: isHoliday,
    FiscalSituation:
      details && fiscal
        ? {
            DependentSpouseCode: fiscal.spouse,
            TotalDependentChildren: fiscal.children,
            TotalDependentOthers: fiscal.others,
          }
        : undefined,
    SpecialRule: details
      ? right.specialRules?.map((code) => ({
          ExceptionCode: code,
          Description: labelIn(specialRules, code, asked.language) ?? code,
        }))
      : undefined,
    Contributions: details ? contributions(right, parts) : undefined,
  };
}

function contributions(right: PensionRight, parts: readonly Part[]): XmlElements | undefined {
  const withheld = parts.filter(({ health, solidarity }) => health !== undefined || solidarity !== undefined);
  if (withheld.length === 0) return undefined;
  return {
    'ZIV-AMI': {
      TotalAmiAmount: sum(withheld.map(({ health = '0' }) => health)),
      AmiTaxCode: right.healthCode,
      'ZIV-AmiHistory': withheld.map((part) => ({ AmiAmount: part.health ?? '0.00', ...paid(part) })),
    },
    ContributionSolidarity: {
      TotalRsAmount: sum(withheld.map(({ solidarity = '0' }) => solidarity)),
      SolidarityPercentage: right.solidarityPercentage,
      SolidarityHistory: withheld.map((part) => ({ SolidarityAmount: part.solidarity ?? '0.00', ...paid(part) })),
    },
  };
}

function paid({ paidIn }: Part): XmlElements {
  return { MonthOfPayment: toMonth(paidIn), CreationDate: `${paidIn}-${dayOfDeclaration}` };
}

/** The register writes a month as a date with day 00. */
function toMonth(month: string): string {
  return `${month}-00`;
}

function sum(amounts: readonly string[]): string {
  const cents = amounts.reduce((total, amount) => {
    const [euro = '0', rest = '00'] = amount.split('.');
    return total + BigInt(euro) * 100n + BigInt(rest);
  }, 0n);
  const digits = String(cents).padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** What the register finds wrong in the declaration of a right. */
export function anomaliesOf(codes: readonly string[] | undefined, language: Language): readonly XmlElements[] {
  return (codes ?? []).map((code) => ({ Code: code, Description: labelIn(anomalies, code, language) ?? code }));
}
