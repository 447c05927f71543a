import { z } from 'zod';
import { addDays, addMonths, type CalendarDate } from '../../values/calendar.ts';
import { periodParameters, withinMonths } from '../../stream-kit/query-period.ts';

/** From five years back to one year ahead, as seen in practice. */
export const usualPeriod = { back: 60, ahead: 12 };

/** The list of attestations answers for ten years at most. */
const longestPeriodInMonths = 120;

export const query = withinMonths(z.strictObject(periodParameters), longestPeriodInMonths);

/**
 * The longest period up to today. Asked, without a period in the question, of what counts once in a lifetime or over six
 * years: an installation premium, the exemptions.
 */
export function longestPeriod(today: CalendarDate): { readonly from: CalendarDate; readonly to: CalendarDate } {
  return { from: addDays(addMonths(today, -longestPeriodInMonths), 1), to: today };
}
