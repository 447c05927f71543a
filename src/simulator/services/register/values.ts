import type { NamedPerson } from '../../personas/people.ts';
import { resolve, type Persona, type PersonaDate, type PersonReference } from '../../personas/schema.ts';
import type { XmlElements } from '../../xml.ts';
import { labelIn, type Labels, type Language } from '../labels.ts';

/** What every group of a file is written with. */
export interface Writing {
  readonly today: string;
  readonly language: Language;
  /** False: only what holds now. */
  readonly history: boolean;
  whoIs(reference: PersonReference): NamedPerson | undefined;
  /** The personas whose file names this one as a parent. */
  childrenOf(ssin: string): readonly Persona[];
}

interface Item {
  readonly since: PersonaDate;
  readonly until?: PersonaDate | undefined;
}

/** Which items of a group hold now: the newest, or all that have not ended. */
export type Current = 'newest' | 'notEnded';

/**
 * Writes the items of a group that are known on the day of the clock.
 * @param type number of the group
 * @param structure variant of an item
 */
export function items<T extends Item>(
  list: readonly T[] | undefined,
  writing: Writing,
  { type, current, structure = () => 'A1' }: { type: string; current: Current; structure?: (item: T) => string },
  content: (item: T) => XmlElements,
): XmlElements[] | undefined {
  const { today } = writing;
  const known = (list ?? [])
    .map((item) => ({ item, since: resolve(item.since, today), until: endOf(item, today) }))
    .filter(({ since }) => since <= today);
  const newest = known.reduce((latest, { since }) => (since > latest ? since : latest), '');
  const shown = known.filter(
    ({ since, until }) => writing.history || (until === undefined && (current === 'notEnded' || since === newest)),
  );
  if (shown.length === 0) return undefined;
  return shown.map(({ item, since, until }) => ({
    $: { Type: type, Structure: structure(item) },
    Date: dateParts(since),
    DelDate: until === undefined ? undefined : dateParts(until),
    ...content(item),
  }));
}

/** An end that is still to come is not written: the register tells what was, not what will be. */
function endOf({ until }: Item, today: string): string | undefined {
  const end = until === undefined ? undefined : resolve(until, today);
  return end === undefined || end > today ? undefined : end;
}

/** A container with its items; nothing when there are none. */
export function container(name: string, list: XmlElements[] | undefined): XmlElements | undefined {
  return list && { [name]: list };
}

/** A date in parts of two digits; `00` when unknown. */
export function dateParts(date: string): XmlElements {
  return { Century: date.slice(0, 2), Year: date.slice(2, 4), Month: date.slice(5, 7), Day: date.slice(8, 10) };
}

export function optionalDate(date: PersonaDate | undefined, { today }: Writing): XmlElements | undefined {
  return date === undefined ? undefined : dateParts(resolve(date, today));
}

/** A code with its label in the language that was asked; the label is empty when the register has no words for it. */
export function coded(labels: Labels, code: string, { language }: Writing): XmlElements {
  return { Code: code, Label: labelIn(labels, code, language) ?? '' };
}

export function optionalCode(labels: Labels, code: string | undefined, writing: Writing): XmlElements | undefined {
  return code === undefined ? undefined : coded(labels, code, writing);
}

/** Family names and first names, each in an element. */
export function nameOf({ familyName, givenNames }: Pick<NamedPerson, 'familyName' | 'givenNames'>): XmlElements {
  return {
    LastName: { Code: nameCode(familyName), Label: familyName },
    FirstName: givenNames.map((name) => ({ Code: nameCode(name), Label: name })),
  };
}

/** The register numbers every name; here the numbers are invented, the same for the same name. */
function nameCode(name: string): string {
  let code = 7;
  for (const character of name) code = (code * 31 + (character.codePointAt(0) ?? 0)) % 1_000_000;
  return String(code).padStart(6, '0');
}

/** Number, birth date and sex; nothing without a number. */
export function numberOf(
  { ssin, birthDate, gender }: Pick<NamedPerson, 'ssin' | 'birthDate' | 'gender'>,
  { today }: Writing,
): XmlElements | undefined {
  if (ssin === undefined) return undefined;
  const sex = { male: '1', female: '2', unknown: undefined }[gender];
  return { NationalNumber: ssin, Date: dateParts(resolve(birthDate, today)), Sex: sex };
}

/** Somebody else in a file: number, when there is one, and name. */
export function personOf(reference: PersonReference | undefined, writing: Writing): XmlElements | undefined {
  const person = reference && writing.whoIs(reference);
  return person && { NationalNumber: numberOf(person, writing), Name: nameOf(person) };
}

/** A spouse or partner, who always has a number: one that ends in 00 fills the place of a number that nobody gave. */
export function partnerOf(reference: PersonReference | undefined, writing: Writing): XmlElements | undefined {
  const person = reference && writing.whoIs(reference);
  if (!person) return undefined;
  const [, year, month, day] = /^\d\d(\d\d)-(\d\d)-(\d\d)$/.exec(resolve(person.birthDate, writing.today)) ?? [];
  const ssin = person.ssin ?? `${year ?? '00'}${month ?? '00'}${day ?? '00'}00000`;
  return { NationalNumber: numberOf({ ...person, ssin }, writing), Name: nameOf(person) };
}

/** Somebody of whom the register gives only the number. */
export function numberBehind(ssin: string | undefined, writing: Writing): XmlElements | undefined {
  if (ssin === undefined) return undefined;
  const person = writing.whoIs({ ssin });
  return person ? numberOf(person, writing) : { NationalNumber: ssin };
}
