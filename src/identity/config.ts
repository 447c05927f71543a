import { z } from 'zod';

/** Published, like everything of the sandbox. */
export const sandboxSsinKey: Uint8Array = Buffer.from('social inquiry sandbox, not real');

/** A setting is missing or wrong; the message is one sentence that names every wrong variable. */
export class IdentityConfigError extends Error {
  override readonly name = 'IdentityConfigError';
}

// Paths are not supported: cookies and end points are served from the root.
const origin = z
  .url({ protocol: /^https?$/ })
  .refine(
    (value) => URL.canParse(value) && new URL(value).origin === value,
    'must be scheme, host and port only, without a slash at the end',
  );

const environmentSchema = z.object({
  IDENTITY_PORT: z.coerce.number().int().min(0).max(65535).default(8082),
  IDENTITY_HOST: z.string().min(1).default('127.0.0.1'),
  IDENTITY_ISSUER: origin.optional(),
  IDENTITY_KEYS_FILE: z.string().min(1).optional(),
  GATEWAY_URLS: z
    .string()
    .default('http://127.0.0.1:8080,http://localhost:8080')
    .transform((list) => list.split(',').map((url) => url.trim()))
    .pipe(z.array(origin).min(1)),
  IDENTITY_SSIN_KEY: z
    .string()
    .regex(/^[A-Za-z0-9+/]{43}=$/, '32 bytes in base64')
    .default(Buffer.from(sandboxSsinKey).toString('base64')),
  TOKEN_AUDIENCE: z.url().default('urn:pcsw:socialInquiry'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('warn'),
});

/** Settings of the sandbox identity provider. */
export type IdentityConfig = {
  port: number;
  host: string;
  /** The public origin, which may differ from where the program listens (containers); follows the port when undefined. */
  issuer: string | undefined;
  keysFile: string | undefined;
  gatewayUrls: string[];
  audience: string;
  /** Key of the hashes of users' own numbers in tokens; the gateway has the same. */
  ssinKey: Uint8Array;
  logLevel: string;
};

/**
 * Reads the settings from environment variables.
 * @throws IdentityConfigError when a variable has a wrong value.
 */
export function readIdentityConfig(environment: Record<string, string | undefined>): IdentityConfig {
  // Compose passes variables that are not set as empty strings.
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const result = environmentSchema.safeParse(given);
  if (!result.success) {
    const wrong = result.error.issues.map((issue) => `${String(issue.path[0])} (${issue.message})`);
    throw new IdentityConfigError(`The sandbox identity provider cannot start, wrong settings: ${wrong.join(', ')}.`);
  }
  const values = result.data;
  return {
    port: values.IDENTITY_PORT,
    host: values.IDENTITY_HOST,
    issuer: values.IDENTITY_ISSUER,
    keysFile: values.IDENTITY_KEYS_FILE,
    gatewayUrls: values.GATEWAY_URLS,
    audience: values.TOKEN_AUDIENCE,
    ssinKey: Buffer.from(values.IDENTITY_SSIN_KEY, 'base64'),
    logLevel: values.LOG_LEVEL,
  };
}
