import { group, listOf, many, optional, text, type Decoded } from '../../domain/reply-shape.ts';

const cbss = group({
  identifier: optional(group({}, { attributes: ['finalCustomer', 'householdHead', 'protectedPerson'] })),
  finalCustomer: many(
    group({
      ssin: optional(text),
      hasRight: optional(group({ globalRightPeriod: many(text), householdHead: optional(text) })),
      nobody: optional(text),
    }),
  ),
  householdHead: many(group({ ssin: optional(text), member: many(text), period: optional(text) })),
  protectedPerson: many(
    group({
      ssin: optional(text),
      rightPeriod: many(group({}, { attributes: ['organization'], content: true })),
    }),
  ),
});

const address = {
  streetName: optional(text),
  houseNu: optional(text),
  boxNu: optional(text),
  postalCode: optional(text),
  cityName: optional(text),
};

const match = group({
  ssin: optional(text),
  supplierName: optional(text),
  custId: optional(text),
  name: optional(text),
  firstNames: optional(text),
  ...address,
  eanId: optional(text),
  product: optional(text),
  eligibility: optional(text),
  startDate: optional(text),
  updateDate: optional(text),
  endDate: optional(text),
  supplierStart: optional(text),
  supplierEnd: optional(text),
});

/** Every kind of item of the FPS Economy lies in a namespace of its own, with its release in it: read by name alone. */
const soctar = group(
  {
    CitizenCompleteStatus: optional(
      group({
        HouseholdData: optional(group(address)),
        HouseholdMembers: listOf(
          'HouseHoldMember',
          group({ ssin: optional(text), name: optional(text), firstNames: optional(text) }),
        ),
        MatchList: listOf('Match', match),
        rnReferenceDate: optional(text),
        supplierReferenceDate: optional(text),
        bcssReferenceDate: optional(text),
        Status: optional(group({ value: text })),
      }),
    ),
  },
  { namespace: '*' },
);

/** What is read of `consultExchangedDataResponse`. */
export const reply = group({ result: optional(group({ cbss: optional(cbss), soctar: optional(soctar) })) });

export type SocialRateReply = Decoded<typeof reply>;
export type SocialRateRights = Decoded<typeof cbss>;
export type SocialRateMatch = Decoded<typeof match>;
export type SocialRateEconomy = Decoded<typeof soctar>;
