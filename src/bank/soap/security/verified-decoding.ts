import { UnreadableReplyError, type DecodeLimits, type Decoding } from '../decode.ts';
import { envelopeOf } from '../soap-envelope.ts';
import type { Freshness } from './freshness.ts';
import { Screen } from './screen.ts';
import type { Trust } from './trust.ts';
import { verifySignature } from './verify.ts';

interface Judges {
  readonly trust: Trust;
  readonly freshness: Freshness;
  readonly limits: DecodeLimits;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** Keeps a reply until it is whole, verifies it, and decodes only what was signed. */
export class VerifiedDecoding implements Decoding {
  readonly #decoding: Decoding;
  readonly #judges: Judges;
  readonly #screen: Screen;
  readonly #chunks: Buffer[] = [];
  #size = 0;

  constructor(decoding: Decoding, judges: Judges) {
    this.#decoding = decoding;
    this.#judges = judges;
    this.#screen = new Screen(judges.limits);
  }

  get told(): number {
    return this.#decoding.told;
  }

  get unread(): number {
    return this.#decoding.unread;
  }

  write(chunk: Uint8Array | string): void {
    this.#size += chunk.length;
    if (this.#size > this.#judges.limits.size) throw new UnreadableReplyError('the document is too large');
    // A copy, because the owner of the chunk may reuse its memory.
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : Buffer.from(chunk);
    this.#screen.write(bytes);
    this.#chunks.push(bytes);
  }

  /** @throws UnreadableReplyError UntrustedReplyError */
  end(): Readonly<Record<string, unknown>> {
    this.#screen.end();
    const { trust, freshness, now } = this.#judges;
    const at = now();
    const signed = verifySignature(Buffer.concat(this.#chunks), this.#screen, (token) => trust.keyOf(token, at));
    freshness.requireNow(signed.timestamp, at);
    freshness.requireFirst(signed.signature, at);
    this.#decoding.write(envelopeOf('', signed.body));
    return this.#decoding.end();
  }
}
