import { z } from 'zod';
import { periodParameters, withinMonths } from '../../stream-kit/query-period.ts';
import { mostMonths } from './dates.ts';

/** Without a period the last two years are asked. */
export const query = withinMonths(z.strictObject(periodParameters), mostMonths);
