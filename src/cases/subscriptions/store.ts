import { sql, type Selectable } from 'kysely';
import { RowChangedError } from '../../evidence/row-sealing.ts';
import type { SsinSealer } from '../../evidence/sealing.ts';
import { addRow, changeRow, inTransaction } from '../../evidence/storage/sealed-rows.ts';
import type { Database } from '../../platform/postgres/database.ts';
import type { Clock } from '../../values/calendar.ts';
import { placeEvents } from '../events/place.ts';
import { eventColumns, toEvent } from '../events/row.ts';
import {
  failureIn,
  formerSecretContext,
  secretContext,
  subscriptionTable,
  toSubscription,
  type ProgressRow,
  type SubscriptionRow,
  type SubscriptionTables,
} from './row.ts';
import {
  TooManySubscriptionsError,
  type OpenDelivery,
  type Progress,
  type Subscription,
  type SubscriptionStore,
} from './subscription.ts';

/** Subscriptions in PostgreSQL. Their rows are sealed, and their secrets encrypted. */
export function createSubscriptionStore({
  database,
  sealer,
  clock,
}: {
  readonly database: Pick<Database, 'query'>;
  readonly sealer: SsinSealer;
  readonly clock: Clock;
}): SubscriptionStore {
  const query = database.query.$extendTables<SubscriptionTables>();
  const sealing = { table: subscriptionTable, rows: sealer.rows };
  const sealSecret = (id: string, secret: string) => Buffer.from(sealer.sealText(secret, secretContext(id)));
  const opened = (rows: readonly SubscriptionRow[]) =>
    sealer.rows.genuine(subscriptionTable, rows).flatMap((row) => toSubscription(row) ?? []);

  /** Changes one that was not ended. */
  async function change(id: string, to: (row: SubscriptionRow) => Partial<SubscriptionRow>): Promise<SubscriptionRow> {
    const done = await changeRow<SubscriptionTables, SubscriptionRow>(
      query,
      sealing,
      sql`subscription_id = ${id}`,
      (row) => (row.state === 'ended' ? undefined : to(row)),
    );
    if (!done) throw new RowChangedError(subscriptionTable.name);
    return done.row;
  }

  const present = (row: SubscriptionRow): Subscription => {
    const subscription = toSubscription(row);
    if (!subscription) throw new RowChangedError(subscriptionTable.name);
    return subscription;
  };

  const goOn = (id: string) =>
    query
      .updateTable('subscription_progress')
      .set({ failures: 0, resting_until: null })
      .where('subscription_id', '=', id)
      .execute();

  return {
    add: async (subscription, secret, most) => {
      const { subscriptionId, centre, clientId } = subscription;
      await placeEvents(query, centre, clock());
      await inTransaction(query, async (transaction) => {
        await transaction
          .insertInto('event_feed')
          .values({ centre })
          .onConflict((is) => is.doNothing())
          .execute();
        // Locked, so that nobody passes the limit by asking twice at the same moment.
        const feed = await transaction
          .selectFrom('event_feed')
          .select('last_position')
          .where('centre', '=', centre)
          .forUpdate()
          .executeTakeFirstOrThrow();
        const before = await transaction
          .selectFrom('subscription')
          .select('subscription_id')
          .where('centre', '=', centre)
          .where('client_id', '=', clientId)
          .where('state', '!=', 'ended')
          .execute();
        if (before.length >= most) throw new TooManySubscriptionsError();
        await addRow(transaction, sealing, {
          subscription_id: subscriptionId,
          centre,
          client_id: clientId,
          url: subscription.url,
          kinds: [...subscription.kinds],
          state: subscription.state,
          secret_sealed: sealSecret(subscriptionId, secret),
          former_secret_sealed: null,
          former_until: null,
          created_by: subscription.createdBy,
          created_at: new Date(subscription.createdAt),
        });
        const progress = { subscription_id: subscriptionId, reached: feed.last_position };
        await transaction.insertInto('subscription_progress').values(progress).execute();
      });
    },

    find: async (id) => {
      const rows = await query.selectFrom('subscription').selectAll().where('subscription_id', '=', id).execute();
      return opened(rows)[0];
    },

    list: async (centre, clientId) => {
      const rows = await query
        .selectFrom('subscription')
        .selectAll()
        .where('centre', '=', centre)
        .where('client_id', '=', clientId)
        .where('state', '!=', 'ended')
        .orderBy('subscription_id')
        .execute();
      return opened(rows);
    },

    change: async (id, { url, kinds, state }) => {
      const row = await change(id, () => ({ url, kinds: [...kinds], state }));
      await goOn(id);
      return present(row);
    },

    rotate: async (id, secret, formerUntil) => {
      const row = await change(id, ({ secret_sealed: sealed }) => {
        const former = sealed === null ? undefined : sealer.openText(sealed, secretContext(id));
        return {
          secret_sealed: sealSecret(id, secret),
          former_secret_sealed:
            former === undefined ? null : Buffer.from(sealer.sealText(former, formerSecretContext(id))),
          former_until: new Date(formerUntil),
        };
      });
      return present(row);
    },

    end: async (id) => {
      await change(id, () => ({
        state: 'ended',
        secret_sealed: null,
        former_secret_sealed: null,
        former_until: null,
      }));
      await query.deleteFrom('delivery').where('subscription_id', '=', id).execute();
    },

    secrets: async (id, now) => {
      const row = await query
        .selectFrom('subscription')
        .selectAll()
        .where('subscription_id', '=', id)
        .executeTakeFirstOrThrow();
      sealer.rows.require(subscriptionTable, row);
      const { secret_sealed: sealed, former_secret_sealed: former, former_until: until } = row;
      return [
        ...(sealed === null ? [] : [sealer.openText(sealed, secretContext(id))]),
        ...(former !== null && until !== null && until.getTime() > now
          ? [sealer.openText(former, formerSecretContext(id))]
          : []),
      ];
    },

    progress: async (ids) => {
      if (ids.length === 0) return new Map();
      const rows = await query
        .selectFrom('subscription_progress')
        .selectAll()
        .where('subscription_id', 'in', ids)
        .execute();
      const counts = await query
        .selectFrom('delivery')
        .select(['subscription_id', 'state', sql<number>`count(*)::int`.as('count')])
        .where('subscription_id', 'in', ids)
        .groupBy(['subscription_id', 'state'])
        .execute();
      return new Map(
        rows.map((row) => {
          const countOf = (state: string) =>
            counts.find((one) => one.subscription_id === row.subscription_id && one.state === state)?.count ?? 0;
          return [row.subscription_id, toProgress(row, { waiting: countOf('waiting'), parked: countOf('parked') })];
        }),
      );
    },

    deliveries: async (id, { states, after, limit }) => {
      const rows = await query
        .selectFrom('delivery')
        .innerJoin('event', 'event.event_id', 'delivery.event_id')
        .select(eventColumns.map((column) => `event.${column}` as const))
        .select([
          'delivery.state',
          'delivery.attempts',
          'delivery.next_attempt_at',
          'delivery.last_problem',
          'delivery.last_status',
        ])
        .where('subscription_id', '=', id)
        .where('delivery.state', 'in', states)
        .where('delivery.position', '>', after ?? 0)
        .orderBy('delivery.position')
        .limit(limit)
        .execute();
      return rows.map((row): OpenDelivery => ({
        event: toEvent(row),
        state: row.state,
        attempts: row.attempts,
        ...failureIn(row),
        ...(row.state === 'waiting' ? { nextAttemptAt: row.next_attempt_at.getTime() } : {}),
      }));
    },

    redeliver: async (id, eventIds, now) => {
      const moment = new Date(now);
      let parked = query
        .updateTable('delivery')
        .set({
          state: 'waiting',
          attempts: 0,
          waiting_since: moment,
          next_attempt_at: moment,
          first_failed_at: null,
          parked_at: null,
        })
        .where('subscription_id', '=', id)
        .where('state', '=', 'parked');
      if (eventIds) parked = parked.where('event_id', 'in', eventIds);
      const { numUpdatedRows } = await parked.executeTakeFirst();
      // A receiver that failed for days gets the time again.
      if (numUpdatedRows > 0n) {
        await query
          .updateTable('subscription_progress')
          .set({ failures: 0, failing_since: null, resting_until: null })
          .where('subscription_id', '=', id)
          .execute();
      }
      return Number(numUpdatedRows);
    },
  };
}

function toProgress(row: Selectable<ProgressRow>, counts: Pick<Progress, 'waiting' | 'parked'>): Progress {
  return {
    ...counts,
    ...(row.failing_since === null ? {} : { failingSince: row.failing_since.getTime() }),
    ...(row.resting_until === null ? {} : { restingUntil: row.resting_until.getTime() }),
    ...(row.last_delivered_at === null ? {} : { lastDeliveredAt: row.last_delivered_at.getTime() }),
    ...failureIn(row),
  };
}
