import { createHmac, type KeyObject } from 'node:crypto';
import { createEvidenceKeyRing, type EvidenceKeyRing, type EvidenceKeys } from './keys.ts';
import { createRingCipher } from './ring-cipher.ts';
import { createRowSealer } from './row-seal.ts';
import type { RowWatch } from './row-sealing.ts';
import type { SsinSealer } from './sealing.ts';
import type { EnterpriseNumber } from '../values/enterprise-number.ts';
import type { Ssin } from '../values/ssin.ts';

/**
 * Pseudonym: HMAC-SHA-256 of the eleven digits, under a key of the centre. There are fewer than 10¹¹ numbers, so without a key every pseudonym
 * could be reversed by trying them all; a plain hash would be no protection.
 *
 * Reference: HMAC-SHA-256, under a key of its own, of the place, a line feed and the eleven digits.
 *
 * Sealed value: see `ring-cipher.ts`.
 * @param keys one key, or several of which only the current one seals
 * @param watch is told of rows that were changed
 */
export function createSealer(keys: EvidenceKeys | EvidenceKeyRing, watch?: RowWatch): SsinSealer {
  const ring = 'current' in keys ? keys : createEvidenceKeyRing(keys);
  const former = ring.all.filter((keys) => keys !== ring.current);

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
    ...createRingCipher([ring.current, ...former]),
    rows: createRowSealer(ring, watch),
  };
}

/** HMAC-SHA-256. */
export function hmac(key: KeyObject, text: string | Uint8Array): Uint8Array {
  return createHmac('sha256', key).update(text).digest();
}
