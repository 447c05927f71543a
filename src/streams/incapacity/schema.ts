import { z } from 'zod';
import { amountBasis } from '../../stream-kit/amount-bases.ts';
import { sourceOutcome } from '../../stream-kit/authentic-source.ts';
import { euroAmount } from '../../values/amount.ts';
import { calendarDate } from '../../values/calendar.ts';
import { codedValue } from '../../values/code-list.ts';
import { yearQuarter } from '../../values/partial-period.ts';

const quarter = yearQuarter.describe('Quarter of the attestation.');

/** Of the attestation that something stands in; it goes with every item, so that none is read without it. */
const attested = {
  quarter,
  isProvisional: z
    .boolean()
    .optional()
    .describe(
      'True in the attestation of the running quarter: it may still change. Absent when the source does not say.',
    ),
  isCanceled: z
    .boolean()
    .optional()
    .describe('True when the attestation was cancelled: nothing in it holds. Absent when the source does not say.'),
};

const initialStartDate = calendarDate
  .optional()
  .describe('First day of the risk, before interruptions and before the quarter.');
const invalidityStartDate = calendarDate.optional().describe('First day of invalidity. Absent when there is none.');
const exit = codedValue
  .optional()
  .describe('Whether and how it ended, `0` when it goes on; code list `incapacityExits`.');

const quarterAnswer = z
  .object({
    quarter: yearQuarter.describe('Quarter that was asked.'),
    paymentsOutcome: sourceOutcome
      .optional()
      .describe(
        'What came of the question about periods and payments. `unknown`: no answer; something may have been paid.',
      ),
    risksOutcome: sourceOutcome
      .optional()
      .describe('What came of the question about risks. Absent when it was not asked, because they are not open.'),
  })
  .meta({ id: 'IncapacityQuarter', description: 'A quarter that was asked, and whether it was answered.' });
export type QuarterAnswer = z.infer<typeof quarterAnswer>;

const attestation = z
  .object({
    ...attested,
    creationDate: calendarDate.optional().describe('Day on which the attestation, or this version of it, was made.'),
    attestationId: z.string().optional().describe('Number, a UUID. A provisional attestation has none.'),
    version: z.int().optional().describe('0 for the first one; each change adds one.'),
    status: codedValue.optional().describe('Code list `incapacityAttestationStatuses`.'),
  })
  .meta({ id: 'IncapacityAttestation', description: 'What the sickness fund attested of a quarter.' });
export type Attestation = z.infer<typeof attestation>;

const indemnityPeriod = z
  .object({
    ...attested,
    startDate: calendarDate.optional().describe('First day, in the quarter.'),
    endDate: calendarDate.optional().describe('Last day, in the quarter. Absent when it goes on.'),
    initialStartDate,
    invalidityStartDate,
    exit,
  })
  .meta({ id: 'IndemnityPeriod', description: 'Days of a quarter on which the fund covered a risk.' });
export type IndemnityPeriod = z.infer<typeof indemnityPeriod>;

const payment = z
  .object({
    ...attested,
    startDate: calendarDate.optional().describe('First day for which was paid.'),
    endDate: calendarDate.optional().describe('Last day for which was paid.'),
    paidAmount: euroAmount
      .optional()
      .describe(
        'What the fund paid for all days of the period together; below zero when it took something back. That it is gross ' +
          'and not an amount of one day is assumed: the source says neither.',
      ),
    amountBasis,
    days: z.int().optional().describe('Days that were paid; a full week has six (assumed).'),
    hours: z
      .string()
      .regex(/^-?\d+(\.\d+)?$/)
      .optional()
      .describe('Hours that were paid, as exact decimal text, for a benefit that is counted in hours.'),
    benefit: codedValue.optional().describe('Scheme and kind of benefit; code list `incapacityBenefits`.'),
    allowanceCategory: codedValue
      .optional()
      .describe('Ordinary, for help of others, or a regularisation; code list `incapacityAllowanceCategories`.'),
    allowanceCode: codedValue.optional().describe('Two characters of the fund, of which no public list is known.'),
    incapacityCategory: codedValue.optional().describe('Category of the insured; code list `incapacityCategories`.'),
    familySituation: codedValue
      .optional()
      .describe('Family situation by which was paid; code list `incapacityFamilySituations`.'),
  })
  .meta({ id: 'IncapacityPayment', description: 'What a sickness fund paid for some days.' });
export type Payment = z.infer<typeof payment>;

const risk = z
  .object({
    ...attested,
    category: codedValue.optional().describe('Kind of risk and scheme; code list `socialRisks`.'),
    socialStatus: codedValue.optional().describe('Code list `incapacitySocialStatuses`.'),
    activity: codedValue.optional().describe('Active or unemployed before it; code list `incapacityActivities`.'),
    startDate: calendarDate.optional().describe('First day, in the quarter.'),
    endDate: calendarDate
      .optional()
      .describe('Last day, in the quarter. The source always gives one: only `exit` tells whether it goes on.'),
    initialStartDate,
    exit,
    invalidityStartDate,
    invalidityCategory: codedValue.optional().describe('Code list `invalidityCategories`.'),
    deliveryDate: calendarDate.optional().describe('Day of the birth.'),
    expectedDeliveryDate: calendarDate.optional().describe('Day on which the birth was expected.'),
    adoptionDate: calendarDate.optional().describe('Day of the adoption.'),
    fosterCareDate: calendarDate.optional().describe('Day on which the foster care began.'),
  })
  .meta({ id: 'SocialRisk', description: 'Why the fund paid: incapacity, invalidity, maternity and what is like it.' });
export type Risk = z.infer<typeof risk>;

/** The `data` part of the answer. A list is absent when nobody knows what is in it, and empty when there is nothing. */
export const data = z
  .object({
    quarters: z.array(quarterAnswer).describe('The quarters that were asked, the last one first.'),
    attestations: z
      .array(attestation)
      .optional()
      .describe('The attestations behind the answer, the last quarter first.'),
    indemnityPeriods: z
      .array(indemnityPeriod)
      .optional()
      .describe('Days on which a risk was covered, per quarter, the last ones first.'),
    payments: z
      .array(payment)
      .optional()
      .describe('What was paid, the last days first. Without those of a quarter whose `paymentsOutcome` is `unknown`.'),
    risks: z
      .array(risk)
      .optional()
      .describe('What the fund paid for, per quarter. Without those of a quarter whose `risksOutcome` is `unknown`.'),
  })
  .meta({ id: 'IncapacityData', description: 'Benefits of the sickness fund: periods, payments, risks.' });
export type IncapacityData = z.infer<typeof data>;
