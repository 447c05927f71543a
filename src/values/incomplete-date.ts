import { z } from 'zod';

const pattern = /^(?!0000)\d{4}-(0[1-9]|1[0-2]|00)-(0[1-9]|[12]\d|3[01]|00)$/;

/**
 * A date of which the month, or only the day, may be unknown: `1955-03-00`, `1955-00-00`. Belgif `IncompleteDate`.
 * It stays a string from the Bank to the caller, because any date type would invent the missing part.
 */
export const incompleteDate = z
  .string()
  .regex(pattern)
  .meta({ id: 'IncompleteDate', description: 'yyyy-mm-dd, yyyy-mm-00 or yyyy-00-00', example: '1955-00-00' });
export type IncompleteDate = string;

/**
 * Normalizes a date of the Bank: a time-zone suffix (`+02:00`, `Z`) or a time part is dropped, unknown parts stay `00`.
 * @returns undefined when the text is not a date at all or not even the year is known (`0000-00-00`): the caller treats it as absent.
 */
export function parseIncompleteDate(value: string | undefined): IncompleteDate | undefined {
  const date = value?.trim().slice(0, 10);
  if (date === undefined || !pattern.test(date) || date.startsWith('0000')) return undefined;
  return date.startsWith('00', 5) && !date.startsWith('00', 8) ? undefined : date;
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
