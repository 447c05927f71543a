import { Temporal } from 'temporal-polyfill';
import type { CalendarDate } from './calendar.ts';

/** Easter Sunday by the Gregorian computus. */
function easter(year: number): Temporal.PlainDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const epact = (19 * golden + century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25) + 15) % 30;
  const fullMoon = epact - Math.floor(epact / 28) * (1 - Math.floor(29 / (epact + 1)) * Math.floor((21 - golden) / 11));
  const weekday = (year + Math.floor(year / 4) + fullMoon + 2 - century + Math.floor(century / 4)) % 7;
  const offset = fullMoon - weekday;
  const month = 3 + Math.floor((offset + 40) / 44);
  const day = offset + 28 - 31 * Math.floor(month / 4);
  return Temporal.PlainDate.from({ year, month, day });
}

const fixed: readonly string[] = ['01-01', '05-01', '07-21', '08-15', '11-01', '11-11', '12-25'];
/** Days after Easter Sunday: Easter Monday, Ascension, Whit Monday. */
const movable: readonly number[] = [1, 39, 50];

/** The ten legal holidays of Belgium (royal decree of 18 April 1974, on the law of 4 January 1974). */
export function isHoliday(date: CalendarDate): boolean {
  if (fixed.includes(date.slice(5))) return true;
  const sunday = easter(Number(date.slice(0, 4)));
  return movable.some((days) => sunday.add({ days }).toString() === date);
}

/** Monday to Friday, without the legal holidays. */
export function isWorkingDay(date: CalendarDate): boolean {
  return Temporal.PlainDate.from(date).dayOfWeek <= 5 && !isHoliday(date);
}

/**
 * The last day of a number of working days, counted from the next day.
 * @param days 0 gives the day itself
 */
export function addWorkingDays(date: CalendarDate, days: number): CalendarDate {
  let day = Temporal.PlainDate.from(date);
  for (let left = days; left > 0;) {
    day = day.add({ days: 1 });
    if (isWorkingDay(day.toString())) left -= 1;
  }
  return day.toString();
}
