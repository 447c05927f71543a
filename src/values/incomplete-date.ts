import { z } from 'zod';

const pattern = /^\d{4}-(0[1-9]|1[0-2]|00)-(0[1-9]|[12]\d|3[01]|00)$/;

/**
 * A date of which the month, or only the day, may be unknown: `1955-03-00`, `1955-00-00`. Belgif `IncompleteDate`.
 * It stays a string from the Bank to the caller, because any date type would invent the missing part.
 */
export const incompleteDate = z
  .string()
  .regex(pattern)
  .refine((date) => exists(date), 'there is no such day')
  .meta({ id: 'IncompleteDate', description: 'yyyy-mm-dd, yyyy-mm-00 or yyyy-00-00', example: '1955-00-00' });
export type IncompleteDate = string;

/**
 * Normalizes a date of the Bank: a time-zone suffix (`+02:00`, `Z`) or a time part is dropped, unknown parts stay `00`.
 * @returns undefined when the text is no date, the calendar has no such day, or not even the year is known (`0000-00-00`): the
 *   caller treats it as absent.
 */
export function parseIncompleteDate(value: string | undefined): IncompleteDate | undefined {
  const date = value?.trim().slice(0, 10);
  return date !== undefined && pattern.test(date) && exists(date) ? date : undefined;
}

/** Whether the calendar has the known parts: no year 0000, no day of an unknown month, no 30 February. */
function exists(date: string): boolean {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  if (year === 0 || (month === 0 && day !== 0)) return false;
  return day <= 28 || day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/**
 * Builds a date from the register's separate parts (century, year, month, day of two digits each, `00` or absent when
 * unknown).
 * @returns undefined when not even the year is known.
 */
export function incompleteDateFromParts(parts: {
  readonly Century?: string;
  readonly Year?: string;
  readonly Month?: string;
  readonly Day?: string;
}): IncompleteDate | undefined {
  const two = (part: string | undefined) => (part ?? '').trim().padStart(2, '0');
  if (!parts.Century || !parts.Year) return undefined;
  const month = two(parts.Month);
  const day = month === '00' ? '00' : two(parts.Day);
  return parseIncompleteDate(`${two(parts.Century)}${two(parts.Year)}-${month}-${day}`);
}
