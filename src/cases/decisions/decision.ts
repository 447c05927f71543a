import { StoreConflictError } from '../../platform/postgres/store-conflict.ts';
import type { Aid } from '../../access/book/book.ts';
import type { CalendarDate } from '../../values/calendar.ts';
import type { ClosedPeriod } from '../../values/period-overlap.ts';
import type { SqlTransaction } from '../../platform/jobs/work.ts';
import type { EnterpriseNumber } from '../../values/enterprise-number.ts';

export const decisionOutcomes = ['granted', 'refused', 'withdrawn'] as const;
export type DecisionOutcome = (typeof decisionOutcomes)[number];

/** What was decided for one person, and the progress of the change. */
export interface DecisionPerson {
  /** The integration the decision ends. */
  readonly integrationId: string;
  readonly aid?: Aid;
  /** The integration that takes its place; absent when the decision only ends. */
  readonly next?: { readonly integrationId: string; readonly qualityCode: number };
  readonly progress: Progress;
}

export interface Progress {
  readonly state: 'pending' | 'done';
  /** Number of attempts at the Bank that failed. */
  readonly attempts: number;
  /** Milliseconds since 1970. */
  readonly nextAttemptAt?: number;
  /** Type of the problem of the last attempt. */
  readonly problem?: string;
}

/** The user who decided; later evidence is opened in this user's name. */
export interface DecidedBy {
  readonly userId: string;
  readonly clientId: string;
  readonly role: string;
  readonly rule: string;
  readonly traceId: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** A decision of a centre on an application for aid. */
export interface Decision {
  readonly decisionId: string;
  /** The applicant's integration. */
  readonly integrationId: string;
  readonly centre: EnterpriseNumber;
  readonly decidedOn: CalendarDate;
  readonly outcome: DecisionOutcome;
  /** Absent when nothing was granted. */
  readonly period?: ClosedPeriod;
  /** The applicant first. */
  readonly persons: readonly DecisionPerson[];
  readonly decidedBy: DecidedBy;
}

/** Thrown by {@link DecisionStore.add} when there is a decision on one of the persons already. */
export class AlreadyDecidedError extends StoreConflictError {
  override readonly name = 'AlreadyDecidedError';

  constructor() {
    super('one of these integrations was decided on before');
  }
}

/** Where decisions are kept. */
export interface DecisionStore {
  /**
   * Adds a decision; all or nothing.
   * @param alongside further work in the same transaction
   * @throws AlreadyDecidedError, or IntegrationStateError when one of the integrations is no longer active
   */
  add(decision: Decision, alongside: (transaction: SqlTransaction) => Promise<void>): Promise<void>;
  find(decisionId: string): Promise<Decision | undefined>;
  /** The decision that ended, or is ending, this integration. */
  about(integrationId: string): Promise<Decision | undefined>;
  /** The progress of the decision on each of these integrations; those without a decision are left out. */
  progressOf(integrationIds: readonly string[]): Promise<ReadonlyMap<string, Progress>>;
  /** Records that an attempt at the Bank failed, or that the Bank must not be asked yet. */
  postpone(
    of: { readonly decisionId: string; readonly integrationId: string },
    progress: Pick<Progress, 'attempts' | 'problem'> & { readonly nextAttemptAt: number },
    alongside: (transaction: SqlTransaction) => Promise<void>,
  ): Promise<void>;
  markDone(of: { readonly decisionId: string; readonly integrationId: string }): Promise<void>;
  /** Whether an unfinished decision is going to register this integration. */
  isAwaited(integrationId: string): Promise<boolean>;
  /** Unfinished changes that are due at that moment (milliseconds since 1970). */
  pending(dueAt: number): Promise<readonly { readonly decisionId: string; readonly integrationId: string }[]>;
}
