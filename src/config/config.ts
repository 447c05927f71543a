import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { RelationSettings } from '../access/relations.ts';
import type { Centre } from '../bank/bank.ts';
import { isEnterpriseNumber } from '../values/enterprise-number.ts';
import { overrideProblems, type Overrides } from '../access/book/overrides.ts';
import { presentRows } from '../access/book/present.ts';
import type { RateLimits } from '../platform/rates/limit.ts';
import { defaultLimits } from '../bank/soap/decode.ts';
import type { KszSettings } from '../bank/soap/settings.ts';
import type { TransportOptions } from '../bank/soap/transport.ts';

/** The gateway's settings, checked. */
export interface Config {
  readonly environment: 'production' | 'sandbox';
  readonly host: string;
  readonly port: number;
  /** What callers see, without trailing slash; links in answers begin with it. */
  readonly publicUrl: string;
  readonly logLevel: string;
  readonly databaseUrl: string;
  readonly databaseConnections: number;
  /** 32 bytes in base64. */
  readonly evidenceKey: string;
  readonly evidenceKeyId: string;
  readonly tokens: TokenSettings;
  readonly centres: readonly Centre[];
  readonly ksz: KszSettings;
  readonly kszTransport: TransportOptions;
  /** Everything the gateway does for one request must be done within this time. */
  readonly totalDeadlineMs: number;
  /** Numbers of the rule book that this installation replaces, within the bounds that the book gives. */
  readonly overrides: Overrides;
  /**
   * How the gateway recognizes that a caller is the person consulted, or a relative; absent when the check is switched
   * off.
   */
  readonly relations: RelationSettings | undefined;
  readonly rateLimits: RateLimits;
  /** Where a sandbox reads its movable time; the real time when absent. */
  readonly simulatedClockUrl: string | undefined;
  readonly fictiveSsins: boolean;
  /** The end of an integration is soon when this many days are left or fewer. */
  readonly endingSoonDays: number;
  readonly jobs: JobSettings;
  /** Number of days after its end for which an integration is still compared with the Bank. */
  readonly reconcileDays: number;
  /** The OAuth2 client of the documentation page; absent = the page has no "Authorize" of its own. */
  readonly docClientId: string | undefined;
}

export interface JobSettings {
  /** Pauses between attempts at the Bank; each is twice the one before. */
  readonly pauses: { readonly firstMs: number; readonly longestMs: number };
  /** When the nightly work begins, as a cron expression in Belgian time. */
  readonly nightly: string;
}

export interface TokenSettings {
  readonly issuer: string;
  readonly audience: string;
  readonly jwksUrl: string;
  readonly authorizationUrl: string;
  readonly tokenUrl: string;
}

/** The configuration is wrong: the message says which settings, and what to write in them. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';
}

const url = z.url({ protocol: /^https?$/ });
const perMinute = z.coerce.number().int().min(1).max(1_000_000_000);
const milliseconds = z.coerce.number().int().min(10).max(600_000);

function isDecodable(text: string): boolean {
  try {
    return decodeURIComponent(text) !== '';
  } catch {
    return false;
  }
}

const environmentShape = z.object({
  GATEWAY_ENVIRONMENT: z.enum(['production', 'sandbox']).default('production'),
  GATEWAY_HOST: z.string().default('127.0.0.1'),
  GATEWAY_PORT: z.coerce.number().int().min(0).max(65_535).default(8080),
  GATEWAY_PUBLIC_URL: url.optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).refine(isDecodable, 'a % that is no escape: write it as %25'),
  DATABASE_CONNECTIONS: z.coerce.number().int().min(2).max(200).default(10),
  EVIDENCE_KEY: z.string().regex(/^[A-Za-z0-9+/]{43}=$/, '32 bytes in base64, e.g. from: openssl rand -base64 32'),
  EVIDENCE_KEY_ID: z.string().regex(/^[a-z0-9-]{1,32}$/),
  TOKEN_ISSUER: url,
  TOKEN_AUDIENCE: z.string().min(1),
  TOKEN_JWKS_URL: url,
  TOKEN_AUTHORIZATION_URL: url.optional(),
  TOKEN_URL: url.optional(),
  CENTRES_FILE: z.string(),
  KSZ_SOA_URL: url,
  KSZ_SSDN_URL: url,
  KSZ_TIMEOUT_MS: milliseconds.default(10_000),
  KSZ_CONNECT_TIMEOUT_MS: milliseconds.default(3_000),
  KSZ_RETRIES: z.coerce.number().int().min(0).max(5).default(1),
  KSZ_CONNECTIONS: z.coerce.number().int().min(1).max(1_000).default(64),
  KSZ_MAXIMUM_REPLY_BYTES: z.coerce.number().int().min(10_000).default(defaultLimits.size),
  KSZ_CREDENTIALS: z
    .string()
    .regex(/^[^:]+:.+$/, 'user:password')
    .optional(),
  KSZ_CLIENT_CERTIFICATE_FILE: z.string().optional(),
  KSZ_CLIENT_KEY_FILE: z.string().optional(),
  KSZ_AUTHORITIES_FILE: z.string().optional(),
  KSZ_SERVICES_FILE: z.string().optional(),
  TOTAL_DEADLINE_MS: milliseconds.default(20_000),
  QUALITY_CODE_MONTHS: z
    .string()
    .regex(/^\d+=[1-9]\d{0,2}(,\d+=[1-9]\d{0,2})*$/, 'code=months from 1 to 999, e.g. 1=2,7=60,30=12')
    .optional(),
  ENDING_SOON_DAYS: z.coerce.number().int().min(1).max(366).default(14),
  // What these may be, and what they are when left out, is in the rule book.
  DECISION_MONTHS: z.coerce.number().optional(),
  REVIEW_AFTER_MONTHS: z.coerce.number().optional(),
  JOB_FIRST_PAUSE_SECONDS: z.coerce.number().int().min(1).max(3_600).default(5),
  JOB_LONGEST_PAUSE_SECONDS: z.coerce.number().int().min(1).max(86_400).default(3_600),
  USER_SSIN_KEY: z
    .string()
    .regex(/^[A-Za-z0-9+/]{43}=$/, '32 bytes in base64, shared with the token issuer')
    .optional(),
  USER_SSIN_CHECK: z.enum(['required', 'off']).default('required'),
  INFORM_WITHIN_WORKING_DAYS: z.coerce.number().optional(),
  CONSULTATIONS_PER_MINUTE_USER: perMinute.default(60),
  CONSULTATIONS_PER_MINUTE_CENTRE: perMinute.default(600),
  SIMULATED_CLOCK_URL: url.optional(),
  NIGHTLY_AT: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'hh:mm, Belgian time')
    .default('03:30'),
  RECONCILE_DAYS: z.coerce.number().int().min(1).max(366).default(7),
  ACCEPT_FICTIVE_SSINS: z.enum(['true', 'false']).default('false'),
  DOC_CLIENT_ID: z.string().optional(),
});
type Environment = z.infer<typeof environmentShape>;

/** Names of all settings; the documentation is checked against them. */
export const settingNames: readonly string[] = Object.keys(environmentShape.shape);

const centresShape = z.object({
  centres: z
    .array(
      z.strictObject({
        enterpriseNumber: z.string().refine(isEnterpriseNumber, 'not an enterprise number'),
        nisCode: z.string().regex(/^\d{5}$/),
        name: z.strictObject({ nl: z.string(), fr: z.string(), de: z.string(), en: z.string() }),
        // Hashes of the staff's own numbers: the team lead handles their files.
        staff: z.array(z.string().regex(/^[0-9a-f]{64}$/)).optional(),
        ssdn: z.strictObject({ userId: z.string().regex(/^\d{11}$/), email: z.email() }),
      }),
    )
    .min(1)
    // The last one would silently replace the other.
    .refine(
      (centres) => new Set(centres.map(({ enterpriseNumber }) => enterpriseNumber)).size === centres.length,
      'two centres have the same enterprise number',
    ),
});

const servicesShape = z.record(
  z.string(),
  z.strictObject({
    path: z.string().optional(),
    legalContext: z.string().min(1).max(64).optional(),
    timeoutMs: milliseconds.optional(),
  }),
);

/** Values that are public in this repository; a production gateway must not use them. */
export const sandboxSecrets: readonly string[] = [
  Buffer.from('social inquiry sandbox, not real').toString('base64'),
  'sandbox',
];

/**
 * Reads the settings from the environment. A variable `X` may be given as `X_FILE`, naming a file with its value
 * (secrets of container platforms).
 * @throws ConfigurationError naming every setting that is wrong
 */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const parsed = environmentShape.safeParse(withFiles(env));
  if (!parsed.success) throw new ConfigurationError(explain(parsed.error));
  const settings = parsed.data;
  if (settings.GATEWAY_ENVIRONMENT === 'production') refuseSandbox(settings);
  const file = (name: keyof Environment) => readOptional(settings[name] as string | undefined, name);
  const services = file('KSZ_SERVICES_FILE');
  const { cert, key, ca } = {
    cert: file('KSZ_CLIENT_CERTIFICATE_FILE'),
    key: file('KSZ_CLIENT_KEY_FILE'),
    ca: file('KSZ_AUTHORITIES_FILE'),
  };
  if ((cert === undefined) !== (key === undefined)) {
    throw new ConfigurationError('- KSZ_CLIENT_CERTIFICATE_FILE and KSZ_CLIENT_KEY_FILE go together');
  }
  const { centres } = parseFile(centresShape, readRequired(settings.CENTRES_FILE, 'CENTRES_FILE'), 'CENTRES_FILE');
  const publicUrl = settings.GATEWAY_PUBLIC_URL ?? `http://127.0.0.1:${String(settings.GATEWAY_PORT)}`;
  return {
    environment: settings.GATEWAY_ENVIRONMENT,
    host: settings.GATEWAY_HOST,
    port: settings.GATEWAY_PORT,
    publicUrl: publicUrl.replace(/\/$/, ''),
    logLevel: settings.LOG_LEVEL,
    databaseUrl: settings.DATABASE_URL,
    databaseConnections: settings.DATABASE_CONNECTIONS,
    evidenceKey: settings.EVIDENCE_KEY,
    evidenceKeyId: settings.EVIDENCE_KEY_ID,
    tokens: {
      issuer: settings.TOKEN_ISSUER,
      audience: settings.TOKEN_AUDIENCE,
      jwksUrl: settings.TOKEN_JWKS_URL,
      authorizationUrl: settings.TOKEN_AUTHORIZATION_URL ?? `${settings.TOKEN_ISSUER}/authorize`,
      tokenUrl: settings.TOKEN_URL ?? `${settings.TOKEN_ISSUER}/token`,
    },
    centres: centres.map(({ enterpriseNumber, nisCode, name, ssdn }) => ({ enterpriseNumber, nisCode, name, ssdn })),
    ksz: {
      soaUrl: settings.KSZ_SOA_URL,
      ssdnUrl: settings.KSZ_SSDN_URL,
      timeoutMs: settings.KSZ_TIMEOUT_MS,
      retries: settings.KSZ_RETRIES,
      limits: { ...defaultLimits, size: settings.KSZ_MAXIMUM_REPLY_BYTES },
      services: services === undefined ? {} : compact(parseFile(servicesShape, services, 'KSZ_SERVICES_FILE')),
    },
    kszTransport: {
      connections: settings.KSZ_CONNECTIONS,
      connectTimeoutMs: settings.KSZ_CONNECT_TIMEOUT_MS,
      ...(settings.KSZ_CREDENTIALS === undefined ? {} : { basicCredentials: settings.KSZ_CREDENTIALS }),
      ...((cert ?? key ?? ca)
        ? { tls: { ...(cert ? { cert } : {}), ...(key ? { key } : {}), ...(ca ? { ca } : {}) } }
        : {}),
    },
    totalDeadlineMs: settings.TOTAL_DEADLINE_MS,
    overrides: overrides(settings),
    relations: relations(settings, centres),
    rateLimits: {
      perUser: settings.CONSULTATIONS_PER_MINUTE_USER,
      perCentre: settings.CONSULTATIONS_PER_MINUTE_CENTRE,
    },
    simulatedClockUrl: settings.SIMULATED_CLOCK_URL,
    fictiveSsins: settings.ACCEPT_FICTIVE_SSINS === 'true',
    endingSoonDays: settings.ENDING_SOON_DAYS,
    jobs: {
      pauses: {
        firstMs: settings.JOB_FIRST_PAUSE_SECONDS * 1_000,
        longestMs: Math.max(settings.JOB_FIRST_PAUSE_SECONDS, settings.JOB_LONGEST_PAUSE_SECONDS) * 1_000,
      },
      nightly: cronOf(settings.NIGHTLY_AT),
    },
    reconcileDays: settings.RECONCILE_DAYS,
    docClientId: settings.DOC_CLIENT_ID,
  };
}

/** @throws ConfigurationError when the check is wanted and has no key */
function relations(
  settings: Environment,
  centres: z.infer<typeof centresShape>['centres'],
): RelationSettings | undefined {
  if (settings.USER_SSIN_CHECK === 'off') return undefined;
  if (settings.USER_SSIN_KEY === undefined) {
    throw new ConfigurationError(
      '- USER_SSIN_KEY is missing: the key with which the token issuer hashes the number of the user. Where the issuer ' +
        'cannot do so, set USER_SSIN_CHECK=off; users can then consult their own files.',
    );
  }
  return {
    key: Buffer.from(settings.USER_SSIN_KEY, 'base64'),
    staff: new Map(centres.map(({ enterpriseNumber, staff = [] }) => [enterpriseNumber, new Set(staff)])),
  };
}

/**
 * The settings that a sandbox needs are holes in production: invented persons, known keys, unencrypted transport to the
 * Bank.
 */
function refuseSandbox(settings: Environment): void {
  const wrong: string[] = [];
  if (settings.ACCEPT_FICTIVE_SSINS === 'true') wrong.push('ACCEPT_FICTIVE_SSINS must not be true in production');
  if (settings.SIMULATED_CLOCK_URL !== undefined)
    wrong.push('SIMULATED_CLOCK_URL must not be set in production: time is real');
  if (sandboxSecrets.includes(settings.EVIDENCE_KEY)) {
    wrong.push('EVIDENCE_KEY is the published sandbox key; make one with: openssl rand -base64 32');
  }
  if (settings.USER_SSIN_KEY !== undefined && sandboxSecrets.includes(settings.USER_SSIN_KEY)) {
    wrong.push('USER_SSIN_KEY is the published sandbox key; make one with: openssl rand -base64 32');
  }
  const password = decodeURIComponent(new URL(settings.DATABASE_URL).password);
  if (sandboxSecrets.includes(password)) wrong.push('DATABASE_URL has the published sandbox password');
  const credential = settings.KSZ_CREDENTIALS?.split(':').slice(1).join(':');
  if (credential !== undefined && sandboxSecrets.includes(credential)) {
    wrong.push('KSZ_CREDENTIALS has the published sandbox password');
  }
  for (const name of ['TOKEN_ISSUER', 'TOKEN_JWKS_URL', 'KSZ_SOA_URL', 'KSZ_SSDN_URL'] as const) {
    if (!settings[name].startsWith('https:')) wrong.push(`${name} must be an https URL in production`);
  }
  if (wrong.length > 0) {
    throw new ConfigurationError(
      `${sentence(wrong)}\nSet GATEWAY_ENVIRONMENT=sandbox only where no real person can be reached.`,
    );
  }
}

function withFiles(env: NodeJS.ProcessEnv): Record<string, string> {
  const values: Record<string, string> = {};
  for (const name of Object.keys(environmentShape.shape)) {
    const value = env[name];
    const path = env[`${name}_FILE`];
    if (value !== undefined && value !== '') values[name] = value;
    else if (path !== undefined && path !== '') values[name] = readRequired(path, `${name}_FILE`).trim();
  }
  return values;
}

function readOptional(path: string | undefined, name: string): string | undefined {
  return path === undefined ? undefined : readRequired(path, name);
}

function readRequired(path: string, name: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    throw new ConfigurationError(`${name}: the file ${path} cannot be read`, { cause });
  }
}

function parseFile<T>(shape: z.ZodType<T>, content: string, name: string): T {
  let json: unknown;
  try {
    json = JSON.parse(content);
  } catch (cause) {
    throw new ConfigurationError(`${name}: the file is not JSON`, { cause });
  }
  const parsed = shape.safeParse(json);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map((found) => `${name}: ${found.path.join('.')}: ${found.message}`);
  throw new ConfigurationError(sentence(problems));
}

/** `03:30` → `30 3 * * *` */
function cronOf(time: string): string {
  const [hour, minute] = time.split(':').map(Number);
  return `${String(minute)} ${String(hour)} * * *`;
}

/**
 * The numbers of the rule book that settings replace, by the names that the book gives them.
 * @throws ConfigurationError for what the book does not let a setting replace, or not so far
 */
function overrides(settings: Environment): Overrides {
  const { QUALITY_CODE_MONTHS, DECISION_MONTHS, REVIEW_AFTER_MONTHS, INFORM_WITHIN_WORKING_DAYS } = settings;
  const months = QUALITY_CODE_MONTHS?.split(',').map((pair) => pair.split('=')) ?? [];
  const given = Object.entries({ DECISION_MONTHS, REVIEW_AFTER_MONTHS, INFORM_WITHIN_WORKING_DAYS });
  const found = Object.fromEntries([
    ...months.map(([code = '', number]) => [`QUALITY_CODE_MONTHS.${code}`, Number(number)] as const),
    ...given.filter((one): one is [string, number] => one[1] !== undefined),
  ]);
  const problems = overrideProblems(presentRows, found);
  if (problems.length > 0) throw new ConfigurationError(sentence(problems));
  return found;
}

/** Drops absent optional members, which the stricter target type does not accept as undefined. */
function compact(services: z.infer<typeof servicesShape>): KszSettings['services'] {
  return JSON.parse(JSON.stringify(services)) as KszSettings['services'];
}

function explain(error: z.ZodError): string {
  return sentence(
    error.issues.map((found) => {
      const missing = found.message.endsWith('received undefined');
      return `${found.path.join('.')} ${missing ? 'is missing' : `is wrong: ${found.message}`}`;
    }),
  );
}

function sentence(problems: readonly string[]): string {
  return problems.map((problem) => `- ${problem}`).join('\n');
}
