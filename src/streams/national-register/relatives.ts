import type { Kinship, Relative, NamedRelatives } from '../../stream-kit/relative.ts';
import type { NationalRegisterData } from './file.ts';
import { isOpen } from './values/history.ts';
import type { ItemOf } from './values/part.ts';
import type { RelatedPerson } from './values/schema.ts';

/** Married, separated from bed and board or in fact: the spouse is still one. */
const married = new Set(['20', '50', '51']);
/** Divorced. A dead spouse owes nothing any more, and an annulled marriage never was. */
const divorced = new Set(['40', '41']);

/**
 * Parents (110), children wherever they live (114), and present or former spouses (120), also those without a number.
 */
export function relatives({
  descents = [],
  children = [],
  civilStates = [],
}: Partial<NationalRegisterData>): NamedRelatives {
  const [descent] = descents;
  const persons = [
    ...(descent?.parents ?? []).map((parent) => relative(parent, 'parent')),
    ...children.flatMap((row) => (row.child && isOpen(row) ? [relative(row.child, 'child')] : [])),
    ...civilStates.flatMap((state, index) => spouse(state, index === 0)),
  ];
  return { persons, isHouseholdKnown: false };
}

function spouse(
  { civilState, spouse: person }: ItemOf<NationalRegisterData, 'civilStates'>,
  isPresent: boolean,
): readonly Relative[] {
  const code = civilState?.code ?? '';
  if (!person) return [];
  if (isPresent && married.has(code)) return [relative(person, 'spouse')];
  return divorced.has(code) ? [relative(person, 'formerSpouse')] : [];
}

function relative({ ssin, familyName, givenName, givenNames, birthDate }: RelatedPerson, kinship: Kinship): Relative {
  return { ssin, familyName, givenName: givenNames ?? givenName, birthDate, kinship };
}
