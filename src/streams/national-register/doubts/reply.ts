import { group, listOf, optional, text, type Decoded, type GroupShape } from '../../../bank/reply-shape.ts';
import { belgianAddress } from '../residence/reply.ts';
import { codeLabel, date, dated } from '../values/reply.ts';

const doubt = {
  ...dated,
  DateEntered: optional(date),
  DateValidated: optional(date),
  Validation: optional(codeLabel),
};
const plain = group(doubt);
export type DoubtReply = Decoded<typeof plain>;

/** Groups 040 to 046. */
export const doubtFields = {
  GendersToVerify: listOf('GenderToVerify', group({ ...doubt, Gender: optional(codeLabel) })),
  NamesToVerify: listOf('NameToVerify', group({ ...doubt, Graphic: optional(text) })),
  AddressesToVerify: listOf(
    'AddressToVerify',
    group({ ...doubt, Place: optional(codeLabel), Address: optional(belgianAddress) }),
  ),
  NationalitiesToVerify: listOf('NationalityToVerify', group({ ...doubt, Nationality: optional(codeLabel) })),
  BirthPlacesToVerify: listOf(
    'BirthPlaceToVerify',
    group({ ...doubt, Place: optional(codeLabel), Graphic: optional(text) }),
  ),
  CivilStatesToVerify: listOf('CivilStateToVerify', group({ ...doubt, CivilState: optional(codeLabel) })),
  DeceasesToVerify: listOf('DeceaseToVerify', plain),
};

export type DoubtsReply = Decoded<GroupShape<typeof doubtFields, never, false>>;
