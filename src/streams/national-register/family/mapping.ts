import { textOf } from '../../../values/xsd-values.ts';
import { withoutAbsent, someOf } from '../../../values/without-absent.ts';
import { codeLists } from '../codes.ts';
import { historyOf } from '../values/history.ts';
import { registerDate, toBelgianJudgement, toPerson, toPlace, type Label } from '../values/mapping.ts';
import { withName, type Names } from '../values/names-in-file.ts';
import type { CivilStateReply, CohabitationReply, FamilyReply } from './reply.ts';
import type { FamilyData } from './schema.ts';

/**
 * Groups 021, 110, 114, 120 and 123.
 * @param names what other groups of the file call the same persons
 */
export function toFamily(reply: FamilyReply, label: Label, names: Names): FamilyData {
  return withoutAbsent({
    descents: historyOf(reply.Filiations?.Filiation, {
      type: '110',
      ends: 'stated',
      content: (item) =>
        withoutAbsent({
          type: label(undefined, item.FiliationType),
          parents: someOf([toPerson(item.Parent1), toPerson(item.Parent2)].filter((parent) => parent !== undefined)),
          municipality: label(undefined, item.Place),
          actNumber: textOf(item.ActNumber),
          text: textOf(item.Graphic),
        }),
    }),
    children: historyOf(reply.DescendentFiliations?.DescendentFiliation, {
      type: '114',
      ends: 'stated',
      content: (item) =>
        withoutAbsent({
          type: label(undefined, item.FiliationType),
          child: toPerson(item.Child),
          justification: label(undefined, item.Justification),
          municipality: label(undefined, item.Place),
          actNumber: textOf(item.ActNumber),
          text: textOf(item.Graphic),
        }),
    }),
    sharedHostings: historyOf(reply.SharedHostings?.SharedHosting, {
      type: '021',
      ends: 'stated',
      content: (item) => withoutAbsent({ role: label(undefined, item.Role), person: toPerson(item) }),
    }),
    civilStates: historyOf(reply.CivilStates?.CivilState, {
      type: '120',
      ends: 'successor',
      content: (item) => toCivilState(item, label, names),
    }),
    legalCohabitations: historyOf(reply.LegalCohabitations?.LegalCohabitation, {
      type: '123',
      ends: 'successor',
      content: (item) => toCohabitation(item, label, names),
    }),
  });
}

function toCivilState(item: CivilStateReply, label: Label, names: Names) {
  const { Place1: belgian, Place2: foreign, Place3: decided } = item.Lieu ?? {};
  const { BelgianJudgement: judgement, ForeignJudgement: abroad, Transcription: transcription } = decided ?? {};
  return withoutAbsent({
    civilState: label(codeLists.civilStates, item.CivilState),
    spouse: toPerson(withName(item.Spouse, names)),
    ...toPlace(label, belgian, foreign),
    judgement: judgement
      ? toBelgianJudgement(label, judgement)
      : abroad && { isForeign: true, ...toPlace(label, undefined, abroad.Place) },
    transcription:
      transcription &&
      withoutAbsent({ date: registerDate(transcription.Date), municipality: label(undefined, transcription.Place) }),
    actNumber: textOf(item.ActNumber),
    dabsNumber: textOf(item.DabsNumber),
  });
}

function toCohabitation(item: CohabitationReply, label: Label, names: Names) {
  const { Declaration: declaration, Cessation: cessation } = item;
  const notary = declaration?.Notary;
  const notification = cessation?.Notification;
  return withoutAbsent({
    kind: declaration ? ('declaration' as const) : cessation ? ('cessation' as const) : ('unknown' as const),
    partner: toPerson(withName(declaration?.Partner ?? cessation?.Partner, names)),
    ...toPlace(label, declaration?.Place ?? cessation?.Place, withoutAbsent({ Country: cessation?.Country })),
    registrationDate: registerDate(declaration?.RegistrationDate),
    notaryName: textOf(notary?.NameNotary),
    notaryPlace: notary && toPlace(label, notary.Place, withoutAbsent({ Country: notary.Country })),
    reason: label(codeLists.cohabitationEndReasons, cessation?.Reason),
    notificationDate: registerDate(notification?.NotificationDate),
    notificationPlace:
      notification && toPlace(label, notification.Place, withoutAbsent({ Country: notification.Country })),
    judgement: cessation?.BelgianJudgement && toBelgianJudgement(label, cessation.BelgianJudgement),
  });
}
