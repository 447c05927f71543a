import { group, listOf, many, optional, text, type Decoded } from '../../bank/reply-shape.ts';

const codeParts = { code: optional(text), description: optional(text), abbreviation: optional(text) };
/** A code of the land registry, described in the language asked. */
export const described = group(codeParts);

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

const information = group(
  {
    cadastralIncome: optional(
      group(
        {
          amount: optional(text),
          character: optional(described),
          exonerationEndDate: optional(text),
          decretes: listOf('decrete', text),
          motif: optional(
            group({ description: optional(text), notification: many(group(codeParts, { attributes: ['order'] })) }),
          ),
          number: optional(described),
        },
        { leftOut: ['perSurface'] },
      ),
    ),
    location: optional(group({ nisCom: optional(described) }, { leftOut: ['yCoordinate', 'xCoordinate'] })),
    order: optional(text),
    surface: optional(group({ notTaxable: optional(text), taxable: optional(text) })),
  },
  { leftOut: ['soilIndex', 'soilRent', 'polWa', 'notAppl', 'numberCommonPart', 'versionPurId'] },
);

const purpose = optional(
  group(
    { nature: optional(described), type: optional(described) },
    { leftOut: ['id', 'mainCommon', 'specificCommon'] },
  ),
);

const rooms = group({
  place: optional(text),
  terrace: optional(text),
  other: optional(text),
  bedroom: optional(text),
  bathroom: optional(text),
  basement: optional(text),
  coveredParkingLot: optional(text),
  garage: optional(text),
  lift: optional(text),
});

const built = group(
  {
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
      group(
        {
          type: optional(described),
          buildingBeginYear: optional(text),
          buildingEndYear: optional(text),
          year: optional(described),
        },
        { leftOut: ['indication', 'quality', 'descr'] },
      ),
    ),
    description: optional(text),
    denomination: optional(text),
    housingUnitNumber: optional(text),
    physModYear: optional(text),
    pur: purpose,
    roomsDetails: optional(rooms),
    surface: optional(
      group(
        { total: optional(text), built: optional(text), used: optional(text) },
        { leftOut: ['floor', 'heatedPercent'] },
      ),
    ),
    renovation: optional(group({ year: optional(text), surface: optional(text) }, { leftOut: ['type'] })),
    acteDescription: optional(text),
  },
  {
    leftOut: [
      'floor',
      'garret',
      'ecologicalTopic',
      'domotica',
      'text',
      'mainCommon',
      'detail',
      'crossDetail',
      'blockNumber',
    ],
  },
);

const notBuilt = group({ location: optional(text), pur: purpose });

const parcelStatus = group({
  parcelSituationId: optional(text),
  code: optional(text),
  description: optional(text),
  dateBegin: optional(text),
  dateBeginYear: optional(text),
  dateEnd: optional(text),
  dateEndYear: optional(text),
});

/** Why each is left out: README. */
const leftOutOfParcels = [
  'energyCertificate',
  'dateEpc',
  'energyHouse',
  'isolationHouse',
  'passiveHouse',
  'numberOfElevator',
  'sketch',
  'detail',
  'dhm',
  'threshold',
  'bassin',
  'klaarpan',
  'rootput',
  'matUtil',
  'notTaxedMatUtil',
  'maxThermCoef',
  'parcelWidthMain',
  'parcelWidthStreet',
] as const;

/** What is read of a parcel. */
export const parcel = group(
  {
    identification,
    built: many(built),
    informations: listOf('information', information),
    notBuilt: many(notBuilt),
    parcelNature: optional(described),
    parcelStatus: optional(parcelStatus),
    privativeDescription: optional(text),
  },
  { leftOut: leftOutOfParcels },
);

export type PatrimonyInformation = Decoded<typeof information>;
export type PatrimonyBuilt = Decoded<typeof built>;
export type PatrimonyParcelStatus = Decoded<typeof parcelStatus>;
export type PatrimonyIdentification = Decoded<typeof identification>;
export type Described = Decoded<typeof described>;
