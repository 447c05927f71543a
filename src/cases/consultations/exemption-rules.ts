import type { BookOfDay } from '../../access/book/book.ts';
import type { ExemptionDayCount, ExemptionRules } from '../../values/income-exemption.ts';

/**
 * The numbers with which exemptions of income are counted on the day of the book.
 * @param dayCount what this installation counts as a day
 */
export function exemptionRules(
  { exemption, exemptionUse: [use] }: Pick<BookOfDay, 'exemption' | 'exemptionUse'>,
  dayCount: ExemptionDayCount,
): ExemptionRules {
  return {
    // Without a row for the day nothing is exempt, and no window is open.
    days: use?.days.value ?? 0,
    windows: use?.windows ?? [],
    withoutCounter: use?.withoutCounter ?? [],
    shortageJobMonths: use?.shortageJobMonths ?? 0,
    dayCount,
    amounts: exemption,
  };
}
