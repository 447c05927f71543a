import type { Kinship, Relative, NamedRelatives } from '../../stream-kit/relative.ts';
import type { HouseholdData, Member } from './schema.ts';

/** Roles towards the reference person (information types 140 and 141) that say what somebody is to that person. */
const kinshipByRole: Readonly<Record<string, Kinship>> = { '02': 'spouse', '03': 'child', '06': 'parent' };
/** What the reference person is to somebody of that role. */
const kinshipOfHead: Readonly<Record<string, Kinship>> = { '02': 'spouse', '03': 'parent', '06': 'child' };

/** Civil states in which the partner they name is still a spouse: married, separated from bed and board. */
export const married: ReadonlySet<string> = new Set(['20', '50', '51']);
/** Divorced. A dead spouse owes nothing any more, and an annulled marriage never was. */
const divorced = new Set(['40', '41']);

/**
 * Everybody who lives with the person, and the spouse, who may live elsewhere. Roles are towards the reference person, so
 * kinship follows only where one of the two is the reference person, or from the civil state; the National Register tells
 * the rest.
 */
export function relatives({
  kind,
  members = [],
  otherMembers = [],
  person,
  partner,
}: Partial<HouseholdData>): NamedRelatives {
  const own = members.find(({ isConsultedPerson }) => isConsultedPerson);
  const persons = new Map(otherMembers.map((person) => [person.ssin, person]));
  const others = members.flatMap((member): readonly Relative[] => {
    if (member.isConsultedPerson || member.ssin === undefined) return [];
    const { familyName, givenName, birthDate } = persons.get(member.ssin) ?? {};
    return [{ ssin: member.ssin, familyName, givenName, birthDate, kinship: kinshipOf(member, own), livesIn: true }];
  });
  // One without a number cannot be proposed, but is known all the same.
  return {
    persons: [...others, ...spouse(person, partner)],
    isHouseholdKnown: kind !== undefined && kind !== 'unclear',
  };
}

function spouse(person: HouseholdData['person'], partner: HouseholdData['partner']): readonly Relative[] {
  const state = person?.civilState?.code ?? '';
  const kinship = married.has(state) ? 'spouse' : divorced.has(state) ? 'formerSpouse' : undefined;
  if (kinship === undefined || partner?.ssin === undefined) return [];
  const { ssin, familyName, givenName, birthDate } = partner;
  return [{ ssin, familyName, givenName, birthDate, kinship }];
}

function kinshipOf(member: Member, own: Member | undefined): Kinship {
  if (own?.isReferencePerson) return kinshipByRole[member.relation?.code ?? ''] ?? 'other';
  if (member.isReferencePerson) return kinshipOfHead[own?.relation?.code ?? ''] ?? 'other';
  return 'other';
}
