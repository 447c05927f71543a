import { z } from 'zod';
import type { StreamAccess } from './open-streams.ts';
import { euroAmount } from '../../values/amount.ts';
import { calendarDate } from '../../values/calendar.ts';
import { fraction } from '../../values/fraction.ts';
import { localizedText } from '../../values/localized-text.ts';
import { unknownParts } from '../../access/scale-verdict.ts';

export const remedyView = z
  .object({
    action: z
      .enum([
        'integrate',
        'renew',
        'review',
        'askRole',
        'waitUntil',
        'inform',
        'giveReason',
        'askColleague',
        'consultFirst',
        'none',
      ])
      .describe(
        'What would open it: register the person (again), a review or a new application, recording the review of this integration, ' +
          'somebody of another role, waiting, ' +
          'informing the person, noting a reason for today, a colleague who is not near the person, consulting another stream first, or nothing.',
      ),
    role: z.string().optional().describe('The role to ask, with `askRole`.'),
    stream: z.string().optional().describe('The stream to consult, with `consultFirst`.'),
    incomeYear: z
      .string()
      .regex(/^\d{4}$/)
      .optional()
      .describe('The year to ask of that stream.'),
    ofOtherParent: z
      .boolean()
      .optional()
      .describe('True when that stream is to be consulted for the other parent, under the integration of that parent.'),
    qualityCode: z.int().optional().describe('The code to use, with `integrate`.'),
    until: calendarDate.optional().describe('The day from which it opens, with `waitUntil`.'),
  })
  .meta({ id: 'Remedy', description: 'What would open what is refused.' });

export const streamAccessView = z
  .object({
    name: z.string(),
    href: z.url().describe('Where to consult it.'),
    title: localizedText,
    allowed: z.boolean(),
    ruleCode: z.string().describe('The grant or refusal that decides.'),
    reason: localizedText.optional().describe('Why not, and what to do about it.'),
    legalBasis: z.string().optional().describe('The law or instruction behind a refusal.'),
    remedy: remedyView.optional(),
    policyVersion: z.string().describe('Version of the rules that decided.'),
    categories: z.array(z.string()).describe('Categories of data the caller gets.'),
  })
  .meta({ id: 'StreamAccess' });

export const streamAccessList = z.object({ items: z.array(streamAccessView) }).meta({ id: 'StreamAccessList' });

/** @param streamsUrl address of the streams of the integration */
export function viewStreamAccess(
  { stream, access, categories }: StreamAccess,
  streamsUrl: string,
): z.infer<typeof streamAccessView> {
  const { allowed, ruleCode, policyVersion } = access;
  return {
    name: stream.name,
    href: `${streamsUrl}/${stream.name}`,
    title: stream.title,
    allowed,
    ruleCode,
    ...(access.allowed ? {} : { reason: access.reason, legalBasis: access.legalBasis, remedy: { ...access.remedy } }),
    policyVersion,
    categories: [...categories],
  };
}

/** Another stream that was consulted to complete an answer. */
export const alsoConsultedView = z
  .object({
    stream: z.string().describe('Name of the other stream.'),
    outcome: z
      .enum(['dataFound', 'noDataFound', 'incomplete', 'unknown', 'notOpen'])
      .describe(
        '`unknown`: it did not answer. `notOpen`: the integration does not open it to this caller, so it was not asked.',
      ),
  })
  .meta({ id: 'AlsoConsulted', description: 'Another stream consulted to complete an answer.' });

const unknownPart = z
  .object({ code: z.enum(unknownParts), label: localizedText })
  .meta({ id: 'UnknownMeans', description: 'A part of the means of a debtor that is not known.' });

export const scaleView = z
  .object({
    verdict: z
      .enum(['under', 'over', 'unknown'])
      .describe(
        '`under`: the income that counts does not exceed the threshold; equal is not above. `over`: it does. `unknown`: not ' +
          'enough is known to tell, which opens nothing.',
      ),
    incomeYear: z
      .string()
      .regex(/^\d{4}$/)
      .optional()
      .describe('Year of the income: two years before the day, or three while that is missing or does not say enough.'),
    scaleValidFrom: calendarDate.optional().describe('The row of the scale, by the day from which it holds.'),
    scaleSource: z
      .enum(['confirmed', 'derived'])
      .optional()
      .describe('`derived` rows are computed from the index and may differ by 0.02 euro from the official list.'),
    base: euroAmount.optional().describe('The threshold of somebody without dependants.'),
    perDependant: euroAmount.optional().describe('More for each dependant.'),
    dependants: z
      .int()
      .min(0)
      .optional()
      .describe('Persons fiscally dependent, as the assessments that count say; absent when one does not.'),
    threshold: euroAmount
      .optional()
      .describe(
        'Up to it nothing is recovered: `base`, and more for each of `dependants`. Absent when these are not known.',
      ),
    ownIncome: euroAmount.optional().describe('Net taxable income of the debtor, globally and separately taxed.'),
    isPartnerCounted: z
      .boolean()
      .optional()
      .describe(
        'Whether the income of the one who is taxed together with the debtor counts: of a spouse it does, of a legal ' +
          'cohabitant, a former spouse and the applicant it does not. Absent when nobody is, or it is not known.',
      ),
    partnerIncome: euroAmount.optional().describe('The income of the spouse in the same assessment, where it counts.'),
    isOtherParentCounted: z
      .boolean()
      .optional()
      .describe(
        'Whether the incomes of both parents of the applicant are added: they are when both live together, married or not, and ' +
          'when they are taxed together as spouses. Absent when there is no other parent in the file, or it is not known.',
      ),
    otherParentIncome: euroAmount
      .optional()
      .describe('What counts of the other parent, own property included, where it counts.'),
    cadastralIncome: euroAmount.optional().describe('Cadastral income of the debtor’s own property, not indexed.'),
    countedCadastralIncome: euroAmount
      .optional()
      .describe('What counts of it: nothing up to the limit of the rule book, above it three times the whole.'),
    countedIncome: euroAmount
      .optional()
      .describe(
        'Everything that counts. What `unknownParts` names may come on top; absent when the own income is unknown.',
      ),
    unknownParts: z.array(unknownPart).describe('What is not known, and is not taken for nothing.'),
    debtorsOfEqualRank: z
      .int()
      .min(1)
      .optional()
      .describe(
        'Debtors of the same kinship whom the applicant’s streams named by their number, this one included; others who owe as much make the share smaller.',
      ),
    largestShare: fraction
      .optional()
      .describe(
        'The largest part of the aid that may be asked of this debtor, also when the others pay nothing (royal decree of ' +
          '9 May 1984, art. 11ter); the centre may decide otherwise with reasons.',
      ),
  })
  .meta({ id: 'MaintenanceScale', description: 'The means of a maintenance debtor beside the federal scale.' });
