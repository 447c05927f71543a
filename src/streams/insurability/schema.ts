import { z } from 'zod';
import { sourceOutcome } from '../../stream-kit/authentic-source.ts';
import { calendarDate } from '../../values/calendar.ts';
import { codedValue } from '../../values/code-list.ts';

/**
 * What was seen: a right; the explicit answer that there is none; nothing said of it, or left out by the Bank; nothing
 * known of the person; no answer, or one that cannot be understood.
 */
export const situations = ['right', 'noRight', 'notGiven', 'noData', 'unknown'] as const;

const situation = z
  .enum(situations)
  .describe(
    '`right`: there is one. `noRight`: the source says explicitly that there is none. `notGiven`: the source said nothing of it, or the Bank left it out (`filteredElements`). `noData`: the source knows nothing of the person on these days. `unknown`: no answer; there may well be a right.',
  );

/** Neighbouring days with the same situation. */
const seen = {
  seenFrom: calendarDate.describe('First of the days asked on which this was seen.'),
  seenTo: calendarDate.describe('Last of them. What was between two days that were asked is not proven.'),
  situation,
};

const period = {
  startDate: calendarDate.optional().describe('First day, as the source gives it.'),
  endDate: calendarDate
    .optional()
    .describe('Last day, as the source gives it; it may lie in the future. Absent when the source gives none.'),
};

const insuringOrganization = z
  .object({
    organization: codedValue.describe(
      'Number, three digits; code list `insuringOrganizations`, which is open. For a year of maximum billing any text.',
    ),
    union: codedValue.optional().describe('National union, by the first digit; code list `mutualityUnions`.'),
  })
  .meta({ id: 'InsuringOrganization', description: 'A mutuality or fund of the compulsory health insurance.' });
export type InsuringOrganization = z.infer<typeof insuringOrganization>;

const by = {
  insuringOrganization: insuringOrganization.optional().describe('Which organization says so.'),
};

const holderCode = z
  .object({
    code: z.string().describe('The three digits together.'),
    scheme: codedValue.optional().describe('First digit; code list `insuranceSchemes`.'),
    socialState: codedValue.optional().describe('Second digit; code list `insuranceSocialStates`.'),
    increasedIntervention: codedValue.optional().describe('Third digit; code list `increasedInterventionDigits`.'),
  })
  .meta({ id: 'HolderCode', description: 'A code of insurability (CT, code titulaire), digit by digit.' });
export type HolderCodeDigits = z.infer<typeof holderCode>;

const codes = {
  firstCode: holderCode.optional().describe('CT1.'),
  secondCode: holderCode.optional().describe('CT2; it has no effect on prices since 2008.'),
};

const ofOrganization = z
  .object({ ...seen, ...by })
  .meta({ id: 'InsuringOrganizationSeen', description: 'Where the person was insured.' });

const yesOrNo = z
  .object({
    ...seen,
    ...by,
    sourceValue: z.string().optional().describe('What the source wrote, when it is neither yes nor no.'),
  })
  .meta({ id: 'InsuranceRightSeen', description: 'Whether there was a right.' });

const insurabilityCodes = z
  .object({
    ...seen,
    insuringOrganization: insuringOrganization.optional().describe('At which organization.'),
    ...codes,
    ...period,
  })
  .meta({ id: 'InsurabilityCodesSeen', description: 'The codes of insurability (CT1 and CT2).' });

const increasedIntervention = z
  .object({ ...seen, ...period })
  .meta({ id: 'IncreasedInterventionSeen', description: 'The increased intervention (BIM status), with its period.' });

const maximumChargeYear = z
  .object({ year: z.string().describe('Calendar year, yyyy.'), ...by })
  .meta({ id: 'MaximumChargeYear', description: 'A year to which the maximum billing (MAF) applies.' });
export type MaximumChargeYear = z.infer<typeof maximumChargeYear>;

const maximumCharge = z
  .object({
    ...seen,
    years: z.array(maximumChargeYear).optional().describe('Years to which it applies, newest first.'),
  })
  .meta({ id: 'MaximumChargeSeen', description: 'The maximum billing (MAF), as it stood on those days.' });

const globalMedicalFile = z
  .object({
    ...seen,
    ...by,
    healthCareProvider: z.string().optional().describe('NIHDI number of who keeps the file, eleven digits.'),
  })
  .meta({ id: 'GlobalMedicalFileSeen', description: 'The global medical file (GMD), and who keeps it.' });

const medicalHouse = z
  .object({
    ...seen,
    ...by,
    ...period,
    hasDoctor: z.boolean().optional().describe('The house gives the care of a doctor.'),
    hasPhysiotherapist: z.boolean().optional().describe('The house gives physiotherapy.'),
    hasNurse: z.boolean().optional().describe('The house gives the care of a nurse.'),
  })
  .meta({ id: 'MedicalHouseSeen', description: 'Registration at a medical house, with its period.' });

const holderCodePeriod = z
  .object({
    ...period,
    insuringOrganization: insuringOrganization.optional().describe('At which organization.'),
    ...codes,
  })
  .meta({
    id: 'HolderCodePeriod',
    description: 'Codes of insurability with the period for which the source gives them.',
  });
export type HolderCodePeriod = z.infer<typeof holderCodePeriod>;

const observation = z
  .object({ date: calendarDate.describe('The day that was asked.'), outcome: sourceOutcome })
  .meta({ id: 'InsurabilityObservation', description: 'What came of the question about one day.' });

/** The `data` part of the answer. Every list is newest first; one of which nothing was said on any day is absent. */
export const data = z
  .object({
    observations: z.array(observation).describe('The days that were asked; nothing is known of other days.'),
    insuringOrganizations: z.array(ofOrganization).optional().describe('Insuring organization (OA).'),
    reimbursementRights: z.array(yesOrNo).optional().describe('Right to reimbursement of care.'),
    insurabilityCodes: z.array(insurabilityCodes).optional().describe('CT1 and CT2.'),
    complementaryInsurances: z.array(yesOrNo).optional().describe('Complementary insurance of the mutuality.'),
    holderCodePeriods: z
      .array(holderCodePeriod)
      .optional()
      .describe('The periods of `insurabilityCodes`, each once, whatever was between two days asked.'),
    increasedInterventions: z.array(increasedIntervention).optional().describe('Increased intervention (BIM).'),
    thirdPartyPayers: z.array(yesOrNo).optional().describe('Third-party payer arrangement.'),
    maximumCharges: z.array(maximumCharge).optional().describe('Maximum billing (MAF).'),
    maximumChargeYears: z
      .array(maximumChargeYear)
      .optional()
      .describe('The years of `maximumCharges`, each once per organization. A year that is not here is not denied.'),
    globalMedicalFiles: z.array(globalMedicalFile).optional().describe('Global medical file (GMD).'),
    medicalHouses: z.array(medicalHouse).optional().describe('Medical house.'),
  })
  .meta({ id: 'InsurabilityData', description: 'Insurability as it was seen on the days asked.' });
export type InsurabilityData = z.infer<typeof data>;
export type Situation = (typeof situations)[number];
