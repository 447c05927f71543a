import type { CalendarDate } from '../../values/calendar.ts';
import type { Look } from '../../access/door.ts';
import type { ConsultationReason } from '../reasons/reason.ts';
import type { KnownMeans, MeansTold } from '../../values/debtor-means.ts';
import type { Integration, IntegrationStore } from '../integrations/integration.ts';
import type { DebtorCircle } from './debtor-circle.ts';
import type { ConsultationFacts } from '../../access/facts.ts';
import { dependsOnMeans, needsReason } from '../../access/book/look-up.ts';

/** Where the facts of a decision come from, beside the integration. */
export interface FactPorts {
  readonly integrations: Pick<IntegrationStore, 'isCarriedOn'>;
  readonly reasons: {
    /** The reason that the user recorded for the integration on that day; the last if there are several. */
    find(integrationId: string, userId: string, day: CalendarDate): Promise<ConsultationReason | undefined>;
  };
  readonly notices: {
    /** Whether a message of the Bank said that the number of the integration was replaced or canceled. */
    isNumberChanged(integration: Integration): Promise<boolean>;
  };
  readonly means: {
    /** What is known of the means of the debtor of this integration. */
    gather(debtor: Integration, today: CalendarDate): Promise<DebtorCircle>;
    /** Adds what an answer under this integration tells. */
    keep(integrationId: string, told: MeansTold): Promise<void>;
  };
}

/**
 * Gathers what a decision may look at. If a source of facts fails, the question fails: without facts it cannot be
 * allowed.
 */
export async function gatherFacts(
  { integrations, reasons, notices, means }: FactPorts,
  look: Pick<Look<Integration>, 'caller' | 'today' | 'book' | 'relation' | 'lists' | 'alsoIntegration'>,
  integration: Integration,
): Promise<Omit<ConsultationFacts, 'stream'>> {
  const { integrationId, qualityCode, applicantIntegrationId } = integration;
  const { caller, today, book, relation } = look;
  // None of them depends on another.
  const [isNumberChanged, applicantIsOpen, reason] = await Promise.all([
    notices.isNumberChanged(integration),
    applicantIntegrationId === undefined ? undefined : integrations.isCarriedOn(applicantIntegrationId, today),
    needsReason(book, qualityCode) || integration.diedOn !== undefined
      ? reasons.find(integrationId, caller.userId, today)
      : ofReview(integration),
  ]);
  return {
    caller,
    integration,
    today,
    book,
    relation: relation(),
    ...(applicantIsOpen === undefined ? {} : { applicantIsOpen }),
    ...(isNumberChanged ? { isNumberChanged } : {}),
    reason,
    means: dependsOnMeans(book, qualityCode) ? await meansFor(means, look, integration) : undefined,
  };
}

/**
 * The means of a debtor. The means of another parent are used only if the caller may see that parent's file too, and the
 * evidence then names that parent; otherwise they are unknown.
 */
async function meansFor(
  means: FactPorts['means'],
  look: Pick<Look<Integration>, 'today' | 'lists' | 'alsoIntegration'>,
  integration: Integration,
): Promise<KnownMeans> {
  const { means: known, parents } = await means.gather(integration, look.today);
  if (parents.length === 0) return known;
  const maySee = look.lists();
  const hidden = new Set<string>();
  for (const { integrationId, ssin } of parents) {
    if (maySee(ssin)) await look.alsoIntegration(integrationId);
    else hidden.add(ssin.reveal());
  }
  const otherParents = known.otherParents.map((one) =>
    hidden.has(one.ssin) ? { ssin: one.ssin, livesElsewhere: one.livesElsewhere, assessments: [] } : one,
  );
  return { ...known, otherParents };
}

/** An inquiry opened by a review takes its reason from the review; the reason holds for every consultation. */
function ofReview({ review }: Integration): ConsultationReason | undefined {
  return review && { code: review.reason, explanation: review.remark ?? '' };
}
