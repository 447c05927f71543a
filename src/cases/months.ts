import { z } from 'zod';
import { addMonths, startOfDay } from '../values/calendar.ts';

/** Months that are counted at once, at most. */
export const mostMonths = 12;

/** A month of the Belgian calendar. */
export const month = z
  .string()
  .regex(/^[0-9]{4}-(0[1-9]|1[0-2])$/, 'a month: 2026-03')
  .refine((text) => !text.startsWith('0000'), 'there is no year 0000')
  .meta({ example: '2026-03' });

/** The months from one to another, both included, as they are written. */
export function monthsBetween(from: string, to: string): readonly string[] {
  const [first, last] = [numberOf(from), numberOf(to)];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => written(first + index));
}

/** Months since the year 0. */
function numberOf(month: string): number {
  const [year, ofYear] = month.split('-').map(Number) as [number, number];
  return year * 12 + ofYear - 1;
}

function written(month: number): string {
  return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;
}

/** From the first moment of a month to that of the next, in milliseconds since 1970. */
export function spanOf(month: string): { readonly from: number; readonly until: number } {
  const first = `${month}-01`;
  return { from: startOfDay(first), until: startOfDay(addMonths(first, 1)) };
}
