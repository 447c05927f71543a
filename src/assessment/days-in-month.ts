import { addDays, addMonths, type CalendarDate } from '../values/calendar.ts';
import { monthOfDate, type YearMonth } from '../values/partial-period.ts';

/** The last months up to that of a day, in the order of time, the month of the day included. */
export function monthsUpTo(day: CalendarDate, count: number): readonly YearMonth[] {
  const first = `${monthOfDate(day)}-01`;
  return Array.from({ length: count }, (_, index) => monthOfDate(addMonths(first, index + 1 - count)));
}

/** The first day of a month. */
export function firstDayOf(month: YearMonth): CalendarDate {
  return `${month}-01`;
}

/** The last day of a month. */
export function lastDayOf(month: YearMonth): CalendarDate {
  return addDays(addMonths(firstDayOf(month), 1), -1);
}

/** A period whose days may be known in part (`2025-00-00`), or not at all. */
export interface VaguePeriod {
  readonly startDate?: string | undefined;
  readonly endDate?: string | undefined;
}

/**
 * Whether a period has a day in a month. `unknown`: it may have one, but what is not known of its dates decides. Without
 * a last day it goes on; without a first day it began at an unknown time.
 */
export function presenceIn(month: YearMonth, { startDate, endDate }: VaguePeriod): 'present' | 'none' | 'unknown' {
  const first = firstDayOf(month);
  const last = lastDayOf(month);
  const start = daysOf(startDate) ?? { earliest: beginning, latest: forever };
  const end = daysOf(endDate) ?? { earliest: forever, latest: forever };
  if (start.earliest > last || end.latest < first || end.latest < start.earliest) return 'none';
  // A period has its own ends: it began at the latest when it ended, and ended at the earliest when it began.
  const beganBy = start.latest < end.latest ? start.latest : end.latest;
  const lastedTo = end.earliest > start.earliest ? end.earliest : start.earliest;
  return beganBy <= last && lastedTo >= first ? 'present' : 'unknown';
}

const beginning = '0001-01-01';
const forever = '9999-12-31';

/** A date is one of these days. */
export interface DateRange {
  readonly earliest: CalendarDate;
  readonly latest: CalendarDate;
}

/**
 * The days that a date can be of which the day, or all but the year, may be unknown.
 * @returns undefined without a date
 */
export function daysOf(date: string): DateRange;
export function daysOf(date: string | undefined): DateRange | undefined;
export function daysOf(date: string | undefined): DateRange | undefined {
  if (date === undefined) return undefined;
  if (!date.includes('-00')) return { earliest: date, latest: date };
  const year = date.slice(0, 4);
  const month = date.slice(0, 7);
  return date.startsWith('00', 5)
    ? { earliest: `${year}-01-01`, latest: `${year}-12-31` }
    : { earliest: firstDayOf(month), latest: lastDayOf(month) };
}

/** Whether a complete date can be the one of which parts are unknown. */
export function canBe(date: CalendarDate, incomplete: string): boolean {
  const { earliest, latest } = daysOf(incomplete);
  return date >= earliest && date <= latest;
}
