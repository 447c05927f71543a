import { createHash } from 'node:crypto';
import type { Json } from '../contract.ts';

/** Ids of examples are of one family, so that a reader sees which are the same. */
const idFamily = '0199c2d4-6f00-7000-8000-';

/**
 * What is other in every play – ids, digests, signatures, secrets, addresses – with a value that is always the same and as
 * valid. The same gets the same, so that examples hang together.
 * @param addresses of programs, with what stands in their place
 */
export function steady(value: Json, addresses: Readonly<Record<string, string>>): Json {
  const placed = Object.entries(addresses).map(
    ([from, to]) =>
      (text: string) =>
        text.replaceAll(from, to),
  );
  const changes = [...placed, ...kinds.map(replacing)];
  const changed = (one: Json, at: string): Json => {
    if (typeof one === 'string') return changes.reduce((text, change) => change(text, at), one);
    if (Array.isArray(one)) return one.map((inner: Json, index) => changed(inner, `${at} ${String(index)}`));
    if (typeof one !== 'object' || one === null) return one;
    return Object.fromEntries(Object.entries(one).map(([key, inner]) => [key, numbers[key] ?? changed(inner, key)]));
  };
  return changed(value, '');
}

/** Counts what it replaces. */
function replacing({ pattern, value }: Kind): (text: string, at: string) => string {
  const known = new Map<string, string>();
  return (text, at) =>
    text.replaceAll(pattern, (found) => {
      const stable = known.get(found) ?? value(known.size + 1, found, at);
      known.set(found, stable);
      return stable;
    });
}

interface Kind {
  readonly pattern: RegExp;
  /**
   * @param place among those of the kind, from 1
   * @param at name of the member that has it, with its place in a list
   */
  readonly value: (place: number, found: string, at: string) => string;
}

const dayMs = 86_400_000;
const byDatabase = '2026-03-20T09:01:00.000Z';

/** Figures that depend on the moment: of the clock of the database, and of the size of the ledger. */
const numbers: Readonly<Record<string, number>> = { retryAfterSec: 12, leaf: 128 };
const sizeOfLedger = '256';

/** The same digest for the same member, since it is a digest of other things in every play. */
const digestOf = (at: string) => createHash('sha256').update(`example of ${at}`);

const kinds: readonly Kind[] = [
  {
    // The clock of the database nobody moves. The play is long over by then.
    pattern: /\b\d{4}-\d{2}-\d{2}T[\d:.]+Z/g,
    value: (_place, found) => (Math.abs(Date.parse(found) - Date.now()) < 2 * dayMs ? byDatabase : found),
  },
  {
    pattern: /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/g,
    value: (place) => idFamily + place.toString(16).padStart(12, '0'),
  },
  // The version of the rules ends with a digest of them.
  { pattern: /(?<=\b\d{4}-\d{2}-\d{2}\+)[0-9a-f]{12}\b/g, value: () => '0123456789ab' },
  // A line of a signed text that is a number.
  { pattern: /(?<=\n)\d+(?=\n|$)/g, value: () => sizeOfLedger },
  { pattern: /\b[0-9a-f]{64}\b/g, value: (_place, _found, at) => digestOf(at).digest('hex') },
  {
    // Secrets, digests and signatures in base64, and what is written in it.
    pattern: /(?<=^|[\s_])(?![0-9a-f]{64}(?:\s|$))[A-Za-z0-9+/]{42,}={0,2}(?=\s|$)/g,
    value: (_place, found, at) => ofLength(at, found.length),
  },
];

/** Base64 of as many characters. */
function ofLength(at: string, length: number): string {
  const bytes = Math.floor((length * 3) / 4);
  const pieces = Array.from({ length: Math.ceil(bytes / 32) }, () => digestOf(at).digest());
  return Buffer.concat(pieces).subarray(0, bytes).toString('base64').slice(0, length);
}
