import { createHmac, createSecretKey, hkdfSync, type KeyObject } from 'node:crypto';

/** The evidence key cannot be used as given. The error never contains the key. */
export class EvidenceKeyError extends Error {
  override readonly name = 'EvidenceKeyError';
}

/** The keys derived from the evidence key: a separate key for each use, so that none weakens another. */
export interface EvidenceKeys {
  /** Which evidence key this is; stored beside what was made with it. */
  readonly keyId: string;
  /**
   * For the pseudonyms of persons in one centre: each centre has a key of its own, so that nothing stored in one centre
   * tells that it is about the same person as something stored in another. The empty text stands for no centre.
   */
  readonly pseudonymIn: (centre: string) => KeyObject;
  /** For the pseudonyms of before, which were the same in all centres. Entries of that time are found by them. */
  readonly sharedPseudonym: KeyObject;
  readonly encryption: KeyObject;
  readonly chain: KeyObject;
  /** Seed of the Ed25519 key that signs checkpoints of the ledger. */
  readonly checkpoint: KeyObject;
  /** For the seals of rows. */
  readonly rows: KeyObject;
  /** For references by which callers name a person of an integration. */
  readonly reference: KeyObject;
  /**
   * The keys of a month of the ledger. They follow from this key and from the secret of the month, so they are gone with
   * either.
   * @param month `2026-01`
   * @param secret 32 bytes
   */
  readonly ofMonth: (month: string, secret: Uint8Array) => MonthKeys;
  /** 32 bytes by which a ledger recognises its key; they reveal nothing about it. */
  readonly check: Uint8Array;
}

/** By which entries of one month keep persons unreadable. */
export interface MonthKeys {
  readonly keyId: string;
  readonly encryption: KeyObject;
  readonly pseudonym: KeyObject;
}

/** The evidence keys that a gateway knows: one that makes, and former ones that only open, find and verify. */
export interface EvidenceKeyRing {
  readonly current: EvidenceKeys;
  /** The current one first. */
  readonly all: readonly EvidenceKeys[];
  /** Those of `all` whose seals of rows count. */
  readonly ofRows: readonly EvidenceKeys[];
  byId(keyId: string): EvidenceKeys | undefined;
}

/**
 * Derives the keys with HKDF-SHA-256 (RFC 5869), no salt, `social-inquiry <use> v1` as info. The key of a centre is derived
 * from the key for pseudonyms in centres, with `social-inquiry pseudonym <centre> v2` as info. The keys of a month are
 * derived from the key for months with the secret of the month as salt, and `social-inquiry <use> <month> v1` as info.
 * @param key 32 bytes in base64
 * @param keyId 1 to 32 letters, digits, `.`, `_` or `-`
 * @throws EvidenceKeyError
 */
export function deriveEvidenceKeys(key: string, keyId: string): EvidenceKeys {
  const secret = Buffer.from(key, 'base64');
  if (secret.length !== 32 || secret.toString('base64').replace(/=+$/, '') !== key.replace(/=+$/, '')) {
    throw new EvidenceKeyError('the evidence key must be 32 bytes in base64 (openssl rand -base64 32)');
  }
  if (!/^[A-Za-z0-9._-]{1,32}$/.test(keyId)) {
    throw new EvidenceKeyError(
      'the id of the evidence key must be 1 to 32 letters, digits, dots, dashes or underscores',
    );
  }
  const derive = (use: string) => expand(secret, `social-inquiry ${use} v1`);
  const chain = derive('chain');
  const inCentres = derive('pseudonym in centres');
  const months = derive('months');
  const ofCentres = new Map<string, KeyObject>();
  const pseudonymIn = (centre: string): KeyObject => {
    const known = ofCentres.get(centre) ?? expand(inCentres, `social-inquiry pseudonym ${centre} v2`);
    ofCentres.set(centre, known);
    return known;
  };
  return {
    keyId,
    pseudonymIn,
    sharedPseudonym: derive('pseudonym'),
    encryption: derive('encryption'),
    chain,
    checkpoint: derive('checkpoint'),
    rows: derive('rows'),
    reference: derive('reference'),
    ofMonth: (month, salt) => ({
      keyId,
      encryption: expand(months, `social-inquiry encryption ${month} v1`, salt),
      pseudonym: expand(months, `social-inquiry pseudonym ${month} v1`, salt),
    }),
    check: createHmac('sha256', chain).update('key check').digest(),
  };
}

function expand(from: Buffer | KeyObject, info: string, salt: Uint8Array = Buffer.alloc(0)): KeyObject {
  return createSecretKey(Buffer.from(hkdfSync('sha256', from, salt, info, 32)));
}

/**
 * Puts keys on a ring.
 * @param ledgerOnly ids of former keys whose seals of rows count no longer, e.g. because somebody else may have the key:
 *   they still open and verify what the ledger has of their time
 * @throws EvidenceKeyError when two have the same id: a stored value could not say which one made it
 */
export function createEvidenceKeyRing(
  current: EvidenceKeys,
  former: readonly EvidenceKeys[] = [],
  ledgerOnly: ReadonlySet<string> = new Set(),
): EvidenceKeyRing {
  const all = [current, ...former];
  const byId = new Map(all.map((keys) => [keys.keyId, keys]));
  if (byId.size !== all.length) throw new EvidenceKeyError('two evidence keys have the same id');
  const ofRows = [current, ...former.filter(({ keyId }) => !ledgerOnly.has(keyId))];
  return { current, all, ofRows, byId: (keyId) => byId.get(keyId) };
}

/** The keys of a gateway as its settings give them. */
interface GivenKeys {
  readonly evidenceKey: string;
  readonly evidenceKeyId: string;
  readonly formerEvidenceKeys: readonly {
    readonly keyId: string;
    readonly key: string;
    readonly isForLedgerOnly: boolean;
  }[];
}

/** @throws EvidenceKeyError */
export function deriveEvidenceKeyRing({ evidenceKey, evidenceKeyId, formerEvidenceKeys }: GivenKeys): EvidenceKeyRing {
  return createEvidenceKeyRing(
    deriveEvidenceKeys(evidenceKey, evidenceKeyId),
    formerEvidenceKeys.map(({ key, keyId }) => deriveEvidenceKeys(key, keyId)),
    new Set(formerEvidenceKeys.filter(({ isForLedgerOnly }) => isForLedgerOnly).map(({ keyId }) => keyId)),
  );
}
