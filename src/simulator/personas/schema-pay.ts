import { z } from 'zod';
import { count } from './numbers.ts';

/** Euro, exact. */
const euro = z.string().regex(/^\d{1,5}(\.\d{2})?$/, 'must be like 2450 or 2450.80');

/** Hours a week of who works full-time. */
export const fullTimeHours = 38;

/**
 * What an employment pays, gross; left out: what is usual for the kind of worker (`usual-pay.ts`). Every declared quarter
 * follows from it.
 */
export const pay = z
  .strictObject({
    /** Of a whole month, at these hours. */
    monthly: euro.optional(),
    /** For work by the day. */
    daily: euro.optional(),
    hoursPerWeek: count.min(1).max(fullTimeHours).default(fullTimeHours),
  })
  .refine(({ monthly, daily }) => monthly === undefined || daily === undefined, 'must be by the month or by the day');

/**
 * What the quarterly declarations answer about the person: `inPart` leaves some out and says so, `later` is an answer that
 * comes by batch.
 */
export const wagesReply = z.enum(['whole', 'inPart', 'later']);
