import { z } from 'zod';
import { personaDate } from './dates.ts';
import { count, ssin } from './numbers.ts';

/** Euro with at most two decimals. */
const amount = z.string().regex(/^\d+(\.\d{1,2})?$/, 'must be euro, like 21874.35');

const income = z.strictObject({
  /** Taxed together with the rest. */
  global: amount,
  /** Taxed separately. */
  separate: amount.optional(),
});

/** Left out: the assessment says nothing of them; 0 is said. */
const dependants = z.strictObject({
  children: count.optional(),
  childrenWithHandicap: count.optional(),
  others: count.optional(),
  othersWithHandicap: count.optional(),
});

/**
 * One tax assessment, in the file of the person taxed alone or of the first of two; the loader adds it to the partner.
 * Cadastral income is not here: it follows from the properties.
 */
export const taxAssessment = z.strictObject({
  /** A day in the year of the income, like `-2 years`. */
  incomeYear: personaDate,
  number: z.string().regex(/^\d{1,10}$/, 'must be at most ten digits'),
  income,
  partner: z.strictObject({ ssin, income }).optional(),
  dependants: dependants.default({}),
  /** What the source does not have for this income year. */
  notAvailable: z.array(z.enum(['separateIncome', 'dependants', 'cadastralIncome'])).default([]),
});
export type TaxAssessment = z.infer<typeof taxAssessment>;
