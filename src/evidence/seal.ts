import { createCipheriv, createDecipheriv, createHmac } from 'node:crypto';
import { SealedValueError, type SsinSealer } from './sealing.ts';
import { Ssin } from '../values/ssin.ts';
import type { EvidenceKeys } from './keys.ts';
import { createRandomSource } from './random.ts';

const VERSION = 1;
const NONCE = 12;
const TAG = 16;

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
  const nonces = createRandomSource(NONCE);

  const bound = (context: string) => Buffer.concat([header, Buffer.from(context, 'utf8')]);

  const sealText = (text: string, context: string): Uint8Array => {
    const nonce = nonces();
    const cipher = createCipheriv('aes-256-gcm', keys.encryption, nonce, { authTagLength: TAG });
    cipher.setAAD(bound(context));
    const encrypted = cipher.update(text, 'utf8');
    cipher.final();
    return Buffer.concat([header, nonce, cipher.getAuthTag(), encrypted]);
  };

  const openText = (sealed: Uint8Array, context: string): string => {
    const value = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength);
    if (value.length < header.length + NONCE + TAG || !value.subarray(0, header.length).equals(header)) {
      throw new SealedValueError('a stored value is of another evidence key or form');
    }
    const nonce = value.subarray(header.length, header.length + NONCE);
    const decipher = createDecipheriv('aes-256-gcm', keys.encryption, nonce, { authTagLength: TAG });
    decipher.setAAD(bound(context));
    decipher.setAuthTag(value.subarray(header.length + NONCE, header.length + NONCE + TAG));
    try {
      return decipher.update(value.subarray(header.length + NONCE + TAG), undefined, 'utf8') + decipher.final('utf8');
    } catch {
      throw new SealedValueError('a stored value was changed or belongs to another row');
    }
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
