import { z } from 'zod';
import { periodParameters, withinQuarters } from '../../stream-kit/query-period.ts';

/** Every quarter takes two calls: two years are sixteen. */
const mostQuarters = 8;

/** Without a period: the running quarter, and the same one of the year before with those between. */
const usualQuarters = 5;

/** Months before the day of the answer that are asked without a period. */
export const usualMonthsBack = 3 * (usualQuarters - 1);

/** Without a period: the running quarter and the four before it. Quarters are asked whole. */
export const query = withinQuarters(z.strictObject(periodParameters), mostQuarters);
