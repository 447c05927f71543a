import { aside, group, listOf, many, optional, text, type Decoded } from '../../bank/reply-shape.ts';
import { described, parcel } from './reply-parcel.ts';

const state = group({
  situation: optional(described),
  doubtfulRight: optional(text),
  calculatedMarketValue: optional(
    group({ date: optional(text), min: optional(text), max: optional(text), average: optional(text) }),
  ),
  fiscalDate: optional(group({ begin: optional(text), end: optional(text) })),
  identifiers: optional(
    group({
      current: optional(text),
      previous: optional(group({ id: many(text) })),
      next: optional(group({ id: many(text) })),
    }),
  ),
  legalDate: optional(group({ begin: optional(text), end: optional(text) })),
  versionDate: optional(group({ begin: optional(text), end: optional(text), cancel: optional(text) })),
});

const party = group({
  owners: group({
    individual: optional(text),
    community: optional(group({ ssin: many(text) })),
    business: optional(text),
    association: optional(group({ ssin: many(text) })),
    anonymous: optional(text),
  }),
  rights: listOf(
    'right',
    group({
      type: optional(described),
      fractNum: optional(text),
      fractDenom: optional(text),
      part: optional(text),
      partSurface: optional(text),
      surface: optional(text),
      expiredDate: optional(text),
    }),
  ),
  otherCoOwner: optional(text),
  managedBy: optional(text),
});

const property = group({
  parcel,
  state: optional(state),
  parties: listOf('party', party),
});

/** What is read of `consultImmovablePropertiesResponse`. */
export const reply = group({
  searchCriteria: aside(
    optional(group({ ssin: optional(text) }, { leftOut: ['withCoOwners', 'fullHistory', 'period', 'language'] })),
  ),
  properties: listOf('property', property),
});

export type PatrimonyReply = Decoded<typeof reply>;
export type PatrimonyProperty = Decoded<typeof property>;
export type PatrimonyParty = Decoded<typeof party>;
export type PatrimonyState = Decoded<typeof state>;
