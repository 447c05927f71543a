import { z } from 'zod';

/** The service answers one assessment: the most recent one, or that of a year. */
export const query = z.strictObject({
  year: z
    .string()
    .regex(/^(19|20)\d{2}$/, 'must be a year, yyyy')
    .optional()
    .describe('Income year, yyyy. Left out: the most recent assessment, at most three income years back.'),
});
