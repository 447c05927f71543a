import { addDays, addMonths, belgianDate, type CalendarDate } from '../../values/calendar.ts';
import type { ClosedPeriod } from '../../values/period-overlap.ts';
import type { YearMonth } from '../../values/partial-period.ts';
import type { StreamAnswer } from '../answers.ts';
import { firstDayOf, lastDayOf } from '../days-in-month.ts';

/**
 * Which months an answer tells about. An answer does not repeat the question, so where its data do not say the period,
 * it is the usual one of the stream.
 */
export interface Reach {
  /** Months before the day of the answer that are asked usually; absent when everything is. */
  readonly monthsBack?: number;
  /**
   * Days after the end of a month before nothing means none: a payment comes afterwards, and is declared later still.
   * Absent for what is declared at once, so that the running month is told as well. Every number is assumed.
   */
  readonly settledAfterDays?: number;
}

/**
 * Whether an answer without anything in a month says that there was nothing.
 * @param told the period that the data themselves say they are of
 */
export function tellsOf(
  month: YearMonth,
  { consultedAt }: Pick<StreamAnswer, 'consultedAt'>,
  { monthsBack, settledAfterDays }: Reach,
  told?: ClosedPeriod,
): boolean {
  const consultedOn = belgianDate(Date.parse(consultedAt));
  const from = told?.startDate ?? (monthsBack === undefined ? undefined : addMonths(consultedOn, -monthsBack));
  const until = earlier(told?.endDate ?? consultedOn, consultedOn);
  if (from !== undefined && firstDayOf(month) < from) return false;
  if (settledAfterDays === undefined) return firstDayOf(month) <= until;
  return lastDayOf(month) <= until && addDays(lastDayOf(month), settledAfterDays) <= consultedOn;
}

function earlier(a: CalendarDate, b: CalendarDate): CalendarDate {
  return a < b ? a : b;
}
