import { z } from 'zod';
import { calendarDate } from '../../values/calendar.ts';
import { periodParameters, withinCalendarMonths } from '../../stream-kit/query-period.ts';

/** A reply holds forty-eight months of paid sums. */
const mostMonths = 48;

/** Months up to the present one that are asked when the caller says nothing. */
export const usualMonths = 24;

/** Without a period: the last 24 months; without a day: the right of today and the last payment. */
export const query = withinCalendarMonths(
  z.strictObject({
    ...periodParameters,
    referenceDate: calendarDate
      .optional()
      .describe('Day for which the right is asked, and up to which the last payment. Today when left out.'),
  }),
  mostMonths,
);
