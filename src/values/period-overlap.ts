import { daysBetween, type CalendarDate } from './calendar.ts';

/** A period of days, both included; without an end it goes on. */
export interface DayPeriod {
  readonly startDate: CalendarDate;
  readonly endDate?: CalendarDate | undefined;
}

/** A period of days with an end, both included. */
export interface ClosedPeriod {
  readonly startDate: CalendarDate;
  readonly endDate: CalendarDate;
}

/** Days that two periods have in common. */
export interface PeriodOverlap {
  readonly startDate: CalendarDate;
  readonly endDate: CalendarDate;
  /** Number of days, both included; at least 1. */
  readonly days: number;
}

/**
 * The days that a period has in common with one that ends.
 * @returns undefined when there is none, also when one of them ends before it begins
 */
export function overlapOf(period: DayPeriod, ending: ClosedPeriod): PeriodOverlap | undefined {
  const { endDate: end = ending.endDate } = period;
  const startDate = period.startDate > ending.startDate ? period.startDate : ending.startDate;
  const endDate = end < ending.endDate ? end : ending.endDate;
  if (endDate < startDate) return undefined;
  return { startDate, endDate, days: daysBetween(startDate, endDate) + 1 };
}

/** True when the day lies in the period. */
export function includesDay({ startDate, endDate }: DayPeriod, day: CalendarDate): boolean {
  return startDate <= day && (endDate === undefined || endDate >= day);
}
