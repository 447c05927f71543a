import { addDays, daysBetween } from '../../values/calendar.ts';

/** The days from one to another, both included, without Sundays: benefits and allowances are for six days a week. */
export function weekdays(from: string, to: string): readonly string[] {
  const days = Array.from({ length: daysBetween(from, to) + 1 }, (_, index) => addDays(from, index));
  return days.filter((day) => new Date(`${day}T00:00:00Z`).getUTCDay() !== 0);
}

/** The last day of work of an employment (Dimona): what ends at midnight ended with the day before. */
export function lastWorked({
  startDate,
  endDate,
  endTime,
}: {
  readonly startDate?: string | undefined;
  readonly endDate?: string | undefined;
  readonly endTime?: string | undefined;
}): string | undefined {
  return endDate !== undefined && endTime === '00:00' && endDate !== startDate ? addDays(endDate, -1) : endDate;
}

/** A decimal text in halves, as a whole number of halves; parts of a half are rounded up. */
export function halves(text: string): number {
  return Math.ceil(Number(text) * 2);
}
