import { withoutAbsent } from '../../../values/without-absent.ts';
import { isOpen } from '../values/history.ts';
import type { Household, HouseholdMember, HouseholdMembership } from './schema.ts';

const referenceRole = '01';

/**
 * The household now. Exactly one of three situations is open in the register: a 140 row without person (lives alone), 140
 * rows with members (is the reference person), or a 141 row (is a member elsewhere). When more than one is open nothing is
 * chosen.
 * @returns undefined when none is open
 */
export function toCurrentHousehold(
  members: readonly HouseholdMember[],
  memberships: readonly HouseholdMembership[],
): Household | undefined {
  const open = members.filter(isOpen);
  // Role 01 with a person can only be the reference person: a row about the person itself.
  const others = open.filter(({ person, role }) => person !== undefined && role?.code !== referenceRole);
  const alone = open.filter(
    ({ person, role }) => person === undefined || (role?.code === referenceRole && others.length === 0),
  );
  const elsewhere = memberships.filter(isOpen);
  const found = [alone.length > 0, others.length > 0, elsewhere.length > 0].filter(Boolean).length;
  if (found === 0) return undefined;
  if (found > 1 || elsewhere.length > 1) {
    return {
      kind: 'unclear',
      derivedFrom: [...(open.length > 0 ? ['140'] : []), ...(elsewhere.length > 0 ? ['141'] : [])],
    };
  }
  const [row] = alone;
  if (row) {
    const { startDate, role, housing } = row;
    return withoutAbsent({ kind: 'livesAlone', startDate, role, housing, derivedFrom: ['140'] });
  }
  const [membership] = elsewhere;
  if (membership) {
    const { startDate, role, referencePerson, housing } = membership;
    return withoutAbsent({ kind: 'member', startDate, role, referencePerson, housing, derivedFrom: ['141'] });
  }
  return { kind: 'referencePerson', members: others, derivedFrom: ['140'] };
}
