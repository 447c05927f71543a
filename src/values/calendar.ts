import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';

/**
 * A complete calendar date without zone, `yyyy-MM-dd`. Compares correctly as text. A year 0000 exists neither in the
 * messages of the Bank (XSD 1.0) nor in the database.
 */
export const calendarDate = z.iso
  .date()
  .refine((date) => !date.startsWith('0000'), 'there is no year 0000')
  .meta({ example: '2026-03-02' });
export type CalendarDate = string;

/**
 * The current moment, in milliseconds since 1970. All code that depends on time gets this port, so that tests can move
 * it.
 */
export type Clock = () => number;

const hour = 3_600_000;
let lastHour = Number.NaN;
// Stryker disable next-line StringLiteral: never read before the first hour is known
let lastDate = '';

/**
 * The legal day in Belgium at that moment: periods begin and end there, not in UTC. Belgian time changes on whole
 * hours, so the answer is cached for the hour; every request needs it.
 */
export function belgianDate(at: number): CalendarDate {
  // Stryker disable next-line ArithmeticOperator: remembering for less than an hour gives the same days
  const thisHour = Math.floor(at / hour);
  if (thisHour !== lastHour) {
    lastDate = Temporal.Instant.fromEpochMilliseconds(at)
      .toZonedDateTimeISO('Europe/Brussels')
      .toPlainDate()
      .toString();
    lastHour = thisHour;
  }
  return lastDate;
}

/** The time that clocks in Belgium show at that moment, `yyyy-MM-ddThh:mm:ss`. */
export function belgianTime(at: number): string {
  return Temporal.Instant.fromEpochMilliseconds(at)
    .toZonedDateTimeISO('Europe/Brussels')
    .toPlainDateTime()
    .toString({ smallestUnit: 'second' });
}

/** The text of a date; beyond the years of four digits, which compare as text, it is the first or the last day of them. */
function dateOf(date: Temporal.PlainDate): CalendarDate {
  if (date.year > 9999) return '9999-12-31';
  return date.year < 1 ? '0001-01-01' : date.toString();
}

/**
 * Adds calendar months; a day that the month does not have becomes its last day (31 December + 2 months = 28 or 29
 * February).
 */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  return dateOf(Temporal.PlainDate.from(date).add({ months }));
}

/**
 * The last day of a period of whole months, both days included: the day before the same day that many months later. A
 * month without that day ends the period on its own last day: twelve months from 29 February 2024 end on 28 February
 * 2025, one month from 31 January on the last of February.
 * @param months at least 1
 */
export function lastDayOfMonths(startDate: CalendarDate, months: number): CalendarDate {
  const sameDay = addMonths(startDate, months);
  return sameDay.slice(8) === startDate.slice(8) ? addDays(sameDay, -1) : sameDay;
}

/** Adds days; what is after 9999-12-31 is that day. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return dateOf(Temporal.PlainDate.from(date).add({ days }));
}

/** Days from one date to another: 0 for the same, negative when the other comes before. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return Temporal.PlainDate.from(from).until(to).days;
}

/** The moment a day begins in Belgium, in milliseconds since 1970: 22:00 or 23:00 UTC of the day before. */
export function startOfDay(date: CalendarDate): number {
  return Temporal.PlainDate.from(date).toZonedDateTime('Europe/Brussels').epochMilliseconds;
}
