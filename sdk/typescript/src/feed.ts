import type { Answer, Input } from './contract-types.ts';
import { AuthenticationError, ConnectionError, InputError } from './errors.ts';
import type { components } from './generated/contract.ts';
import { ProblemError } from './problems.ts';
import { sleep, type CallSettings } from './transport.ts';

/** Something that happened in the centre of the caller. It has no personal data: ask the API for more (`asks`). */
export type FeedEvent = components['schemas']['Event'];

/** Which events, and from which place: as for `queryEvents`. */
export type FeedQuery = Input<'queryEvents'>['body'];

/** What is new in the feed. */
export interface FeedPage {
  /** In the order of the feed. Empty when only the place has moved, past events of other kinds. */
  readonly events: readonly FeedEvent[];
  /** Keep it once the events are handled, and give it as `after` the next time. */
  readonly place: string;
}

/** Settings of a feed. */
export interface FeedSettings extends CallSettings {
  /** Milliseconds between two questions when nothing is new; 30 000 when left out, 1 000 at least. */
  readonly pollMs?: number;
}

/** Longest pause after failures, in milliseconds, unless the gateway asks for a longer one. */
const longestPauseMs = 600_000;

/**
 * Follows the feed, until the signal comes or something fails that waiting does not mend.
 * @param ask asks for a page, with the repetitions of a call
 */
export async function* followFeed(
  ask: (query: FeedQuery, settings: CallSettings) => Promise<Answer<'queryEvents'>>,
  query: FeedQuery,
  { pollMs = 30_000, ...settings }: FeedSettings,
): AsyncGenerator<FeedPage, never, undefined> {
  if (!(pollMs >= 1_000 && pollMs <= 86_400_000)) throw new InputError('pollMs is from 1000 to 86400000.');
  let { after } = query;
  let failures = 0;
  for (;;) {
    const answer = await ask(after === undefined ? query : { ...query, after }, settings).catch(passing);
    if ('status' in answer) {
      failures = 0;
      const { items, next, isMore } = answer.body;
      const hasMoved = next !== after;
      if (hasMoved) yield { events: items, place: next };
      after = next;
      if (isMore && hasMoved) continue;
      await sleep(pollMs, settings.signal);
    } else {
      const pause = Math.min(pollMs * 2 ** failures, Math.max(pollMs, longestPauseMs));
      failures += 1;
      await sleep(Math.max(pause, answer.retryAfterMs), settings.signal);
    }
  }
}

/** What a failure that passes by itself asks for. @throws the failure when it does not */
function passing(error: unknown): { readonly retryAfterMs: number } {
  const isLater = error instanceof ProblemError && (error.status === 429 || error.status >= 502);
  if (isLater) return { retryAfterMs: error.retryAfterMs ?? 0 };
  if (error instanceof ConnectionError) return { retryAfterMs: 0 };
  // The authorization server is busy or down; what it says of the client does not change by waiting.
  if (error instanceof AuthenticationError && (error.status === 429 || error.status >= 500)) return { retryAfterMs: 0 };
  throw error;
}
