import type { CalendarDate } from '../../values/calendar.ts';
import type { Caller } from '../../values/caller.ts';
import type { ConsultationReason } from '../reasons/reason.ts';
import type { DebtorMeans } from '../../values/debtor-means.ts';
import type { Integration } from '../integrations/integration.ts';
import type { ConsultationFacts } from '../../access/facts.ts';
import type { RuleBook } from '../../access/book/book.ts';
import { dependsOnMeans, needsReason } from '../../access/book/look-up.ts';
import type { Relations } from '../../access/relations.ts';

/** Where the facts of a decision come from, beside the integration. */
export interface FactPorts {
  readonly relations: Relations;
  readonly reasons: {
    /** The reason that the user recorded for the integration on that day; the last if there are several. */
    find(integrationId: string, userId: string, day: CalendarDate): Promise<ConsultationReason | undefined>;
  };
  readonly means: {
    /** The means according to the tax assessment consulted under this integration. */
    find(integrationId: string): Promise<DebtorMeans | undefined>;
    keep(integrationId: string, means: DebtorMeans): Promise<void>;
  };
  readonly book: RuleBook;
}

/**
 * Gathers what a decision may look at. If a source of facts fails, the question fails: without facts it cannot be
 * allowed.
 */
export async function gatherFacts(
  ports: FactPorts,
  caller: Caller,
  integration: Integration,
  today: CalendarDate,
): Promise<Omit<ConsultationFacts, 'stream'>> {
  const { relations, reasons, means } = ports;
  const book = ports.book.on(today);
  const isOwn = integration.centre === caller.centre;
  return {
    caller,
    integration,
    today,
    book,
    relation: isOwn ? relations(caller, integration.ssin) : 'none',
    reason:
      isOwn && needsReason(book, integration.qualityCode)
        ? await reasons.find(integration.integrationId, caller.userId, today)
        : ofReview(integration),
    means:
      isOwn && dependsOnMeans(book, integration.qualityCode) ? await means.find(integration.integrationId) : undefined,
  };
}

/** An inquiry opened by a review takes its reason from the review; the reason holds for every consultation. */
function ofReview({ review }: Integration): ConsultationReason | undefined {
  return review && { code: review.reason, explanation: review.remark ?? '' };
}
