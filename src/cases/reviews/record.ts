import type { BookOfDay } from '../../access/book/book.ts';
import { findCode } from '../../access/book/look-up.ts';
import { badRequest, issue, Problem } from '../../values/problem.ts';
import { isOpen, type Integration, type IntegrationStore, type ReviewReason } from '../integrations/integration.ts';
import { repeatedIssues } from '../repeated-explanation.ts';

/** Whether an integration is reviewed in place: its code runs for years, and no decision follows. Pure. */
export function isReviewedInPlace({ qualityCode }: Pick<Integration, 'qualityCode'>, book: BookOfDay): boolean {
  return findCode(book, qualityCode)?.reviewedWithinMonths !== undefined;
}

/**
 * Records the review of an integration that goes on under its own code, with what was found. It opens no second one.
 * @throws Problem 400 without a remark of its own, 409 when the integration does not run
 */
export async function recordReview(
  integrations: Pick<IntegrationStore, 'markReviewed'>,
  integration: Integration,
  today: string,
  { reason, remark }: { readonly reason: ReviewReason; readonly remark: string | undefined },
): Promise<Integration> {
  if (!isOpen(integration, today)) {
    throw new Problem('integrationNotActive', {
      detail: 'This integration does not run, so there is nothing to review. Register the person again.',
    });
  }
  if (remark === undefined) {
    const detail = 'Say in words what the review found: this code goes on without a decision.';
    throw badRequest([issue('invalidInput', { in: 'body', name: 'remark' }, { detail })]);
  }
  // The same review may be recorded twice, by a request that is repeated.
  const last = integration.reviewedOn === today ? undefined : integration.review?.remark;
  const issues = repeatedIssues('remark', remark, last);
  if (issues.length > 0) throw badRequest(issues);
  await integrations.markReviewed(integration.integrationId, { on: today, reason, remark });
  return { ...integration, reviewedOn: today, review: { reason, remark } };
}
