import type { CalendarDate } from '../values/calendar.ts';

/** A row of the law that holds from a day on. */
export interface Dated {
  /** First day on which it holds. */
  readonly validFrom: CalendarDate;
}

/**
 * The row that holds on a day: the last one that has begun. Before the first one holds the first, so that an old day
 * has a row too.
 * @param rows at least one, in any order
 * @throws RangeError without rows
 */
export function newest<Row extends Dated>(rows: readonly Row[], day: CalendarDate): Row {
  const ordered = rows.toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
  const row = ordered.findLast(({ validFrom }) => validFrom <= day) ?? ordered[0];
  if (row === undefined) throw new RangeError('there is no row');
  return row;
}
