import { generateKeyPair, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { calculateJwkThumbprint } from 'jose';
import { z } from 'zod';

/** The file with the signing keys cannot be read, written or understood. */
export class SigningKeysError extends Error {
  override readonly name = 'SigningKeysError';
}

const privateKeySchema = z.object({
  kty: z.literal('RSA'),
  use: z.literal('sig'),
  alg: z.literal('RS256'),
  kid: z.string(),
  n: z.string(),
  e: z.string(),
  d: z.string(),
  p: z.string(),
  q: z.string(),
  dp: z.string(),
  dq: z.string(),
  qi: z.string(),
});
const keySetSchema = z.object({ keys: z.array(privateKeySchema).min(1) });

/** Private keys as a JSON Web Key Set. */
export type SigningKeys = z.infer<typeof keySetSchema>;

/**
 * The keys that sign the tokens: from `file` when it exists, otherwise new ones, kept in `file` (mode 0600) when one is
 * named and only in memory when none is.
 * @throws SigningKeysError
 */
export async function loadSigningKeys(file: string | undefined): Promise<SigningKeys> {
  if (file === undefined) return generateKeys();
  try {
    const kept = await readKept(file);
    if (kept !== undefined) return keySetSchema.parse(JSON.parse(kept));
    const keys = await generateKeys();
    await keep(file, keys);
    return keys;
  } catch (cause) {
    // The cause may quote the content of the file, which is a private key: only its kind is told.
    const kind = cause instanceof Error && 'code' in cause ? String(cause.code) : 'not a set of signing keys';
    throw new SigningKeysError(`The file with the signing keys (IDENTITY_KEYS_FILE) cannot be used: ${kind}.`);
  }
}

// RS256 rather than ES256: the gateway verifies far more often than this program signs, and RSA verifies faster.
async function generateKeys(): Promise<SigningKeys> {
  const { privateKey } = await promisify(generateKeyPair)('rsa', { modulusLength: 2048 });
  const jwk = privateKey.export({ format: 'jwk' });
  const kid = await calculateJwkThumbprint({ kty: 'RSA', n: jwk.n ?? '', e: jwk.e ?? '' });
  return keySetSchema.parse({ keys: [{ ...jwk, kid, use: 'sig', alg: 'RS256' }] });
}

async function readKept(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

async function keep(file: string, keys: SigningKeys): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  // Renamed into place, so that a start which is cut off leaves no half-written file behind.
  const partial = `${file}.${randomUUID()}`;
  await writeFile(partial, JSON.stringify(keys), { mode: 0o600, flag: 'wx' });
  await rename(partial, file);
}
