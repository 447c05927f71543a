import { v7 as uuidv7 } from 'uuid';
import { belgianDate } from '../../values/calendar.ts';
import type { Integration, ReviewReason } from '../integrations/integration.ts';
import { Problem } from '../../values/problem.ts';
import { periodOf } from '../../access/book/durations.ts';
import { codeFor, codesSetBy } from '../../access/book/look-up.ts';
import { notFound, requireAction, requireCentre, type IntegrationPorts, type RequestOrigin } from '../life-cycle.ts';
import { registerNew } from '../integrations/register.ts';

/**
 * Opens a review: a new integration under code 1, linked to the one under the code of the aid, with the same case,
 * person and proof of identity. The aid continues meanwhile; the decision on the review replaces it.
 * @throws Problem
 */
export async function openReview(
  ports: IntegrationPorts,
  origin: RequestOrigin,
  integrationId: string,
  review: { readonly reason: ReviewReason; readonly remark?: string },
): Promise<Integration> {
  const rule = await requireAction(ports.ledger, origin, 'reviewIntegration', 'register');
  const centre = await requireCentre(ports, origin, 'register');
  const former = await ports.integrations.find(integrationId);
  if (former?.centre !== origin.caller.centre) throw notFound();
  const now = ports.clock();
  const today = belgianDate(now);
  const book = ports.book.on(today);
  const inquiryCode = codeFor(book, 'inquiry');
  const period = inquiryCode === undefined ? undefined : periodOf(book, inquiryCode, today);
  const isReviewable =
    codesSetBy(book, 'decision').includes(former.qualityCode) && ['active', 'ending', 'ended'].includes(former.state);
  if (!isReviewable || inquiryCode === undefined || !period) {
    throw new Problem('integrationNotActive', {
      detail: 'Only what a decision gave, under code 2–6, is reviewed. Register the person under code 1 instead.',
    });
  }
  return registerNew(
    ports,
    origin,
    { rule, centre, reason: review.reason },
    {
      integrationId: uuidv7(),
      centre: former.centre,
      ssin: former.ssin,
      qualityCode: inquiryCode,
      caseReference: former.caseReference,
      applicationDate: today,
      ...(former.informedOn === undefined ? {} : { informedOn: former.informedOn }),
      ...(former.informedWay === undefined ? {} : { informedWay: former.informedWay }),
      proofOfIdentity: former.proofOfIdentity,
      ...period,
      state: 'registering',
      registeredBy: origin.caller.userId,
      registeredAt: now,
      previousIntegrationId: former.integrationId,
      review,
    },
  );
}
