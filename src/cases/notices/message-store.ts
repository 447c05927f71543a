import { sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import { SealedValueError, type SsinSealer } from '../../evidence/sealing.ts';
import type { Database } from '../../platform/postgres/database.ts';
import type { Fact } from '../../bank/messages/message.ts';
import { closeGap, openGap } from './gap-rows.ts';
import {
  contentOf,
  digestOf,
  factsIn,
  messageContext,
  type MessageQuery,
  type MessageTables,
  type MessageTransaction,
} from './message-row.ts';
import type { MessageStore, PersonOfMessage, Step, StepPlan } from './messages.ts';
import { addNotices, effectOn } from './notice-rows.ts';
import { dueOf, type WaitingMessage } from './order.ts';

/** A message whose turn has come. */
interface DueMessage extends WaitingMessage {
  readonly messageId: string;
  readonly kind: string;
  readonly persons: number;
  readonly done: number;
}

/** Messages in PostgreSQL. Whom they are about is encrypted, and gone when they have taken effect. */
export function createMessageStore({
  database,
  sealer,
}: {
  readonly database: Pick<Database, 'query'>;
  readonly sealer: SsinSealer;
}): MessageStore {
  const query: MessageQuery = database.query.$extendTables<MessageTables>();

  return {
    keep: (message, at) =>
      query.transaction().execute(async (transaction) => {
        const seriesId = await seriesOf(transaction, message);
        const messageId = uuidv7();
        const digest = digestOf(message);
        const seal = (text: string) => Buffer.from(sealer.sealText(text, messageContext(messageId)));
        const added = await transaction
          .insertInto('bank_message')
          .values({
            message_id: messageId,
            series_id: seriesId,
            sequence_number: message.sequenceNumber,
            kind: message.kind,
            received_at: new Date(at),
            persons: message.facts.length,
            digest_sealed: seal(digest),
            content_sealed: seal(contentOf(message)),
          })
          .onConflict((conflict) => conflict.columns(['series_id', 'sequence_number']).doNothing())
          .executeTakeFirst();
        if (added.numInsertedOrUpdatedRows === 1n) return { result: 'taken', seriesId };
        const before = await transaction
          .selectFrom('bank_message')
          .select(['message_id', 'digest_sealed'])
          .where('series_id', '=', seriesId)
          .where('sequence_number', '=', message.sequenceNumber)
          .executeTakeFirstOrThrow();
        const known = sealer.openText(before.digest_sealed, messageContext(before.message_id));
        return { result: known === digest ? 'repeated' : 'otherContent', seriesId };
      }),

    step: (seriesId, plan) =>
      query.transaction().execute(async (transaction) => {
        const series = await transaction
          .selectFrom('message_series')
          .selectAll()
          .where('series_id', '=', seriesId)
          .forUpdate()
          .executeTakeFirst();
        if (!series) return nothing;
        const waiting = await waitingIn(transaction, seriesId, plan);
        const due = dueOf(series.worked_to, waiting, plan.now, plan);
        for (const range of due.missing) await openGap(transaction, seriesId, range, plan.now);
        const { persons, unreadable } = await nextPersons(transaction, series, due.messages, plan, sealer);
        const effect = await effectOn(transaction, persons, plan, sealer);
        await plan.evidence(effect);
        await addNotices(transaction, effect.noticed, plan.now, sealer);
        for (const message of due.messages) {
          await markDone(transaction, message, persons, effect.dropped);
          if (message.sequenceNumber <= series.worked_to) await closeGap(transaction, seriesId, message.sequenceNumber);
        }
        if (due.workedTo > series.worked_to) {
          await transaction
            .updateTable('message_series')
            .set({ worked_to: due.workedTo })
            .where('series_id', '=', seriesId)
            .execute();
        }
        return {
          ...effect,
          missing: due.missing.reduce((sum, { first, last }) => sum + last - first + 1, 0),
          unreadable,
          isMore: due.messages.length > 0,
          ...(due.lookAgainAt === undefined ? {} : { lookAgainAt: due.lookAgainAt }),
        };
      }),

    waiting: async () => {
      const rows = await query
        .selectFrom('bank_message')
        .select('series_id')
        .distinct()
        .where('content_sealed', 'is not', null)
        .where('is_unreadable', '=', false)
        .execute();
      return rows.map((row) => row.series_id);
    },

    figures: async (since) => {
      const { rows } = await sql<{
        waiting: number;
        oldest_at: Date | null;
        unreadable: number;
        missing: number;
        missing_lately: number;
      }>`select waiting.*, unreadable.*, missing.* from
        (select count(*) as waiting, min(received_at) as oldest_at from bank_message
          where content_sealed is not null and not is_unreadable) as waiting,
        (select count(*) as unreadable from bank_message where is_unreadable) as unreadable,
        (select coalesce(sum(last_number - first_number + 1), 0)::bigint as missing,
          coalesce(sum(last_number - first_number + 1) filter (where noticed_at >= ${new Date(since)}), 0)::bigint
            as missing_lately from message_gap) as missing`.execute(query);
      const [row] = rows;
      return {
        waiting: row?.waiting ?? 0,
        ...(row?.oldest_at ? { oldestAt: row.oldest_at.getTime() } : {}),
        unreadable: row?.unreadable ?? 0,
        missing: row?.missing ?? 0,
        missingLately: row?.missing_lately ?? 0,
      };
    },
  };
}

const nothing: Step = { noticed: [], dropped: [], missing: 0, unreadable: 0, isMore: false };

/** The series of a message. It begins with the first number that comes: what came before is not known to be missing. */
async function seriesOf(
  transaction: MessageTransaction,
  {
    sender,
    receiver,
    sequenceNumber,
  }: { readonly sender: string; readonly receiver: string; readonly sequenceNumber: number },
): Promise<string> {
  const find = () =>
    transaction
      .selectFrom('message_series')
      .select('series_id')
      .where('sender', '=', sender)
      .where('receiver', '=', receiver)
      .executeTakeFirst();
  const known = await find();
  if (known) return known.series_id;
  await transaction
    .insertInto('message_series')
    .values({
      series_id: uuidv7(),
      sender,
      receiver,
      first_number: sequenceNumber,
      worked_to: sequenceNumber - 1,
    })
    .onConflict((conflict) => conflict.columns(['sender', 'receiver']).doNothing())
    .execute();
  return (await find())?.series_id ?? '';
}

async function waitingIn(
  transaction: MessageTransaction,
  seriesId: string,
  { mostWaiting }: Pick<StepPlan, 'mostWaiting'>,
): Promise<readonly DueMessage[]> {
  const rows = await transaction
    .selectFrom('bank_message')
    .select(['message_id', 'kind', 'sequence_number', 'received_at', 'persons', 'persons_done'])
    .where('series_id', '=', seriesId)
    .where('content_sealed', 'is not', null)
    .where('is_unreadable', '=', false)
    .orderBy('sequence_number')
    .limit(mostWaiting)
    .execute();
  return rows.map((row) => ({
    messageId: row.message_id,
    kind: row.kind,
    sequenceNumber: row.sequence_number,
    receivedAt: row.received_at.getTime(),
    persons: row.persons,
    done: row.persons_done,
    left: row.persons - row.persons_done,
  }));
}

/** The persons whose turn it is. A message that does not open is set aside, so that it does not hold up the others. */
async function nextPersons(
  transaction: MessageTransaction,
  { sender, receiver }: { readonly sender: string; readonly receiver: string },
  messages: readonly DueMessage[],
  { mostPersons }: Pick<StepPlan, 'mostPersons'>,
  sealer: SsinSealer,
): Promise<{ readonly persons: readonly PersonOfMessage[]; readonly unreadable: number }> {
  const persons: PersonOfMessage[] = [];
  let unreadable = 0;
  for (const { messageId, kind, done } of messages) {
    const facts = await openFacts(transaction, messageId, sealer);
    if (facts === undefined) {
      unreadable += 1;
      continue;
    }
    const message = { messageId, kind, sender, receiver };
    const next = facts.slice(done, done + mostPersons - persons.length);
    persons.push(...next.map((fact, index) => ({ message, position: done + index, fact })));
  }
  return { persons, unreadable };
}

async function openFacts(
  transaction: MessageTransaction,
  messageId: string,
  sealer: SsinSealer,
): Promise<readonly Fact[] | undefined> {
  const { content_sealed: sealed } = await transaction
    .selectFrom('bank_message')
    .select('content_sealed')
    .where('message_id', '=', messageId)
    .executeTakeFirstOrThrow();
  try {
    return sealed === null ? [] : factsIn(sealer.openText(sealed, messageContext(messageId)));
  } catch (error) {
    if (!(error instanceof SealedValueError)) throw error;
    await transaction
      .updateTable('bank_message')
      .set({ is_unreadable: true })
      .where('message_id', '=', messageId)
      .execute();
    return undefined;
  }
}

/** Notes how far a message is; with its last person its content goes. */
async function markDone(
  transaction: MessageTransaction,
  { messageId, persons, done }: DueMessage,
  worked: readonly PersonOfMessage[],
  dropped: readonly PersonOfMessage[],
): Promise<void> {
  const isOfIt = ({ message }: PersonOfMessage) => message.messageId === messageId;
  const count = worked.filter(isOfIt).length;
  if (count === 0) return;
  const without = dropped.filter(isOfIt).length;
  await transaction
    .updateTable('bank_message')
    .set((is) => ({
      persons_done: done + count,
      dropped: is('dropped', '+', without),
      noticed: is('noticed', '+', count - without),
      ...(done + count < persons ? {} : { content_sealed: null }),
    }))
    .where('message_id', '=', messageId)
    .execute();
}
