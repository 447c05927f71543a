import type { RuleBook } from '../../access/book/book.ts';
import { addMonths, belgianDate, type Clock } from '../../values/calendar.ts';
import type { FlagStore } from './flag.ts';

/**
 * Removes what flags say that were kept long enough, and of whom. How long, the book says on the day.
 * @param limit at most so many; the next run takes the rest
 */
export async function removeOldFlags(
  { flags, book, clock }: { readonly flags: Pick<FlagStore, 'remove'>; readonly book: RuleBook; readonly clock: Clock },
  limit: number,
): Promise<void> {
  const today = belgianDate(clock());
  const [row] = book.on(today).flags;
  if (row) await flags.remove(addMonths(today, -row.keepMonths.value), limit);
}
