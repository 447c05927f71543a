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

export function httpsOnly(url: string): string | undefined {
  return new URL(url).protocol === 'https:' ? undefined : 'must be an https URL in production';
}

/** @param key undefined when there is none */
export function ownKey(key: string | undefined): string | undefined {
  return key !== undefined && sandboxSecrets.includes(key)
    ? 'is the published sandbox key; make one with: openssl rand -base64 32'
    : undefined;
}

/** @param password undefined when there is none */
function ownPassword(password: string | undefined): string | undefined {
  return password !== undefined && sandboxSecrets.includes(password)
    ? 'has the published sandbox password; choose another'
    : undefined;
}

/** @param url its password may be escaped */
export function ownDatabasePassword(url: string): string | undefined {
  return ownPassword(decodeURIComponent(new URL(url).password));
}

/** @param credentials `user:password`, where the password may contain colons */
export function ownCredentials(credentials: string | undefined): string | undefined {
  return ownPassword(credentials?.split(':').slice(1).join(':'));
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
