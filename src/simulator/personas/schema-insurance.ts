import { z } from 'zod';
import { flag } from './numbers.ts';
import { personaDate } from './dates.ts';
import { period } from './schema-person.ts';

const digit = z.string().regex(/^\d$/);

/** Eleven digits whose check (97 minus the first six modulo 97) is wrong: no care provider can have the number. */
const provider = z
  .string()
  .regex(/^\d{11}$/)
  .refine((number) => 97 - (Number(number.slice(0, 6)) % 97) !== Number(number.slice(6, 8)), 'must be of nobody');

/** Insured at a mutuality. `until` is the first day on which it no longer holds, here and in the other lists. */
const insurance = z.strictObject({
  ...period,
  mutuality: z.string().regex(/^\d{3}$/),
  /** First digit of the codes: 1 general, 4 self-employed. */
  scheme: digit,
  /** Second digit: 0 resident, 1 active or student, 2 invalid, 3 pensioner, 4 widow, 5 orphan … */
  socialState: digit,
  reimbursement: flag.default(true),
  complementary: flag.default(true),
});

/**
 * What the mutualities know, newest first in every list. The third digit of the codes and the third-party payer are not
 * here: they follow from the increased intervention, which only holds while somebody is insured.
 */
export const healthInsurance = z.strictObject({
  insurances: z.array(insurance).default([]),
  increasedInterventions: z.array(z.strictObject(period)).default([]),
  medicalHouses: z
    .array(
      z.strictObject({ ...period, doctor: flag.default(true), kine: flag.default(false), nurse: flag.default(false) }),
    )
    .default([]),
  /** `provider`: number of the general practitioner. */
  globalMedicalFiles: z.array(z.strictObject({ ...period, provider })).default([]),
  /** The days on which the costs of a year reached the maximum. */
  maximumChargeReached: z.array(personaDate).default([]),
  /** The mutuality does not answer questions about days in these periods. */
  unreachable: z.array(z.strictObject(period)).default([]),
});
export type HealthInsurance = z.infer<typeof healthInsurance>;
