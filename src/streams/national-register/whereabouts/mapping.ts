import { textOf } from '../../../values/xsd-values.ts';
import { withoutAbsent, someOf } from '../../../values/without-absent.ts';
import { abroad } from '../residence/mapping.ts';
import { historyOf } from '../values/history.ts';
import { registerDate, toPerson, type Label } from '../values/mapping.ts';
import { withName, type Names } from '../values/names-in-file.ts';
import type { WhereaboutsReply } from './reply.ts';
import type { WhereaboutsData } from './schema.ts';

/**
 * Groups 005, 023, 026, 027, 070, 151, 212 and 252.
 * @param names what other groups of the file call the same persons
 */
export function toWhereabouts(reply: WhereaboutsReply, label: Label, names: Names): WhereaboutsData {
  return withoutAbsent({
    addressChangeIntentions: historyOf(reply.AddressChangeIntention?.Address, {
      type: '005',
      ends: 'successor',
      content: (item) =>
        withoutAbsent({
          origin: label(undefined, item.OriginPlace),
          destination: label(undefined, item.DestinationPlace),
        }),
    }),
    postalAddressesAbroad: historyOf(reply.PostalAddressAbroad?.PostalAddressAbroad, {
      type: '023',
      ends: 'successor',
      content: ({ Address: address }) => abroad(address, label),
    }),
    temporaryAbsences: historyOf(reply.TemporaryAbsences?.TemporaryAbsence, {
      type: '026',
      ends: 'stated',
      content: (item) =>
        withoutAbsent({ type: label(undefined, item.TypeOfAbsence), textLines: linesOf(item.Graphic1, item.Graphic2) }),
    }),
    legalResidences: historyOf(reply.LegalResidences?.LegalResidence, {
      type: '027',
      ends: 'successor',
      content: (item) => withoutAbsent({ text: textOf(item.Graphic) }),
    }),
    chosenResidences: historyOf(reply.ChoosenResidences?.ChoosenResidence, {
      type: '212',
      ends: 'successor',
      content: (item) => withoutAbsent({ residence: label(undefined, item.Residence), text: textOf(item.Graphic) }),
    }),
    disappearances: historyOf(reply.Disappearences?.Disappearence, {
      type: '151',
      ends: 'stated',
      content: ({ Decision: decision, Graphic: text }) =>
        withoutAbsent({
          decision: label(undefined, decision),
          person: toPerson(withName(decision, names)),
          text: textOf(text),
        }),
    }),
    addressNotCommunicable: historyOf(reply.NotCommunicable && [reply.NotCommunicable], {
      type: '252',
      ends: 'stated',
      content: (item) => withoutAbsent({ from: registerDate(item.StartDate), until: registerDate(item.EndDate) }),
    })?.[0],
    occupations: historyOf(reply.Occupations?.Occupation, {
      type: '070',
      ends: 'successor',
      content: (item) =>
        withoutAbsent({
          occupation: label(undefined, item.Occupation),
          socialCategory: label(undefined, item.SocialCategory),
          textLines: linesOf(item.Graphic1, item.Graphic2),
        }),
    }),
  });
}

function linesOf(...lines: readonly (string | undefined)[]) {
  return someOf(lines.flatMap((line) => textOf(line) ?? []));
}
