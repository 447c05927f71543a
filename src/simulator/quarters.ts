import { addDays } from './clock.ts';

/*
 * Quarters of the social security, `yyyyQn`. They compare as text.
 */

/** The quarter of a day. */
export function quarterOf(day: string): string {
  return `${day.slice(0, 4)}Q${String(Math.ceil(Number(day.slice(5, 7)) / 3))}`;
}

/** The quarter before. */
export function quarterBefore(quarter: string): string {
  const { year, number } = parts(quarter);
  return number === 1 ? `${String(year - 1)}Q4` : `${String(year)}Q${String(number - 1)}`;
}

/** The first day. */
export function firstDayOf(quarter: string): string {
  const { year, number } = parts(quarter);
  return `${String(year)}-${String(3 * number - 2).padStart(2, '0')}-01`;
}

/** The quarter after. */
export function quarterAfter(quarter: string): string {
  const { year, number } = parts(quarter);
  return number === 4 ? `${String(year + 1)}Q1` : `${String(year)}Q${String(number + 1)}`;
}

/** The first and the last day. */
export function daysOf(quarter: string): { readonly begin: string; readonly end: string } {
  return { begin: firstDayOf(quarter), end: addDays(firstDayOf(quarterAfter(quarter)), -1) };
}

/** How many quarters there are from one to the other, both included; none or less when the first is the later one. */
export function countQuarters(first: string, last: string): number {
  const index = ({ year, number }: { year: number; number: number }) => 4 * year + number;
  return index(parts(last)) - index(parts(first)) + 1;
}

function parts(quarter: string): { readonly year: number; readonly number: number } {
  return { year: Number(quarter.slice(0, 4)), number: Number(quarter.slice(5)) };
}
