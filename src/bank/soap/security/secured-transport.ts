import type { DecodeLimits, Decoding } from '../decode.ts';
import { bodyDocumentOf } from '../soap-envelope.ts';
import { TransportError, type Message, type Transport } from '../transport.ts';
import { createFreshness } from './freshness.ts';
import type { KeyFiles } from './key-files.ts';
import type { SecuritySettings } from './settings.ts';
import { inSignedEnvelope } from './sign.ts';
import { UntrustedReplyError, type UntrustedReason } from './untrusted-reply.ts';
import { VerifiedDecoding } from './verified-decoding.ts';

/** What the signatures are made and judged with. */
export interface SecurityParts {
  readonly settings: SecuritySettings;
  readonly files: KeyFiles;
  readonly limits: DecodeLimits;
  /** The real time in milliseconds since 1970: signatures are of today, whatever day it is in a sandbox. */
  readonly now: () => number;
  /** Is told of every reply that is refused, and why. */
  readonly refused: (service: string, reason: UntrustedReason) => void;
}

/** A message is to be signed or verified and there is nothing to do it with: a programming error, found at the start. */
class MissingKeyError extends Error {
  override readonly name = 'MissingKeyError';
}

/**
 * Signs requests and verifies replies, as each message asks (`Message.security`), around a transport that only carries
 * them. A reply that is not taken for the Bank's is an unreadable one.
 */
export function securedTransport(transport: Transport, parts: SecurityParts): Transport {
  const { settings, files, limits, now, refused } = parts;
  const freshness = createFreshness(settings.skewMs);

  async function signed(message: Message): Promise<Message> {
    const key = files.signingKey();
    if (!key) throw new MissingKeyError('there is no key to sign with');
    return { ...message, document: await inSignedEnvelope(bodyDocumentOf(message.document), key, now()) };
  }

  function verifying(decoding: Decoding): Decoding {
    const trust = files.trust();
    if (!trust) throw new MissingKeyError('there is no certificate to verify with');
    return new VerifiedDecoding(decoding, { trust, freshness, limits, now });
  }

  return {
    async exchange(message, decoding) {
      if (message.security === 'off') return transport.exchange(message, decoding);
      const reading = message.security === 'sign' ? decoding : verifying(decoding);
      try {
        return await transport.exchange(await signed(message), reading);
      } catch (error) {
        const reason = untrustedReasonOf(error);
        if (reason !== undefined) refused(message.service, reason);
        throw error;
      }
    },
    close: () => transport.close(),
  };
}

/** Why a message failed, when it is because its reply was not taken for the Bank's. */
export function untrustedReasonOf(error: unknown): UntrustedReason | undefined {
  const cause = error instanceof TransportError ? error.cause : error;
  return cause instanceof UntrustedReplyError ? cause.reason : undefined;
}
