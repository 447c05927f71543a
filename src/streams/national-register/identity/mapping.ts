import { textOf } from '../../../values/xsd-values.ts';
import { withoutAbsent } from '../../../values/without-absent.ts';
import { codeLists } from '../codes.ts';
import { historyOf } from '../values/history.ts';
import { genderOf, namesOf, registerDate, toPlace, type Label } from '../values/mapping.ts';
import type { IdentityReply } from './reply.ts';
import type { IdentityData } from './schema.ts';

/** Groups 000, 004, 010, 011, 013, 100 and 213. */
export function toIdentity(reply: IdentityReply, label: Label): IdentityData {
  const number = reply.NationalNumber?.NationalNumber;
  const birth = reply.BirthPlace;
  return withoutAbsent({
    identity:
      number &&
      withoutAbsent({
        informationType: '000' as const,
        ssin: /^\d{11}$/.exec(number.NationalNumber ?? '')?.[0],
        birthDate: registerDate(number.Date),
        gender: genderOf(number.Sex),
      }),
    names: historyOf(reply.Names?.Name, {
      type: '010',
      ends: 'successor',
      content: (item) => namesOf(item.Name),
    }),
    pseudonyms: historyOf(reply.Pseudonyms?.Pseudonym, {
      type: '011',
      ends: 'stated',
      content: (item) => namesOf(item.Name),
    }),
    aliases: historyOf(reply.Aliases?.Alias, {
      type: '213',
      ends: 'stated',
      content: (item) =>
        withoutAbsent({
          type: textOf(item.Type),
          ...namesOf(item.Name),
          birthDate: registerDate(item.BirthDate),
          birthPlace: textOf(item.BirthPlace),
          nationality: label(codeLists.nationalities, item.Nationality),
        }),
    }),
    nameModifications: historyOf(reply.NameModifications?.NameModification, {
      type: '013',
      ends: 'stated',
      content: (item) => withoutAbsent({ type: label(undefined, item.ModificationType), text: textOf(item.Graphic) }),
    }),
    genderChange: historyOf(reply.NewGender && [reply.NewGender], {
      type: '004',
      ends: 'stated',
      content: (item) => withoutAbsent({ gender: genderOf(item.Sex), text: textOf(item.Graphic) }),
    })?.[0],
    birth:
      birth &&
      withoutAbsent({
        informationType: '100' as const,
        birthDate: registerDate(birth.Date),
        ...toPlace(label, birth.Place1, birth.Place2),
        actNumber: textOf(birth.ActNumber),
        dabsNumber: textOf(birth.DabsNumber),
      }),
  });
}
