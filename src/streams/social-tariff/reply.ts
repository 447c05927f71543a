import { aside, group, listOf, many, optional, text, type Decoded } from '../../bank/reply-shape.ts';

const days = { startDate: optional(text), beginDate: optional(text), endDate: optional(text) };
const period = group(days);

/** Stands alone in an item of which there is none, and says nothing else. */
const nobody = aside(optional(text));

/** Somebody in a household, and when. */
const inHousehold = group({ ssin: optional(text), householdPeriod: many(period) });

const finalCustomer = group({
  ssin: optional(text),
  hasRight: optional(group({ globalRightPeriod: many(period), householdHead: many(inHousehold) })),
  nobody,
});

const householdHead = group({
  ssin: optional(text),
  householdHeadPeriod: optional(period),
  member: many(inHousehold),
  nobody,
});

const protectedPerson = group({
  ssin: optional(text),
  rightPeriod: many(group(days, { attributes: ['organization'] })),
  nobody,
});

const cbss = group({
  identifier: aside(
    optional(group({}, { attributes: ['finalCustomer', 'householdHead', 'protectedPerson'], content: true })),
  ),
  finalCustomer: many(finalCustomer),
  householdHead: many(householdHead),
  protectedPerson: many(protectedPerson),
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

const member = group({ ssin: optional(text), name: optional(text), firstNames: optional(text) });

/** Every kind of item of the FPS Economy lies in a namespace of its own, with its release in it: read by name alone. */
const soctar = group(
  {
    CitizenCompleteStatus: optional(
      group({
        HouseholdData: optional(group(address)),
        HouseholdMembers: listOf('HouseHoldMember', member),
        MatchList: listOf('Match', match),
        // How current the data are, and why there are none: nothing about the person.
        rnReferenceDate: aside(optional(text)),
        supplierReferenceDate: aside(optional(text)),
        bcssReferenceDate: aside(optional(text)),
        Status: aside(optional(group({ value: text, description: optional(text) }))),
      }),
    ),
  },
  { namespace: '*' },
);

/** What is read of `consultExchangedDataResponse`. */
export const reply = group({ result: optional(group({ cbss: optional(cbss), soctar: optional(soctar) })) });

export type SocialRateReply = Decoded<typeof reply>;
export type SocialRateRights = Decoded<typeof cbss>;
export type SocialRatePeriod = Decoded<typeof period>;
export type SocialRateInHousehold = Decoded<typeof inHousehold>;
export type SocialRateMember = Decoded<typeof member>;
export type SocialRateMatch = Decoded<typeof match>;
export type SocialRateEconomy = Decoded<typeof soctar>;
