import { group, listOf, optional, text, type Decoded, type GroupShape } from '../../../bank/reply-shape.ts';
import { codeLabel, dated, expiryDate } from '../values/reply.ts';

/** Groups 195 and 198. */
export const documentFields = {
  IdentityCards: listOf(
    'IdentityCard',
    group({
      ...dated,
      TypeOfCard: optional(codeLabel),
      Duplicate: optional(text),
      CardNumber: optional(text),
      Delivery: optional(group({ Place: optional(codeLabel), Country: optional(codeLabel) })),
      ExpiryDate: optional(expiryDate),
      Renewal: optional(text),
      Duration: optional(codeLabel),
    }),
  ),
  WorkPermits: listOf(
    'WorkPermit',
    group({ ...dated, PermitNumber: optional(text), ExpiryDate: optional(expiryDate) }),
  ),
};

export type DocumentReply = Decoded<GroupShape<typeof documentFields, never, false>>;
