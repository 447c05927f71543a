import type { LocalizedText } from '../values/localized-text.ts';
import type { ExchangeEvidence } from '../values/exchange.ts';
import type { CallContext } from './bank.ts';
import type { FailedVerdict } from './status.ts';

/** What a centre answers to one alert of the supervisor. The message names no person. */
export interface Motivation {
  /** Number of the alert: digits, at least 1, at most a signed 64-bit number. */
  readonly alertId: string;
  /** Number that the supervisor gave the form of the centre; as `alertId`. */
  readonly formNumber: string;
  readonly code: number;
  /** Not empty. */
  readonly comment?: string;
}

/** Why the supervisor did not take a motivation. It is for the user who gave it: it may say something of the person. */
export interface ReactionMessage {
  readonly code: string;
  readonly text: LocalizedText;
}

/** `taken`: the supervisor confirms. `refused`: it says what is wrong, and sending the same again does not help. */
export type ReactionVerdict =
  | { readonly kind: 'taken' }
  | { readonly kind: 'refused'; readonly messages: readonly ReactionMessage[] }
  | FailedVerdict;

/** What came of a message. */
export interface ReactionReply {
  readonly verdict: ReactionVerdict;
  /** One for each message that was sent. */
  readonly exchanges: readonly ExchangeEvidence[];
}

/**
 * The alert reaction service of the Bank. A message may be sent again: that the same motivation of the same alert counts
 * once is assumed.
 */
export interface AlertReaction {
  motivate(motivation: Motivation, context: CallContext): Promise<ReactionReply>;
}
