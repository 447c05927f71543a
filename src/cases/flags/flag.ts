import type { ReactionMessage } from '../../bank/alert-reaction.ts';
import type { SqlTransaction } from '../../platform/jobs/work.ts';
import { StoreConflictError } from '../../platform/postgres/store-conflict.ts';
import type { EuroAmount } from '../../values/amount.ts';
import type { CalendarDate } from '../../values/calendar.ts';
import type { EnterpriseNumber } from '../../values/enterprise-number.ts';
import type { YearMonth } from '../../values/partial-period.ts';
import type { Ssin } from '../../values/ssin.ts';
import type { AnswerPlace } from '../answer-place.ts';
import type { Crossing, FlagAid } from './crossings.ts';

/**
 * `overdue`: the due day is over and nobody has answered, or the supervisor did not take the answer. `open`: the same before
 * that day. `sending`: the answer is on its way, and sent until the supervisor says something. `confirmed`: it was taken.
 */
export const flagStates = ['overdue', 'open', 'sending', 'confirmed'] as const;
export type FlagState = (typeof flagStates)[number];

/** What a flag says. Stored only encrypted. */
export interface FlagContent {
  /** Number that the supervisor gave the form of the centre. */
  readonly formNumber: string;
  readonly aid: FlagAid;
  readonly crossing: Crossing;
  /** Months of aid that do not fit, oldest first. */
  readonly months: readonly YearMonth[];
  /** What the source says of these months; absent when the supervisor gives no amount. */
  readonly resourceAmount?: EuroAmount;
  /** The aid of these months. */
  readonly aidAmount?: EuroAmount;
}

/** What a centre answers. Stored only encrypted. */
export interface Feedback {
  readonly code: number;
  readonly comment?: string;
  /** Where the proof is in the file of the centre. It is kept and not sent. */
  readonly proofReference?: string;
  /** User who gave it. */
  readonly by: string;
}

/** A feedback, and what came of it. */
export interface GivenFeedback extends Feedback {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Messages that brought no answer. */
  readonly attempts: number;
  /** While it is sent again: when next, in milliseconds since 1970, and the type of the last problem. */
  readonly nextAttemptAt?: number;
  readonly problem?: string;
  /** What the supervisor said. */
  readonly answer?: FeedbackAnswer;
}

/** Stored only encrypted. */
export interface FeedbackAnswer {
  readonly isTaken: boolean;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Why it was not taken. */
  readonly messages: readonly ReactionMessage[];
}

/** A flag before it is kept. */
export interface NewFlag extends FlagContent {
  /** Number that the supervisor gave the flag; the same comes once to a centre. */
  readonly alertId: string;
  readonly ssin: Ssin;
  readonly raisedOn: CalendarDate;
}

/** The supervisor found that aid of a centre does not fit with what a source says of the person. */
export interface Flag extends NewFlag {
  /** UUIDv7. */
  readonly flagId: string;
  readonly centre: EnterpriseNumber;
  /** Milliseconds since 1970. */
  readonly receivedAt: number;
  /** Last day on which an answer is in time. */
  readonly dueOn: CalendarDate;
  readonly stage: 'open' | 'sending' | 'confirmed';
  readonly feedback?: GivenFeedback;
}

/** Where a flag stands on a day. */
export function stateOf({ stage, dueOn }: Pick<Flag, 'stage' | 'dueOn'>, today: CalendarDate): FlagState {
  if (stage !== 'open') return stage;
  return dueOn < today ? 'overdue' : 'open';
}

/** What became of a flag that came. `differs`: another one of the centre has its number. */
export interface AddedFlag {
  readonly result: 'taken' | 'known' | 'differs';
  readonly flagId: string;
}

/** The flag is answered already, and the answer is on its way or was taken. */
export class FlagAnsweredError extends StoreConflictError {
  override readonly name = 'FlagAnsweredError';

  constructor() {
    super('the flag is answered already');
  }
}

export interface FlagFilter {
  readonly states: readonly FlagState[];
  readonly today: CalendarDate;
  readonly ssin?: Ssin;
  /** Only those due on this day or before. */
  readonly dueUntil?: CalendarDate;
  readonly after?: AnswerPlace;
  readonly limit: number;
}

/** Flags of a centre in figures. No person is in it. */
export interface FlagFigures {
  readonly open: number;
  readonly overdue: number;
}

/** Does more in the transaction of a change. */
type Alongside = (transaction: SqlTransaction) => Promise<void>;

/** Where flags are kept. A row that was changed outside the gateway is none. One implementation: PostgreSQL. */
export interface FlagStore {
  /** Keeps flags of a centre, in one transaction, each once; what became of each, in their order. */
  add(flags: readonly Flag[]): Promise<readonly AddedFlag[]>;
  /** Undefined also for one that was removed after its time. @throws RowChangedError */
  find(flagId: string): Promise<Flag | undefined>;
  /** Those of a centre. */
  list(centre: EnterpriseNumber, filter: FlagFilter): Promise<readonly Flag[]>;
  /** Those about a person at a centre, oldest first. */
  ofPerson(centre: EnterpriseNumber, ssin: Ssin, limit: number): Promise<readonly Flag[]>;
  /** @throws FlagAnsweredError RowChangedError */
  giveFeedback(flagId: string, feedback: Feedback & { readonly at: number }, alongside: Alongside): Promise<Flag>;
  /**
   * Keeps what the supervisor said of a feedback. Repeating it changes nothing.
   * @param givenAt when that feedback was given: another one may have been given since
   */
  settle(flagId: string, givenAt: number, answer: FeedbackAnswer): Promise<void>;
  /** The feedback is sent again later. */
  postpone(
    flagId: string,
    givenAt: number,
    progress: { readonly attempts: number; readonly problem: string; readonly nextAttemptAt: number },
    alongside: Alongside,
  ): Promise<void>;
  /** Flags of all centres whose feedback is to be sent by now. */
  unsent(dueAt: number, limit: number): Promise<readonly string[]>;
  /** Removes what flags say that were raised before a day, and of whom; the rest at the next run. @returns how many */
  remove(raisedBefore: CalendarDate, limit: number): Promise<number>;
  /** How many wait for an answer. */
  figures(centre: EnterpriseNumber, today: CalendarDate): Promise<FlagFigures>;
}
