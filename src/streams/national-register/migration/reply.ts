import { group, listOf, optional, text, type Decoded, type GroupShape } from '../../../bank/reply-shape.ts';
import { codeLabel, date, dated, personFields } from '../values/reply.ts';

/** A code with a reference of a file. */
const referenced = { ...codeLabel.fields, Reference: optional(text) };
const mark = group({}, { attributes: ['Status'] });

/** Group 206: general information and one of fifteen variants. */
const administrativeSituation = group({
  ...dated,
  GeneralInfo: optional(group({ ...codeLabel.fields, Organization: optional(codeLabel) })),
  Procedure: optional(
    group({
      Origine: optional(codeLabel),
      Reference: optional(text),
      Appeal: optional(codeLabel),
      OpenClose: optional(codeLabel),
      Date: optional(date),
    }),
  ),
  StrikingOut: optional(
    group({ Reference: optional(text), Status: optional(codeLabel), OpenClose: optional(codeLabel) }),
  ),
  DecisionCancelled: optional(group({ Date: optional(date), Reference: optional(text) })),
  Protection: optional(group({ ...referenced, Term: optional(text) })),
  DelayLeaveGranted: optional(group({ Date: optional(date) })),
  Escape: optional(mark),
  UnrestrictedStay: optional(mark),
  ApplicationRenounced: optional(mark),
  TerritoryLeft: optional(codeLabel),
  AdviceFromCGVS: optional(group(referenced)),
  Decision: optional(
    group({ ...referenced, OpenClose: optional(codeLabel), Comments: optional(text), Term: optional(text) }),
  ),
  ApplicationFiled: optional(group({ ...codeLabel.fields, Place: optional(codeLabel) })),
  NotificationByDVZ: optional(group({ Reference: optional(text) })),
  NotificationByOrg: optional(group({ Place: optional(codeLabel), Reference: optional(text) })),
  AppealLodged: optional(group({ Reference: optional(text) })),
});
export type AdministrativeSituationReply = Decoded<typeof administrativeSituation>;

const nationality = group({
  ...dated,
  Nationality: optional(codeLabel),
  Reason: optional(
    group({
      Graphic: optional(text),
      Justification: optional(codeLabel),
      Place: optional(codeLabel),
      Country: optional(codeLabel),
    }),
  ),
});

const specialInfo = group({
  ...dated,
  Graphic1: optional(text),
  Graphic2: optional(text),
  Limosa: optional(
    group({
      Reason1: optional(codeLabel),
      Reason2: optional(codeLabel),
      NationalNumber: personFields.NationalNumber,
    }),
  ),
});

/** Groups 006, 031, 032, 200, 202, 205, 206, 207 and 210. */
export const migrationFields = {
  CountriesOfOrigin: listOf(
    'CountryOfOrigin',
    group({ ...dated, Country: optional(codeLabel), Graphic: optional(text) }),
  ),
  Nationalities: listOf('Nationality', nationality),
  MultipleNationalities: listOf(
    'MultipleNationality',
    group({ ...dated, Nationality: optional(codeLabel), Graphic: optional(text) }),
  ),
  PublicSecurityNumbers: listOf('PublicSecurityNumber', group({ ...dated, PublicSecurityNumber: optional(text) })),
  SpecialInfos: listOf('SpecialInfo', specialInfo),
  RefugeeTypes: listOf('RefugeeType', group({ ...dated, ...codeLabel.fields })),
  StatusOfRefugee: listOf('StatusOfRefugee', administrativeSituation),
  OrganizationsInCharge: listOf(
    'OrganizationInCharge',
    group({
      ...dated,
      SocialWelfare: optional(group({ Place: optional(codeLabel), Initiative: optional(codeLabel) })),
      RefugeeCentre: optional(codeLabel),
    }),
  ),
  RegistrationRegisters: listOf('RegistrationRegister', group({ ...dated, RegistrationRegister: optional(codeLabel) })),
};

export type MigrationReply = Decoded<GroupShape<typeof migrationFields, never, false>>;
