import type { CalendarDate } from '../../values/calendar.ts';
import type { Look } from '../../access/door.ts';
import type { ConsultationReason } from '../reasons/reason.ts';
import type { DebtorMeans } from '../../values/debtor-means.ts';
import type { Integration, IntegrationStore } from '../integrations/integration.ts';
import type { ConsultationFacts } from '../../access/facts.ts';
import { dependsOnMeans, needsReason } from '../../access/book/look-up.ts';

/** Where the facts of a decision come from, beside the integration. */
export interface FactPorts {
  readonly integrations: Pick<IntegrationStore, 'isCarriedOn'>;
  readonly reasons: {
    /** The reason that the user recorded for the integration on that day; the last if there are several. */
    find(integrationId: string, userId: string, day: CalendarDate): Promise<ConsultationReason | undefined>;
  };
  readonly means: {
    /** The means according to the tax assessment consulted under this integration. */
    find(integrationId: string): Promise<DebtorMeans | undefined>;
    keep(integrationId: string, means: DebtorMeans): Promise<void>;
  };
}

/**
 * Gathers what a decision may look at. If a source of facts fails, the question fails: without facts it cannot be
 * allowed.
 */
export async function gatherFacts(
  { integrations, reasons, means }: FactPorts,
  { caller, today, book, relation }: Pick<Look<Integration>, 'caller' | 'today' | 'book' | 'relation'>,
  integration: Integration,
): Promise<Omit<ConsultationFacts, 'stream'>> {
  const { integrationId, qualityCode, applicantIntegrationId } = integration;
  return {
    caller,
    integration,
    today,
    book,
    relation: relation(),
    ...(applicantIntegrationId === undefined
      ? {}
      : { applicantIsOpen: await integrations.isCarriedOn(applicantIntegrationId, today) }),
    reason: needsReason(book, qualityCode)
      ? await reasons.find(integrationId, caller.userId, today)
      : ofReview(integration),
    means: dependsOnMeans(book, qualityCode) ? await means.find(integrationId) : undefined,
  };
}

/** An inquiry opened by a review takes its reason from the review; the reason holds for every consultation. */
function ofReview({ review }: Integration): ConsultationReason | undefined {
  return review && { code: review.reason, explanation: review.remark ?? '' };
}
