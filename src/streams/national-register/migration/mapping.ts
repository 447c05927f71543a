import { textOf } from '../../../values/xsd-values.ts';
import { withoutAbsent, someOf } from '../../../values/without-absent.ts';
import { codeLists } from '../codes.ts';
import { historyOf } from '../values/history.ts';
import { toPerson, type Label } from '../values/mapping.ts';
import { withName, type Names } from '../values/names-in-file.ts';
import { toAdministrativeSituation } from './administrative-situation.ts';
import type { MigrationReply } from './reply.ts';
import type { MigrationData } from './schema.ts';

/**
 * Groups 006, 031, 032, 200, 202, 205, 206, 207 and 210.
 * @param names what other groups of the file call the same persons
 */
export function toMigration(reply: MigrationReply, label: Label, names: Names): MigrationData {
  return withoutAbsent({
    countriesOfOrigin: historyOf(reply.CountriesOfOrigin?.CountryOfOrigin, {
      type: '006',
      ends: 'stated',
      content: (item) => withoutAbsent({ country: label(undefined, item.Country), placeName: textOf(item.Graphic) }),
    }),
    nationalities: historyOf(reply.Nationalities?.Nationality, {
      type: '031',
      ends: 'successor',
      content: ({ Nationality: nationality, Reason: reason }) =>
        withoutAbsent({
          nationality: label(codeLists.nationalities, nationality),
          justification: label(undefined, reason?.Justification),
          municipality: label(undefined, reason?.Place),
          country: label(undefined, reason?.Country),
          text: textOf(reason?.Graphic),
        }),
    }),
    multipleNationalities: historyOf(reply.MultipleNationalities?.MultipleNationality, {
      type: '032',
      ends: 'stated',
      content: (item) =>
        withoutAbsent({ nationality: label(codeLists.nationalities, item.Nationality), text: textOf(item.Graphic) }),
    }),
    immigrationOfficeNumbers: historyOf(reply.PublicSecurityNumbers?.PublicSecurityNumber, {
      type: '200',
      ends: 'stated',
      content: (item) => withoutAbsent({ number: textOf(item.PublicSecurityNumber) }),
    }),
    specialInformation: historyOf(reply.SpecialInfos?.SpecialInfo, {
      type: '202',
      ends: 'stated',
      content: ({ Graphic1: first, Graphic2: second, Limosa: limosa }) => {
        const reasons = [label(undefined, limosa?.Reason1), label(undefined, limosa?.Reason2)];
        return withoutAbsent({
          textLines: someOf([first, second].flatMap((line) => textOf(line) ?? [])),
          limosaReasons: someOf(reasons.filter((reason) => reason !== undefined)),
          limosaPerson: toPerson(withName(limosa, names)),
        });
      },
    }),
    ...toReception(reply, label),
  });
}

/** What is registered of asylum seekers, and the register itself. */
function toReception(reply: MigrationReply, label: Label) {
  return withoutAbsent({
    refugeeStatuses: historyOf(reply.RefugeeTypes?.RefugeeType, {
      type: '205',
      ends: 'successor',
      content: (item) => withoutAbsent({ type: label(undefined, item) }),
    }),
    administrativeSituations: historyOf(reply.StatusOfRefugee?.StatusOfRefugee, {
      type: '206',
      ends: 'stated',
      content: (item) => toAdministrativeSituation(item, label),
    }),
    competentCentres: historyOf(reply.OrganizationsInCharge?.OrganizationInCharge, {
      type: '207',
      ends: 'successor',
      content: ({ SocialWelfare: centre, RefugeeCentre: refugeeCentre }) =>
        withoutAbsent({
          kind: centre
            ? ('socialWelfareCentre' as const)
            : refugeeCentre
              ? ('refugeeCentre' as const)
              : ('unknown' as const),
          municipality: label(undefined, centre?.Place),
          initiative: label(undefined, centre?.Initiative),
          refugeeCentre: label(undefined, refugeeCentre),
        }),
    }),
    registers: historyOf(reply.RegistrationRegisters?.RegistrationRegister, {
      type: '210',
      ends: 'successor',
      content: (item) => withoutAbsent({ register: label(codeLists.registrationRegisters, item.RegistrationRegister) }),
    }),
  });
}
