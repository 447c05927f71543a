import { createPrivateKey, X509Certificate } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { isIP } from 'node:net';
import { join } from 'node:path';
import { makeIdentity, pemOf, type Identity } from './certificates.ts';

/** Who has a certificate in a folder, beside the authority that issues them all. */
type Roles = Readonly<Record<string, { readonly commonName: string; readonly hosts?: readonly string[] }>>;

/** An identity for each role, and their authority. */
type IdentitiesOf<R extends Roles> = Readonly<Record<keyof R | 'authority', Identity>>;

const bankName = 'Sandbox Crossroads Bank';
const gatewayName = 'Sandbox gateway';

/** Who signs in a sandbox. */
export const signers = {
  bank: { commonName: bankName },
  centre: { commonName: gatewayName },
} as const satisfies Roles;
export type Identities = IdentitiesOf<typeof signers>;

/** The two ends of the connection by which a simulated Bank sends messages. @param host of the gateway's port */
export function endsAt(host: string) {
  return {
    bank: { commonName: bankName },
    port: { commonName: gatewayName, hosts: [host] },
  } as const satisfies Roles;
}

const dayMs = 24 * 3_600_000;
const validDays = 365;
/** With less left, they are made anew at a start. */
const leastDays = 60;

/** Makes them, valid from yesterday by the real time. */
export function makeIdentities<R extends Roles>(roles: R, now = Date.now()): IdentitiesOf<R> {
  const times = { from: new Date(now - dayMs), until: new Date(now + validDays * dayMs) };
  const authority = makeIdentity({ commonName: 'Sandbox authority', isAuthority: true, ...times });
  const issued = Object.entries(roles).map(([role, named]) => [
    role,
    makeIdentity({ ...named, issuer: authority, ...times }),
  ]);
  return { authority, ...Object.fromEntries(issued) } as IdentitiesOf<R>;
}

/**
 * The identities that a folder keeps, for the simulator and for the gateway beside it: `<role>.pem` and
 * `<role>-key.pem`. They are made when they are not there, nearly over, or for another host.
 */
export function identitiesIn<R extends Roles>(folder: string, roles: R, now = Date.now()): IdentitiesOf<R> {
  const kept = readIdentities(folder, roles);
  if (kept && Object.keys(roles).every((role) => isGood(kept[role], roles[role], now))) return kept;
  const made = makeIdentities(roles, now);
  writeIdentities(folder, made);
  return made;
}

/** Writes the files of {@link identitiesIn}. */
export function writeIdentities(folder: string, identities: Readonly<Record<string, Identity>>): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  for (const [role, identity] of Object.entries(identities)) {
    const { key, certificate } = pemOf(identity);
    writeFileSync(join(folder, `${role}.pem`), certificate);
    writeFileSync(join(folder, `${role}-key.pem`), key, { mode: 0o600 });
  }
}

function isGood(identity: Identity | undefined, role: Roles[string] | undefined, now: number): boolean {
  const certificate = identity?.certificate;
  if (!certificate || certificate.validToDate.getTime() <= now + leastDays * dayMs) return false;
  const names = (host: string) => (isIP(host) === 0 ? certificate.checkHost(host) : certificate.checkIP(host));
  return (role?.hosts ?? []).every((host) => names(host) !== undefined);
}

function readIdentities<R extends Roles>(folder: string, roles: R): IdentitiesOf<R> | undefined {
  const read = (role: string): Identity => ({
    key: createPrivateKey(readFileSync(join(folder, `${role}-key.pem`), 'utf8')),
    certificate: new X509Certificate(readFileSync(join(folder, `${role}.pem`), 'utf8')),
  });
  try {
    const all = ['authority', ...Object.keys(roles)].map((role) => [role, read(role)]);
    return Object.fromEntries(all) as IdentitiesOf<R>;
  } catch {
    return undefined;
  }
}
