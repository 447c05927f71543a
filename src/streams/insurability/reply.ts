import { aside, group, many, optional, text, type Decoded } from '../../bank/reply-shape.ts';

const source = { attributes: ['insuringOrganization'] } as const;
const dates = { startDate: optional(text), endDate: optional(text) };
const period = group(dates);
const value = group({ value: optional(text) }, source);
const noRight = optional(text);
const year = group({}, { attributes: ['insuringOrganization'], content: true });

const insurance = group(
  {
    ssin: optional(aside(text)),
    insuringOrganization: optional(group({ noRight, mutuality: optional(text) }, source)),
    reimbursementRight: optional(value),
    ct1ct2: optional(
      group({
        noRight,
        mutuality: optional(text),
        ct1: optional(text),
        ct2: optional(text),
        period: optional(period),
      }),
    ),
    payingThirdParty: optional(value),
    maximumCharge: optional(group({ noRight, year: many(year) })),
    medicalHouse: optional(
      group(
        {
          noRight,
          doctor: optional(text),
          kine: optional(text),
          nurse: optional(text),
          period: optional(group(dates, source)),
        },
        source,
      ),
    ),
    increasedIntervention: optional(group({ noRight, period: optional(period) })),
    statusComplementaryInsurance: optional(value),
    globalMedicalFile: optional(group({ noRight, healthCareProvider: optional(text) }, source)),
  },
  // Not asked: it says four of the blocks once more.
  { leftOut: ['sfdfL891'] },
);

/** What is read of `getInsuranceOrganizationInformationsResponse`: the situation on one day. */
export const insuranceReply = group({ result: optional(insurance) });

export type InsuranceReply = Decoded<typeof insuranceReply>;
export type Insurance = Decoded<typeof insurance>;
export type SourcePeriod = Decoded<typeof period>;
export type SourceYear = Decoded<typeof year>;
export type SourceCodes = NonNullable<Insurance['ct1ct2']>;
