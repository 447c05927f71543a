import { z } from 'zod';
import { period } from './schema-person.ts';

/**
 * An institution of the network that has the person in a file, in the words of the reference directory. Only for sectors of
 * which no other section of a life says it: what a section says is derived from it.
 */
export const networkRegistration = z.strictObject({
  sector: z.coerce.number().int().min(1).max(999),
  qualityCode: z.coerce.number().int().min(0).max(999),
  ...period,
});
