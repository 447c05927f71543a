import { z } from 'zod';
import { withoutAbsent } from '../../../values/without-absent.ts';
import { isOpen } from '../values/history.ts';
import { derived, type ToldBy } from '../values/part.ts';
import { codedText, relatedPerson, someDate } from '../values/schema.ts';
import { householdGroups } from './household.ts';

const currentHousehold = z
  .object({
    kind: z
      .enum(['livesAlone', 'referencePerson', 'member', 'unclear'])
      .describe(
        'Lives alone; heads a household with members; belongs to the household of somebody else; the register contradicts itself.',
      ),
    startDate: someDate('Since when the person lives alone or belongs to the household.'),
    role: codedText('Role of the person; code list `householdRoles`.'),
    referencePerson: relatedPerson.optional().describe('Whose household it is, when the person is a member.'),
    members: z
      .array(householdGroups.shows.householdMembers.unwrap().element)
      .optional()
      .describe(
        'Members, when the person is the reference person. Otherwise they are in the file of the reference person.',
      ),
    housing: codedText('Kind of housing.'),
    derivedFrom: z.array(z.string()).describe('Information types it was derived from.'),
  })
  .meta({
    id: 'Household',
    description:
      'The household now, as the register administers it. Derived by the gateway from the open rows of 140 and 141.',
  });

const referenceRole = '01';

/**
 * The household now. Exactly one of three situations is open in the register: a 140 row without person (lives alone), 140
 * rows with members (is the reference person), or a 141 row (is a member elsewhere). When more than one is open nothing is
 * chosen.
 * @returns undefined when none is open
 */
export function toCurrentHousehold({
  householdMembers: members = [],
  householdMemberships: memberships = [],
}: ToldBy<typeof householdGroups>): z.infer<typeof currentHousehold> | undefined {
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

/** With whom the person lives, administratively: groups 140 and 141, and the current household. */
export const household = derived('household', currentHousehold.optional(), householdGroups, toCurrentHousehold);
