import { z } from 'zod';
import type { StreamAccess } from './open-streams.ts';
import { euroAmount } from '../../values/amount.ts';
import { calendarDate } from '../../values/calendar.ts';
import { localizedText } from '../../values/localized-text.ts';

const remedyView = z
  .object({
    action: z
      .enum([
        'integrate',
        'renew',
        'askRole',
        'waitUntil',
        'inform',
        'giveReason',
        'askColleague',
        'consultFirst',
        'none',
      ])
      .describe(
        'What would open it: register the person (again), a review or a new application, somebody of another role, waiting, ' +
          'informing the person, noting a reason for today, a colleague who is not near the person, consulting another stream first, or nothing.',
      ),
    role: z.string().optional().describe('The role to ask, with `askRole`.'),
    stream: z.string().optional().describe('The stream to consult, with `consultFirst`.'),
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

export const scaleBasisView = z
  .object({
    scaleValidFrom: calendarDate.describe('The row of the scale, by the day from which it holds.'),
    scaleSource: z
      .enum(['confirmed', 'derived'])
      .describe('`derived` rows are computed from the index and may differ by 0.02 euro from the official list.'),
    threshold: euroAmount,
    countedIncome: euroAmount.describe('Net taxable income, with three times the cadastral income where that counts.'),
  })
  .meta({ id: 'ScaleBasis', description: 'The comparison with the federal scale that opened the stream.' });
