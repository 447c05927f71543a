import { addDays, addMonths, type CalendarDate } from '../../values/calendar.ts';
import type { BookOfDay } from '../../access/book/book.ts';
import { codeFor, findCode } from '../../access/book/look-up.ts';
import type { DueFilter, Integration } from '../integrations/integration.ts';
import type { Asked } from '../../access/asked.ts';
import type { LifeCyclePorts } from '../life-cycle.ts';
import { visiblePage } from '../visible-page.ts';

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
  if (qualityCode === codeFor(book, 'inquiry')) return { integration, reason: 'inquiryEndsSoon', dueOn: endDate };
  if (endDate <= addDays(book.day, settings.endingSoonDays)) {
    return { integration, reason: 'periodEndsSoon', dueOn: endDate };
  }
  const months = findCode(book, qualityCode)?.decision?.reviewWithinMonths ?? 0;
  return { integration, reason: 'yearlyReview', dueOn: addMonths(startDate, months) };
}

/** The codes of aid, each with the last day on which aid under it must have begun to be due. */
function reviewedCodes({ codes, day }: BookOfDay): DueFilter['reviewed'] {
  return codes.flatMap(({ code, decision }) =>
    decision ? [{ code, startedUntil: addMonths(day, -decision.reviewAfterMonths.value) }] : [],
  );
}

/**
 * Lists what the caller's centre has to review: applications about to end without a decision, and aid that ends soon or
 * was not reviewed for eleven months. Aid already under review is left out, and so are persons near the caller.
 * @throws Problem
 */
export function queryDueReviews(
  ports: Pick<LifeCyclePorts, 'door' | 'integrations'> & ReviewSettings,
  asked: Asked<{ readonly after?: string | undefined; readonly pageSize: number }>,
): Promise<DueReviewPage> {
  return ports.door.perform('queryReviews', asked, {
    find: (look) => look.lists(),
    carryOut: async (maySee, { today, book }, { after, pageSize }) => {
      const { items, next } = await visiblePage(
        { after, pageSize },
        maySee,
        (page) =>
          ports.integrations.due(asked.caller.centre, {
            today,
            endingUntil: addDays(today, ports.endingSoonDays),
            inquiryCode: codeFor(book, 'inquiry'),
            reviewed: reviewedCodes(book),
            ...page,
          }),
        ({ integrationId }) => integrationId,
      );
      return {
        outcome: items.length > 0 ? 'answered' : 'noData',
        shown: items.map(({ ssin }) => ssin),
        result: {
          reviews: items.map((integration) => dueReview(integration, book, ports)),
          ...(next === undefined ? {} : { next }),
        },
      };
    },
  });
}
