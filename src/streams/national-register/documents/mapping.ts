import { textOf } from '../../../values/xsd-values.ts';
import { withoutAbsent } from '../../../values/without-absent.ts';
import { codeLists } from '../codes.ts';
import { historyOf } from '../values/history.ts';
import { registerDate, type Label } from '../values/mapping.ts';
import type { RegisterExpiryDate } from '../values/reply.ts';
import type { DocumentReply } from './reply.ts';
import type { DocumentData } from './schema.ts';

/** Groups 195 and 198. */
export function toDocuments(reply: DocumentReply, label: Label): DocumentData {
  return withoutAbsent({
    identityDocuments: historyOf(reply.IdentityCards?.IdentityCard, {
      type: '195',
      ends: 'successor',
      content: (item) =>
        withoutAbsent({
          type: label(codeLists.identityCardTypes, item.TypeOfCard),
          cardNumber: textOf(item.CardNumber),
          municipality: label(undefined, item.Delivery?.Place),
          country: label(undefined, item.Delivery?.Country),
          ...expiryOf(item.ExpiryDate),
          duplicate: textOf(item.Duplicate),
          renewal: textOf(item.Renewal),
          duration: label(undefined, item.Duration),
        }),
    }),
    // A permit ends by its own expiry date; a newer one does not take it away.
    workPermits: historyOf(reply.WorkPermits?.WorkPermit, {
      type: '198',
      ends: 'stated',
      content: (item) => withoutAbsent({ permitNumber: textOf(item.PermitNumber), ...expiryOf(item.ExpiryDate) }),
    }),
  });
}

function expiryOf(date: RegisterExpiryDate | undefined) {
  return withoutAbsent({ expiryDate: registerDate(date), expiryText: textOf(date?.Graphic) });
}
