import { group, listOf, many, optional, text, type Decoded } from '../../domain/reply-shape.ts';

const described = group({ code: optional(text), description: optional(text) });

const identification = group({
  bisNumber: optional(text),
  cadastralDivision: optional(described),
  exponentLetter: optional(text),
  exponentNumber: optional(text),
  fractionDenominator: optional(text),
  partNumber: optional(text),
  primaryNumber: optional(text),
  section: optional(text),
  precad: optional(text),
});

const information = group({
  cadastralIncome: optional(
    group({
      amount: optional(text),
      character: optional(described),
      exonerationEndDate: optional(text),
      motif: optional(group({ description: optional(text) })),
      number: optional(described),
    }),
  ),
  location: optional(group({ nisCom: optional(described) })),
  order: optional(text),
  surface: optional(group({ notTaxable: optional(text), taxable: optional(text) })),
});

const built = group({
  addressState: optional(
    group({
      zipCode: optional(text),
      cityCode: optional(text),
      cityName: optional(text),
      street: optional(described),
      number: optional(text),
    }),
  ),
  construction: optional(
    group({
      type: optional(described),
      buildingBeginYear: optional(text),
      buildingEndYear: optional(text),
      year: optional(described),
    }),
  ),
  description: optional(text),
  denomination: optional(text),
  housingUnitNumber: optional(text),
  physModYear: optional(text),
  pur: optional(group({ type: optional(described), nature: optional(described) })),
  surface: optional(group({ total: optional(text), built: optional(text), used: optional(text) })),
});

const notBuilt = group({
  location: optional(text),
  pur: optional(group({ nature: optional(described), type: optional(described) })),
});

const state = group({
  situation: optional(described),
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
  parcel: group({
    identification,
    built: many(built),
    informations: listOf('information', information),
    notBuilt: many(notBuilt),
    parcelNature: optional(described),
    privativeDescription: optional(text),
  }),
  state: optional(state),
  parties: listOf('party', party),
});

/** What is read of `consultImmovablePropertiesResponse`. */
export const reply = group({ properties: listOf('property', property) });

export type PatrimonyReply = Decoded<typeof reply>;
export type PatrimonyProperty = Decoded<typeof property>;
export type PatrimonyParty = Decoded<typeof party>;
export type PatrimonyState = Decoded<typeof state>;
export type PatrimonyInformation = Decoded<typeof information>;
export type PatrimonyBuilt = Decoded<typeof built>;
export type PatrimonyIdentification = Decoded<typeof identification>;
export type Described = Decoded<typeof described>;
