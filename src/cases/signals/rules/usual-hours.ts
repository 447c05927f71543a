import type { WorkedHours } from '../../../evidence/work-records.ts';
import { daysBetween, type CalendarDate } from '../../../values/calendar.ts';
import { isWorkingDay } from '../../../values/working-days.ts';
import type { SignalSettings } from '../signal.ts';

/** How many weeks of a user's own past say what is usual. */
export const weeksOfPast = 8;
/** In so many of these weeks the user must have consulted, or too little is known. */
const weeksNeeded = 4;
/** An hour in which the user consulted in so many of these weeks is usual, and so are the hours beside it. */
const weeksOfHour = 3;

/**
 * The hours of a day in which consulting is usual for a user: learned from the weeks before that day, separately for
 * working days and for free ones. As long as too little is known they are those of the settings, on working days. Pure.
 * @param past what the same user did; other days than those of the weeks before are ignored
 * @returns a set of hours as {@link WorkedHours.hours} has it
 */
export function usualHours(
  past: readonly WorkedHours[],
  day: CalendarDate,
  { usualHours: fixed }: Pick<SignalSettings, 'usualHours'>,
): number {
  const known = past.flatMap(({ day: other, hours }) => {
    const days = daysBetween(other, day);
    return days >= 1 && days <= 7 * weeksOfPast
      ? [{ week: Math.floor((days - 1) / 7), isWorking: isWorkingDay(other), hours }]
      : [];
  });
  const isWorking = isWorkingDay(day);
  if (new Set(known.map(({ week }) => week)).size < weeksNeeded) {
    return isWorking ? hoursFrom(fixed.from, fixed.until) : 0;
  }
  const alike = known.filter((one) => one.isWorking === isWorking);
  let usual = 0;
  for (let hour = 0; hour < 24; hour += 1) {
    const weeks = new Set(alike.filter(({ hours }) => hasHour(hours, hour)).map(({ week }) => week));
    if (weeks.size >= weeksOfHour) usual |= hoursFrom(Math.max(0, hour - 1), Math.min(24, hour + 2));
  }
  return usual;
}

/** Whether a set of hours has an hour, 0–23. */
export function hasHour(hours: number, hour: number): boolean {
  return (hours & (1 << hour)) !== 0;
}

/** @param until not included */
function hoursFrom(from: number, until: number): number {
  return (1 << until) - (1 << from);
}
