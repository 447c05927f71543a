import { z } from 'zod';
import { periodParameters, withinQuarters } from '../../stream-kit/query-period.ts';

/** A reply holds forty quarters of contributions. */
const mostQuarters = 40;

/** Without a period: the whole career, and the contributions of the last five years. */
export const query = withinQuarters(z.strictObject(periodParameters), mostQuarters);
