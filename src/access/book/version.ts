import { createHash } from 'node:crypto';
import type { RuleRows } from './book.ts';

/** JSON with the members of every object in alphabetical order and without white space: equal content, equal text. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value)
    .filter(([, content]) => content !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, content]) => `${JSON.stringify(name)}:${canonicalJson(content)}`);
  return `{${members.join(',')}}`;
}

/**
 * Version of a book: the latest first day in it, `+`, and the first 12 hexadecimal digits of the SHA-256 of its
 * canonical JSON. Nobody keeps it by hand: any other row, order or legal basis gives another version.
 */
export function versionOf(rows: RuleRows): string {
  const firstDays = Object.values(
    rows as unknown as Readonly<Record<string, readonly { validFrom: string }[]>>,
  ).flatMap((table) => table.map(({ validFrom }) => validFrom));
  const hash = createHash('sha256').update(canonicalJson(rows)).digest('hex');
  return `${firstDays.sort().at(-1) ?? ''}+${hash.slice(0, 12)}`;
}
