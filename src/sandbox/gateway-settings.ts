import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseEnv } from 'node:util';

/** No database was named, and there is no sandbox either. */
export class NoSettingsError extends Error {
  override readonly name = 'NoSettingsError';
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The settings of a program for operators. When the environment names no database, the program means the sandbox of this
 * folder; what the environment does say wins.
 * @param names the settings the program needs, for the sentence that asks for them
 * @param say is told where the settings come from when it is the sandbox
 * @throws NoSettingsError with a sentence for the person who started the program
 */
export async function settingsOrSandbox(
  environment: Environment,
  names: readonly string[],
  say: (line: string) => void,
): Promise<Environment> {
  if (environment['DATABASE_URL']) return environment;
  const file = join(environment['SANDBOX_DATA_DIR'] ?? '.sandbox', 'gateway.env');
  const text = await readFile(file, 'utf8').catch(() => {
    const wanted = names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}` : names.join();
    throw new NoSettingsError(`Set ${wanted}: there is no sandbox (${file}) either.`);
  });
  say(`Reading the settings of the sandbox from ${file}.`);
  const given = Object.entries(environment).filter(([, value]) => Boolean(value));
  return { ...parseEnv(text), ...Object.fromEntries(given) };
}
