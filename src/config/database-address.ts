import { z } from 'zod';
import type { Kind } from './setting.ts';

function isDecodable(url: string): boolean {
  try {
    return decodeURIComponent(url) !== '';
  } catch {
    return false;
  }
}

/** The address of a PostgreSQL, with role and password. */
export const postgresUrl: Kind<z.ZodURL> = {
  shape: z.url({ protocol: /^postgres(ql)?$/ }).refine(isDecodable, 'a % that is no escape: write it as %25'),
  write: 'an address such as postgresql://user:password@host:5432/database',
};

/**
 * The address with which the driver takes certificates of these authorities only.
 * @param authoritiesFile path of a file in PEM; undefined leaves the address as it is
 */
export function checkedBy(authoritiesFile: string | undefined, databaseUrl: string): string {
  if (authoritiesFile === undefined) return databaseUrl;
  const url = new URL(databaseUrl);
  url.searchParams.set('sslmode', 'verify-full');
  url.searchParams.set('sslrootcert', authoritiesFile);
  return url.href;
}
