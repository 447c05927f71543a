import { likeness, wordsOf } from './similar-names.ts';

/** How kinds of streets are shortened: the whole word, or the end of a longer one. */
const shortWords: Readonly<Record<string, string>> = {
  str: 'straat',
  r: 'rue',
  av: 'avenue',
  ave: 'avenue',
  bd: 'boulevard',
  bld: 'boulevard',
  blvd: 'boulevard',
  boul: 'boulevard',
  ch: 'chaussee',
  chee: 'chaussee',
  che: 'chemin',
  pl: 'place',
  all: 'allee',
  imp: 'impasse',
  sq: 'square',
  stwg: 'steenweg',
  stw: 'steenweg',
  st: 'sint',
  ste: 'sainte',
  pln: 'plein',
};
const shortEnds: readonly (readonly [end: string, whole: string])[] = [
  ['str', 'straat'],
  ['stwg', 'steenweg'],
  ['stw', 'steenweg'],
  ['pln', 'plein'],
  ['ln', 'laan'],
];
const smallWords: ReadonlySet<string> = new Set([
  'de',
  'la',
  'le',
  'les',
  'l',
  'd',
  'du',
  'des',
  'van',
  'den',
  'der',
  'het',
]);

/** The name of a street without accents, signs, small words and shortened kinds. */
function bareStreet(name: string): string {
  const words = wordsOf(name).map((word) => {
    const whole = shortWords[word];
    if (whole !== undefined) return whole;
    const [end, ending] = shortEnds.find(([one]) => word.length > one.length + 2 && word.endsWith(one)) ?? [];
    return end === undefined || ending === undefined ? word : word.slice(0, -end.length) + ending;
  });
  const telling = words.filter((word) => !smallWords.has(word));
  return (telling.length > 0 ? telling : words).join('');
}

/**
 * Whether a street as people say it is one of the names of a register, which has it in one or more languages. Both
 * languages in one text (`Rue Haute - Hoogstraat`) are each tried.
 * @param percent how alike two names of the same street are
 */
export function isSameStreet(said: string, known: readonly string[], percent: number): boolean {
  const forms = [said, ...said.split(/\s+[-–/]\s+|\//)].map(bareStreet).filter((form) => form !== '');
  return known.some((name) => forms.some((form) => likeness(form, bareStreet(name)) >= percent));
}

/** House and box number, in a form in which notations of the same door are equal. */
export interface Door {
  readonly houseNumber?: string;
  readonly boxNumber?: string;
}

const boxWord = String.raw`(?:bus|bte|boite|boîte|box|bt|b|app|appt)`;

/**
 * Reads the numbers of a door: `12 bus 3`, `12/3`, `12B3`, `12`, box `bte 0003`. Leading zeros, case and the word for a box
 * are no difference; `12A` and `12 bis` are house numbers.
 * @param street the street as it was said: the number may stand at its end
 */
export function doorOf(houseNumber: string | undefined, boxNumber: string | undefined, street?: string): Door {
  const text = (houseNumber ?? /\s(\d.*)$/.exec(street ?? '')?.[1] ?? '').trim().toLowerCase();
  const match = new RegExp(String.raw`^0*(\d+)\s*(bis|ter|(?!${boxWord}\W*\d)[a-z](?![a-z]))?\s*(.*)$`).exec(text);
  const number = match ? `${match[1] ?? ''}${match[2] ?? ''}` : text;
  const box = bareBox(boxNumber ?? match?.[3] ?? '');
  return { ...(number === '' ? {} : { houseNumber: number }), ...(box === '' ? {} : { boxNumber: box }) };
}

function bareBox(text: string): string {
  const bare = text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
  const number =
    new RegExp(`^${boxWord}(?=\\d)`).exec(bare)?.[0] ?? /^(?:bus|bte|boite|boîte|box)/.exec(bare)?.[0] ?? '';
  return bare.slice(number.length).replace(/^0+(?=.)/, '');
}

/** A street as it was said, without the number at its end. */
export function streetOf(said: string): string {
  return said.replace(/,?\s+\d+\s*(?:bis|ter|[a-z])?(?:\W.*)?$/i, '') || said;
}
