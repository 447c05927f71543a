import { z } from 'zod';
import { calendarDate } from '../../values/calendar.ts';
import { coded, codedValue } from '../../values/code-list.ts';
import { qualityCodes } from '../../values/quality-codes.ts';
import { ssinText } from '../../values/ssin.ts';
import { streamAccessView, viewStreamAccess } from '../consultations/view.ts';
import { integrationId } from '../views.ts';
import { reviewDueView, viewReviewDue } from './review-due-view.ts';
import { waysToOpen, type ShownNotice } from './query.ts';

const streamAgain = streamAccessView
  .extend({
    opens: z
      .enum(waysToOpen)
      .describe(
        '`now`: under this integration. `afterRemedy`: under this integration, after what `remedy` says. `newIntegration`: only under a new one, e.g. by opening a review.',
      ),
  })
  .meta({ id: 'StreamAgain' });

export const noticeView = z
  .object({
    ...reviewDueView.shape,
    integration: z.url(),
    integrationId,
    ssin: ssinText,
    qualityCode: codedValue,
    state: z
      .enum(['due', 'reviewOpened', 'reviewed'])
      .describe('`reviewOpened`: a review was opened since. `reviewed`: it was reviewed in place since (code 7).'),
    review: z.url().optional().describe('The integration of that review.'),
    reviewedOn: calendarDate.optional(),
    numberStatus: z
      .enum(['valid', 'replaced', 'canceled'])
      .describe(
        'What became of the number of the integration. Unless it is `valid`, end it and register the person again.',
      ),
    replacedBy: ssinText.optional().describe('The present number, where the message names it.'),
    needsNewIntegration: z.boolean().describe('Whether a stream to look at again opens only under a new integration.'),
    streams: z.array(streamAgain).describe('The streams to look at again, and whether they open.'),
  })
  .meta({
    id: 'Notice',
    description:
      'What the Crossroads Bank told by itself of a person of the centre. It opens nothing: a review is due. It ends with the integration, or with the decision on it; what it says of the number goes on under the next code.',
  });

/** @param baseUrl links begin with it */
export function viewNotice(notice: ShownNotice, baseUrl: string): z.infer<typeof noticeView> {
  const { integration, review, replacedBy, isCanceled, streams } = notice;
  const hrefOf = (id: string) => `${baseUrl}/integrations/${id}`;
  const href = hrefOf(integration.integrationId);
  return {
    ...viewReviewDue(notice),
    integration: href,
    integrationId: integration.integrationId,
    ssin: integration.ssin.reveal(),
    qualityCode: coded(qualityCodes, String(integration.qualityCode)),
    ...viewReview(review, hrefOf),
    numberStatus: replacedBy !== undefined ? 'replaced' : isCanceled === true ? 'canceled' : 'valid',
    ...(replacedBy === undefined ? {} : { replacedBy }),
    needsNewIntegration: streams.some(({ opens }) => opens === 'newIntegration'),
    streams: streams.map((one) => ({ ...viewStreamAccess(one, `${href}/streams`), opens: one.opens })),
  };
}

function viewReview(review: ShownNotice['review'], hrefOf: (id: string) => string) {
  if (!review) return { state: 'due' as const };
  return 'on' in review
    ? { state: 'reviewed' as const, reviewedOn: review.on }
    : { state: 'reviewOpened' as const, review: hrefOf(review.integrationId) };
}
