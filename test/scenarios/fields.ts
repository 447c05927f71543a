import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { persons } from './cast.ts';
import { amountInWords, dateInWords, monthInWords, type ScenarioLanguage } from './kinds.ts';
import { vocabulary } from './vocabulary.ts';

const both = z.strictObject({ nl: z.string(), fr: z.string() });
const field = z.strictObject({
  ...both.shape,
  /** Where it is in the data of the stream: names with dots between them; `[]` after the name of a list. */
  at: z.string().regex(/^\w+(?:\[\])?(?:\.\w+(?:\[\])?)*$/),
  /** Words for values of ours that are no code list. */
  words: z.record(z.string(), both).optional(),
});
type Field = z.infer<typeof field>;

/** Fields by stream, as scenarios call them. */
const fields = z
  .record(z.string(), z.record(z.string(), field))
  .parse(parse(readFileSync(new URL('fields.yaml', import.meta.url), 'utf8')));

/** Names of numbers that the cast has. */
const namesBySsin = new Map([...persons].map(([name, { ssin }]) => [ssin, name]));

type Row = Readonly<Record<string, string>>;

/**
 * Rows of a table that the data of a stream do not show. The words of its first row are fields. A row is shown when one
 * item of the list that all its fields share has each of its values; an empty cell is a field that the item lacks.
 * @throws Error when a word is no field of the stream
 */
export function rowsNotShown(
  table: readonly Row[],
  { stream, data, language }: { readonly stream: string; readonly data: unknown; readonly language: ScenarioLanguage },
): readonly Row[] {
  const columns = Object.keys(table[0] ?? {}).map((word) => [word, fieldOf(stream, word, language)] as const);
  const shared = sharedList(columns.map(([, { at }]) => at.split('.')));
  const items = valuesAt(data, shared);
  const shows = (item: unknown, row: Row) =>
    columns.every(([word, { at, words }]) => {
      const found = valuesAt(item, at.split('.').slice(shared.length)).map((value) => inWords(value, language, words));
      const wanted = row[word] ?? '';
      return wanted === '' ? found.length === 0 : found.includes(wanted);
    });
  return table.filter((row) => !items.some((item) => shows(item, row)));
}

function fieldOf(stream: string, word: string, language: ScenarioLanguage): Field {
  const found = Object.values(fields[stream] ?? {}).find((one) => one[language] === word);
  if (!found) throw new Error(`"${word}" is no field of ${stream} (${language})`);
  return found;
}

/** The steps to the innermost list that all paths go through. */
function sharedList(paths: readonly (readonly string[])[]): readonly string[] {
  const [first = [], ...others] = paths;
  const length = first.findIndex((name, index) => others.some((other) => other[index] !== name));
  const common = length < 0 ? first : first.slice(0, length);
  return common.slice(0, common.findLastIndex((name) => name.endsWith('[]')) + 1);
}

/** What is at the end of a path; of lists, each item. */
function valuesAt(value: unknown, [name, ...rest]: readonly string[]): readonly unknown[] {
  if (name === undefined) return [value];
  const next = (value as Readonly<Record<string, unknown>> | undefined)?.[name.replace('[]', '')];
  if (next === undefined) return [];
  return name.endsWith('[]')
    ? (next as readonly unknown[]).flatMap((item) => valuesAt(item, rest))
    : valuesAt(next, rest);
}

/** A value as people write it. */
function inWords(value: unknown, language: ScenarioLanguage, words: Field['words']): string {
  if (typeof value === 'boolean') return vocabulary.yesNo.write(value ? 'yes' : 'no', language);
  if (typeof value !== 'object' || value === null) {
    const text = String(value);
    if (words) return words[text]?.[language] ?? text;
    return namesBySsin.get(text) ?? dateInWords(text, language) ?? monthInWords(text, language) ?? text;
  }
  const parts = value as Readonly<Record<string, unknown>>;
  if ('currency' in parts) return amountInWords(String(parts['value']), language);
  if ('denominator' in parts) return `${String(parts['numerator'])}/${String(parts['denominator'])}`;
  const texts = ('label' in parts ? parts['label'] : parts) as Readonly<Record<string, string>>;
  return texts[language] ?? Object.values(texts)[0] ?? '';
}
