import { aside, group, listOf, optional, text, type Decoded } from '../../bank/reply-shape.ts';

/*
 * Nearly everything is optional, also what the schema requires: what the Bank filters is absent.
 */

const period = group({ beginDate: optional(text), endDate: optional(text) });

/** `temporaryAttest` is an empty element: it marks the provisional attestation of the running quarter. */
const identification = group({
  yearQuarter: aside(optional(text)),
  creationDate: optional(text),
  attestationId: optional(text),
  attestationVersion: optional(text),
  attestationStatus: optional(text),
  temporaryAttest: aside(optional(text)),
});

const payment = group({
  document: optional(text),
  incapacityCategory: optional(text),
  familySituation: optional(text),
  allowanceCategory: optional(text),
  allowanceCode: optional(text),
  period: optional(period),
  amount: optional(text),
  days: optional(text),
  hours: optional(text),
});

const incapacity = {
  socialStatus: optional(text),
  period: optional(period),
  exitCode: optional(text),
  invalidity: optional(group({ startDate: optional(text), invalidityCategory: optional(text) })),
  initialStartDate: optional(text),
};
const pregnancy = {
  socialStatus: optional(text),
  period: optional(period),
  exitCode: optional(text),
  initialStartDate: optional(text),
  deliveryDate: optional(text),
};
const birth = group({
  socialStatus: optional(text),
  deliveryDate: optional(text),
  initialStartDate: optional(text),
});
const adoption = group({
  socialStatus: optional(text),
  adoptionDate: optional(text),
  initialStartDate: optional(text),
});
const fosterCare = group({
  socialStatus: optional(text),
  fosterCareDate: optional(text),
  initialStartDate: optional(text),
});

const socialRisk = group({
  socialRiskCategory: optional(text),
  // One of them at most.
  generalIncapacityForWork: optional(group({ ...incapacity, activityCode: optional(text) })),
  independentIncapacityForWork: optional(group(incapacity)),
  generalPregnancy: optional(
    group({ ...pregnancy, supposedDeliveryDate: optional(text), activityCode: optional(text) }),
  ),
  independentPregnancy: optional(group(pregnancy)),
  generalBreastFeeding: optional(birth),
  generalPaternity: optional(birth),
  generalAdoption: optional(adoption),
  independentAdoption: optional(adoption),
  generalFosterCare: optional(fosterCare),
  independentFosterCare: optional(fosterCare),
});

const payments = listOf('payment', payment);

/** What is read of `consultAttestResponse`: the risks, and what was paid for each. */
export const attestReply = group({
  attest: optional(
    group({
      attestationIdentification: optional(identification),
      allowances: listOf('allowance', group({ socialRisk: optional(socialRisk), payments })),
    }),
  ),
});

const indemnityPeriod = group({
  period: optional(period),
  initialStartDate: optional(text),
  invalidityStartDate: optional(text),
  exitCode: optional(text),
  payments,
});

/** What is read of `consultIndemnityPeriodsResponse`: the periods of the risks, and what was paid in each. */
export const indemnityPeriodsReply = group({
  attest: optional(
    group({
      attestationIdentification: optional(identification),
      allowances: listOf('allowance', indemnityPeriod),
    }),
  ),
});

export type SourceIdentification = Decoded<typeof identification>;
export type SourcePayment = Decoded<typeof payment>;
export type SourceRisk = Decoded<typeof socialRisk>;
export type SourceIndemnityPeriod = Decoded<typeof indemnityPeriod>;
