import type { Kinship, Relative, NamedRelatives } from '../../stream-kit/relative.ts';
import type { HouseholdData, HouseholdPerson, Member } from './schema.ts';

/** Roles towards the reference person (information types 140 and 141) that say what somebody is to that person. */
const kinshipByRole: Readonly<Record<string, Kinship>> = { '02': 'spouse', '03': 'child', '06': 'parent' };
/** What the reference person is to somebody of that role. */
const kinshipOfHead: Readonly<Record<string, Kinship>> = { '02': 'spouse', '03': 'parent', '06': 'child' };

/** Civil states in which the partner they name is still a spouse: married, separated from bed and board. */
export const married: ReadonlySet<string> = new Set(['20', '50', '51']);
/** Divorced. A dead spouse owes nothing any more, and an annulled marriage never was. */
const divorced = new Set(['40', '41']);

/**
 * Everybody who lives with the person, also without a number, and the spouse, who may live elsewhere. Roles are towards
 * the reference person, so kinship follows only where one of the two is the reference person, or from the civil state;
 * the National Register tells the rest.
 */
export function relatives({
  kind,
  members = [],
  otherMembers = [],
  person,
  partner,
}: Partial<HouseholdData>): NamedRelatives {
  const own = members.find(({ isConsultedPerson }) => isConsultedPerson);
  const persons = new Map(otherMembers.map((other) => [numberOf(other), other]));
  const others = members
    .filter(({ isConsultedPerson }) => !isConsultedPerson)
    .map((member): Relative => ({
      ssin: member.ssin,
      ...identityOf(numberOf(member) === undefined ? undefined : persons.get(numberOf(member))),
      kinship: kinshipOf(member, own),
      livesIn: true,
    }));
  return {
    persons: [...others, ...spouse(person, partner)],
    isHouseholdKnown: kind !== undefined && kind !== 'unclear',
  };
}

/** A number, or the filler by which composition and identities of one answer name the same person. */
function numberOf({ ssin, fictitiousNumber }: Pick<Member, 'ssin' | 'fictitiousNumber'>): string | undefined {
  return ssin ?? fictitiousNumber;
}

function identityOf(
  person: HouseholdPerson | undefined,
): Pick<Relative, 'familyName' | 'givenName' | 'birthDate' | 'isDeceased' | 'diedOn'> {
  if (!person) return {};
  const { familyName, givenName, birthDate, isDeceased, deceaseDate } = person;
  return { familyName, givenName, birthDate, ...(isDeceased ? { isDeceased, diedOn: deceaseDate } : {}) };
}

function spouse(person: HouseholdData['person'], partner: HouseholdData['partner']): readonly Relative[] {
  const state = person?.civilState?.code ?? '';
  const kinship = married.has(state) ? 'spouse' : divorced.has(state) ? 'formerSpouse' : undefined;
  if (kinship === undefined || partner === undefined) return [];
  const { ssin, familyName, givenName, birthDate } = partner;
  return [{ ssin, familyName, givenName, birthDate, kinship }];
}

function kinshipOf(member: Member, own: Member | undefined): Kinship {
  if (own?.isReferencePerson) return ofRole(member.relation, kinshipByRole);
  if (member.isReferencePerson) return ofRole(own?.relation, kinshipOfHead);
  // Two members of one household: what they are to each other does not follow from what they are to its head.
  return 'unknown';
}

/** A role that nobody can explain says nothing. */
function ofRole(role: Member['relation'], kinships: Readonly<Record<string, Kinship>>): Kinship {
  if (role === undefined) return 'unknown';
  return kinships[role.code] ?? (role.label === undefined ? 'unknown' : 'other');
}
