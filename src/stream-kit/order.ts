import { compare } from '../values/order.ts';

/*
 * The orders in which streams show lists, for `sort` and `toSorted`. Dates, months, quarters and years are texts of one
 * form. Items of which the order says nothing stay as the source gave them.
 */

/** What has a first day. */
export interface Dated {
  readonly startDate?: string | undefined;
}

/** What has a first day, and a last one unless it goes on. */
export interface DatedPeriod extends Dated {
  readonly endDate?: string | undefined;
}

/**
 * The newest first; what is not dated comes last.
 * @param dateOf the date, month, quarter or year by which items are sorted
 */
export function newestBy<T>(dateOf: (item: T) => string | undefined): (a: T, b: T) => number {
  return (a, b) => compare(dateOf(b) ?? '', dateOf(a) ?? '');
}

/** What began last first; what is not dated comes last. */
export function newestFirst(a: Dated, b: Dated): number {
  return compare(b.startDate ?? '', a.startDate ?? '');
}

/** What began last first; of what began on the same day, what goes on first, and then what ended last. */
export function newestPeriodFirst(a: DatedPeriod, b: DatedPeriod): number {
  return newestFirst(a, b) || compare(b.endDate ?? open, a.endDate ?? open);
}

/** After every day. */
const open = '9999-12-31';
