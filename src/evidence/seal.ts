import { createHmac } from 'node:crypto';
import { createCipher } from './cipher.ts';
import { SealedValueError, type SsinSealer } from './sealing.ts';
import { Ssin } from '../values/ssin.ts';
import type { EvidenceKeys } from './keys.ts';

const VERSION = 1;

/**
 * Pseudonym: HMAC-SHA-256 of the eleven digits. There are fewer than 10¹¹ numbers, so without a key every pseudonym
 * could be reversed by trying them all; a plain hash would be no protection.
 *
 * Sealed value: version 1 (a byte), length of the key id (a byte), key id, nonce (96 random bits), tag (128 bits),
 * AES-256-GCM of the text. Version, key id and context are authenticated.
 */
export function createSealer(keys: EvidenceKeys): SsinSealer {
  const keyId = Buffer.from(keys.keyId, 'ascii');
  const header = Buffer.concat([Buffer.from([VERSION, keyId.length]), keyId]);
  const cipher = createCipher(keys.encryption);

  const bound = (context: string) => Buffer.concat([header, Buffer.from(context, 'utf8')]);

  const sealText = (text: string, context: string): Uint8Array =>
    Buffer.concat([header, cipher.encrypt(text, bound(context))]);

  const openText = (sealed: Uint8Array, context: string): string => {
    const value = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength);
    if (!value.subarray(0, header.length).equals(header)) {
      throw new SealedValueError('a stored value is of another evidence key or form');
    }
    return cipher.decrypt(value.subarray(header.length), bound(context)).toString('utf8');
  };

  // The pseudonym is cached as long as the number is held, so a number that is used repeatedly is hashed once.
  const pseudonyms = new WeakMap<Ssin, Uint8Array>();

  return {
    pseudonym: (ssin) => {
      const known = pseudonyms.get(ssin);
      if (known) return known;
      const made = createHmac('sha256', keys.pseudonym).update(ssin.reveal()).digest();
      pseudonyms.set(ssin, made);
      return made;
    },
    seal: (ssin, context) => sealText(ssin.reveal(), context),
    open: (sealed, context) => {
      // The number passed its checks when it came in, under the rules of that day.
      const ssin = Ssin.parse(openText(sealed, context), { fictive: true, today: '9999-12-31' });
      if (!ssin) throw new SealedValueError('a stored value is not a number of a person');
      return ssin;
    },
    sealText,
    openText,
  };
}
