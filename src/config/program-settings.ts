import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { checkedBy, postgresUrl } from './database-address.ts';
import { UnreadableFileError } from '../values/followed-files.ts';
import { textOf } from './files.ts';
import { ownDatabase, productionAdvice } from './production.ts';

/** The settings of a program for operators are missing or wrong; the message is for the person who started it. */
export class ProgramSettingsError extends Error {
  override readonly name = 'ProgramSettingsError';
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Settings that are addresses of the database. */
const addresses: readonly string[] = ['DATABASE_URL', 'DATABASE_OWNER_URL'];

/**
 * Settings of a program for operators, read as the gateway reads its own: each may be given as `X_FILE`, and addresses of
 * the database follow `DATABASE_AUTHORITIES_FILE`. Where `GATEWAY_ENVIRONMENT` is not `sandbox`, an address that a
 * production gateway would refuse is refused here too.
 * @param names the settings that the program needs
 * @throws ProgramSettingsError naming what is missing or wrong
 */
export function programSettings<Name extends string>(
  environment: Environment,
  names: readonly Name[],
): Readonly<Record<Name, string>> {
  const read = (name: string) => readOptional(environment, name);
  const given = names.map((name) => [name, read(name)] as const);
  if (given.some(([, text]) => text === undefined)) throw new ProgramSettingsError(`Set ${listed(names)}.`);
  const isSandbox = read('GATEWAY_ENVIRONMENT') === 'sandbox';
  const values = given.map(([name, text = '']) => [
    name,
    addresses.includes(name) ? address(name, text, isSandbox, read) : text,
  ]);
  return Object.fromEntries(values) as Record<Name, string>;
}

/**
 * The same; when the environment names no database, the program means the sandbox of this folder. What the environment
 * does say wins.
 * @param say is told where the settings come from when it is the sandbox
 * @throws ProgramSettingsError
 */
export async function settingsOrSandbox<Name extends string>(
  environment: Environment,
  names: readonly Name[],
  say: (line: string) => void,
): Promise<Readonly<Record<Name, string>>> {
  return programSettings(await environmentOrSandbox(environment, names, say), names);
}

/**
 * The environment, or that of the sandbox of this folder where it names no database, for {@link programSettings} and
 * {@link readOptional}.
 * @throws ProgramSettingsError
 */
export async function environmentOrSandbox(
  environment: Environment,
  names: readonly string[],
  say: (line: string) => void,
): Promise<Environment> {
  if (readOptional(environment, 'DATABASE_URL') !== undefined) return environment;
  const file = join(environment['SANDBOX_DATA_DIR'] ?? '.sandbox', 'gateway.env');
  const text = await readFile(file, 'utf8').catch(() => {
    throw new ProgramSettingsError(`Set ${listed(names)}: there is no sandbox (${file}) either.`);
  });
  say(`Reading the settings of the sandbox from ${file}.`);
  const given = Object.entries(environment).filter(([, value]) => Boolean(value));
  return { GATEWAY_ENVIRONMENT: 'sandbox', ...parseEnv(text), ...Object.fromEntries(given) };
}

/**
 * A setting that may be left out, or given as `X_FILE`.
 * @throws ProgramSettingsError
 */
export function readOptional(environment: Environment, name: string): string | undefined {
  try {
    return textOf(name, environment);
  } catch (error) {
    if (!(error instanceof UnreadableFileError)) throw error;
    throw new ProgramSettingsError(`${name}_FILE is wrong: ${error.message}.`, { cause: error });
  }
}

function address(name: string, url: string, isSandbox: boolean, read: (name: string) => string | undefined): string {
  const { error } = postgresUrl.shape.safeParse(url);
  // The address itself may hold a password: the sentence leaves it out.
  if (error) throw new ProgramSettingsError(`${name} is wrong: write ${postgresUrl.write}.`);
  const refusal = isSandbox ? undefined : ownDatabase(url, read);
  if (refusal !== undefined) throw new ProgramSettingsError(`${name} ${refusal}.\n${productionAdvice}`);
  return checkedBy(read('DATABASE_AUTHORITIES_FILE'), url);
}

function listed(names: readonly string[]): string {
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}` : names.join();
}
