import type { z } from 'zod';
import { settings } from './environment.ts';
import { UnreadableFileError } from '../values/followed-files.ts';
import { textOf } from './files.ts';
import { openTransport, productionAdvice } from './production.ts';
import { isSetting, settingsOf, type Setting, type SettingTree, type TextOf, type ValuesOf } from './setting.ts';

/** The configuration is wrong: the message says which settings, and what to write in them. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';
}

/** The value of each setting, before what follows from several of them. */
export type SettingValues = ValuesOf<typeof settings>;

/** What is wrong with the settings, and the values of those that are right. */
export interface JudgedSettings {
  /** A line for each mistake: which setting, and what to write. None holds a value, which may be a secret. */
  readonly problems: readonly string[];
  /** Why a production gateway refuses values that are right for a sandbox. */
  readonly refusals: readonly string[];
  /** At the places of their settings; undefined for a setting that is wrong, or absent. */
  readonly values: unknown;
}

/**
 * Checks every setting, each for itself and beside the others.
 * @param env the environment; files that it names are read
 */
export function judgeSettings(env: NodeJS.ProcessEnv): JudgedSettings {
  const all = settingsOf(settings);
  const problems: string[] = [];
  const texts = new Map<string, string | undefined>();
  for (const { name, preset } of all) {
    try {
      texts.set(name, textOf(name, env) ?? preset);
    } catch (error) {
      if (!(error instanceof UnreadableFileError)) throw error;
      problems.push(`${name}_FILE is wrong: ${error.message}`);
    }
  }
  const values = new Map<string, unknown>();
  for (const one of all.filter(({ name }) => texts.has(name))) {
    const text = texts.get(one.name);
    const { success, data, error } = one.shape.safeParse(text);
    if (success) values.set(one.name, data);
    else problems.push(...explain(one, text, error));
    const beside = one.beside?.((name) => texts.get(name));
    if (beside !== undefined) problems.push(`${one.name} ${beside}`);
  }
  const isProduction = values.get(settings.environment.name) === 'production';
  const refusals = isProduction ? [...refusalsOf(all, values, (name) => texts.get(name)), ...openTransport(env)] : [];
  return { problems, refusals, values: placed(settings, values) };
}

/**
 * Reads and checks every setting.
 * @throws ConfigurationError naming every setting that is wrong, one per line
 */
export function readSettings(env: NodeJS.ProcessEnv): SettingValues {
  const { problems, refusals, values } = judgeSettings(env);
  if (problems.length + refusals.length > 0) {
    const lines = [...problems, ...refusals].map((problem) => `- ${problem}`);
    throw new ConfigurationError([...lines, ...(refusals.length > 0 ? [productionAdvice] : [])].join('\n'));
  }
  return values as SettingValues;
}

/** Messages about one setting; none holds its value, which may be a secret. */
function explain({ name, write, meaning }: Setting, text: string | undefined, error: z.ZodError): readonly string[] {
  if (text === undefined) return [`${name} is missing: write ${write} (${meaning})`];
  // A check of our own says what is wrong; those of the library would repeat what to write, less clearly.
  const messages = error.issues.map(({ code, message }) => (code === 'custom' ? message : `write ${write}`));
  return [...new Set(messages)].map((message) => `${name} is wrong: ${message}`);
}

function refusalsOf(all: readonly Setting[], values: ReadonlyMap<string, unknown>, textOf: TextOf): readonly string[] {
  return all.flatMap((one) => {
    const refusal = values.has(one.name) ? one.production?.(values.get(one.name), textOf) : undefined;
    return refusal === undefined ? [] : [`${one.name} ${refusal}`];
  });
}

/** The values, at the places of their settings. */
function placed(tree: SettingTree, values: ReadonlyMap<string, unknown>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(tree).map(([place, node]) => [
      place,
      isSetting(node) ? values.get(node.name) : placed(node, values),
    ]),
  );
}
