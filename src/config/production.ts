import type { TextOf } from './setting.ts';

/**
 * What a production start refuses. The settings that a sandbox needs are holes in production: invented persons, known
 * keys, unencrypted transport to the Bank. Each setting names its check in `environment.ts`; the texts follow its name.
 */

/** Values that are public in this repository; a production gateway must not use them. */
export const sandboxSecrets: readonly string[] = [
  Buffer.from('social inquiry sandbox, not real').toString('base64'),
  'sandbox',
];

/** Stands below the refusals of a production start. */
export const productionAdvice = 'Set GATEWAY_ENVIRONMENT=sandbox only where no real person can be reached.';

/** @param url undefined when there is none */
export function httpsOnly(url: string | undefined): string | undefined {
  return url === undefined || new URL(url).protocol === 'https:' ? undefined : 'must be an https URL in production';
}

/**
 * Links are made by adding a path to it, so nothing may come after its own.
 * @param url undefined when there is none
 */
export function publicHttps(url: string | undefined): string | undefined {
  const { search, hash, username, password, pathname } = new URL(url ?? 'http://127.0.0.1');
  if (`${search}${hash}${username}${password}` !== '')
    return 'must have neither user, query nor fragment: links in answers begin with it';
  if (pathname.includes('/socialInquiry')) return 'must end before /socialInquiry, which links in answers add to it';
  return httpsOnly(url ?? 'http://127.0.0.1');
}

const makeKey = 'make one with: openssl rand -base64 32';

/**
 * A key that nobody could guess.
 * @param key undefined when there is none
 */
export function ownKey(key: string | undefined): string | undefined {
  if (key === undefined) return undefined;
  if (sandboxSecrets.includes(key)) return `is the published sandbox key; ${makeKey}`;
  return isRandom(Buffer.from(key, 'base64')) ? undefined : `is not random; ${makeKey}`;
}

/** The same for a key beside another: who has the one must not have the other. */
export function ownKeyOtherThan(other: string): (key: string | undefined, textOf: TextOf) => string | undefined {
  return (key, textOf) =>
    ownKey(key) ?? (key !== undefined && key === textOf(other) ? `is the same key as ${other}; ${makeKey}` : undefined);
}

/**
 * Whether 32 bytes look random. Of random ones, fewer than 20 different values, fewer than 20 different steps from one
 * to the next, or only printable characters come up less than once in a hundred million keys.
 */
function isRandom(bytes: Buffer): boolean {
  const steps = bytes.map((byte, index) => byte - (bytes[index - 1] ?? 0));
  const isText = bytes.every((byte) => byte >= 0x20 && byte < 0x7f);
  return new Set(bytes).size >= 20 && new Set(steps).size >= 20 && !isText;
}

/** @param password undefined when there is none */
function ownPassword(password: string | undefined): string | undefined {
  return password !== undefined && sandboxSecrets.includes(password)
    ? 'has the published sandbox password; choose another'
    : undefined;
}

/** Values of `sslmode` with which the driver checks the server's certificate. */
const checkedModes: readonly (string | null)[] = ['require', 'verify-ca', 'verify-full'];

/** A database with a password of its own, and encrypted where it is not on this machine. */
export function ownDatabase(url: string, textOf: TextOf): string | undefined {
  const { hostname, password, searchParams } = new URL(url);
  // The password may be escaped.
  const published = ownPassword(decodeURIComponent(password));
  if (published !== undefined) return published;
  const host = searchParams.get('host') ?? decodeURIComponent(hostname);
  const isHere = host === '' || host.startsWith('/') || /^(localhost|127(\.\d+){3}|\[?::1\]?)$/.test(host);
  const isEncrypted =
    checkedModes.includes(searchParams.get('sslmode')) || textOf('DATABASE_AUTHORITIES_FILE') !== undefined;
  return isHere || isEncrypted
    ? undefined
    : 'must be encrypted in production: add sslmode=verify-full, or set DATABASE_AUTHORITIES_FILE';
}

/**
 * The Bank must know who asks.
 * @param credentials `user:password`, where the password may contain colons; undefined when there are none
 */
export function ownCredentials(credentials: string | undefined, textOf: TextOf): string | undefined {
  return credentials === undefined && textOf('KSZ_CLIENT_CERTIFICATE_FILE') === undefined
    ? 'or KSZ_CLIENT_CERTIFICATE_FILE must be set in production: the Bank must know who asks'
    : ownPassword(credentials?.split(':').slice(1).join(':'));
}

/** What the environment says beside the settings. */
export function openTransport(env: NodeJS.ProcessEnv): readonly string[] {
  return env['NODE_TLS_REJECT_UNAUTHORIZED'] === '0'
    ? ['NODE_TLS_REJECT_UNAUTHORIZED must not be 0 in production: no certificate would be checked']
    : [];
}

export function noFictiveSsins(isAccepted: boolean): string | undefined {
  return isAccepted ? 'must not be true in production' : undefined;
}

export function realTime(clockUrl: string | undefined): string | undefined {
  return clockUrl === undefined ? undefined : 'must not be set in production: time is real';
}

export function noPersonas(personasUrl: string | undefined): string | undefined {
  return personasUrl === undefined ? undefined : 'must not be set in production: persons are real';
}
