import { parseIncompleteDate, type IncompleteDate } from '../../values/incomplete-date.ts';

/**
 * The land registry writes a date, or only its year: a date of which month and day are not known.
 * @returns undefined when it is neither, or in the first year of the calendar, which stands for no date
 */
export function yearOrDate(value: string | undefined): IncompleteDate | undefined {
  const date = parseIncompleteDate(/^\d{4}$/.test(value ?? '') ? `${value ?? ''}-00-00` : value);
  return date?.startsWith('0001') ? undefined : date;
}
