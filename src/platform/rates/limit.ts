import type { FastifyReply } from 'fastify';
import type { Caller } from '../../values/caller.ts';
import { Problem } from '../../values/problem.ts';
import { readTexts } from '../../values/text-file.ts';
import type { Allowance, RateCounter, Taken } from './rate.ts';

/** Consultations per minute. */
export interface RateLimits {
  readonly perUser: number;
  /** The Bank gives a centre a quota of its own; this one must stay below it. */
  readonly perCentre: number;
}

/** Registrations of persons. */
export interface RegistrationLimits {
  /** No person types so fast; software that registers a household may. */
  readonly perUserAndMinute: number;
  readonly perUserAndHour: number;
  readonly perCentreAndHour: number;
}

const texts = readTexts(new URL('texts.yaml', import.meta.url), [
  'userConsultations',
  'centreConsultations',
  'userRegistrations',
  'centreRegistrations',
  'failedProofs',
]);

/** An allowance, and what is said when it is used up. */
type Step = Allowance & { readonly text: keyof typeof texts };

/**
 * Counts consultations, all of them or none. The headers say what is left of the user's allowance or the centre's, whichever is closer to
 * its end.
 * @throws Problem 429, with the seconds to wait
 */
export async function limitConsultations(
  counter: RateCounter,
  limits: RateLimits,
  { centre, userId }: Caller,
  reply: FastifyReply,
  units: number,
): Promise<void> {
  const steps: readonly [Step, ...Step[]] = [
    { key: `${centre} ${userId}`, limit: limits.perUser, per: 'minute', text: 'userConsultations' },
    { key: centre, limit: limits.perCentre, per: 'minute', text: 'centreConsultations' },
  ];
  const nearest = await takeOfEach(counter, steps, units);
  void reply.headers(headersOf(nearest));
}

/**
 * Counts the registration of a person, whatever comes of it. The headers say what is left, as for a consultation.
 * @throws Problem 429, with the seconds to wait
 */
export async function limitRegistrations(
  counter: RateCounter,
  limits: RegistrationLimits,
  { centre, userId }: Caller,
  reply: FastifyReply,
): Promise<void> {
  const user = `${centre} ${userId}`;
  const nearest = await takeOfEach(counter, [
    {
      key: `registrations in a minute ${user}`,
      limit: limits.perUserAndMinute,
      per: 'minute',
      text: 'userRegistrations',
    },
    { key: `registrations ${user}`, limit: limits.perUserAndHour, per: 'hour', text: 'userRegistrations' },
    { key: `registrations ${centre}`, limit: limits.perCentreAndHour, per: 'hour', text: 'centreRegistrations' },
  ]);
  void reply.headers(headersOf(nearest));
}

/** The proofs of identity that may fail for a user in an hour. */
export function failedProofs({ centre, userId }: Pick<Caller, 'centre' | 'userId'>, limit: number): Step {
  return { key: `failed proofs ${centre} ${userId}`, limit, per: 'hour', text: 'failedProofs' };
}

/**
 * Takes units of each allowance, one when not said, in their order. A user with nothing left uses up nothing of the centre's.
 * @returns what is left of the one that is closest to its end
 * @throws Problem 429, with the seconds to wait; what was taken before is given back
 */
export async function takeOfEach(counter: RateCounter, steps: readonly [Step, ...Step[]], units = 1): Promise<Taken> {
  let nearest: Taken | undefined;
  for (const [index, step] of steps.entries()) {
    const taken = await counter.take(step, units);
    if (!taken.isAllowed) {
      for (const before of steps.slice(0, index)) await counter.giveBack(before, units);
      throw usedUp(step, taken);
    }
    if (!nearest || taken.remaining < nearest.remaining) nearest = taken;
  }
  return nearest as Taken;
}

function usedUp({ text }: Step, taken: Taken): Problem {
  return new Problem('tooManyRequests', {
    detail: texts[text],
    members: { limit: taken.limit, retryAfterSec: taken.resetSeconds },
    headers: { ...headersOf(taken), 'retry-after': String(taken.resetSeconds) },
  });
}

function headersOf({ limit, remaining, resetSeconds }: Taken): Record<string, string> {
  return {
    'ratelimit-limit': String(limit),
    'ratelimit-remaining': String(remaining),
    'ratelimit-reset': String(resetSeconds),
  };
}
