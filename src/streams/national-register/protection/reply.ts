import { group, listOf, optional, text, type Decoded, type GroupShape } from '../../../bank/reply-shape.ts';
import { codeLabel, dated, personFields } from '../values/reply.ts';

/** Groups 111 and 113. */
export const protectionFields = {
  ParentalAuthorities: listOf(
    'ParentalAuthority',
    group({
      ...dated,
      Situation: optional(codeLabel),
      Justification: optional(codeLabel),
      Graphic: optional(text),
    }),
  ),
  Guardians: listOf(
    'Guardian',
    group({
      ...dated,
      Status: optional(codeLabel),
      Justification: optional(codeLabel),
      NationalNumber: personFields.NationalNumber,
      Graphic1: optional(text),
      Graphic2: optional(text),
    }),
  ),
};

export type ProtectionReply = Decoded<GroupShape<typeof protectionFields, never, false>>;
