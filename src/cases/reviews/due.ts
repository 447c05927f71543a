import { addDays, addMonths, belgianDate, type CalendarDate } from '../../values/calendar.ts';
import type { BookOfDay } from '../../access/book/book.ts';
import { codeFor, findCode } from '../../access/book/look-up.ts';
import { recordEvidence } from '../../access/evidence-required.ts';
import type { DueFilter, Integration } from '../integrations/integration.ts';
import { openingBy } from '../../access/opening.ts';
import { requireAction, type LifeCyclePorts, type RequestOrigin } from '../life-cycle.ts';

/**
 * Why an integration is due. `inquiryEndsSoon`: an application without a decision. `periodEndsSoon`: aid that ends.
 * `yearlyReview`: aid that was last reviewed eleven months ago or longer (slides: at least once a year).
 */
export const dueReasons = ['inquiryEndsSoon', 'periodEndsSoon', 'yearlyReview'] as const;
export type DueReason = (typeof dueReasons)[number];

export interface DueReview {
  readonly integration: Integration;
  readonly reason: DueReason;
  /** Last day for it. */
  readonly dueOn: CalendarDate;
}

export interface DueReviewPage {
  readonly reviews: readonly DueReview[];
  /** Continue after this id; absent on the last page. */
  readonly next?: string;
}

export interface ReviewSettings {
  /** An end is soon when this many days are left or fewer. */
  readonly endingSoonDays: number;
}

/** The reason and the last day, for an integration that is due. Pure. */
function dueReview(integration: Integration, book: BookOfDay, settings: ReviewSettings): DueReview {
  const { qualityCode, startDate, endDate } = integration;
  const { day: today } = book;
  if (qualityCode === codeFor(book, 'inquiry')) return { integration, reason: 'inquiryEndsSoon', dueOn: endDate };
  if (endDate <= addDays(today, settings.endingSoonDays))
    return { integration, reason: 'periodEndsSoon', dueOn: endDate };
  const months = findCode(book, qualityCode)?.decision?.reviewWithinMonths ?? 0;
  return { integration, reason: 'yearlyReview', dueOn: addMonths(startDate, months) };
}

/**
 * Lists what the caller's centre has to review: applications about to end without a decision, and aid that ends soon or
 * was not reviewed for eleven months. Aid already under review is left out.
 * @throws Problem
 */
export async function queryDueReviews(
  ports: Pick<LifeCyclePorts, 'ledger' | 'integrations' | 'clock' | 'book'> & ReviewSettings,
  origin: Omit<RequestOrigin, 'signal'>,
  { after, pageSize }: { readonly after?: string | undefined; readonly pageSize: number },
): Promise<DueReviewPage> {
  const rule = await requireAction(ports.ledger, origin, 'readIntegrations', 'queryReviews');
  const today = belgianDate(ports.clock());
  const book = ports.book.on(today);
  const found = await ports.integrations.due(origin.caller.centre, {
    today,
    endingUntil: addDays(today, ports.endingSoonDays),
    inquiryCode: codeFor(book, 'inquiry'),
    reviewed: reviewedCodes(book),
    ...(after === undefined ? {} : { after }),
    limit: pageSize + 1,
  });
  await recordEvidence(ports.ledger, openingBy(origin, 'queryReviews'), {
    outcome: found.length > 0 ? 'answered' : 'noData',
    rule,
    exchanges: [],
  });
  const page = found.slice(0, pageSize);
  const last = page.at(-1);
  return {
    reviews: page.map((integration) => dueReview(integration, book, ports)),
    ...(found.length > pageSize && last ? { next: last.integrationId } : {}),
  };
}

/** The codes of aid, each with the last day on which aid under it must have begun to be due. */
function reviewedCodes({ codes, day }: BookOfDay): DueFilter['reviewed'] {
  return codes.flatMap(({ code, decision }) =>
    decision ? [{ code, startedUntil: addMonths(day, -decision.reviewAfterMonths.value) }] : [],
  );
}
