import { group, many, optional, text, type Decoded } from '../../domain/reply-shape.ts';

const period = group({ beginDate: optional(text), endDate: optional(text) });
const source = { attributes: ['insuringOrganization'] } as const;
const value = group({ value: optional(text) }, source);
const codes = { mutuality: optional(text), ct1: optional(text), ct2: optional(text) };
const noRight = optional(text);

const insurance = group({
  ssin: optional(text),
  insuringOrganization: optional(group({ noRight, mutuality: optional(text) }, source)),
  reimbursementRight: optional(value),
  ct1ct2: optional(group({ noRight, ...codes, period: optional(period) }, source)),
  payingThirdParty: optional(value),
  maximumCharge: optional(group({ noRight, year: many(text) }, source)),
  medicalHouse: optional(
    group(
      { noRight, doctor: optional(text), kine: optional(text), nurse: optional(text), period: optional(period) },
      source,
    ),
  ),
  increasedIntervention: optional(group({ noRight, period: optional(period) }, source)),
  statusComplementaryInsurance: optional(value),
  globalMedicalFile: optional(group({ noRight, healthCareProvider: optional(text) }, source)),
});

const yearOfMaximumCharge = group({ year: optional(text), noRight, reachedDate: optional(text) }, source);

const holderCode = group({ noRight, ...codes, holderSsin: optional(text), period: optional(period) });

/** What is read of `getInsuranceOrganizationInformationsResponse`: the situation on one day. */
export const insuranceReply = group({ result: optional(insurance) });

/** What is read of `consultMAFResponse` (assumed). */
export const maximumChargeReply = group({
  result: optional(group({ ssin: optional(text), maximumCharge: many(yearOfMaximumCharge) })),
});

/** What is read of `consultHolderCodeResponse` (assumed). */
export const holderCodeReply = group({
  result: optional(group({ ssin: optional(text), holderCode: many(holderCode) })),
});

export type InsuranceReply = Decoded<typeof insuranceReply>;
export type Insurance = Decoded<typeof insurance>;
export type SourcePeriod = Decoded<typeof period>;
export type YearOfMaximumCharge = Decoded<typeof yearOfMaximumCharge>;
export type HolderCode = Decoded<typeof holderCode>;
