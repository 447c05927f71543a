import { addMonths, type CalendarDate } from '../../values/calendar.ts';
import type { BookOfDay } from './book.ts';
import { findCode } from './look-up.ts';

/**
 * The period a code gives, counted in calendar months from the day of the application.
 * @returns undefined when the code is not set by hand
 */
export function periodOf(
  book: Pick<BookOfDay, 'codes'>,
  qualityCode: number,
  applicationDate: CalendarDate,
): { readonly startDate: CalendarDate; readonly endDate: CalendarDate } | undefined {
  const months = findCode(book, qualityCode)?.months;
  if (months === undefined) return undefined;
  return { startDate: applicationDate, endDate: addMonths(applicationDate, months.value) };
}
