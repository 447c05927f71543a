import { StoreConflictError } from '../../platform/postgres/store-conflict.ts';
import type { Aid } from '../../access/book/book.ts';
import { isPaidOnce } from './paid-once.ts';
import type { CalendarDate } from '../../values/calendar.ts';
import type { ClosedPeriod } from '../../values/period-overlap.ts';
import type { SqlTransaction } from '../../platform/jobs/work.ts';
import type { EnterpriseNumber } from '../../values/enterprise-number.ts';

export const decisionOutcomes = ['granted', 'refused', 'withdrawn'] as const;
export type DecisionOutcome = (typeof decisionOutcomes)[number];

/**
 * What happens with a person of the household. `newCode`: other codes take the place of the present one. `ended`: the
 * integration ends. `continues`: it goes on, in the file of the applicant's next integration. `leftOut`: the centre left
 * the person out by name. `ownAid`: the person has aid of his or her own, which goes on.
 */
export const personEffects = ['newCode', 'ended', 'continues', 'leftOut', 'ownAid'] as const;
export type PersonEffect = (typeof personEffects)[number];

/** Effects that a decision has on an integration once; the others only mention it. */
export const decidingEffects = ['newCode', 'ended'] as const satisfies readonly PersonEffect[];

/** A code that a decision gives to a person. */
export interface NextCode {
  /** Absent for a member of the household without aid. */
  readonly aid?: Aid;
  readonly qualityCode: number;
  /** The integration under this code; absent when nothing is registered, because the period is over. */
  readonly integrationId?: string;
}

/** What was decided for one person, and the progress of the change. */
export interface DecisionPerson {
  /** The integration it is about; `newCode` and `ended`: that the decision ends. */
  readonly integrationId: string;
  readonly effect: PersonEffect;
  /** The centre named it, or it is the applicant's; the others follow by default. */
  readonly named: boolean;
  /** One for each kind of aid, the main one first. */
  readonly next: readonly NextCode[];
  /** Further integrations of this person that end with it: under review, of other kinds of aid, under the new code. */
  readonly replaces: readonly string[];
  /** Days on which the person is registered neither under the old code nor under the new one. */
  readonly gap?: ClosedPeriod;
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
  /** When it was entered here, milliseconds since 1970. */
  readonly at: number;
}

/** A decision of a centre on an application for aid. */
export interface Decision {
  readonly decisionId: string;
  /** The applicant's integration. */
  readonly integrationId: string;
  readonly centre: EnterpriseNumber;
  /** The true day of the decision, which may lie before the day on which it was entered. */
  readonly decidedOn: CalendarDate;
  readonly outcome: DecisionOutcome;
  /** Absent when nothing was granted. */
  readonly period?: ClosedPeriod;
  /** First day of the new codes; absent when nothing is registered. */
  readonly registeredFrom?: CalendarDate;
  /** Integration of the applicant to whose file belongs from then on who keeps a code; it may not be there yet. */
  readonly continuesUnder?: string;
  /** Why it was entered late, in the centre's words. */
  readonly latenessReason?: string;
  /** Why aid is granted that another centre gives too, in the centre's words. */
  readonly elsewhereReason?: string;
  /** When the Bank said who else has the persons registered, milliseconds since 1970. */
  readonly elsewhereCheckedAt?: number;
  /** The applicant first. */
  readonly persons: readonly DecisionPerson[];
  readonly decidedBy: DecidedBy;
}

/** What a social worker should know of a decision that was taken. */
export const decisionWarnings = ['gapWithoutIntegration', 'elsewhereNotChecked'] as const;
export type DecisionWarning = (typeof decisionWarnings)[number];

/** The warnings of a decision. Pure. */
export function warningsOfDecision({ persons, elsewhereCheckedAt }: Decision): readonly DecisionWarning[] {
  const given = persons.flatMap(({ next }) => next.flatMap(({ aid }) => (aid === undefined ? [] : [aid])));
  const applies: Readonly<Record<DecisionWarning, boolean>> = {
    gapWithoutIntegration: persons.some(({ gap }) => gap !== undefined),
    elsewhereNotChecked: isPaidOnce(given) && elsewhereCheckedAt === undefined,
  };
  return decisionWarnings.filter((code) => applies[code]);
}

/** Thrown by {@link DecisionStore.add} when there is a decision on one of the persons already. */
export class AlreadyDecidedError extends StoreConflictError {
  override readonly name = 'AlreadyDecidedError';

  constructor() {
    super('one of these integrations was decided on before');
  }
}

/** Thrown by {@link DecisionStore.add} when somebody joined the household meanwhile, or who was to go on has ended. */
export class HouseholdChangedError extends StoreConflictError {
  override readonly name = 'HouseholdChangedError';

  constructor() {
    super('the household changed at the same moment');
  }
}

/** What a decision was taken on. */
export interface DecidedHousehold {
  /** Integrations of the applicant to whose files the household belongs. */
  readonly heads: readonly string[];
  /** All integrations of those files that were looked at. */
  readonly members: readonly string[];
  /** Those among them that run and go on. */
  readonly continuing: readonly string[];
  /** Those under the code of applications that are decided with it: from now on they open nothing. */
  readonly inquiries: readonly string[];
}

/** Where decisions are kept. */
export interface DecisionStore {
  /**
   * Adds a decision and marks the inquiries as decided; all or nothing.
   * @param alongside further work in the same transaction
   * @throws AlreadyDecidedError, HouseholdChangedError, or IntegrationStateError when one of the integrations that it
   *   ends is no longer active, and did not run out either
   */
  add(
    decision: Decision,
    household: DecidedHousehold,
    alongside: (transaction: SqlTransaction) => Promise<void>,
  ): Promise<void>;
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
