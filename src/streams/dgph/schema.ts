import { z } from 'zod';
import { amountBasis } from '../../stream-kit/amount-bases.ts';
import { euroAmount } from '../../values/amount.ts';
import { sourceOutcome } from '../../stream-kit/authentic-source.ts';
import { calendarDate } from '../../values/calendar.ts';
import { codedValue } from '../../values/code-list.ts';
import { localizedText } from '../../values/localized-text.ts';
import { yearMonth } from '../../values/partial-period.ts';
import { recognition } from './schema-recognition.ts';

const source = codedValue.describe('Which authentic source says so; code list `handicapSources`.');

const sourceAnswer = z
  .object({ source, outcome: sourceOutcome })
  .meta({ id: 'HandicapSourceOutcome', description: 'An authentic source about disability and what it answered.' });
export type SourceAnswer = z.infer<typeof sourceAnswer>;

const request = z
  .object({
    source,
    isInProgress: z
      .boolean()
      .optional()
      .describe(
        'False when the source says that there is no request. Absent when it does not say for which allowance.',
      ),
    legislation: codedValue.optional().describe('For what; code list `handicapRequestLegislations`, which is open.'),
    requestDate: calendarDate.optional().describe('Day of the request.'),
    isAdministrativelyPending: z.boolean().optional().describe('True while the administrative inquiry runs.'),
    isRecognitionPending: z.boolean().optional().describe('True while the medical examination runs.'),
    fileCompletionDate: calendarDate.optional().describe('Day on which the file was complete.'),
    isAppealed: z.boolean().optional().describe('True when the decision is before a court.'),
  })
  .meta({ id: 'HandicapRequest', description: 'A request for recognition or an allowance, and how far it is.' });
export type HandicapRequest = z.infer<typeof request>;

const allowance = z
  .object({
    source,
    kind: codedValue.optional().describe('Kind of allowance; code list `handicapAllowanceKinds`.'),
    startDate: calendarDate.optional().describe('First day of the right.'),
    endDate: calendarDate.optional().describe('Last day of the right. Absent while it runs.'),
    totalMonthlyAmount: euroAmount
      .optional()
      .describe(
        'What the right is worth a month, all parts together. Nothing is withheld: gross and net are the same.',
      ),
    monthlyAmount: euroAmount
      .optional()
      .describe('One part of the total a month; a program in use calls it the integration allowance.'),
    amountBasis,
    incomeReplacementCategory: codedValue
      .optional()
      .describe('Family category (IVT); code list `incomeReplacementCategories`.'),
    integrationCategory: codedValue
      .optional()
      .describe('Category by lost autonomy (IT, THAB); code list `integrationAllowanceCategories`.'),
    isPartnerIncomeExempt: z.boolean().optional().describe('True when income of the partner is exempted.'),
    decisionStatus: z.string().optional().describe('State of the decision, in the words of the source.'),
  })
  .meta({ id: 'HandicapAllowance', description: 'A right to an allowance for disability.' });
export type HandicapAllowance = z.infer<typeof allowance>;

const meaning = z
  .enum(['refused', 'unclear'])
  .describe(
    '`refused`: what was asked was not given. `unclear`: what `decisionStatus` means is not known, so nobody can say that it was given.',
  );

const otherRecognition = recognition
  .extend({ meaning })
  .meta({ id: 'OtherHandicapRecognitionDecision', description: 'A decision on a disability that is no recognition.' });

const otherAllowance = allowance
  .extend({ meaning })
  .meta({ id: 'OtherHandicapAllowanceDecision', description: 'A decision on an allowance that gives none.' });

const socialCard = z
  .object({
    source,
    kind: codedValue.optional().describe('Parking or reduction card; code list `handicapSocialCards`.'),
    cardNumber: z.string().optional().describe('Number of the card, ten digits.'),
    deliveryDate: calendarDate.optional().describe('Day on which it was given.'),
    endDate: calendarDate.optional().describe('Last day. Absent when it has no end.'),
  })
  .meta({ id: 'HandicapSocialCard', description: 'A card for a person with a disability.' });
export type HandicapSocialCard = z.infer<typeof socialCard>;

const address = z
  .object({
    source,
    familyName: z.string().optional().describe('Family name.'),
    givenName: z.string().optional().describe('Given name.'),
    kind: z
      .enum(['belgianAddress', 'foreignAddress', 'diplomaticPost'])
      .optional()
      .describe('In Belgium, abroad, or at a diplomatic post.'),
    buildingName: z.string().optional().describe('Name of the building.'),
    streetName: localizedText.optional().describe('Street.'),
    houseNumber: z.string().optional().describe('House number.'),
    boxNumber: z.string().optional().describe('Box number.'),
    postCode: z.string().optional().describe('Postal code.'),
    municipalityCode: z.string().optional().describe('NIS code of a Belgian municipality; of another place its own.'),
    municipalityName: localizedText.optional().describe('Municipality.'),
    country: codedValue.optional().describe('Country, with the name the source gives.'),
    startDate: calendarDate.optional().describe('Since when.'),
  })
  .meta({ id: 'HandicapAddress', description: 'Where the source writes to the person.' });
export type HandicapAddress = z.infer<typeof address>;

const payment = z
  .object({
    source,
    yearMonth: yearMonth.optional(),
    amount: euroAmount.optional().describe('What was paid.'),
    amountBasis,
    isCanceled: z.boolean().describe('True when the payment was canceled: it was not received, or had to go back.'),
  })
  .meta({ id: 'HandicapPayment', description: 'A monthly payment of an allowance.' });
export type HandicapPaymentItem = z.infer<typeof payment>;

const paymentPeriod = z
  .object({
    startDate: calendarDate.describe('First day of the period asked.'),
    endDate: calendarDate.describe('Last day of the period asked.'),
  })
  .meta({ id: 'HandicapPaymentPeriod', description: 'The period for which payments were asked.' });

/** The `data` part of the answer. */
export const data = z
  .object({
    referenceDate: calendarDate.describe('The day on which the files are as they are shown.'),
    fileSources: z.array(sourceAnswer).optional().describe('Every source of files asked, and what it answered.'),
    requests: z.array(request).optional().describe('Requests. Absent when unknown.'),
    recognitions: z
      .array(recognition)
      .optional()
      .describe('Recognitions that were given, the last first. Absent when unknown.'),
    otherRecognitionDecisions: z
      .array(otherRecognition)
      .optional()
      .describe('Decisions that are no recognition, the last first. Absent when unknown.'),
    allowances: z
      .array(allowance)
      .optional()
      .describe('Rights to allowances on that day that were given. Absent when unknown.'),
    otherAllowanceDecisions: z
      .array(otherAllowance)
      .optional()
      .describe('Decisions that give no allowance. Absent when unknown.'),
    socialCards: z.array(socialCard).optional().describe('Cards. Absent when unknown.'),
    addresses: z.array(address).optional().describe('Name and address at the source. Absent when unknown.'),
    paymentPeriod,
    paymentSources: z.array(sourceAnswer).optional().describe('Every source of payments asked, and what it answered.'),
    payments: z
      .array(payment)
      .optional()
      .describe('Payments, the last first, canceled ones marked. Absent when unknown.'),
  })
  .meta({ id: 'DgphData', description: 'Disability: requests, recognition, allowances, cards and payments.' });
export type DgphData = z.infer<typeof data>;
