import { z } from 'zod';
import { codedText, registerItem, relatedPerson, someDate, someText } from '../values/schema.ts';

const member = registerItem(
  '140',
  {
    id: 'HouseholdMember',
    description:
      'A row of the own household, in the file of the reference person: a member, or the mark that the person lives alone (role 01 without person).',
  },
  {
    role: codedText('Role towards the reference person; code list `householdRoles`.'),
    person: relatedPerson.optional().describe('The member. Absent in the row of somebody who lives alone.'),
    housing: codedText('Kind of housing.'),
  },
);
export type HouseholdMember = z.infer<typeof member>;

const membership = registerItem(
  '141',
  { id: 'HouseholdMembership', description: 'A household to which the person belongs or belonged as a member.' },
  {
    role: codedText('Role of the person towards the reference person; code list `householdRoles`.'),
    referencePerson: relatedPerson.optional().describe('Reference person of that household.'),
    housing: codedText('Kind of housing.'),
    text: someText('Explanation.'),
  },
);
export type HouseholdMembership = z.infer<typeof membership>;

const household = z
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
      .array(member)
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
export type Household = z.infer<typeof household>;

/** With whom the person lives, administratively. */
export const householdData = {
  household: household.optional(),
  householdMembers: z.array(member).optional().describe('Rows of the own household, newest first.'),
  householdMemberships: z.array(membership).optional().describe('Memberships of other households, newest first.'),
};
export type HouseholdData = z.infer<z.ZodObject<typeof householdData>>;
