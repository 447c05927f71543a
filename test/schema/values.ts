import * as fc from 'fast-check';
import type { Facets, SimpleType } from './model.ts';
import { isAllowed, toRegExp } from './simple-type.ts';

/** What a value is for. */
export interface Wanted {
  /** Of the element or attribute: tells the beginning of a period from its end. */
  readonly name: string;
  /** Differs from value to value: two values of one document are different where their type has room for it. */
  readonly serial: number;
  /** Chooses among the few values of a list of codes. */
  readonly pick: number;
}

/** The schema leaves no value, or none that this generator finds. */
class NoValueError extends Error {
  override readonly name = 'NoValueError';
}

/**
 * A value that the type allows, the same one for the same wish.
 * @throws NoValueError
 */
export function valueOf(type: SimpleType, wanted: Wanted): string {
  const { facets, members, items } = type;
  if (members) return valueOf(members[wanted.pick % members.length]!, wanted);
  if (items) return [0, 1].map((more) => valueOf(items, { ...wanted, serial: wanted.serial * 2 + more })).join(' ');
  const { enumeration, patterns } = facets;
  if (enumeration) {
    const allowed = enumeration.filter((value) => isAllowed(type, value));
    if (allowed.length === 0) throw new NoValueError(`no value of ${wanted.name} is allowed`);
    return allowed[wanted.pick % allowed.length]!;
  }
  if (isLanguage(wanted.name) && !patterns) return languages[wanted.pick % languages.length]!;
  const writer = builtIns[type.builtIn];
  if (!patterns) return writer ? writer(wanted, facets) : plainText(wanted, facets);
  const known = [...(writer ? [writer(wanted, facets)] : []), ...forms.map((form) => form(wanted))];
  return known.find((value) => isAllowed(type, value)) ?? matching(type, wanted);
}

const languages = ['nl', 'fr', 'de'];

/** Whether an element or attribute of this name says in what language a text is. */
export function isLanguage(name: string): boolean {
  return /^lang(uage)?$/i.test(name);
}

type Form = (wanted: Wanted) => string;

const ends = /end|until|last|stop|cess/i;
const epoch = Date.UTC(2022, 0, 3);
const dayMs = 86_400_000;

/** Days of 2022 to 2024 for beginnings, of 2025 for ends, so that every period is one and reaches into the near past. */
function day({ name, serial }: Wanted): string {
  const days = ends.test(name) ? 1100 + ((serial * 7) % 330) : (serial * 11) % 1000;
  return new Date(epoch + days * dayMs).toISOString().slice(0, 10);
}

const year: Form = (wanted) => day(wanted).slice(0, 4);
const month: Form = (wanted) => day(wanted).slice(0, 7);
const quarter: Form = (wanted) => String(Math.ceil(Number(day(wanted).slice(5, 7)) / 3));
const time: Form = ({ serial }) =>
  `${String(8 + (serial % 10)).padStart(2, '0')}:${String(serial % 60).padStart(2, '0')}:00`;

function digits(serial: number, length: number): string {
  return String(10 ** (length - 1) + ((serial * 7919 + 13) % (9 * 10 ** (length - 1)))).slice(0, length);
}

/** A number of the Flemish test range (months 60 to 72), which nobody can have. */
const fictiveSsin: Form = ({ serial }) => {
  const base = `${String(70 + (serial % 25))}${String(61 + (serial % 12))}${String(1 + (serial % 28)).padStart(2, '0')}${String(1 + (serial % 997)).padStart(3, '0')}`;
  return base + String(97 - (Number(base) % 97)).padStart(2, '0');
};

const enterpriseNumber: Form = ({ serial }) => {
  const base = `01${digits(serial, 6)}`;
  return base + String(97 - (Number(base) % 97)).padStart(2, '0');
};

/** The forms that values with a pattern have at the Bank, the more precise ones first. */
const forms: readonly Form[] = [
  fictiveSsin,
  enterpriseNumber,
  day,
  (wanted) => `${month(wanted)}-00`,
  (wanted) => `${year(wanted)}Q${quarter(wanted)}`,
  (wanted) => `${year(wanted)}${quarter(wanted)}`,
  (wanted) => `${day(wanted).replaceAll('-', '')}T${time(wanted).replaceAll(':', '')}`,
  ({ serial }) => `0f0f3f0e-6f0e-4f5b-9a57-${digits(serial, 12)}`,
  ({ serial }) => `person${String(serial)}@example.org`,
  (wanted) => word(wanted),
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12].map(
    (length): Form =>
      ({ serial }) =>
        digits(serial, length),
  ),
];

/** Long enough to be told from others inside a longer text, and no longer. */
function word({ serial }: Pick<Wanted, 'serial'>): string {
  return `T${String(serial).padStart(3, '0')}x`;
}

/** A text of letters and a number, as long as the limits want. */
function plainText(
  { serial }: Wanted,
  { length, minLength = length ?? 0, maxLength = length ?? Infinity }: Facets,
): string {
  // An element that only marks something has no text.
  if (maxLength === 0) return '';
  const value = word({ serial });
  if (value.length <= maxLength) return value.padEnd(minLength, 'y');
  return serial.toString(36).toUpperCase().padStart(maxLength, 'A').slice(-maxLength);
}

/** A value after the pattern itself: plain characters, then fast-check's own search, always the same one. */
function matching(type: SimpleType, { name, serial }: Wanted): string {
  const pattern = type.facets.patterns?.at(-1)?.[0];
  if (pattern === undefined) throw new NoValueError(`no value of ${name} is found`);
  const plain = pattern
    .replaceAll(String.raw`\p{L}`, 'a-z')
    .replaceAll(String.raw`\p{N}`, '0-9')
    .replaceAll(String.raw`\s`, ' ')
    .replaceAll(/(?<!\\)\.(?=[*+])/g, '[a-z]');
  const fit = fc
    .sample(fc.stringMatching(toRegExp(plain)), { seed: serial + 1, numRuns: 200 })
    .find((value) => value.trim() === value && value !== '' && isAllowed(type, value));
  if (fit === undefined) throw new NoValueError(`no value of ${name} matches ${pattern}`);
  return fit;
}

function whole({ serial }: Wanted, facets: Facets, lowest = 0): string {
  const { minInclusive, maxInclusive, minExclusive, maxExclusive, totalDigits = 9 } = facets;
  const min =
    minInclusive === undefined
      ? minExclusive === undefined
        ? lowest
        : Number(minExclusive) + 1
      : Number(minInclusive);
  const below = maxExclusive === undefined ? 10 ** Math.min(totalDigits, 9) : Number(maxExclusive);
  const max = maxInclusive === undefined ? below - 1 : Math.floor(Number(maxInclusive));
  const wished = 1000 + serial * 7;
  return String(wished >= min && wished <= max ? wished : min + (serial % (max - min + 1)));
}

/** With a fraction, so that a sum that loses its cents is seen. */
function decimal(wanted: Wanted, facets: Facets): string {
  const { fractionDigits = 2, totalDigits = 9 } = facets;
  const integer = whole(wanted, { ...facets, totalDigits: Math.max(1, totalDigits - fractionDigits) });
  const fraction = String(wanted.serial % 100)
    .padStart(2, '0')
    .slice(0, fractionDigits);
  const exact = `${integer}.${fraction}`;
  const isTooMuch = facets.maxInclusive !== undefined && Number(exact) > Number(facets.maxInclusive);
  return fractionDigits === 0 || isTooMuch ? integer : exact;
}

/** Types of XML Schema that are more than a text. */
const builtIns: Readonly<Record<string, (wanted: Wanted, facets: Facets) => string>> = {
  boolean: ({ pick }) => (pick % 2 === 0 ? 'true' : 'false'),
  date: day,
  dateTime: (wanted) => `${day(wanted)}T${time(wanted)}`,
  time,
  gYear: year,
  gYearMonth: month,
  decimal,
  double: decimal,
  float: decimal,
  integer: whole,
  int: whole,
  long: whole,
  short: whole,
  byte: (wanted, facets) => whole(wanted, { maxInclusive: '127', ...facets }),
  unsignedByte: (wanted, facets) => whole(wanted, { maxInclusive: '255', ...facets }),
  unsignedInt: whole,
  unsignedShort: whole,
  nonNegativeInteger: whole,
  positiveInteger: (wanted, facets) => whole(wanted, facets, 1),
};
