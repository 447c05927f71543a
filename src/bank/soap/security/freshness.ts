import { group, text, optional } from '../../reply-shape.ts';
import { decoderFor } from '../decode.ts';
import { utilityNamespace } from './names.ts';
import { UntrustedReplyError } from './untrusted-reply.ts';

/** How long a message may have been on its way, whatever it allows itself. */
const oldestMs = 5 * 60_000;
/** Signatures that are remembered; of more, the oldest are forgotten, and only the ticket shows that one comes again. */
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
  requireFirst(signature: Buffer, now: number): void;
}

/** @param skewMs how far the clocks of both sides may differ */
export function createFreshness(skewMs: number): Freshness {
  /** Until when each signature would still be of now, in the order of arrival. */
  const seen = new Map<string, number>();

  function forget(now: number): void {
    for (const [key, until] of seen) {
      if (until > now && seen.size < mostRemembered) return;
      seen.delete(key);
    }
  }

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
    requireFirst(signature, now) {
      forget(now);
      const key = signature.toString('base64');
      if (seen.has(key)) throw new UntrustedReplyError('replayed');
      seen.set(key, now + oldestMs + 2 * skewMs);
    },
  };
}

function instantOf(written: string): number {
  return moment.test(written) ? Date.parse(written) : Number.NaN;
}
