import { z } from 'zod';
import { StartError } from './start-error.ts';

const portWords = 'must be a port number between 1 and 65535';
const port = (preset: number) =>
  z.coerce
    .number({ error: portWords })
    .int({ error: portWords })
    .min(1, { error: portWords })
    .max(65_535, { error: portWords })
    .default(preset);
const levels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

const shape = z.object({
  GATEWAY_PORT: port(8080),
  KSZ_SIMULATOR_PORT: port(8081),
  IDENTITY_PORT: port(8082),
  NOTIFICATIONS_PORT: port(8083),
  SANDBOX_DATA_DIR: z.string().default('.sandbox'),
  LOG_LEVEL: z.enum(levels, { error: `must be one of ${levels.join(', ')}` }).default('warn'),
});

export type SandboxSettings = z.infer<typeof shape>;

/**
 * Settings of the gateway for whoever writes a receiver of webhooks and tries it on this machine. `localhost` is refused
 * where it has an address that is not allowed, and on many machines it has two.
 */
export const receiversHere = { WEBHOOK_NETWORKS: '127.0.0.1,::1', WEBHOOK_PLAIN_HTTP: 'true' } as const;

/** Variables that name a port. */
export const portVariables = ['GATEWAY_PORT', 'KSZ_SIMULATOR_PORT', 'IDENTITY_PORT', 'NOTIFICATIONS_PORT'] as const;

/**
 * Reads the settings of the sandbox; an empty variable counts as not set.
 * @throws StartError with one sentence that names every wrong variable
 */
export function readSettings(environment: NodeJS.ProcessEnv): SandboxSettings {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = shape.safeParse(given);
  if (!parsed.success) {
    const wrong = parsed.error.issues.map(({ path, message }) => {
      const name = path.join('.');
      return `${name} ${message} (it is ${JSON.stringify(given[name])})`;
    });
    throw new StartError(`${wrong.join(', and ')}.`);
  }
  const settings = parsed.data;
  for (const [index, name] of portVariables.entries()) {
    const other = portVariables.slice(index + 1).find((candidate) => settings[candidate] === settings[name]);
    if (other) throw new StartError(`${name} and ${other} are both ${settings[name]}: give each a port of its own.`);
  }
  return settings;
}
