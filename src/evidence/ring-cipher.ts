import type { KeyObject } from 'node:crypto';
import { createCipher } from './cipher.ts';
import { keyHeader, readKeyed } from './key-header.ts';
import { SealedValueError } from './sealing.ts';
import { Ssin } from '../values/ssin.ts';

/** Encrypts texts about persons under one key, and opens those of several. */
export interface RingCipher {
  /** What a value begins with that the first key sealed. */
  readonly header: Uint8Array;
  /**
   * Encrypts, with a different result each time.
   * @param context where the value belongs; it can be opened only there
   */
  sealText(text: string, context: string): Uint8Array;
  /** @throws SealedValueError when the value was changed, belongs elsewhere or was sealed under a key that is not known */
  openText(sealed: Uint8Array, context: string): string;
  seal(ssin: Ssin, context: string): Uint8Array;
  /** @throws SealedValueError */
  open(sealed: Uint8Array, context: string): Ssin;
}

interface CipherKey {
  readonly keyId: string;
  readonly encryption: KeyObject;
}

/**
 * A sealed value is the header of its key (`key-header.ts`), for a month its mark, then nonce (96 random bits), tag (128
 * bits) and AES-256-GCM of the text. Header, mark and context are authenticated.
 * @param keys the first one seals
 * @param mark of the month whose keys they are; values without one are of the ring itself
 */
export function createRingCipher(keys: readonly [CipherKey, ...CipherKey[]], mark?: Uint8Array): RingCipher {
  const version = mark ? 2 : 1;
  const marked = mark ?? Buffer.alloc(0);
  const ciphers = new Map(keys.map(({ keyId, encryption }) => [keyId, createCipher(encryption)]));
  const current = createCipher(keys[0].encryption);
  const header = Buffer.concat([keyHeader(keys[0].keyId, version), marked]);
  const bound = (by: Uint8Array, context: string) => Buffer.concat([by, Buffer.from(context, 'utf8')]);

  const sealText = (text: string, context: string): Uint8Array =>
    Buffer.concat([header, current.encrypt(text, bound(header, context))]);

  const openText = (sealed: Uint8Array, context: string): string => {
    const keyed = readKeyed(sealed, version);
    const cipher = keyed && ciphers.get(keyed.keyId);
    if (!cipher || !keyed.content.subarray(0, marked.length).equals(marked)) {
      throw new SealedValueError('a stored value is of another key or form');
    }
    const by = Buffer.concat([keyed.header, marked]);
    return cipher.decrypt(keyed.content.subarray(marked.length), bound(by, context)).toString('utf8');
  };

  return {
    header,
    sealText,
    openText,
    seal: (ssin, context) => sealText(ssin.reveal(), context),
    open: (sealed, context) => {
      // The number passed its checks when it came in, under the rules of that day.
      const ssin = Ssin.parse(openText(sealed, context), { fictive: true, today: '9999-12-31' });
      if (!ssin) throw new SealedValueError('a stored value is not a number of a person');
      return ssin;
    },
  };
}
