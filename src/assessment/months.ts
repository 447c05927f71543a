import { addMonths } from '../values/calendar.ts';
import { monthOfDate, monthsTouched, type YearMonth } from '../values/partial-period.ts';

/** The months from the first to the last, both included; none when the last comes before the first. */
export function monthsBetween(first: YearMonth, last: YearMonth): readonly YearMonth[] {
  const count = Math.max(0, monthsTouched(first, last));
  return Array.from({ length: count }, (_, index) => monthOfDate(addMonths(`${first}-01`, index)));
}

/** A period of days of which the ends may be unknown, wholly or but for the year (`2025-00-00`). */
export interface RoughPeriod {
  readonly startDate?: string | undefined;
  readonly endDate?: string | undefined;
}

/**
 * True when the period may have a day in the month. Without a first day it began at any time; without a last one it
 * goes on. Of a date of which only a part is known, every day that it can be counts.
 */
export function includesMonth({ startDate, endDate }: RoughPeriod, month: YearMonth): boolean {
  const begins = startDate === undefined ? month : monthWithin(startDate, '01');
  const ends = endDate === undefined ? month : monthWithin(endDate, '12');
  const isPeriod = startDate === undefined || endDate === undefined || begins < ends || lastDay(endDate) >= startDate;
  return begins <= month && month <= ends && isPeriod;
}

function monthWithin(date: string, whenUnknown: string): YearMonth {
  return date.slice(5, 7) === '00' ? `${date.slice(0, 4)}-${whenUnknown}` : date.slice(0, 7);
}

/** The date, or one that is not before any day that it can be. */
function lastDay(date: string): string {
  return date.replaceAll('-00', '-99');
}
