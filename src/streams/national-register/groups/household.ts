import { codePart, selfPart, textPart } from '../values/parts.ts';
import { history, together } from '../values/part.ts';
import { codeLists } from '../codes.ts';

const housing = codePart('housing', 'Housing', 'Kind of housing.');

/** Groups 140 and 141. 140 comes grouped per person and states every end; 141 leaves some ends out. */
export const householdGroups = together(
  history(
    'householdMembers',
    ['FamilyMembers', 'FamilyMember'],
    {
      type: '140',
      ends: 'stated',
      id: 'HouseholdMember',
      description:
        'A row of the own household, in the file of the reference person: a member, or the mark that the person lives alone (role 01 without person).',
      about: 'Rows of the own household, newest first.',
    },
    codePart(
      'role',
      'FamilyRole',
      'Role towards the reference person; code list `householdRoles`.',
      codeLists.householdRoles,
    ),
    selfPart('person', 'The member. Absent in the row of somebody who lives alone.'),
    housing,
  ),
  history(
    'householdMemberships',
    ['HeadOfFamily', 'HeadOfFamily'],
    {
      type: '141',
      ends: 'successor',
      id: 'HouseholdMembership',
      description: 'A household to which the person belongs or belonged as a member.',
      about: 'Memberships of other households, newest first.',
    },
    codePart(
      'role',
      'FamilyRole',
      'Role of the person towards the reference person; code list `householdRoles`.',
      codeLists.householdRoles,
    ),
    selfPart('referencePerson', 'Reference person of that household.'),
    housing,
    textPart('text', 'Graphic', 'Explanation.'),
  ),
);
