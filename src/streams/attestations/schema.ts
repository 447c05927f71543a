import { z } from 'zod';
import { euroAmount } from '../../values/amount.ts';
import { calendarDate } from '../../values/calendar.ts';
import { codedValue } from '../../values/code-list.ts';
import { enterpriseNumber } from '../../values/enterprise-number.ts';
import { exemptionDayCounts } from '../../values/income-exemption.ts';
import { localizedText } from '../../values/localized-text.ts';
import { yearMonth } from '../../values/partial-period.ts';
import { ssinText } from '../../values/ssin.ts';

const centre = z
  .object({
    enterpriseNumber: enterpriseNumber.optional().describe('Number in the Crossroads Bank for Enterprises.'),
    nisCode: z.string().optional().describe('NIS code of the municipality, where the source names the centre so.'),
    name: localizedText.optional().describe('Name, where the gateway knows the centre.'),
    isOwnCentre: z.boolean().describe('True for the centre that asks.'),
  })
  .meta({ id: 'AttestationCentre', description: 'A public centre for social welfare.' });
export type AttestationCentre = z.infer<typeof centre>;

const supportPeriod = z
  .object({
    centre: centre.describe('Which centre pays or paid.'),
    category: codedValue.optional().describe('Code list `supportCategories`.'),
    startDate: calendarDate.optional().describe('First day.'),
    endDate: calendarDate.optional().describe('Last day; in the future when the decision runs on.'),
    isRunning: z.boolean().describe('True when today lies in the period.'),
  })
  .meta({ id: 'SupportPeriod', description: 'A period in which a centre gives a living wage or its equivalent.' });
export type SupportPeriod = z.infer<typeof supportPeriod>;

const duration = z
  .object({
    days: z.int().optional().describe('Days.'),
    weeks: z.int().optional().describe('Weeks.'),
    months: z.int().optional().describe('Months.'),
  })
  .meta({ id: 'AttestationDuration', description: 'How long an attestation is for; its parts are added up.' });

const attestation = z
  .object({
    centre: centre.describe('Which centre it is of.'),
    ssin: ssinText.optional().describe('Whom it is about, when that is somebody else than the person consulted.'),
    type: codedValue.optional().describe('Kind of attestation, with the words of the source (French, Dutch).'),
    form: codedValue.optional().describe('Kind of form, with the words of the source.'),
    relation: codedValue.optional().describe('Place of the person in the file, with the words of the source.'),
    status: codedValue.optional().describe('Code list `attestationStatuses`.'),
    decisionDate: calendarDate.optional().describe('Date of the decision of the centre.'),
    startDate: calendarDate.optional().describe('Day on which it begins to count.'),
    endDate: calendarDate.optional().describe('Last day: the first one plus the duration, minus one day.'),
    duration: duration.optional().describe('As the source gives it.'),
    reference: z.string().optional().describe('Reference at the PPS Social Integration.'),
  })
  .meta({ id: 'CentreAttestation', description: 'An attestation that follows from a form of a centre.' });
export type CentreAttestation = z.infer<typeof attestation>;

const subsidyPeriod = z
  .object({
    startDate: calendarDate.optional().describe('First day.'),
    endDate: calendarDate.optional().describe('Last day.'),
  })
  .meta({ id: 'IntegrationProjectPeriod', description: 'Days for which an integration project is subsidized.' });

const integrationProject = z
  .object({
    hasSubsidy: z
      .boolean()
      .optional()
      .describe('False: no subsidy for an individualized project is known. Absent: the source does not say.'),
    period: subsidyPeriod.optional().describe('The subsidized period.'),
    possibleExtension: subsidyPeriod.optional().describe('For when the subsidy could be extended, by one year.'),
    attestations: z.array(attestation).describe('Attestations of projects, newest first.'),
  })
  .meta({ id: 'IntegrationProject', description: 'Individualized project for social integration (GPMI, PIIS).' });
export type IntegrationProject = z.infer<typeof integrationProject>;

const countedMonth = z
  .object({
    month: yearMonth.describe('Month that the source has not counted yet.'),
    days: z
      .int()
      .optional()
      .describe(
        'Days to take into account: those of the contracts in Dimona that lie in the month and in the window; 0 without a contract. Training and work as self-employed are not in Dimona. Absent when they are not known.',
      ),
    contractDays: z
      .int()
      .optional()
      .describe('Calendar days under a contract: no more than these can count. Absent when they are not known.'),
    unknownBecause: codedValue
      .optional()
      .describe('Why `days` is absent; code list `uncountedDays`. The wage slips or the project tell.'),
    exemptDays: z
      .int()
      .optional()
      .describe('Those of `days` that are exempt: never more than are left. Absent when they are not known.'),
    remainingDays: z.int().optional().describe('Days left after the month. Absent when they are not known.'),
  })
  .meta({ id: 'ExemptionMonth', description: 'What one month takes of the days of an exemption that are left.' });

const exemptionKind = z
  .object({
    kind: codedValue.describe('Code list `incomeExemptionKinds`. Which one holds is the decision of the centre.'),
    amount: euroAmount.describe('Net income that is exempt at most, on the day of the consultation.'),
    per: z.enum(['month', 'year']).describe('For which time the amount is.'),
    isDerived: z.boolean().describe('True when the amount is computed from the index, and not seen published.'),
    validFrom: calendarDate.describe('First day of the amount.'),
    countsDays: z.boolean().describe('False: it has no counter of days.'),
    months: z.int().optional().describe('How many months it lasts, once in a lifetime. Absent when not limited so.'),
  })
  .meta({ id: 'IncomeExemptionKind', description: 'One of the exemptions of art. 35, with its amount.' });

const incomeExemption = z
  .object({
    hasExemption: z
      .boolean()
      .optional()
      .describe('False: the person never had this exemption. Absent: the source does not say.'),
    firstExemptionDate: calendarDate.optional().describe('First day of the first exemption; the window begins there.'),
    windowEndDate: calendarDate.optional().describe('Last day on which days can be used.'),
    countedUntil: calendarDate
      .optional()
      .describe(
        'Until when the days used are counted: a month end, refreshed after the first Sunday of the next month.',
      ),
    dayCount: z
      .enum(exemptionDayCounts)
      .optional()
      .describe(
        '`contractDays`: every calendar day of a continuous contract counts. `workedDays`: the days worked. A setting of the gateway.',
      ),
    usedDays: z.int().optional().describe('Days exempted at all centres together.'),
    remainingDays: z.int().optional().describe('Days left on `countedUntil`; 0 after the window.'),
    isExhausted: z.boolean().optional().describe('True when nothing is left.'),
    monthsToCount: z
      .array(countedMonth)
      .optional()
      .describe(
        'What is still to be counted, up to the present month, by the contracts in Dimona. Empty when nothing is left.',
      ),
    alerts: z.array(codedValue).optional().describe('What to know at once; code list `incomeExemptionAlerts`.'),
    kinds: z
      .array(exemptionKind)
      .optional()
      .describe(
        'The exemptions with their amounts of the day. The counter above is that of the kinds that count days.',
      ),
  })
  .meta({
    id: 'IncomeExemption',
    description: 'Exemption of income from work or training (royal decree of 11 July 2002, art. 35).',
  });
export type IncomeExemption = z.infer<typeof incomeExemption>;

const multifunctionalAttestation = z
  .object({
    attestationId: z.string().optional().describe('Number of the attestation.'),
    updatesAttestationId: z.string().optional().describe('Number of the attestation that it corrects.'),
    status: codedValue.optional().describe('Code list `multifunctionalAttestationStatuses`.'),
    isSuperseded: z.boolean().describe('True when a later attestation took its place: it no longer counts.'),
    centre: centre.describe('Which centre attests.'),
    category: codedValue.optional().describe('What is attested; code list `multifunctionalAttestationCategories`.'),
    createdOn: calendarDate.optional().describe('When it was made.'),
    startDate: calendarDate.optional().describe('First day attested.'),
    endDate: calendarDate.optional().describe('Last day attested.'),
  })
  .meta({ id: 'MultifunctionalAttestation', description: 'A036: a centre attests a living wage to the network.' });
export type MultifunctionalAttestation = z.infer<typeof multifunctionalAttestation>;

/** The `data` part of the answer. A property is absent when its source did not answer or its category is not granted. */
export const data = z
  .object({
    supportPeriods: z.array(supportPeriod).optional().describe('Living wages of all centres, newest first.'),
    integrationProject: integrationProject.optional().describe('Individualized project for social integration.'),
    installationPremiums: z
      .array(attestation)
      .optional()
      .describe('Installation premiums, of all centres: it is given once in a lifetime.'),
    incomeExemption: incomeExemption.optional().describe('Exemption under art. 35, with what is left of it.'),
    exemptions: z.array(attestation).optional().describe('Attestations of exemptions, newest first.'),
    forms: z.array(attestation).optional().describe('Forms of the own centre, newest first.'),
    aidChargedToState: z
      .array(attestation)
      .optional()
      .describe('Attestations of statute 65: aid under the law of 2 April 1965, which the State bears.'),
    multifunctionalAttestations: z
      .array(multifunctionalAttestation)
      .optional()
      .describe('A036, without the canceled ones, newest first.'),
  })
  .meta({ id: 'AttestationsData', description: 'Attestations of the centres and the PPS Social Integration.' });
export type AttestationsData = z.infer<typeof data>;
