import { createHash } from 'node:crypto';
import type { ColumnType, Kysely, Transaction } from 'kysely';
import type { BankMessage, Fact } from '../../bank/messages/message.ts';
import { SealedValueError } from '../../evidence/sealing.ts';
import type { IntegrationTables } from '../integrations/row.ts';
import type { Noticed, NoticedIntegration } from './notice.ts';

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

/**
 * What a notice says, as it is sealed: together with the centre and the person of its integration, because the database
 * moves notices to the integration that follows, and could move them anywhere.
 */
export function noticeContentOf(noticed: Noticed, { centre, ssin }: NoticedIntegration): string {
  return JSON.stringify({ ...noticed, about: { centre, ssin: ssin.reveal() } });
}

/**
 * What {@link noticeContentOf} wrote. A notice from before does not say whom it is about.
 * @throws SealedValueError when it is about somebody else
 */
export function noticedIn(content: string, { centre, ssin }: NoticedIntegration): Noticed {
  const { about, ...noticed } = JSON.parse(content) as Noticed & {
    readonly about?: { readonly centre: string; readonly ssin: string };
  };
  if (about && (about.centre !== centre || about.ssin !== ssin.reveal())) {
    throw new SealedValueError('a notice is about another person than its integration');
  }
  return noticed;
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
