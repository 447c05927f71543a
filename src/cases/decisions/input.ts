import type { Aid } from '../../access/book/book.ts';
import type { CalendarDate } from '../../values/calendar.ts';
import type { ClosedPeriod } from '../../values/period-overlap.ts';
import type { DecisionOutcome } from './decision.ts';

/** A decision as a centre sends it, its structure already checked. */
export interface DecisionInput {
  /** The true day of the decision. */
  readonly decidedOn: CalendarDate;
  readonly outcome: DecisionOutcome;
  /** Of the applicant, the main kind first; only when granted. */
  readonly aids?: readonly Aid[] | undefined;
  readonly period?: ClosedPeriod | undefined;
  /** Those of the household for whom it says more than what follows by itself, and others of the case. */
  readonly householdMembers: readonly { readonly integrationId: string; readonly aids?: readonly Aid[] | undefined }[];
  /** Integrations of those of the household for whom it decides nothing. */
  readonly leftOut: readonly string[];
  readonly latenessReason?: string | undefined;
  readonly elsewhereReason?: string | undefined;
}
