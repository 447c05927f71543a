import { z } from 'zod';
import { addDays, addMonths, type CalendarDate } from './calendar.ts';
import type { ClosedPeriod } from './period-overlap.ts';

/** A calendar month, `yyyy-MM`. */
export const yearMonth = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])$/)
  .meta({ id: 'YearMonth', description: 'A calendar month, yyyy-MM.', example: '2026-03' });
export type YearMonth = string;

/** A quarter as the social security writes it, `yyyyQn`. */
export const yearQuarter = z
  .string()
  .regex(/^\d{4}Q[1-4]$/)
  .meta({ id: 'YearQuarter', description: 'A quarter, yyyyQn.', example: '2026Q1' });
export type YearQuarter = string;

/**
 * Reads a month: `yyyy-MM`, also with a zone (`xs:gYearMonth`) or with an unknown day (`yyyy-MM-00`).
 * @returns undefined when the text is not a month
 */
export function monthOf(value: string | undefined): YearMonth | undefined {
  // Stryker disable next-line StringLiteral: what is absent and what is not a month are the same
  return /^\d{4}-(?:0[1-9]|1[0-2])(?=$|-\d{2}$|Z$|[+-]\d{2}:\d{2}$)/.exec(value?.trim() ?? '')?.[0];
}

/**
 * Reads a quarter: `yyyyQn`, or `yyyyn` as some services write it.
 * @returns undefined when the text is not a quarter
 */
export function quarterOf(value: string | undefined): YearQuarter | undefined {
  // Stryker disable next-line StringLiteral: what is absent and what is not a quarter are the same
  const quarter = /^\d{4}Q?[1-4]$/.exec(value?.trim() ?? '')?.[0];
  return quarter && `${quarter.slice(0, 4)}Q${quarter.slice(-1)}`;
}

/** The month of a day. */
export function monthOfDate(date: CalendarDate): YearMonth {
  return date.slice(0, 7);
}

/** The quarter of a day. */
export function quarterOfDate(date: CalendarDate): YearQuarter {
  return `${date.slice(0, 4)}Q${String(Math.ceil(Number(date.slice(5, 7)) / 3))}`;
}

/** The first and the last day of a quarter. */
export function daysOfQuarter(quarter: YearQuarter): ClosedPeriod {
  const month = String(Number(quarter.slice(5)) * 3 - 2).padStart(2, '0');
  const startDate = `${quarter.slice(0, 4)}-${month}-01`;
  return { startDate, endDate: addDays(addMonths(startDate, 3), -1) };
}

/** The quarter so many quarters later, or earlier when the number is negative. */
export function addQuarters(quarter: YearQuarter, quarters: number): YearQuarter {
  const index = indexOf(quarter) + quarters;
  return `${String(Math.floor(index / 4)).padStart(4, '0')}Q${String((index % 4) + 1)}`;
}

/** How many quarters there are from one to the other, both included; none or less when the first is the later one. */
export function countQuarters(first: YearQuarter, last: YearQuarter): number {
  return indexOf(last) - indexOf(first) + 1;
}

/** Quarters since the year 0. */
function indexOf(quarter: YearQuarter): number {
  return Number(quarter.slice(0, 4)) * 4 + Number(quarter.slice(5)) - 1;
}

/** How many calendar months a period has a day in. */
export function monthsTouched(from: CalendarDate, to: CalendarDate): number {
  const count = (date: CalendarDate) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
  return count(to) - count(from) + 1;
}

/** How many quarters a period has a day in. */
export function quartersTouched(from: CalendarDate, to: CalendarDate): number {
  const count = (date: CalendarDate) => Number(date.slice(0, 4)) * 4 + Math.ceil(Number(date.slice(5, 7)) / 3);
  return count(to) - count(from) + 1;
}
