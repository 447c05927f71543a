import { z } from 'zod';
import { amountBasis } from '../../stream-kit/amount-bases.ts';
import { euroAmount } from '../../values/amount.ts';
import { calendarDate } from '../../values/calendar.ts';
import { codedValue } from '../../values/code-list.ts';
import { incompleteDate } from '../../values/incomplete-date.ts';
import { yearMonth } from '../../values/partial-period.ts';

const halves = z
  .string()
  .regex(/^\d+(\.\d+)?$/)
  .meta({ id: 'HalfAllowances', description: 'A number in halves, as exact decimal text.', example: '12.5' });

const unemploymentCode = codedValue.describe('Kind of unemployment; code list `unemploymentCodes`.');
const regime = halves.optional().describe('Allowances a fortnight, in halves: 12 is full time.');

const right = z
  .object({
    startDate: incompleteDate.optional().describe('From when the right runs.'),
    theoreticalEndDate: incompleteDate.optional().describe('Until when by the rules, when these foresee an end.'),
    dailyAmount: euroAmount.optional().describe('Theoretical gross allowance of a day.'),
    amountBasis,
    unemploymentCode: unemploymentCode.optional(),
    familyState: codedValue.optional().describe('Code list `unemploymentFamilyStates`.'),
    regime,
    allowanceKind: codedValue
      .optional()
      .describe('Unemployment or insertion allowance; code list `unemploymentAllowanceKinds`.'),
    hasSelfEmploymentSupplement: z
      .boolean()
      .optional()
      .describe('Whether the person may work as self-employed beside the allowance.'),
  })
  .meta({ id: 'UnemploymentRight', description: 'A right to an allowance of the employment office.' });
export type Right = z.infer<typeof right>;

const isEndDateDerived = z
  .literal(true)
  .optional()
  .describe('Present when `endDate` is computed: the first day and the number of weeks, both days included.');

const noRight = z
  .object({
    reason: z
      .enum(['sanction', 'exclusion', 'endOfRights'])
      .optional()
      .describe('Why there is no right. Absent when the source gives none of these.'),
    startDate: incompleteDate
      .optional()
      .describe('First day of the sanction or exclusion, or day on which the right ended.'),
    endDate: incompleteDate
      .optional()
      .describe(
        'Last day of the sanction: the one that the source gives, or that of its weeks. Absent when not known.',
      ),
    isEndDateDerived,
    numberOfWeeks: z.int().optional().describe('Weeks that the sanction takes, when the source says it so.'),
    article: codedValue.optional().describe('Article of the rules behind the sanction, in the words of the source.'),
    admissibilityArticles: z.array(codedValue).optional().describe('Articles on who is admitted.'),
    indemnisabilityArticles: z.array(codedValue).optional().describe('Articles on who is paid.'),
    triggerDate: incompleteDate.optional().describe('Day of the event that led to it.'),
  })
  .meta({ id: 'NoUnemploymentRight', description: 'The office says that there is no right, and why.' });
export type NoRight = z.infer<typeof noRight>;

const fileStatus = codedValue.describe(
  'How far the office has verified the payment; code list `unemploymentFileStatuses`.',
);

const paidSum = z
  .object({
    month: yearMonth.optional().describe('Month for which was paid. Absent when the source gives no readable one.'),
    paidAmount: euroAmount.optional().describe('What the paying institution paid, gross.'),
    acceptedAmount: euroAmount
      .optional()
      .describe('What the office accepts of it, gross. Absent before the verification.'),
    amountBasis,
    fileStatus: fileStatus.optional(),
    numberOfAllowances: halves.optional().describe('Allowances in the month, in halves.'),
  })
  .meta({ id: 'UnemploymentPaidSum', description: 'What was paid for one month.' });
export type PaidSum = z.infer<typeof paidSum>;

const payment = z
  .object({
    month: yearMonth.optional().describe('Month for which was paid. Absent when the source gives no readable one.'),
    dailyAmount: euroAmount.optional().describe('Theoretical gross allowance of a day.'),
    amountBasis,
    numberOfAllowances: halves.optional().describe('Allowances in the month, in halves.'),
    unemploymentCode: unemploymentCode.optional(),
    regime,
    fileStatus: fileStatus.optional(),
  })
  .meta({ id: 'UnemploymentPayment', description: 'The last payment up to the reference date.' });
export type Payment = z.infer<typeof payment>;

const decision = z
  .object({
    office: z.string().optional().describe('Number of the office that decided.'),
    decisionNumber: z.string().optional().describe('Number of the decision.'),
  })
  .meta({ id: 'UnemploymentDecision', description: 'Who decided, and under which number.' });

const warning = z
  .object({
    code: codedValue.optional().describe('Kind of warning, in the words of the source.'),
    decisionDate: incompleteDate.optional().describe('When it was decided.'),
    decision: decision.optional(),
  })
  .meta({ id: 'UnemploymentWarning', description: 'A warning: no day of allowance is lost.' });
export type Warning = z.infer<typeof warning>;

const sanction = z
  .object({
    code: codedValue.optional().describe('Kind of sanction, in the words of the source.'),
    startDate: incompleteDate.optional().describe('First day without allowance.'),
    endDate: incompleteDate
      .optional()
      .describe('Last day: the one that the source gives, or that of its weeks. Absent when not known.'),
    isEndDateDerived,
    numberOfWeeks: z.int().optional().describe('Weeks, when the source gives them.'),
    decision: decision.optional(),
    reprieveDate: incompleteDate.optional().describe('Since when the sanction is not carried out, or only in part.'),
    reprieveWeeks: z.int().optional().describe('Weeks that are not carried out.'),
  })
  .meta({ id: 'UnemploymentSanction', description: 'A time without allowance that the office imposed.' });
export type Sanction = z.infer<typeof sanction>;

const exemption = z
  .object({
    reason: codedValue.optional().describe('Why, for instance studies, in the words of the source.'),
    region: codedValue.optional().describe('Region that granted it, in the words of the source.'),
    startDate: incompleteDate.optional().describe('First day.'),
    endDate: incompleteDate.optional().describe('Last day. Absent while none is foreseen.'),
    isForShortageOccupation: z.boolean().optional().describe('Whether it prepares for an occupation short of people.'),
    occupation: z.string().optional().describe('The occupation, as a text.'),
    decision: decision.optional(),
  })
  .meta({ id: 'UnemploymentExemption', description: 'A time in which an unemployed person need not look for work.' });
export type Exemption = z.infer<typeof exemption>;

/** The `data` part of the answer. */
export const data = z
  .object({
    referenceDate: calendarDate.optional().describe('Day for which `rights` and `noRight` hold.'),
    rights: z
      .array(right)
      .optional()
      .describe('Rights on the reference date, two at most. Empty: none. Absent when unknown.'),
    noRight: noRight.optional().describe('There is no right, and why.'),
    paidSums: z
      .array(paidSum)
      .optional()
      .describe(
        'Months of the period that were paid, the last one first. Empty: nothing was paid. Absent when unknown.',
      ),
    lastPayment: payment
      .optional()
      .describe('Absent when nothing was ever paid; when that is unknown, it is in `unknownProperties`.'),
    warnings: z.array(warning).optional().describe('Warnings in the period, the last one first. Absent when unknown.'),
    sanctions: z
      .array(sanction)
      .optional()
      .describe('Sanctions with a day in the period, the last one first. Absent when unknown.'),
    exemptions: z
      .array(exemption)
      .optional()
      .describe('Exemptions with a day in the period, the last one first. Absent when unknown.'),
  })
  .meta({ id: 'UnemploymentData', description: 'Rights, payments and decisions of the employment office.' });
export type UnemploymentData = z.infer<typeof data>;
