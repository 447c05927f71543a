import { z } from 'zod';
import { periodParameters, withinQuarters } from '../../stream-kit/query-period.ts';

/** Every quarter takes two calls: two years are sixteen. */
const mostQuarters = 8;

/** Without a period: the running quarter and the four before it. Quarters are asked whole. */
export const query = withinQuarters(z.strictObject(periodParameters), mostQuarters);
