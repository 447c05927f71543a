import { group, listOf, optional, text, type Decoded, type GroupShape } from '../../../bank/reply-shape.ts';
import { codeLabel, dated, personFields } from '../values/reply.ts';

const membership = { ...dated, Housing: optional(codeLabel), FamilyRole: optional(codeLabel), ...personFields };

/** Groups 140 and 141. */
export const householdFields = {
  FamilyMembers: listOf('FamilyMember', group(membership)),
  HeadOfFamily: listOf('HeadOfFamily', group({ ...membership, Graphic: optional(text) })),
};

export type HouseholdReply = Decoded<GroupShape<typeof householdFields, never, false>>;
