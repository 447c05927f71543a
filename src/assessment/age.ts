import type { CalendarDate } from '../values/calendar.ts';
import type { IncompleteDate } from '../values/incomplete-date.ts';
import { daysOf } from './days-in-month.ts';

/**
 * Age in whole years on a day. Somebody born on 29 February becomes older on 1 March of other years.
 * @param birthDate month and day may be unknown (`1955-00-00`)
 * @returns undefined without a date, before the birth, and when the unknown part decides
 */
export function ageOn(birthDate: IncompleteDate | undefined, day: CalendarDate): number | undefined {
  const born = daysOf(birthDate);
  if (!born) return undefined;
  const oldest = yearsBetween(born.earliest, day);
  const youngest = yearsBetween(born.latest, day);
  return oldest === youngest && oldest >= 0 ? oldest : undefined;
}

function yearsBetween(from: string, to: string): number {
  return Number(to.slice(0, 4)) - Number(from.slice(0, 4)) - (to.slice(5) < from.slice(5) ? 1 : 0);
}
