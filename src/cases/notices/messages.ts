import type { BankMessage, Fact, Organization } from '../../bank/messages/message.ts';
import type { CalendarDate } from '../../values/calendar.ts';
import type { EnterpriseNumber } from '../../values/enterprise-number.ts';
import type { Ssin } from '../../values/ssin.ts';
import type { Integration } from '../integrations/integration.ts';
import type { OrderBounds } from './order.ts';

/** A message of the Bank as it is taken off its queue. */
export interface TakenMessage {
  readonly messageId: string;
  readonly kind: string;
  readonly sender: Organization;
  readonly receiver: Organization;
}

/** One person of a message. */
export interface PersonOfMessage {
  readonly message: TakenMessage;
  /** Which person of it, from 0. */
  readonly position: number;
  readonly fact: Fact;
}

/** A person of a message together with an integration that runs here. */
export interface NoticedPerson extends PersonOfMessage {
  readonly integration: Integration;
}

/** What becomes of the next persons. */
export interface Effect {
  readonly noticed: readonly NoticedPerson[];
  /** Those of whom nothing runs here. */
  readonly dropped: readonly PersonOfMessage[];
}

/** What came of one step over a series. */
export interface Step extends Effect {
  readonly missing: number;
  readonly unreadable: number;
  /** Whether anything was done, so that there may be more. */
  readonly isMore: boolean;
  readonly lookAgainAt?: number;
}

/** How the next persons are looked for and noted. */
export interface StepPlan extends OrderBounds {
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly today: CalendarDate;
  /** The centres for which a receiver stands. */
  centresOf(receiver: Organization): readonly EnterpriseNumber[];
  /** The number of somebody who can exist; undefined for others. */
  numberOf(ssin: string): Ssin | undefined;
  /** Writes the evidence, before anything takes effect. When it rejects, nothing does. */
  evidence(effect: Effect): Promise<void>;
}

/** What is known of messages, without persons. */
export interface MessageFigures {
  /** Messages that have not taken effect. */
  readonly waiting: number;
  /** When the oldest of them came, milliseconds since 1970. */
  readonly oldestAt?: number;
  readonly unreadable: number;
  /** Numbers that are missing. */
  readonly missing: number;
  /** The same of the last days: those of before are not told of any more. */
  readonly missingLately: number;
}

/** What came of keeping a message. `otherContent`: another one has the same number; this one is not kept. */
export interface KeptMessage {
  readonly result: 'taken' | 'repeated' | 'otherContent';
  readonly seriesId: string;
}

/** Where messages wait until they take effect. */
export interface MessageStore {
  /**
   * Keeps a message, once.
   * @param at when it came, milliseconds since 1970
   */
  keep(message: BankMessage, at: number): Promise<KeptMessage>;
  /** Lets the next persons of a series take effect, in one transaction; no other gateway does so meanwhile. */
  step(seriesId: string, plan: StepPlan): Promise<Step>;
  /** Series in which something waits. */
  waiting(): Promise<readonly string[]>;
  /** @param since from when on a missing number is of the last days, milliseconds since 1970 */
  figures(since: number): Promise<MessageFigures>;
}
