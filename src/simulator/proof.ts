import type { Person } from './people.ts';
import type { Tree } from './validation.ts';

/** True when every proof that is given matches the person. */
export function isProven(proof: Tree, person: Person): boolean {
  return Object.entries(proof).every(([kind, given]) => {
    if (kind === 'IdentityCardNumber') return given === person.identityCardNumber;
    // No persona has a SIS card: they went out of use in 2014.
    if (kind !== 'PersonData' || typeof given !== 'object') return false;
    const { LastName: familyName, FirstName: givenName, BirthDate: birthDate } = given;
    return (
      birthDate === person.birthDate &&
      typeof familyName === 'string' &&
      normalized(familyName) === normalized(person.familyName) &&
      (typeof givenName !== 'string' || isOneOf(givenName, person.givenNames))
    );
  });
}

/** A first name alone proves as well as all of them. */
function isOneOf(given: string, names: readonly string[]): boolean {
  const known = names.map(normalized);
  return normalized(given) === known.join(' ') || normalized(given) === known[0];
}

/** Letters that are more than an accent away from those of A to Z. */
const reduced: Readonly<Record<string, string>> = {
  ...{ Ł: 'L', Ø: 'O', Œ: 'OE', Æ: 'AE', Đ: 'D', Ð: 'D' },
  ...{ Þ: 'TH', Ĳ: 'IJ', Ħ: 'H', Ŧ: 'T', Ŋ: 'N', Ŀ: 'L' },
};

/** Upper case, without accents, in letters of A to Z, one space between words: how the Bank compares names. */
function normalized(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toUpperCase()
    .replace(/[ŁØŒÆĐÐÞĲĦŦŊĿ]/g, (letter) => reduced[letter] ?? letter)
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();
}
