import { textOf } from '../../../values/xsd-values.ts';
import { withoutAbsent } from '../../../values/without-absent.ts';
import { codeLists } from '../codes.ts';
import { historyOf } from '../values/history.ts';
import { toPerson, type Label } from '../values/mapping.ts';
import { withName, type Names } from '../values/names-in-file.ts';
import type { ProtectionReply } from './reply.ts';
import type { ProtectionData } from './schema.ts';

const provisionalAdministrator = '24';
const ofGoods = '30';

/**
 * Groups 111 and 113.
 * @param names what other groups of the file call the same persons
 */
export function toProtection(reply: ProtectionReply, label: Label, names: Names): ProtectionData {
  return withoutAbsent({
    protectedStatuses: historyOf(reply.ParentalAuthorities?.ParentalAuthority, {
      type: '111',
      ends: 'successor',
      content: (item) =>
        withoutAbsent({
          situation: label(codeLists.protectionSituations, item.Situation),
          justification: label(codeLists.protectionGrounds, item.Justification),
          text: textOf(item.Graphic),
        }),
    }),
    guardianships: historyOf(reply.Guardians?.Guardian, {
      type: '113',
      ends: 'successor',
      // An administrator of the person does not end the one of the goods: to hide somebody's administrator does more harm
      // than to show one too many. A provisional administrator was one of the goods, before 1 September 2014.
      succession: (item) => (item.Status?.Code === provisionalAdministrator ? ofGoods : (item.Status?.Code ?? '')),
      content: (item) =>
        withoutAbsent({
          status: label(codeLists.guardianCapacities, item.Status),
          justification: label(codeLists.protectionGrounds, item.Justification),
          guardian: toPerson(withName(item, names)),
          guardianText: textOf(item.Graphic1),
          text: textOf(item.Graphic2),
        }),
    }),
  });
}
