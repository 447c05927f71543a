import { parseArgs } from 'node:util';
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

export interface SandboxSettings extends z.infer<typeof shape> {
  /** Where the clock of the sandbox starts; the real time when absent. */
  readonly now?: Date;
}

/** Variables that name a port. */
export const portVariables = ['GATEWAY_PORT', 'KSZ_SIMULATOR_PORT', 'IDENTITY_PORT', 'NOTIFICATIONS_PORT'] as const;

/**
 * Reads the settings of the sandbox; an empty variable counts as not set.
 * @param options of the command line: `--now 2027-02-28`, also with a time
 * @throws StartError with one sentence that names every wrong variable or option
 */
export function readSettings(environment: NodeJS.ProcessEnv, options: readonly string[] = []): SandboxSettings {
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
  const now = readNow(options);
  return now === undefined ? settings : { ...settings, now };
}

/** A day alone is nine o'clock in the morning there, Belgian winter time: the day is the same in every season. */
function readNow(options: readonly string[]): Date | undefined {
  let now: string | undefined;
  try {
    ({ now } = parseArgs({ args: [...options], options: { now: { type: 'string' } } }).values);
  } catch {
    throw new StartError(`The sandbox knows one option, --now 2027-02-28, and not: ${options.join(' ')}`);
  }
  if (now === undefined) return undefined;
  const day = z.iso.date().safeParse(now);
  const moment = z.iso.datetime({ offset: true }).safeParse(now);
  if (day.success) return new Date(`${day.data}T09:00:00+01:00`);
  if (moment.success) return new Date(moment.data);
  throw new StartError(
    `--now must be a day or a moment with its offset, like 2027-02-28 or 2027-02-28T09:00:00+01:00 (it is ${now}).`,
  );
}
