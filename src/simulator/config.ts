import { z } from 'zod';

/** A setting is missing or wrong; the message is one sentence that names every wrong variable. */
export class KszSimulatorConfigError extends Error {
  override readonly name = 'KszSimulatorConfigError';
}

const environmentSchema = z
  .object({
    KSZ_SIMULATOR_PORT: z.coerce.number().int().min(0).max(65535).default(8081),
    KSZ_SIMULATOR_HOST: z.string().min(1).default('127.0.0.1'),
    KSZ_SIMULATOR_CLOCK: z.iso.datetime({ offset: true }).optional(),
    KSZ_SIMULATOR_STATE_FILE: z.string().min(1).optional(),
    KSZ_SIMULATOR_CREDENTIALS: z
      .string()
      .regex(/^[^:]+:.+$/, 'must be user:password')
      .optional(),
    KSZ_SIMULATOR_SIGNATURES_DIR: z.string().min(1).optional(),
    KSZ_SIMULATOR_SIGNATURES: z.enum(['offered', 'demanded']).default('offered'),
    KSZ_SIMULATOR_MESSAGES_URL: z.url({ protocol: /^https?$/ }).optional(),
    KSZ_SIMULATOR_MESSAGES_TLS_DIR: z.string().min(1).optional(),
    LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('warn'),
  })
  .refine(
    ({ KSZ_SIMULATOR_MESSAGES_URL: url, KSZ_SIMULATOR_MESSAGES_TLS_DIR: folder }) =>
      folder === undefined || url?.startsWith('https:') === true,
    {
      path: ['KSZ_SIMULATOR_MESSAGES_TLS_DIR'],
      error: 'goes with an address that begins with https:// in KSZ_SIMULATOR_MESSAGES_URL',
    },
  );

/** Settings of the KSZ simulator. */
export interface KszSimulatorConfig {
  readonly port: number;
  readonly host: string;
  /** ISO date-time from which the simulator's clock runs; the real time when undefined. */
  readonly clock: string | undefined;
  /** Where the reference directory is kept between two starts; in memory only when undefined. */
  readonly stateFile: string | undefined;
  /** `user:password` that every SOAP call must carry as HTTP Basic; none is asked when undefined. */
  readonly credentials: string | undefined;
  /** Folder of the keys and certificates of signatures, made when they are not there; nothing is signed when undefined. */
  readonly signaturesDir: string | undefined;
  /** Whether requests without a signature are refused. */
  readonly areSignaturesDemanded: boolean;
  /** Where messages that nobody asked for are taken; none are sent when undefined. */
  readonly messagesTo: string | undefined;
  /** Folder of the certificates with which they are sent; without any when undefined. */
  readonly messagesTlsDir: string | undefined;
  readonly logLevel: string;
}

/**
 * Reads the settings from environment variables.
 * @throws KszSimulatorConfigError when a variable has a wrong value.
 */
export function readKszSimulatorConfig(environment: Readonly<Record<string, string | undefined>>): KszSimulatorConfig {
  // Compose passes variables that are not set as empty strings.
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const result = environmentSchema.safeParse(given);
  if (!result.success) {
    const wrong = result.error.issues.map((issue) => `${String(issue.path[0])} (${issue.message})`);
    throw new KszSimulatorConfigError(`The KSZ simulator cannot start, wrong settings: ${wrong.join(', ')}.`);
  }
  const values = result.data;
  return {
    port: values.KSZ_SIMULATOR_PORT,
    host: values.KSZ_SIMULATOR_HOST,
    clock: values.KSZ_SIMULATOR_CLOCK,
    stateFile: values.KSZ_SIMULATOR_STATE_FILE,
    credentials: values.KSZ_SIMULATOR_CREDENTIALS,
    signaturesDir: values.KSZ_SIMULATOR_SIGNATURES_DIR,
    areSignaturesDemanded: values.KSZ_SIMULATOR_SIGNATURES === 'demanded',
    messagesTo: values.KSZ_SIMULATOR_MESSAGES_URL?.replace(/\/$/, ''),
    messagesTlsDir: values.KSZ_SIMULATOR_MESSAGES_TLS_DIR,
    logLevel: values.LOG_LEVEL,
  };
}
