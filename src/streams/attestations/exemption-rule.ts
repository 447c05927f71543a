import { addDays, addMonths, lastDayOfMonths, type CalendarDate } from '../../values/calendar.ts';
import type { ExemptionRules, ExemptionWindow } from '../../values/income-exemption.ts';
import { monthOfDate, type YearMonth } from '../../values/partial-period.ts';
import type { ClosedPeriod } from '../../values/period-overlap.ts';
import type { MonthOfWork } from './days-of-work.ts';

/*
 * The exemption of income from work or training for whoever has a living wage (royal decree of 11 July 2002, art. 35):
 * in which window, what is left of the days, and what the months take that the source has not counted yet. The numbers
 * are those of the rule book.
 */

/**
 * The window of somebody whose first exemption began on that day, both days included.
 * @returns undefined when no window is known for that day
 */
export function windowOf(firstDate: CalendarDate, windows: readonly ExemptionWindow[]): ClosedPeriod | undefined {
  const found = windows.find(({ firstFrom }) => firstFrom === undefined || firstDate >= firstFrom);
  return found && { startDate: firstDate, endDate: lastDayOfMonths(firstDate, 12 * found.years) };
}

/**
 * Until which day the source has counted. The figure is fixed at the end of a month and refreshed after the first Sunday
 * of the next one: until and on that Sunday it is still the figure of a month before (public client software).
 */
export function countedUntil(today: CalendarDate): CalendarDate {
  const firstOfMonth = `${monthOfDate(today)}-01`;
  const fixed = today <= firstSunday(firstOfMonth) ? addMonths(firstOfMonth, -1) : firstOfMonth;
  return addDays(fixed, -1);
}

function firstSunday(firstOfMonth: CalendarDate): CalendarDate {
  const weekday = new Date(`${firstOfMonth}T00:00:00Z`).getUTCDay();
  return addDays(firstOfMonth, (7 - weekday) % 7);
}

/**
 * The months that the source has not counted yet, up to the present one, each with the days of it that lie in the window.
 * None when the window is over.
 */
export function monthsToCount(today: CalendarDate, window: ClosedPeriod): readonly ClosedPeriod[] {
  const months: ClosedPeriod[] = [];
  for (let first = addDays(countedUntil(today), 1); first <= today && window.endDate >= today;) {
    const last = lastDayOfMonths(first, 1);
    const startDate = first < window.startDate ? window.startDate : first;
    const endDate = last > window.endDate ? window.endDate : last;
    if (startDate <= endDate) months.push({ startDate, endDate });
    first = addDays(last, 1);
  }
  return months;
}

/** Days left when the source counted; 0 after the window, also when not all days were used. */
export function remainingDays(
  usedDays: number,
  today: CalendarDate,
  window: ClosedPeriod,
  { days }: Pick<ExemptionRules, 'days'>,
): number {
  return window.endDate < today ? 0 : Math.max(0, days - usedDays);
}

/** What one month takes of the days that are left. Whatever is unknown is absent, here and in the months that follow. */
export interface CountedMonth extends MonthOfWork {
  readonly month: YearMonth;
  /** Days to take into account that are exempt: never more than are left. */
  readonly exemptDays?: number;
  /** Left after this month. */
  readonly remainingDays?: number;
}

/**
 * Counts months, one after the other.
 * @param remaining days left before the first
 * @param work of each month
 */
export function countMonths(
  remaining: number,
  work: readonly (MonthOfWork & { readonly month: YearMonth })[],
): readonly CountedMonth[] {
  let left: number | undefined = remaining;
  return work.map((month) => {
    if (left === undefined || month.days === undefined) {
      // Nothing left stays nothing, whatever was worked.
      if (left === 0) return { ...month, exemptDays: 0, remainingDays: 0 };
      left = undefined;
      return month;
    }
    const exemptDays = Math.min(month.days, left);
    left -= exemptDays;
    return { ...month, exemptDays, remainingDays: left };
  });
}

/** What a social worker has to know at once. */
export type ExemptionAlert = 'exhausted' | 'runsOut' | 'windowEnds' | 'daysUnknown';

/**
 * `exhausted`: nothing is left. `runsOut`: the days left end within the months to count, so that not all days worked are
 * exempt. `windowEnds`: the window ends within them. `daysUnknown`: it is not known how many days of a month count.
 */
export function alertsOf(
  remaining: number,
  months: readonly CountedMonth[],
  window: ClosedPeriod,
): readonly ExemptionAlert[] {
  if (remaining === 0) return ['exhausted'];
  const last = months.at(-1);
  const alerts: readonly (readonly [ExemptionAlert, boolean])[] = [
    ['runsOut', months.some((month) => month.remainingDays === 0)],
    ['windowEnds', last !== undefined && monthOfDate(window.endDate) <= last.month],
    ['daysUnknown', months.some(({ days }) => days === undefined)],
  ];
  return alerts.flatMap(([alert, holds]) => (holds ? [alert] : []));
}
