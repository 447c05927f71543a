import { z } from 'zod';
import { personaDate, resolve, type PersonaDate } from './dates.ts';

/** Euro, exact. */
const euro = z.string().regex(/^\d{1,4}(\.\d{2})?$/, 'must be like 68 or 68.24');

/** How a time for which a fund pays ends. */
const exits = [
  'workResumed',
  'death',
  'pension',
  'excluded',
  'incapacityFollows',
  'maternityEnded',
  'suspendedForMaternity',
  'otherFund',
  'absentAtCheck',
] as const;

/**
 * A time for which the sickness fund covers somebody. What follows from it is not here: invalidity begins after a year,
 * the attestations are one for each quarter, and the payments one for each month that is over. Whether the person was
 * unemployed before is in the section of unemployment.
 */
const incapacity = z.strictObject({
  /** First and last day. Without the last one it goes on. */
  since: personaDate,
  until: personaDate.optional(),
  /** How it ended; only with `until`. */
  exit: z.enum(exits).optional(),
  kind: z.enum(['incapacity', 'pregnancy']),
  scheme: z.enum(['general', 'independent']).default('general'),
  status: z.enum(['employee', 'worker', 'selfEmployed', 'assistingSpouse', 'seafarer']),
  /** First day that the fund pays, after the guaranteed wage or the days of waiting; the first day when left out. */
  paidSince: personaDate.optional(),
  /** Gross benefit of a day. A week has six. */
  daily: euro,
  /** The same in invalidity; as before when left out. */
  dailyInInvalidity: euro.optional(),
  family: z.enum(['partner', 'child', 'relative', 'single', 'cohabiting']),
  /** Day of the birth, and day on which it was expected; only of a pregnancy. */
  delivery: personaDate.optional(),
  expected: personaDate.optional(),
});

/** Newest first, like the rest of a life; empty: no fund ever paid. */
export const incapacities = z.array(incapacity);
export type Incapacity = z.infer<typeof incapacity>;

/** The first day after a year of incapacity. A pregnancy leads to no invalidity. */
export function invaliditySince({ kind, since }: Incapacity, today: PersonaDate): string | undefined {
  return kind === 'incapacity' ? resolve('+1 year', resolve(since, today)) : undefined;
}
