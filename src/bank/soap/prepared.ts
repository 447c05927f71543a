import type { BankReply, CallContext } from '../bank.ts';

/** What was read of a reply, in addition to its value. */
export interface Read {
  /** Number of texts that are data: neither empty nor an aside of the shape. */
  readonly told: number;
  /** Number of elements that the shape neither reads nor leaves out. */
  readonly unread: number;
}

/** A reply at the message level, before its content may override the status. */
export type PreparedReply = BankReply & Read;

/** An operation that is ready to be called. */
export type PreparedOperation = (
  body: Readonly<Record<string, unknown>>,
  context: CallContext,
) => Promise<PreparedReply>;

/** The figures for a reply that never came, or that is a fault. */
export const nothingRead: Read = { told: 0, unread: 0 };
