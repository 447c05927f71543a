import { StoreConflictError } from '../../platform/postgres/store-conflict.ts';
import type { ProofOfIdentity, Registration } from '../../bank/bank.ts';
import type { CalendarDate } from '../../values/calendar.ts';
import type { IncompleteDate } from '../../values/incomplete-date.ts';
import type { EnterpriseNumber } from '../../values/enterprise-number.ts';
import type { Ssin } from '../../values/ssin.ts';

/**
 * Life of an integration here. `registering`: on its way to the Bank. `active`: registered at the Bank. `failed`: the
 * Bank did not register it. `ending`: closed here, the Bank has not confirmed. `ended`: closed on both sides.
 * Only `active` opens a stream, and only within the period.
 */
export type IntegrationState = 'registering' | 'active' | 'failed' | 'ending' | 'ended';

/** How a person was told that personal data will be processed. */
export const informedWays = ['orally', 'writing', 'form'] as const;
export type InformedWay = (typeof informedWays)[number];

/**
 * Why the reasons for aid are reviewed: once a year (slides of the PPS Social Integration), or because of something
 * new, e.g. a message that a beneficiary works.
 */
export const reviewReasons = ['periodicReview', 'newElement', 'changedHousehold', 'requestOfPerson'] as const;
export type ReviewReason = (typeof reviewReasons)[number];

/** Who ended an integration, when (milliseconds since 1970), and why. */
export interface EndedBy {
  readonly by: string;
  readonly at: number;
  readonly reason: string;
}

/** A person registered by a centre in the Bank's reference directory, for one purpose and one period. */
export interface Integration {
  /** UUIDv7: opaque to callers. */
  readonly integrationId: string;
  readonly centre: EnterpriseNumber;
  readonly ssin: Ssin;
  readonly qualityCode: number;
  readonly caseReference: string;
  readonly applicationDate: CalendarDate;
  /** The day the person was told that personal data will be processed; absent while that has not happened. */
  readonly informedOn?: CalendarDate;
  readonly informedWay?: InformedWay;
  /**
   * The proof that the centre saw. It is kept encrypted, because the Bank's message requires it again to end the
   * registration.
   */
  readonly proofOfIdentity: ProofOfIdentity;
  readonly startDate: CalendarDate;
  /** Last day of the period, included. */
  readonly endDate: CalendarDate;
  readonly state: IntegrationState;
  readonly registeredBy: string;
  /** Milliseconds since 1970. */
  readonly registeredAt: number;
  readonly ended?: EndedBy;
  /** Ticket of the Bank for the registration. */
  readonly ticketCbss?: string;
  /** The integration this one follows on, by a decision or by a review. */
  readonly previousIntegrationId?: string;
  /** Present when it was opened for a review. */
  readonly review?: { readonly reason: ReviewReason; readonly remark?: string };
  /**
   * The integration of the applicant whose file it belongs to, and with which it ends: for members of the household and
   * for maintenance debtors. Absent for an applicant.
   */
  readonly applicantIntegrationId?: string;
  /** Why it was made, in the centre's words, where the code or the day asks for it. */
  readonly registrationReason?: string;
  /** The day of the decision on it. From then on it opens nothing, although it stays registered until the next code. */
  readonly decidedOn?: CalendarDate;
  /** The first day of the code that the decision gives in its place; absent when none follows. */
  readonly nextCodeOn?: CalendarDate;
  /** The last review, for a code that is reviewed without a second integration. */
  readonly reviewedOn?: CalendarDate;
  /** Present when this centre knows that the person has died. Parts of the day may be unknown, or all of it. */
  readonly diedOn?: IncompleteDate;
  /** Present when this centre knows that somebody in the person's household has died. */
  readonly householdMemberDied?: true;
  /** Registrations of the person by others, as the Bank listed them last; absent before the registration. */
  readonly registeredElsewhere?: readonly Registration[];
  /** The day on which the Bank listed them. */
  readonly elsewhereSeenOn?: CalendarDate;
}

/** Registrations by others, and the day on which the Bank listed them. */
export type SeenElsewhere = Required<Pick<Integration, 'registeredElsewhere' | 'elsewhereSeenOn'>>;

/** True for an integration that is, or will be, open on a day. */
export function isOpen({ state, endDate }: Pick<Integration, 'state' | 'endDate'>, day: CalendarDate): boolean {
  return state === 'active' && endDate >= day;
}

/** Who ends an integration that nobody ended by name, and why. */
export const periodEnded = { by: 'gateway', reason: 'periodOver' } as const;
const endedByItself: readonly string[] = [periodEnded.reason, 'applicantEnded'];

/** True for an integration that came to its end because its period, or that of its applicant, was over. */
export function ranOut({ state, endDate, ended }: Integration, day: CalendarDate): boolean {
  if (state === 'active') return endDate < day;
  const isOver = state === 'ended' || state === 'ending';
  return isOver && ended?.by === periodEnded.by && endedByItself.includes(ended.reason);
}

/** Thrown by {@link IntegrationStore.add} when the centre already has this person under this code. */
export class RunningIntegrationError extends StoreConflictError {
  override readonly name = 'RunningIntegrationError';
  readonly integrationId: string;
  /** `registering`, `active`, or `ending`: closed here, but the Bank has not confirmed and may still remove it. */
  readonly state: IntegrationState;

  constructor(integrationId: string, state: IntegrationState = 'active') {
    super('an integration of this person under this code is running');
    this.integrationId = integrationId;
    this.state = state;
  }
}

/** Thrown when the integration's state does not allow the change, e.g. because another request was first. */
export class IntegrationStateError extends StoreConflictError {
  override readonly name = 'IntegrationStateError';
  /** Undefined: there is no such integration. */
  readonly state: IntegrationState | undefined;

  constructor(state: IntegrationState | undefined) {
    super(`the integration cannot change from ${state ?? 'nothing'}`);
    this.state = state;
  }
}

/** Which integrations of a centre to list. */
export interface IntegrationFilter {
  readonly ssin?: Ssin;
  readonly qualityCode?: number;
  readonly caseReference?: string;
  /** Only those that open streams on this day. */
  readonly runningOn?: CalendarDate;
  /** Newest first; continue after this id. */
  readonly after?: string;
  readonly limit: number;
}

/** Where integrations are kept. One implementation: PostgreSQL. */
export interface IntegrationStore {
  /**
   * Adds an integration in state `registering`. Integrations of the same centre, person and code whose period is over,
   * or that stayed `registering` or `ending` since before `staleBefore` (a crash), make room in the same transaction; a
   * decision that is still being carried out is no crash.
   * @throws RunningIntegrationError
   */
  add(integration: Integration, options: { readonly today: CalendarDate; readonly staleBefore: number }): Promise<void>;
  /** For work that nobody waits for: one whose row was changed outside the gateway is reported and is not there. */
  find(integrationId: string): Promise<Integration | undefined>;
  /**
   * The integration for that centre; `foreign` when it is another centre's, and is then not opened.
   * @throws RowChangedError when its row was changed outside the gateway
   */
  findFor(integrationId: string, centre: EnterpriseNumber): Promise<Integration | 'foreign' | undefined>;
  /** @param withhold told how many were left out, because their rows were changed outside the gateway */
  list(
    centre: EnterpriseNumber,
    filter: IntegrationFilter,
    withhold?: (count: number) => void,
  ): Promise<readonly Integration[]>;
  /**
   * What belongs to the file of this applicant and is not over (`registering`, `active`, `ending`), oldest first.
   * @param endedSince also what ended at this moment or later, milliseconds since 1970
   */
  ofApplicant(applicantIntegrationId: string, endedSince?: number): Promise<readonly Integration[]>;
  /** Whether the integration, or one that follows on it by decisions and reviews, is open on a day. */
  isCarriedOn(integrationId: string, today: CalendarDate): Promise<boolean>;
  /**
   * Integrations of all centres that run for an applicant although nothing of the applicant does, oldest first. Nobody
   * on whom a decision is still being carried out.
   */
  withoutApplicant(filter: {
    readonly today: CalendarDate;
    /** Codes whose integrations run on their own. */
    readonly keptCodes: readonly number[];
    readonly limit: number;
  }): Promise<readonly Integration[]>;
  /**
   * Aid of somebody's own, and reviews of such aid, of all centres, that belong to the file of an applicant of whom
   * nothing runs; oldest first.
   */
  aidWithoutApplicant(filter: {
    readonly today: CalendarDate;
    /** Codes of aid. */
    readonly keptCodes: readonly number[];
    readonly limit: number;
  }): Promise<readonly Integration[]>;
  /** The reason of the last registration that a user made for a centre with one, failed ones left out. */
  lastReason(centre: EnterpriseNumber, userId: string): Promise<string | undefined>;
  /**
   * Whoever belongs to the file of one of these integrations, oldest first: what is not over, and what ended with its
   * period.
   */
  household(integrationIds: readonly string[]): Promise<readonly Integration[]>;
  /** What follows on this integration and is not over: by a decision, or by a review of it; oldest first. */
  following(integrationId: string): Promise<readonly Integration[]>;
  /** Ids of integrations that run or ended recently, in the order of registration; not of those that the Bank refused. */
  toReconcile(
    centre: EnterpriseNumber,
    filter: {
      readonly today: CalendarDate;
      /** Those that ended, or were to end, on this day or later. */
      readonly endedSince: CalendarDate;
      readonly after?: string;
      readonly limit: number;
    },
  ): Promise<readonly string[]>;
  /** Integrations of all centres that are active although their last day is over. */
  over(filter: { readonly today: CalendarDate; readonly limit: number }): Promise<readonly Integration[]>;
  /**
   * Integrations of all centres that have waited for the Bank's confirmation since before a moment (milliseconds since
   * 1970).
   */
  unconfirmed(filter: { readonly before: number; readonly limit: number }): Promise<readonly string[]>;
  /** @returns false when another day or way was given before */
  markInformed(
    integrationId: string,
    informed: { readonly on: CalendarDate; readonly way: InformedWay },
  ): Promise<boolean>;
  /** The marks may be repeated. @throws IntegrationStateError */
  markActive(integrationId: string, ticketCbss: string | undefined, elsewhere?: SeenElsewhere): Promise<void>;
  /** @param refusedOn day on which the Bank refused it; absent when the Bank may have registered it all the same */
  markFailed(integrationId: string, refusedOn?: CalendarDate): Promise<void>;
  /** Replaces what is known of other registrations of the person. */
  markElsewhere(
    integrationId: string,
    registeredElsewhere: readonly Registration[],
    seenOn: CalendarDate,
  ): Promise<void>;
  /** Records a review that opens no second integration. */
  markReviewed(
    integrationId: string,
    review: { readonly on: CalendarDate; readonly reason: ReviewReason; readonly remark: string },
  ): Promise<void>;
  /**
   * Moves an integration to the file of an applicant's next integration.
   * @param applicantIntegrationId undefined when it goes on alone
   */
  markApplicant(integrationId: string, applicantIntegrationId: string | undefined): Promise<void>;
  /** An integration that still belongs to that file goes on alone; one that was moved to another stays there. */
  leaveFile(integrationId: string, applicantIntegrationId: string): Promise<void>;
  markEnding(integrationId: string, ended: EndedBy): Promise<void>;
  /**
   * Closes an integration if it still belongs to the file of this applicant.
   * @returns false when it runs in another file meanwhile, or does not run any more; then nothing changed
   */
  endWithFile(integrationId: string, applicantIntegrationId: string, ended: EndedBy): Promise<boolean>;
  /**
   * Closes an integration if nothing of its applicant runs, as {@link withoutApplicant} found it.
   * @returns false when that is no longer so; then nothing changed
   */
  endAlone(
    integrationId: string,
    alone: { readonly today: CalendarDate; readonly keptCodes: readonly number[] },
    ended: EndedBy,
  ): Promise<boolean>;
  /**
   * Closes an integration of somebody of whom a death is known.
   * @returns false when the death was taken back, or when it does not run any more; then nothing changed
   */
  endDead(integrationId: string, ended: EndedBy): Promise<boolean>;
  markEnded(integrationId: string): Promise<void>;
}
