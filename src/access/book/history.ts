import { readdirSync, readFileSync } from 'node:fs';
import type { RuleBook, RuleRows } from './book.ts';
import { createRuleBook } from './rule-book.ts';
import { versionOf } from './version.ts';

/** The history has no book of that version, or one whose content is not what the version says. */
export class UnknownVersionError extends Error {
  override readonly name = 'UnknownVersionError';
}

const bookVersion = /^\d{4}-\d{2}-\d{2}\+[0-9a-f]{12}$/;

/** The file of a version, without settings; `npm run policy` writes it. */
export function historyFile(version: string, folder: URL = historyFolder): URL {
  return new URL(`${version}.json`, folder);
}

/** Where the history stands: a file for each version that was ever released. */
const historyFolder = new URL('history/', import.meta.url);

/** All versions of the history, the oldest first day first. */
export function versionsInHistory(folder: URL = historyFolder): readonly string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -'.json'.length))
    .sort();
}

/**
 * The rule book of a version as evidence names it, with the settings that the version names.
 * @throws UnknownVersionError, also when the file was changed: its content no longer gives the version
 */
export function bookOfVersion(version: string, folder: URL = historyFolder): RuleBook {
  const [base = '', ...settings] = version.split(';');
  if (!bookVersion.test(base)) throw new UnknownVersionError(`${base} is no version of the rule book`);
  const rows = readRows(base, folder);
  if (versionOf(rows) !== base) throw new UnknownVersionError(`the file of version ${base} has another content`);
  const overrides = Object.fromEntries(
    settings.map((setting): [string, number] => {
      const [name = '', value] = setting.split('=');
      return [name, Number(value)];
    }),
  );
  return createRuleBook(rows, overrides);
}

function readRows(version: string, folder: URL): RuleRows {
  let content: string;
  try {
    content = readFileSync(historyFile(version, folder), 'utf8');
  } catch (cause) {
    throw new UnknownVersionError(`the history has no version ${version}`, { cause });
  }
  // Its hash is compared with its name, so it is what a release wrote.
  return JSON.parse(content) as RuleRows;
}
