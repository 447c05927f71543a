import type { FastifyReply } from 'fastify';
import type { Caller } from '../../values/caller.ts';
import { Problem } from '../../values/problem.ts';
import { readTexts } from '../../values/text-file.ts';
import type { Allowance, RateCounter, Taken } from './rate.ts';

/** Questions to the Bank per minute. */
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

/** The size of every allowance of a caller. */
export interface Limits {
  readonly consultations: RateLimits;
  readonly registrations: RegistrationLimits;
  readonly reconciliations: { readonly perCentreAndHour: number };
  /** For everything else. */
  readonly work: RateLimits;
}

/** What a caller takes from. */
export type AllowanceName = keyof Limits;

const texts = readTexts(new URL('texts.yaml', import.meta.url), [
  'userConsultations',
  'centreConsultations',
  'userRegistrations',
  'centreRegistrations',
  'centreReconciliations',
  'userWork',
  'centreWork',
  'failedProofs',
  'citizenQuestions',
  'failedTokens',
]);

/** An allowance, and what is said when it is used up. */
type Step = Allowance & { readonly text: keyof typeof texts };
type Steps = readonly [Step, ...Step[]];

/** The counts behind each allowance, in the order in which they are taken. */
const stepsOf: Readonly<Record<AllowanceName, (limits: Limits, user: string, centre: string) => Steps>> = {
  consultations: ({ consultations: { perUser, perCentre } }, user, centre) => [
    { key: user, limit: perUser, per: 'minute', text: 'userConsultations' },
    { key: centre, limit: perCentre, per: 'minute', text: 'centreConsultations' },
  ],
  registrations: ({ registrations: { perUserAndMinute, perUserAndHour, perCentreAndHour } }, user, centre) => [
    {
      key: `registrations in a minute ${user}`,
      limit: perUserAndMinute,
      per: 'minute',
      text: 'userRegistrations',
    },
    { key: `registrations ${user}`, limit: perUserAndHour, per: 'hour', text: 'userRegistrations' },
    { key: `registrations ${centre}`, limit: perCentreAndHour, per: 'hour', text: 'centreRegistrations' },
  ],
  reconciliations: ({ reconciliations: { perCentreAndHour } }, _user, centre) => [
    { key: `reconciliations ${centre}`, limit: perCentreAndHour, per: 'hour', text: 'centreReconciliations' },
  ],
  work: ({ work: { perUser, perCentre } }, user, centre) => [
    { key: `work ${user}`, limit: perUser, per: 'minute', text: 'userWork' },
    { key: `work ${centre}`, limit: perCentre, per: 'minute', text: 'centreWork' },
  ],
};

/**
 * Takes units of an allowance, all of them or none, whatever comes of the request. The headers say what is left of the
 * user's part or the centre's, whichever is closer to its end.
 * @throws Problem 429, with the seconds to wait
 */
export async function takeUnits(
  counter: RateCounter,
  limits: Limits,
  name: AllowanceName,
  {
    caller: { centre, userId },
    reply,
    units,
  }: { readonly caller: Caller; readonly reply: FastifyReply; readonly units: number },
): Promise<void> {
  const nearest = await takeOfEach(counter, stepsOf[name](limits, `${centre} ${userId}`, centre), units);
  void reply.headers(headersOf(nearest));
}

/**
 * The same for a person who looks at the own evidence, and belongs to no centre.
 * @param person pseudonym: no number is counted by
 * @throws Problem 429, with the seconds to wait
 */
export async function takeOwnWork(
  counter: RateCounter,
  {
    person,
    perMinute,
    units,
    reply,
  }: { readonly person: string; readonly perMinute: number; readonly units: number; readonly reply: FastifyReply },
): Promise<void> {
  const step: Step = { key: `work of citizen ${person}`, limit: perMinute, per: 'minute', text: 'userWork' };
  void reply.headers(headersOf(await takeOfEach(counter, [step], units)));
}

/** The proofs of identity that may fail for a user in an hour. */
export function failedProofs({ centre, userId }: Pick<Caller, 'centre' | 'userId'>, limit: number): Step {
  return { key: `failed proofs ${centre} ${userId}`, limit, per: 'hour', text: 'failedProofs' };
}

/**
 * The questions that a person may ask about the own evidence in a day.
 * @param person pseudonym: no number is counted by
 */
export function citizenQuestions(person: string, limit: number): Step {
  return { key: `questions of citizen ${person}`, limit, per: 'day', text: 'citizenQuestions' };
}

/**
 * Takes units of each allowance, one when not said, in their order. A user with nothing left uses up nothing of the centre's.
 * @returns what is left of the one that is closest to its end
 * @throws Problem 429, with the seconds to wait; what was taken before is given back
 */
export async function takeOfEach(counter: RateCounter, steps: Steps, units = 1): Promise<Taken> {
  let nearest: Taken | undefined;
  for (const [index, step] of steps.entries()) {
    const taken = await counter.take(step, units);
    if (!taken.isAllowed) {
      for (const before of steps.slice(0, index)) await counter.giveBack(before, units);
      throw usedUp(step.text, taken);
    }
    if (!nearest || taken.remaining < nearest.remaining) nearest = taken;
  }
  return nearest as Taken;
}

/** A 429 that says when to come back. */
export function usedUp(text: keyof typeof texts, taken: Omit<Taken, 'isAllowed'>): Problem {
  return new Problem('tooManyRequests', {
    detail: texts[text],
    members: { limit: taken.limit, retryAfterSec: taken.resetSeconds },
    headers: { ...headersOf(taken), 'retry-after': String(taken.resetSeconds) },
  });
}

function headersOf({ limit, remaining, resetSeconds }: Omit<Taken, 'isAllowed'>): Record<string, string> {
  return {
    'ratelimit-limit': String(limit),
    'ratelimit-remaining': String(remaining),
    'ratelimit-reset': String(resetSeconds),
  };
}
