import { createCipheriv, createDecipheriv, type KeyObject } from 'node:crypto';
import { SealedValueError } from './sealing.ts';
import { createRandomSource } from './random.ts';

const NONCE = 12;
const TAG = 16;

/**
 * AES-256-GCM. What comes out: nonce (96 random bits), tag (128 bits), content.
 * @param key 256 bits
 */
export function createCipher(key: KeyObject) {
  const nonces = createRandomSource(NONCE);
  return {
    /** @param bound authenticated with the content: it opens only beside the same bytes */
    encrypt(content: string | Uint8Array, bound: Uint8Array): Uint8Array {
      const nonce = nonces();
      const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG });
      cipher.setAAD(bound);
      const encrypted = typeof content === 'string' ? cipher.update(content, 'utf8') : cipher.update(content);
      cipher.final();
      return Buffer.concat([nonce, cipher.getAuthTag(), encrypted]);
    },

    /** @throws SealedValueError when it was changed, is bound to something else or was encrypted under another key */
    decrypt(encrypted: Buffer, bound: Uint8Array): Buffer {
      if (encrypted.length < NONCE + TAG) throw new SealedValueError('a stored value is too short');
      const decipher = createDecipheriv('aes-256-gcm', key, encrypted.subarray(0, NONCE), { authTagLength: TAG });
      decipher.setAAD(bound);
      decipher.setAuthTag(encrypted.subarray(NONCE, NONCE + TAG));
      try {
        return Buffer.concat([decipher.update(encrypted.subarray(NONCE + TAG)), decipher.final()]);
      } catch {
        throw new SealedValueError('a stored value was changed or belongs to another row');
      }
    },
  };
}
