import { createSecretKey, randomBytes } from 'node:crypto';
import { createCipher } from '../../evidence/cipher.ts';
import { SealedValueError, type SsinSealer } from '../../evidence/sealing.ts';

/*
 * How the answers of a dossier are kept. Each integration has a key of its own, from the random source and from nowhere
 * else: it cannot be derived again. It is kept wrapped, and destroyed when its integration ends.
 */

const VERSION = 1;
const KEY_BYTES = 32;

/** Where a content belongs: it opens nowhere else. */
export interface ContentPlace {
  readonly dossierId: string;
  readonly integrationId: string;
}

/** The key of an integration. */
export interface ContentKey {
  /** @returns version 1 (a byte), then what {@link createCipher} gives */
  seal(content: Uint8Array, place: ContentPlace): Buffer;
  /** @throws SealedValueError when it was changed, belongs elsewhere or was sealed under another key */
  open(sealed: Buffer, place: ContentPlace): Buffer;
}

/** A new key, wrapped: 256 random bits, sealed under the evidence key and bound to the integration. */
export function newWrappedKey(integrationId: string, sealer: Pick<SsinSealer, 'sealText'>): Buffer {
  return Buffer.from(sealer.sealText(randomBytes(KEY_BYTES).toString('base64'), keyContext(integrationId)));
}

/** @throws SealedValueError when it was changed, or is the key of another integration */
export function unwrapKey(wrapped: Buffer, integrationId: string, sealer: Pick<SsinSealer, 'openText'>): ContentKey {
  const bytes = Buffer.from(sealer.openText(wrapped, keyContext(integrationId)), 'base64');
  const cipher = createCipher(createSecretKey(bytes));
  bytes.fill(0);
  const header = Buffer.from([VERSION]);
  const bound = ({ dossierId, integrationId: of }: ContentPlace) =>
    Buffer.concat([header, Buffer.from(`dossier ${dossierId} of ${of}`, 'utf8')]);
  return {
    seal: (content, place) => Buffer.concat([header, cipher.encrypt(content, bound(place))]),
    open: (sealed, place) => {
      if (sealed[0] !== VERSION) throw new SealedValueError('a kept dossier is of another form');
      return cipher.decrypt(sealed.subarray(1), bound(place));
    },
  };
}

/** Binds a wrapped key to its integration. */
export function keyContext(integrationId: string): string {
  return `dossier key ${integrationId}`;
}
