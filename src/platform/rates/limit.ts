import type { FastifyReply } from 'fastify';
import type { Caller } from '../../values/caller.ts';
import { Problem } from '../../values/problem.ts';
import type { RateCounter, Taken } from './rate.ts';

/** Consultations per minute. */
export interface RateLimits {
  readonly perUser: number;
  /** The Bank gives a centre a quota of its own; this one must stay below it. */
  readonly perCentre: number;
}

/**
 * Counts a consultation. The headers say what is left of the user's allowance or the centre's, whichever is closer to
 * its end.
 * @throws Problem 429, with the seconds to wait
 */
export async function limitConsultations(
  counter: RateCounter,
  limits: RateLimits,
  { centre, userId }: Caller,
  reply: FastifyReply,
): Promise<void> {
  const user = await counter.take({ key: `${centre} ${userId}`, perMinute: limits.perUser });
  // A user with nothing left must not use up the allowance of the centre.
  const all = user.isAllowed ? await counter.take({ key: centre, perMinute: limits.perCentre }) : user;
  const nearest = all.remaining < user.remaining || !all.isAllowed ? all : user;
  const headers = headersOf(nearest);
  if (nearest.isAllowed) {
    void reply.headers(headers);
    return;
  }
  throw new Problem('tooManyRequests', {
    detail:
      nearest === user
        ? 'You have consulted as often as is allowed in a minute. Wait, then repeat the request.'
        : 'Your centre has consulted as often as is allowed in a minute. Wait, then repeat the request.',
    members: { limit: nearest.limit, retryAfterSec: nearest.resetSeconds },
    headers: { ...headers, 'retry-after': String(nearest.resetSeconds) },
  });
}

function headersOf({ limit, remaining, resetSeconds }: Taken): Record<string, string> {
  return {
    'ratelimit-limit': String(limit),
    'ratelimit-remaining': String(remaining),
    'ratelimit-reset': String(resetSeconds),
  };
}
