import { createHmac } from 'node:crypto';
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
export function ssinHash(key: Uint8Array, ssin: string): string {
  return createHmac('sha256', key).update(ssin).digest('hex');
}

/**
 * Compares hashes, so that nobody's own number is ever in the gateway in clear.
 * @param settings left out where the issuer cannot give the hash: then everybody is taken for somebody else
 */
export function createRelations(settings: RelationSettings | undefined): Relations {
  if (!settings) return () => 'none';
  const { key, staff } = settings;
  return (caller, ssin) => {
    if (caller.ssinHash === undefined) return 'unknown';
    const hash = ssinHash(key, ssin.reveal());
    if (caller.ssinHash === hash) return 'self';
    if (caller.householdHashes?.includes(hash)) return 'householdMember';
    return staff.get(caller.centre)?.has(hash) ? 'colleague' : 'none';
  };
}
