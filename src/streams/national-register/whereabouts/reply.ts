import { group, listOf, optional, text, type Decoded, type GroupShape } from '../../../bank/reply-shape.ts';
import { addressLines } from '../residence/reply.ts';
import { codeLabel, date, dated, personFields } from '../values/reply.ts';

/** Groups 005, 023, 026, 027, 070, 151, 212 and 252. */
export const whereaboutsFields = {
  AddressChangeIntention: listOf(
    'Address',
    group({ ...dated, OriginPlace: optional(codeLabel), DestinationPlace: optional(codeLabel) }),
  ),
  PostalAddressAbroad: listOf('PostalAddressAbroad', group({ ...dated, Address: optional(addressLines) })),
  TemporaryAbsences: listOf(
    'TemporaryAbsence',
    group({ ...dated, TypeOfAbsence: optional(codeLabel), Graphic1: optional(text), Graphic2: optional(text) }),
  ),
  LegalResidences: listOf('LegalResidence', group({ ...dated, Graphic: optional(text) })),
  Occupations: listOf(
    'Occupation',
    group({
      ...dated,
      Occupation: optional(codeLabel),
      SocialCategory: optional(codeLabel),
      Graphic1: optional(text),
      Graphic2: optional(text),
    }),
  ),
  // The name is written so by the register.
  Disappearences: listOf(
    'Disappearence',
    group({
      ...dated,
      Decision: optional(group({ ...codeLabel.fields, NationalNumber: personFields.NationalNumber })),
      Graphic: optional(text),
    }),
  ),
  ChoosenResidences: listOf(
    'ChoosenResidence',
    group({ ...dated, Residence: optional(codeLabel), Graphic: optional(text) }),
  ),
  NotCommunicable: optional(group({ ...dated, StartDate: optional(date), EndDate: optional(date) })),
};

export type WhereaboutsReply = Decoded<GroupShape<typeof whereaboutsFields, never, false>>;
