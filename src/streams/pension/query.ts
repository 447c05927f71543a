import { z } from 'zod';
import { periodParameters, withinMonths } from '../../stream-kit/query-period.ts';

/** The usual question of the social inquiry: what was paid in the last twelve months (look-back seen in practice). */
export const usualPeriod = { back: 12 };

/** Longest period of one question. Assumed: the register publishes no limit, the other centre services have ten years. */
const longestPeriodInMonths = 120;

export const query = withinMonths(z.strictObject(periodParameters), longestPeriodInMonths);
