import { createHmac, createSecretKey, hkdfSync, type KeyObject } from 'node:crypto';

/** The evidence key cannot be used as given. The error never contains the key. */
export class EvidenceKeyError extends Error {
  override readonly name = 'EvidenceKeyError';
}

/** The keys derived from the evidence key: a separate key for each use, so that none weakens another. */
export interface EvidenceKeys {
  /** Which evidence key this is; stored beside what was made with it. */
  readonly keyId: string;
  readonly pseudonym: KeyObject;
  readonly encryption: KeyObject;
  readonly chain: KeyObject;
  /** Seed of the Ed25519 key that signs checkpoints of the ledger. */
  readonly checkpoint: KeyObject;
  /** 32 bytes by which a ledger recognises its key; they reveal nothing about it. */
  readonly check: Uint8Array;
}

/** The current evidence key and former ones, which only open and verify. */
export interface EvidenceKeyRing {
  readonly current: EvidenceKeys;
  /** The current one first. */
  readonly all: readonly EvidenceKeys[];
  byId(keyId: string): EvidenceKeys | undefined;
}

/** A ring of keys with different ids. */
export function ringOf(current: EvidenceKeys, former: readonly EvidenceKeys[] = []): EvidenceKeyRing {
  const all = [current, ...former];
  return { current, all, byId: (keyId) => all.find((keys) => keys.keyId === keyId) };
}

/**
 * Derives the keys with HKDF-SHA-256 (RFC 5869), no salt, `social-inquiry <use> v1` as info.
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
  const derive = (use: string) =>
    createSecretKey(Buffer.from(hkdfSync('sha256', secret, Buffer.alloc(0), `social-inquiry ${use} v1`, 32)));
  const chain = derive('chain');
  return {
    keyId,
    pseudonym: derive('pseudonym'),
    encryption: derive('encryption'),
    chain,
    checkpoint: derive('checkpoint'),
    check: createHmac('sha256', chain).update('key check').digest(),
  };
}
