import type { DeadlineKind } from '../../access/book/book.ts';
import type { CalendarDate } from '../../values/calendar.ts';
import type { Integration } from '../integrations/integration.ts';
import type { Deadline, DeadlineState } from './deadline.ts';
import type { Step, StepKind } from './step.ts';

/**
 * How near a day is. The last day itself is in time. Pure.
 * @param soonOn the first day on which it is time to do it
 */
export function stateOn(
  today: CalendarDate,
  { dueOn, soonOn }: { readonly dueOn: CalendarDate; readonly soonOn: CalendarDate },
): DeadlineState {
  if (dueOn < today) return 'overdue';
  return soonOn <= today ? 'dueSoon' : 'open';
}

/** What a step does to deadlines. */
interface Handling {
  /** Recorded for this deadline, it is done. */
  readonly done: readonly StepKind[];
  /** That these are not needed says that this one is not either. */
  readonly waivedWith: readonly DeadlineKind[];
}

/**
 * What handles a deadline beside decisions, reviews and new integrations. An application that was passed on is decided
 * by the competent centre. What comes back every year is never done for good: a step only moves its day.
 */
export const handling: Readonly<Record<DeadlineKind, Handling>> = {
  forwarding: { done: ['forwarded'], waivedWith: ['forwarding', 'decision'] },
  decision: { done: ['forwarded'], waivedWith: ['decision'] },
  inquiryEnd: { done: ['forwarded'], waivedWith: ['inquiryEnd', 'decision'] },
  notification: { done: ['notified'], waivedWith: ['notification'] },
  a036: { done: ['attestationSent'], waivedWith: ['a036'] },
  payment: { done: ['paid'], waivedWith: ['payment'] },
  individualProject: { done: ['individualProjectSigned'], waivedWith: ['individualProject'] },
  homeVisit: { done: [], waivedWith: [] },
  review: { done: [], waivedWith: ['review'] },
  debtMediationReview: { done: [], waivedWith: [] },
  periodEnd: { done: [], waivedWith: ['periodEnd'] },
  maintenanceInquiryEnd: { done: [], waivedWith: ['maintenanceInquiryEnd'] },
};

/** The deadline that has to be there for a step; a home visit can be made at any time. */
const neededFor: Readonly<Partial<Record<StepKind, DeadlineKind>>> = {
  incompetenceFound: 'decision',
  forwarded: 'forwarding',
  notified: 'notification',
  attestationSent: 'a036',
  paid: 'payment',
  individualProjectSigned: 'individualProject',
};

/** What follows a decision and cannot come before it. Urgent aid may be paid, and a project signed, before. */
const afterDecision: readonly StepKind[] = ['notified', 'attestationSent'];

/** A step as a caller gives it. */
export interface StepInput {
  readonly step: StepKind;
  readonly doneOn: CalendarDate;
  readonly kind?: DeadlineKind | undefined;
  readonly reason?: string | undefined;
  readonly remark?: string | undefined;
}

/** Where a step belongs, or why it cannot be recorded. */
export type Placing =
  | { readonly at: Integration; readonly earliest: CalendarDate }
  /** It was recorded before, on this day. */
  | { readonly before: CalendarDate }
  /** There is no such deadline. */
  | 'nothingToDo';

/**
 * Where a step belongs that is recorded for an integration: what follows from a decision belongs to the integration that
 * the decision ended, wherever in the file it is recorded. Pure.
 * @param deadlines what is to be done for the person in this case
 * @param steps what was recorded for the person in this case
 */
export function placeOf(
  { step, kind }: Pick<StepInput, 'step' | 'kind'>,
  integration: Integration,
  deadlines: readonly Deadline[],
  steps: readonly Step[],
): Placing {
  const { integrationId, previousIntegrationId, applicationDate, state } = integration;
  if (step === 'homeVisitMade') {
    // The visit to a household is the applicant's.
    const isApplicants = integration.applicantIntegrationId === undefined;
    return isApplicants && state !== 'failed' ? { at: integration, earliest: applicationDate } : 'nothingToDo';
  }
  const wanted = step === 'notNeeded' ? kind : neededFor[step];
  const near = [integrationId, ...(previousIntegrationId === undefined ? [] : [previousIntegrationId])];
  const same = steps.filter((one) => one.step === step && one.kind === kind && near.includes(one.integrationId));
  const ofKind = deadlines.filter((one) => one.kind === wanted);
  // The nearest one; further away only when it is plain which is meant.
  const found =
    near.map((id) => ofKind.find((one) => one.integration.integrationId === id)).find((one) => one !== undefined) ??
    (same.length === 0 && ofKind.length === 1 ? ofKind[0] : undefined);
  const isThereBefore = same.some((one) => one.integrationId === found?.integration.integrationId);
  if (found && !(step === 'incompetenceFound' && isThereBefore)) {
    const { countedFrom, integration: at } = found;
    const decidedOn = afterDecision.includes(step) ? countedFrom : undefined;
    return { at, earliest: decidedOn ?? at.applicationDate };
  }
  const [first] = same;
  return first ? { before: first.doneOn } : 'nothingToDo';
}
