import { textOf } from '../../../values/xsd-values.ts';
import { withoutAbsent } from '../../../values/without-absent.ts';
import { codeLists } from '../codes.ts';
import { historyOf } from '../values/history.ts';
import { toPerson, type Label } from '../values/mapping.ts';
import { toCurrentHousehold } from './current-household.ts';
import type { HouseholdReply } from './reply.ts';
import type { HouseholdData } from './schema.ts';

/** Groups 140 and 141, and the current household that follows from them. */
export function toHousehold(reply: HouseholdReply, label: Label): HouseholdData {
  // 140 comes grouped per person and states every end; 141 leaves some ends out.
  const householdMembers: HouseholdData['householdMembers'] = historyOf(reply.FamilyMembers?.FamilyMember, {
    type: '140',
    ends: 'stated',
    content: (item) =>
      withoutAbsent({
        role: label(codeLists.householdRoles, item.FamilyRole),
        person: toPerson(item),
        housing: label(undefined, item.Housing),
      }),
  });
  const householdMemberships: HouseholdData['householdMemberships'] = historyOf(reply.HeadOfFamily?.HeadOfFamily, {
    type: '141',
    ends: 'successor',
    content: (item) =>
      withoutAbsent({
        role: label(codeLists.householdRoles, item.FamilyRole),
        referencePerson: toPerson(item),
        housing: label(undefined, item.Housing),
        text: textOf(item.Graphic),
      }),
  });
  const household = toCurrentHousehold(householdMembers ?? [], householdMemberships ?? []);
  return withoutAbsent({ household, householdMembers, householdMemberships });
}
