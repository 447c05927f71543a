import { createHmac, createSecretKey, type KeyObject } from 'node:crypto';
import type { Caller } from '../domain/caller.ts';
import type { Ssin } from '../domain/ssin.ts';
import type { Relation } from '../policy/facts.ts';

/** How the gateway recognizes that a caller is near the person consulted. */
export interface RelationSettings {
  /** Key that the token issuer shares: a hash in a token is HMAC-SHA-256 of the eleven digits, in hexadecimal. */
  readonly key: Uint8Array;
  /** Hashes of the staff per centre, where the centre wants colleagues to be handled by the team lead. */
  readonly staff: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Tells what a caller is to a person. */
export type Relations = (caller: Caller, ssin: Ssin) => Relation;

/** Hash of a number as tokens carry it. */
export function ssinHash(key: Uint8Array | KeyObject, ssin: string): string {
  return createHmac('sha256', key).update(ssin).digest('hex');
}

/**
 * Compares hashes, so that nobody's own number is ever in the gateway in clear.
 * @param settings left out where the issuer cannot give the hash: then everybody is taken for somebody else
 */
export function createRelations(settings: RelationSettings | undefined): Relations {
  if (!settings) return () => 'none';
  const { staff } = settings;
  // Bytes would be made a key again for every hash, which costs several times as much as the hash.
  const key = createSecretKey(settings.key);
  // As long as somebody holds the number: the same person is consulted many times.
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
    const hash = hashOf(ssin);
    if (caller.ssinHash === hash) return 'self';
    if (caller.householdHashes?.includes(hash)) return 'householdMember';
    return staff.get(caller.centre)?.has(hash) ? 'colleague' : 'none';
  };
}
