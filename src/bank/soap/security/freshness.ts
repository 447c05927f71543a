import { LRUCache } from 'lru-cache';
import { group, text, optional } from '../../reply-shape.ts';
import { decoderFor } from '../decode.ts';
import { utilityNamespace } from './names.ts';
import { UntrustedReplyError } from './untrusted-reply.ts';

/** How long a message may have been on its way, whatever it allows itself. */
const oldestMs = 5 * 60_000;
/** Replies within that time; of more, the oldest are forgotten, and only the ticket shows that one comes again. */
const mostRemembered = 200_000;

const timestamp = decoderFor([
  {
    name: 'Timestamp',
    namespace: utilityNamespace,
    shape: group({ Created: text, Expires: optional(text) }, { namespace: utilityNamespace }),
  },
]);
/** BSP 1.1, R3223 and its neighbours: UTC with Z. */
const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;

/** Whether messages are of now, and come for the first time. */
export interface Freshness {
  /**
   * @param signedTimestamp the timestamp as it was signed
   * @throws UntrustedReplyError
   */
  requireNow(signedTimestamp: string, now: number): void;
  /**
   * Keeps the signature of a message that holds in every other way.
   * @throws UntrustedReplyError when it came before
   */
  requireFirst(signature: Buffer): void;
}

/** @param skewMs how far the clocks of both sides may differ */
export function createFreshness(skewMs: number): Freshness {
  const seen = new LRUCache<string, true>({ max: mostRemembered, ttl: oldestMs + 2 * skewMs, noUpdateTTL: true });
  return {
    requireNow(signedTimestamp, now) {
      const decoding = timestamp.start();
      decoding.write(signedTimestamp);
      const { Created, Expires } = decoding.end()['Timestamp'] as { Created: string; Expires?: string };
      const created = instantOf(Created);
      const expires = Expires === undefined ? created + oldestMs : instantOf(Expires);
      const isNow = created <= now + skewMs && created >= now - oldestMs - skewMs && expires >= now - skewMs;
      // A moment that is none is compared as not a number, and is never now.
      if (!isNow || expires < created) throw new UntrustedReplyError('expired');
    },
    requireFirst(signature) {
      const key = signature.toString('base64');
      if (seen.has(key)) throw new UntrustedReplyError('replayed');
      seen.set(key, true);
    },
  };
}

function instantOf(written: string): number {
  return moment.test(written) ? Date.parse(written) : Number.NaN;
}
