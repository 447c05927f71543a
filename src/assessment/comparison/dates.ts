import type { CalendarDate } from '../../values/calendar.ts';
import type { IncompleteDate } from '../../values/incomplete-date.ts';

/** The first day that a date of which parts are unknown can be. */
export function earliest(date: IncompleteDate): CalendarDate {
  return date.replace('-00-00', '-01-01').replace(/-00$/, '-01');
}

/** A day at or after the last one that a date of which parts are unknown can be; compares as text. */
export function latest(date: IncompleteDate): string {
  return date.replace('-00-00', '-12-31').replace(/-00$/, '-31');
}

/** Whether a complete date can be the one of which parts are unknown. */
export function canBe(date: CalendarDate, incomplete: IncompleteDate): boolean {
  return date >= earliest(incomplete) && date <= latest(incomplete);
}
