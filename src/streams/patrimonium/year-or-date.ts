import { parseIncompleteDate, type IncompleteDate } from '../../domain/incomplete-date.ts';

/**
 * The land registry writes a date, or only its year: a date of which month and day are not known.
 * @returns undefined when it is neither
 */
export function yearOrDate(value: string | undefined): IncompleteDate | undefined {
  return parseIncompleteDate(/^\d{4}$/.test(value ?? '') ? `${value ?? ''}-00-00` : value);
}
