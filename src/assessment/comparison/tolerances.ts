import type { CalendarDate } from '../../values/calendar.ts';
import { newest, type Dated } from '../dated.ts';

/** How far what is declared may lie from what a source says and still be the same. */
export type ToleranceName = keyof typeof tolerances;

interface Row extends Dated {
  readonly value: number;
}

/*
 * No source settles any of these: all are assumed. A later row takes the place of an earlier one from its first day; the
 * first row of each holds for earlier days too.
 */
const since = '2002-10-01';
const tolerances = {
  /** Eurocents a month between an amount declared and one found. */
  amountCents: [{ value: 1000, validFrom: since }],
  /** The same in percent of the amount found; the larger of the two counts. */
  amountPercent: [{ value: 2, validFrom: since }],
  /** Eurocents between two cadastral incomes, which the land registry gives in whole euro. */
  cadastralIncomeCents: [{ value: 100, validFrom: since }],
  /** Days between two first days of the same work. */
  startDays: [{ value: 7, validFrom: since }],
  /** Percent of the pairs of letters that two names have in common. */
  namePercent: [{ value: 80, validFrom: since }],
  /** Months before the present one in which a payment still says that an income runs. */
  recentMonths: [{ value: 3, validFrom: since }],
} as const satisfies Readonly<Record<string, readonly [Row, ...Row[]]>>;

/** The tolerance of a day. */
export function toleranceOn(day: CalendarDate, name: ToleranceName): number {
  return newest<Row>(tolerances[name], day).value;
}

/** Whether two amounts a month, in eurocents, are the same but for rounding and small changes. */
export function isSameAmount(day: CalendarDate, declared: number, found: number): boolean {
  const cents = toleranceOn(day, 'amountCents');
  const share = toleranceOn(day, 'amountPercent') * Math.abs(found);
  return Math.abs(declared - found) * 100 <= Math.max(cents * 100, share);
}
