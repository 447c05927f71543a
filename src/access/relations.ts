import { createHmac, createSecretKey, type KeyObject } from 'node:crypto';
import type { Caller } from '../values/caller.ts';
import type { Ssin } from '../values/ssin.ts';
import type { Relation } from './facts.ts';

/** How the gateway recognizes that a caller is the person consulted, a relative or a colleague. */
export interface RelationSettings {
  /** Key that the token issuer shares: a hash in a token is HMAC-SHA-256 of the eleven digits, in hexadecimal. */
  readonly key: Uint8Array;
  /** Hashes of the staff per centre, for centres whose team lead handles the files of colleagues. */
  readonly staff: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Returns a caller's relation to a person; without a person only whether it can be known (`none`) or not. */
export type Relations = (caller: Caller, ssin: Ssin | undefined) => Relation;

/** Hash of a number as tokens carry it. */
export function ssinHash(key: Uint8Array | KeyObject, ssin: string): string {
  return createHmac('sha256', key).update(ssin).digest('hex');
}

/**
 * Compares hashes, so that the gateway never sees a caller's number unencrypted.
 * @param settings absent if the issuer cannot give the hash; every caller then counts as unrelated
 */
export function createRelations(settings: RelationSettings | undefined): Relations {
  if (!settings) return () => 'none';
  const { staff } = settings;
  // Create the key object once: passing raw bytes would re-import the key for every hash, at several times its cost.
  const key = createSecretKey(settings.key);
  // The hash is cached as long as the number is held, because the same person is consulted many times.
  const hashes = new WeakMap<Ssin, string>();
  const hashOf = (ssin: Ssin): string => {
    const known = hashes.get(ssin);
    if (known !== undefined) return known;
    const made = ssinHash(key, ssin.reveal());
    hashes.set(ssin, made);
    return made;
  };
  return (caller, ssin) => {
    if (caller.ssinHash === undefined) return 'unknown';
    if (ssin === undefined) return 'none';
    const hash = hashOf(ssin);
    if (caller.ssinHash === hash) return 'self';
    if (caller.householdHashes?.includes(hash)) return 'householdMember';
    return staff.get(caller.centre)?.has(hash) ? 'colleague' : 'none';
  };
}
