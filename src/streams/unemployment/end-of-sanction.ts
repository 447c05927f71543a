import { addDays, calendarDate } from '../../values/calendar.ts';
import { parseIncompleteDate, type IncompleteDate } from '../../values/incomplete-date.ts';
import { weeksOf } from './mapping-codes.ts';

/** When a sanction ends, as the answer shows it. */
export interface EndOfSanction {
  readonly endDate: IncompleteDate | undefined;
  /** True when the day follows from the number of weeks; absent when the source gives the day, or nobody knows it. */
  readonly isEndDateDerived: true | undefined;
  readonly numberOfWeeks: number | undefined;
}

/** A century: more is no duration of a sanction, and beyond the calendar no date. */
const mostWeeks = 5_218;

/**
 * The end of a sanction: the day that the source gives, or else the last day of its weeks, which begin on the first day
 * of the sanction. Without a complete first day nobody knows it.
 */
export function endOfSanction(
  source: { readonly beginDate?: string; readonly endDate?: string; readonly nbrOfWeeksSanction?: string } | undefined,
): EndOfSanction {
  const endDate = parseIncompleteDate(source?.endDate);
  const numberOfWeeks = weeksOf(source?.nbrOfWeeksSanction);
  if (endDate !== undefined) return { endDate, isEndDateDerived: undefined, numberOfWeeks };
  const first = calendarDate.safeParse(parseIncompleteDate(source?.beginDate));
  const isLasting = numberOfWeeks !== undefined && numberOfWeeks > 0 && numberOfWeeks <= mostWeeks;
  const derived = first.success && isLasting ? addDays(first.data, 7 * numberOfWeeks - 1) : undefined;
  return { endDate: derived, isEndDateDerived: derived === undefined ? undefined : true, numberOfWeeks };
}
