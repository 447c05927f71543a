import { addDays, addMonths, type CalendarDate } from '../../values/calendar.ts';
import { monthOfDate, type YearMonth } from '../../values/partial-period.ts';

/*
 * The exemption of income from work or training for whoever has a living wage (royal decree of 11 July 2002, art. 35):
 * how many days, in which window, and what is left of them.
 */

/** How long the exemption lasts, by the day of the first exemption. */
export interface ExemptionLimit {
  /** Earliest first exemption that falls under it; absent for the oldest. */
  readonly from?: CalendarDate;
  /** Days of exemption. */
  readonly days: number;
  /** Years in which they can be used, from the first exemption on. */
  readonly windowYears: number;
  readonly source: string;
}

const source =
  'Public client software of a centre for EXONERATIONSART35; window of six years: royal decree of 11 July 2002';

/**
 * Newest first. One public explanation of the rule counts 1,095 days instead of 1,096; the client software of this very
 * service counts 1,096.
 */
export const exemptionLimits: readonly ExemptionLimit[] = [
  { from: '2011-10-01', days: 1096, windowYears: 6, source },
  { days: 1096, windowYears: 3, source },
];

/** The limit for somebody whose first exemption began on that day. */
export function limitFor(
  firstDate: CalendarDate,
  limits: readonly ExemptionLimit[] = exemptionLimits,
): ExemptionLimit | undefined {
  return limits.find(({ from }) => from === undefined || firstDate >= from);
}

interface Period {
  readonly startDate: CalendarDate;
  readonly endDate: CalendarDate;
}

/** Days in which the exemption can be used: from the first one, for so many years; both days are included. */
export function windowOf(firstDate: CalendarDate, { windowYears }: Pick<ExemptionLimit, 'windowYears'>): Period {
  return { startDate: firstDate, endDate: addDays(addMonths(firstDate, 12 * windowYears), -1) };
}

/**
 * Until which day the source has counted. The figure is fixed at the end of a month and refreshed after the first Sunday of
 * the next one: until and on that Sunday it is still the figure of a month before (public client software).
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

/** What one month takes of the days that are left. */
export interface CountedMonth {
  readonly month: YearMonth;
  /** Calendar days of the month that lie in the window and in the work. */
  readonly days: number;
  /** Those that are exempt: never more than are left. */
  readonly exemptDays: number;
  /** Left after this month. */
  readonly remainingDays: number;
}

/**
 * Counts a month: every calendar day of it on which the work runs and the window is open. Calendar days of a continuous
 * contract are assumed; for work by the day only the days worked count.
 * @param remaining days left before the month
 * @param work absent: the whole month
 */
export function countMonth(
  remaining: number,
  month: YearMonth,
  window: Period,
  work: Partial<Period> = {},
): CountedMonth {
  const first = latest(`${month}-01`, window.startDate, work.startDate);
  const last = earliest(addDays(addMonths(`${month}-01`, 1), -1), window.endDate, work.endDate);
  const days = first > last ? 0 : daysBetween(first, last) + 1;
  const exemptDays = Math.min(days, remaining);
  return { month, days, exemptDays, remainingDays: remaining - exemptDays };
}

/** What is known of somebody's exemption, and what follows from it. */
export interface Exemption {
  readonly window: Period;
  /** Until when the days used are counted. */
  readonly countedUntil: CalendarDate;
  readonly usedDays: number;
  /** Left when the source counted; 0 after the window, also when not all days were used. */
  readonly remainingDays: number;
  /** Months that the source has not counted yet, up to the present one: what they take at most. */
  readonly monthsToCount: readonly CountedMonth[];
}

/**
 * What is left of the exemption.
 * @param usedDays days already exempted at all centres together, as the source counted them
 * @param work when the person works, where that is known
 * @returns undefined when no limit is known for that first day
 */
export function exemptionOf(
  { firstDate, usedDays }: { readonly firstDate: CalendarDate; readonly usedDays: number },
  today: CalendarDate,
  {
    limits = exemptionLimits,
    work = {},
  }: { readonly limits?: readonly ExemptionLimit[]; readonly work?: Partial<Period> } = {},
): Exemption | undefined {
  const limit = limitFor(firstDate, limits);
  if (!limit) return undefined;
  const window = windowOf(firstDate, limit);
  const counted = countedUntil(today);
  const remainingDays = window.endDate < today ? 0 : Math.max(0, limit.days - usedDays);
  const monthsToCount: CountedMonth[] = [];
  let left = remainingDays;
  for (let day = addDays(counted, 1); day <= today && window.endDate >= today; day = addMonths(day, 1)) {
    const month = countMonth(left, monthOfDate(day), window, work);
    left = month.remainingDays;
    monthsToCount.push(month);
  }
  return { window, countedUntil: counted, usedDays, remainingDays, monthsToCount };
}

function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

function latest(...dates: readonly (CalendarDate | undefined)[]): CalendarDate {
  return dates.reduce<string>((found, date) => (date !== undefined && date > found ? date : found), '');
}

function earliest(...dates: readonly (CalendarDate | undefined)[]): CalendarDate {
  return dates.reduce<string>((found, date) => (date !== undefined && date < found ? date : found), '9999-12-31');
}
