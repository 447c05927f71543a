import { createHmac, type KeyObject } from 'node:crypto';
import { createCipher } from './cipher.ts';
import { keyHeader, readKeyed } from './key-header.ts';
import { createEvidenceKeyRing, type EvidenceKeyRing, type EvidenceKeys } from './keys.ts';
import { createRowSealer } from './row-seal.ts';
import type { RowWatch } from './row-sealing.ts';
import { SealedValueError, type SsinSealer } from './sealing.ts';
import type { EnterpriseNumber } from '../values/enterprise-number.ts';
import { Ssin } from '../values/ssin.ts';

/**
 * Pseudonym: HMAC-SHA-256 of the eleven digits, under a key of the centre. There are fewer than 10¹¹ numbers, so without a key every pseudonym
 * could be reversed by trying them all; a plain hash would be no protection.
 *
 * Reference: HMAC-SHA-256, under a key of its own, of the place, a line feed and the eleven digits.
 *
 * Sealed value: the header of its key (`key-header.ts`), nonce (96 random bits), tag (128 bits), AES-256-GCM of the text.
 * Header and context are authenticated.
 * @param keys one key, or several of which only the current one seals
 * @param watch is told of rows that were changed
 */
export function createSealer(keys: EvidenceKeys | EvidenceKeyRing, watch?: RowWatch): SsinSealer {
  const ring = 'current' in keys ? keys : createEvidenceKeyRing(keys);
  const header = keyHeader(ring.current.keyId);
  const ciphers = new Map(ring.all.map(({ keyId, encryption }) => [keyId, createCipher(encryption)]));
  const current = createCipher(ring.current.encryption);

  const bound = (by: Buffer, context: string) => Buffer.concat([by, Buffer.from(context, 'utf8')]);

  const sealText = (text: string, context: string): Uint8Array =>
    Buffer.concat([header, current.encrypt(text, bound(header, context))]);

  const openText = (sealed: Uint8Array, context: string): string => {
    const keyed = readKeyed(sealed);
    const cipher = keyed && ciphers.get(keyed.keyId);
    if (!cipher) throw new SealedValueError('a stored value is of another evidence key or form');
    return cipher.decrypt(keyed.content, bound(keyed.header, context)).toString('utf8');
  };

  // Pseudonyms are cached as long as the number is held, so a number that is used repeatedly is hashed once.
  const known = new WeakMap<Ssin, Map<string, Uint8Array>>();
  const pseudonym = (ssin: Ssin, centre: EnterpriseNumber | undefined): Uint8Array => {
    const place = centre ?? '';
    const ofPerson = known.get(ssin) ?? new Map<string, Uint8Array>();
    known.set(ssin, ofPerson);
    const made = ofPerson.get(place) ?? hmac(ring.current.pseudonymIn(place), ssin.reveal());
    ofPerson.set(place, made);
    return made;
  };
  const former = ring.all.filter((keys) => keys !== ring.current);
  const sharedPseudonyms = (ssin: Ssin) => ring.all.map((keys) => hmac(keys.sharedPseudonym, ssin.reveal()));

  return {
    pseudonym,
    pseudonyms: (ssin, ...centres) => {
      const current = centres.map((centre) => pseudonym(ssin, centre));
      const before = former.flatMap((keys) => centres.map((centre) => hmac(keys.pseudonymIn(centre), ssin.reveal())));
      return [...current, ...before, ...sharedPseudonyms(ssin)];
    },
    sharedPseudonyms,
    references: (place, ssin) => ring.all.map(({ reference }) => hmac(reference, `${place}\n${ssin.reveal()}`)),
    seal: (ssin, context) => sealText(ssin.reveal(), context),
    open: (sealed, context) => {
      // The number passed its checks when it came in, under the rules of that day.
      const ssin = Ssin.parse(openText(sealed, context), { fictive: true, today: '9999-12-31' });
      if (!ssin) throw new SealedValueError('a stored value is not a number of a person');
      return ssin;
    },
    sealText,
    openText,
    header,
    rows: createRowSealer(ring, watch),
  };
}

function hmac(key: KeyObject, text: string): Uint8Array {
  return createHmac('sha256', key).update(text).digest();
}
