import { createPrivateKey, X509Certificate } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeIdentity, pemOf, type Identity } from './certificates.ts';

/** Who signs in a sandbox. */
export interface Identities {
  /** Issues the certificates of the others. */
  readonly authority: Identity;
  readonly bank: Identity;
  readonly centre: Identity;
}

const dayMs = 24 * 3_600_000;
const validDays = 365;
/** With less left, they are made anew at a start. */
const leastDays = 60;
const roles = ['authority', 'bank', 'centre'] as const;

/** Makes them, valid from yesterday by the real time. */
export function makeIdentities(now = Date.now()): Identities {
  const times = { from: new Date(now - dayMs), until: new Date(now + validDays * dayMs) };
  const authority = makeIdentity({ commonName: 'Sandbox authority', isAuthority: true, ...times });
  return {
    authority,
    bank: makeIdentity({ commonName: 'Sandbox Crossroads Bank', issuer: authority, ...times }),
    centre: makeIdentity({ commonName: 'Sandbox gateway', issuer: authority, ...times }),
  };
}

/**
 * The identities that a folder keeps, for the simulator and for the gateway beside it: `<role>.pem` and
 * `<role>-key.pem`. They are made when they are not there, or nearly over.
 */
export function identitiesIn(folder: string, now = Date.now()): Identities {
  const kept = readIdentities(folder);
  if (kept && kept.bank.certificate.validToDate.getTime() > now + leastDays * dayMs) return kept;
  const made = makeIdentities(now);
  writeIdentities(folder, made);
  return made;
}

/** Writes the files of {@link identitiesIn}. */
export function writeIdentities(folder: string, identities: Identities): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  for (const role of roles) {
    const { key, certificate } = pemOf(identities[role]);
    writeFileSync(join(folder, `${role}.pem`), certificate);
    writeFileSync(join(folder, `${role}-key.pem`), key, { mode: 0o600 });
  }
}

function readIdentities(folder: string): Identities | undefined {
  const read = (role: string): Identity => ({
    key: createPrivateKey(readFileSync(join(folder, `${role}-key.pem`), 'utf8')),
    certificate: new X509Certificate(readFileSync(join(folder, `${role}.pem`), 'utf8')),
  });
  try {
    return { authority: read('authority'), bank: read('bank'), centre: read('centre') };
  } catch {
    return undefined;
  }
}
