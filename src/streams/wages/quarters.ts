import { addMonths, type CalendarDate } from '../../values/calendar.ts';
import { addQuarters, daysOfQuarter, quarterOfDate, type YearQuarter } from '../../values/partial-period.ts';

/** Quarters, both included. */
export interface QuarterPeriod {
  readonly beginQuarter: YearQuarter;
  readonly endQuarter: YearQuarter;
}

/** The first quarter that employers declared in this way. */
export const firstQuarter = '2003Q1';

/** How many quarters are asked without a period, the current one included. */
const usualQuarters = 5;

/** Months after the end of a quarter at which its declarations are expected at the source (assumed, see the README). */
const monthsUntilKnown = 2;

/** The quarters to ask for: those of the query, or the last five, of which the current one is the last. */
export function quartersAsked(
  { fromQuarter, toQuarter }: { readonly fromQuarter?: string | undefined; readonly toQuarter?: string | undefined },
  today: CalendarDate,
): QuarterPeriod {
  if (fromQuarter !== undefined && toQuarter !== undefined) return { beginQuarter: fromQuarter, endQuarter: toQuarter };
  const endQuarter = quarterOfDate(today);
  return { beginQuarter: addQuarters(endQuarter, 1 - usualQuarters), endQuarter };
}

/** The last quarter of which the declarations are expected to be at the source on a day. */
function lastExpectedQuarter(today: CalendarDate): YearQuarter {
  return addQuarters(quarterOfDate(addMonths(firstOfMonth(today), -monthsUntilKnown)), -1);
}

/** The last day of that quarter. */
export function expectedUntil(today: CalendarDate): CalendarDate {
  return daysOfQuarter(lastExpectedQuarter(today)).endDate;
}

/** True when none of the quarters can be expected at the source on a day. */
export function areAllLater({ beginQuarter }: QuarterPeriod, today: CalendarDate): boolean {
  return beginQuarter > lastExpectedQuarter(today);
}

function firstOfMonth(date: CalendarDate): CalendarDate {
  return `${date.slice(0, 7)}-01`;
}
