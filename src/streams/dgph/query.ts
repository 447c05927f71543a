import { z } from 'zod';
import { periodParameters, withinMonths } from '../../stream-kit/query-period.ts';

/** Payments of the period, and the files as they are on its last day; the service gives payments of two years at most. */
export const query = withinMonths(z.strictObject(periodParameters), 24);
