import type { CalendarDate } from '../../values/calendar.ts';
import type { YearMonth } from '../../values/partial-period.ts';
import { overlapOf } from '../../values/period-overlap.ts';
import { firstDayOf, lastDayOf } from '../days-in-month.ts';
import { times, type Exact } from './exact.ts';

/** A month for which aid is given in whole or in part. */
export interface PaidMonth {
  readonly month: YearMonth;
  readonly startDate: CalendarDate;
  readonly endDate: CalendarDate;
  readonly days: number;
  /** Days by which the month is divided. */
  readonly daysOfMonth: number;
}

/** How a month is divided: by its calendar days, or by thirty. */
export type MonthBasis = 'calendarDays' | 'thirtieths';

/** Number of days in a month. */
export function daysIn(month: YearMonth): number {
  return Number(lastDayOf(month).slice(8));
}

/**
 * The days of a month for which aid is given. In thirtieths a part has at most thirty; a whole month is whole.
 * @returns undefined when aid ends before it begins
 */
export function paidMonth(
  month: YearMonth,
  aid: { readonly from: CalendarDate; readonly until?: CalendarDate | undefined },
  basis: MonthBasis,
): PaidMonth | undefined {
  const whole = { startDate: firstDayOf(month), endDate: lastDayOf(month) };
  const part = overlapOf({ startDate: aid.from, endDate: aid.until }, whole);
  if (!part) return undefined;
  const { startDate, endDate, days } = part;
  const length = daysIn(month);
  if (basis === 'calendarDays' || days === length) return { month, startDate, endDate, days, daysOfMonth: length };
  return { month, startDate, endDate, days: Math.min(days, 30), daysOfMonth: 30 };
}

/** The part of a month amount for the days of a month. */
export function amountOf({ days, daysOfMonth }: PaidMonth, aMonth: Exact): Exact {
  return times(aMonth, days, daysOfMonth);
}
