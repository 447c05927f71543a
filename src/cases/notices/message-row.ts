import { createHash } from 'node:crypto';
import type { ColumnType, Kysely, Transaction } from 'kysely';
import type { BankMessage, Fact } from '../../bank/messages/message.ts';
import type { IntegrationTables } from '../integrations/row.ts';

type Moment = ColumnType<Date, Date, never>;

/** Table `message_series`: what one sender numbers for one receiver. */
export interface MessageSeriesTable {
  readonly series_id: string;
  readonly sender: string;
  readonly receiver: string;
  readonly first_number: number;
  readonly worked_to: number;
}

/** Table `bank_message`. */
export interface BankMessageTable {
  readonly message_id: string;
  readonly series_id: string;
  readonly sequence_number: number;
  readonly kind: string;
  readonly received_at: Moment;
  readonly persons: number;
  readonly persons_done: ColumnType<number, number | undefined, number>;
  readonly noticed: ColumnType<number, number | undefined, number>;
  readonly dropped: ColumnType<number, number | undefined, number>;
  readonly is_unreadable: ColumnType<boolean, boolean | undefined, boolean>;
  readonly digest_sealed: Buffer;
  readonly content_sealed: Buffer | null;
}

/** Table `message_gap`. */
export interface MessageGapTable {
  readonly series_id: string;
  readonly first_number: number;
  readonly last_number: number;
  readonly noticed_at: Moment;
}

/** Table `notice`. */
export interface NoticeTable {
  readonly notice_id: string;
  readonly integration_id: string;
  readonly message_id: string;
  readonly position: number;
  readonly received_at: Moment;
  readonly content_sealed: Buffer;
  /** Null for one that was made before there was this column. */
  readonly changes_number: ColumnType<boolean | null, boolean, never>;
}

export type NoticeTables = {
  readonly message_series: MessageSeriesTable;
  readonly bank_message: BankMessageTable;
  readonly message_gap: MessageGapTable;
  readonly notice: NoticeTable;
};

/** The tables of messages and notices, and those of the persons whom they are about. */
export type MessageTables = NoticeTables & IntegrationTables;
export type MessageQuery = Kysely<MessageTables>;
export type MessageTransaction = Transaction<MessageTables>;

/** Binds the content of a message to its row. */
export function messageContext(messageId: string): string {
  return `message of the Bank ${messageId}`;
}

/** Binds what a notice says to its row. */
export function noticeContext(noticeId: string): string {
  return `notice ${noticeId}`;
}

/** The content of a message as it waits. */
export function contentOf({ facts }: Pick<BankMessage, 'facts'>): string {
  return JSON.stringify(facts);
}

/** What {@link contentOf} wrote. */
export function factsIn(content: string): readonly Fact[] {
  return JSON.parse(content) as readonly Fact[];
}

/** By which a message is known again: that of its kind and of everything that is read of it, in hexadecimal. */
export function digestOf(message: Pick<BankMessage, 'kind' | 'facts'>): string {
  return createHash('sha256')
    .update(`${message.kind}\n${contentOf(message)}`)
    .digest('hex');
}
