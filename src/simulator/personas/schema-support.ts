import { z } from 'zod';
import { personaDate } from './dates.ts';
import { count, enterpriseNumber } from './numbers.ts';
import { code, text } from './schema-person.ts';

const days = z.strictObject({ from: personaDate, to: personaDate });

/** What follows from a form of a centre. The codes are invented: the lists are not public. */
export const attestation = z.strictObject({
  kind: z.enum(['installationPremium', 'exemption', 'form', 'statute65', 'integrationProject']),
  centre: enterpriseNumber,
  /** The day from which it counts. */
  entry: personaDate,
  duration: z.strictObject({ days: count.optional(), weeks: count.optional(), months: count.optional() }).optional(),
  decided: personaDate.optional(),
  /** A key of `labels-attestations.ts`, as the other two. */
  type: code,
  form: code.optional(),
  relation: code.default('1'),
  reference: text.optional(),
  /** 0 accepted, 1 refused, 2 accepted in part. */
  status: z.enum(['0', '1', '2']).default('0'),
});
export type LifeAttestation = z.infer<typeof attestation>;

/** The exemption of income from work under art. 35: since when, and days used at all centres together. */
export const article35 = z.strictObject({ first: personaDate, usedDays: count });

/** The subsidized project for social integration of now, and for when it could be extended. */
export const integrationProject = z.strictObject({ period: days, extension: days.optional() });

/**
 * A multifunctional attestation. What it attests, a living wage or its equivalent, stands among the registrations of the
 * centre under quality code 2 or 3: that is where the periods of support come from.
 */
export const a036 = z.strictObject({
  id: z.string().regex(/^\d{15}$/),
  centre: enterpriseNumber,
  status: z.enum(['original', 'correction', 'cancellation']),
  /** The one that is corrected or canceled. */
  updates: z
    .string()
    .regex(/^\d{15}$/)
    .optional(),
  created: personaDate,
  from: personaDate,
  to: personaDate.optional(),
  /** 7 living wage, 8 equivalent. */
  category: z.enum(['7', '8']),
});
export type LifeA036 = z.infer<typeof a036>;
