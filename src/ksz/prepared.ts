import type { BankReply, CallContext } from '../domain/bank.ts';

/** What was read of a reply, beside its value. */
export interface Read {
  /** Texts that tell something: neither empty nor an aside of the shape. */
  readonly told: number;
  /** Elements that the shape neither reads nor leaves out. */
  readonly unread: number;
}

/** A reply as the message level gives it, before its own content has the last word. */
export type PreparedReply = BankReply & Read;

/** An operation that is ready to be called. */
export type PreparedOperation = (
  body: Readonly<Record<string, unknown>>,
  context: CallContext,
) => Promise<PreparedReply>;

/** Of a reply that never came, or that is a fault. */
export const nothingRead: Read = { told: 0, unread: 0 };
