import { addMonths } from '../values/calendar.ts';
import { monthOfDate, monthsTouched, type YearMonth } from '../values/partial-period.ts';
import { firstDayOf, presenceIn, type VaguePeriod } from './days-in-month.ts';

/** The months from the first to the last, both included; none when the last comes before the first. */
export function monthsBetween(first: YearMonth, last: YearMonth): readonly YearMonth[] {
  const count = Math.max(0, monthsTouched(first, last));
  return Array.from({ length: count }, (_, index) => monthOfDate(addMonths(firstDayOf(first), index)));
}

/**
 * True when the period may have a day in the month. Without a first day it began at any time; without a last one it
 * goes on. Of a date of which only a part is known, every day that it can be counts.
 */
export function includesMonth(period: VaguePeriod, month: YearMonth): boolean {
  return presenceIn(month, period) !== 'none';
}
