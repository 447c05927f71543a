import { addMonths, type CalendarDate } from '../../values/calendar.ts';

/** Duration in months of the codes that are set by hand, by code. */
export type Durations = Readonly<Record<number, number>>;

/** Two months for an inquiry, five years for debt mediation, one year for a maintenance debtor (slides). */
export const defaultDurations: Durations = { 1: 2, 7: 60, 30: 12 };

/** Codes a social worker may set by hand: those with a duration of their own. */
export function handSetCodes(durations: Durations): readonly number[] {
  return Object.keys(durations).map(Number);
}

/**
 * The period a code gives, counted in calendar months from the day of the application.
 * @returns undefined when the code is not set by hand
 */
export function periodOf(
  qualityCode: number,
  applicationDate: CalendarDate,
  durations: Durations,
): { readonly startDate: CalendarDate; readonly endDate: CalendarDate } | undefined {
  const months = durations[qualityCode];
  if (months === undefined) return undefined;
  return { startDate: applicationDate, endDate: addMonths(applicationDate, months) };
}
