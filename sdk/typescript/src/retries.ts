/** How often and how long the client tries. */
export interface RetryPolicy {
  /** Requests for one call, the first among them; 1 means no repetition. */
  readonly tries: number;
  /** Longest wait before a repetition, in milliseconds. When the gateway asks for more, the call fails at once. */
  readonly longestWaitMs: number;
}

/** What became of a request: a status, or no whole answer. */
export type Outcome = { readonly status: number; readonly retryAfterMs: number | undefined } | 'noAnswer';

const firstPauseMs = 500;

/**
 * Milliseconds until the request is sent again; undefined when it is not. With 429 or 503 and `Retry-After` the gateway
 * says when to repeat, whatever the request does. Anything else is only repeated when the request may be handled twice.
 * 502 and 504 are left to the caller: repeating asks the source about a person again.
 * @param made requests so far
 * @param mayBeHandledTwice it only reads, or the contract says that it may be repeated
 * @param random at least 0, below 1: so that many clients do not come back at once
 */
export function pauseBeforeNext(
  { tries, longestWaitMs }: RetryPolicy,
  made: number,
  outcome: Outcome,
  mayBeHandledTwice: boolean,
  random: number,
): number | undefined {
  if (made >= tries) return undefined;
  const isLater = outcome !== 'noAnswer' && (outcome.status === 429 || outcome.status === 503);
  if (outcome !== 'noAnswer' && !isLater) return undefined;
  if (outcome !== 'noAnswer' && outcome.retryAfterMs !== undefined) {
    return outcome.retryAfterMs <= longestWaitMs ? outcome.retryAfterMs : undefined;
  }
  if (!mayBeHandledTwice) return undefined;
  return Math.min(firstPauseMs * 2 ** (made - 1), longestWaitMs) * (0.5 + random / 2);
}

/**
 * `Retry-After` (RFC 9110, 10.2.3) in milliseconds; undefined when it is missing or cannot be read.
 * @param now milliseconds since 1970
 */
export function retryAfterMs(header: string | null, now: number): number | undefined {
  if (header === null) return undefined;
  if (/^\d{1,9}$/.test(header)) return Number(header) * 1_000;
  if (!/^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/.test(header)) return undefined;
  const at = Date.parse(header);
  return Number.isNaN(at) ? undefined : Math.max(0, at - now);
}
