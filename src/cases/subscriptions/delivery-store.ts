import { sql, type Kysely, type Transaction } from 'kysely';
import type { SsinSealer } from '../../evidence/sealing.ts';
import { changeRow, inTransaction } from '../../evidence/storage/sealed-rows.ts';
import type { Database } from '../../platform/postgres/database.ts';
import { placeEvents } from '../events/place.ts';
import { eventColumns, toEvent } from '../events/row.ts';
import { subscriptionTable, toSubscription, type SubscriptionRow, type SubscriptionTables } from './row.ts';
import type { DeliveryFigures, DeliveryStore, Subscription } from './subscription.ts';

/** Subscriptions of one look. */
const mostDue = 200;
/** Events that get a row in one statement. */
const atOnce = 1_000;
/** Longer than an attempt may take, so that nobody else begins the same one. By the clock of the database. */
const leaseSeconds = 60;
const hourMs = 3_600_000;
const weekMs = 7 * 24 * hourMs;

/** Nothing of the same line waits before it. */
const isFirstOfLine = sql<boolean>`not exists (
  select from delivery as earlier
  where earlier.subscription_id = delivery.subscription_id and earlier.line = delivery.line
    and earlier.state = 'waiting' and earlier.position < delivery.position)`;

type FigureRow = Omit<DeliveryFigures, 'waitingSince' | 'unplacedSince'> & {
  readonly oldest_waiting: Date | null;
  readonly oldest_unplaced: string | null;
};
const noFigures: FigureRow = {
  waiting: 0,
  parked: 0,
  parkedLately: 0,
  failing: 0,
  gone: 0,
  oldest_waiting: null,
  oldest_unplaced: null,
};

/** The moment in a UUIDv7 (RFC 9562): its first 48 bits. */
const momentOf = (uuid: string) => Number.parseInt(uuid.replaceAll('-', '').slice(0, 12), 16);

/** What is to be delivered, in PostgreSQL. One gateway at a time has a subscription. */
export function createDeliveryStore({
  database,
  sealer,
}: {
  readonly database: Pick<Database, 'query'>;
  readonly sealer: Pick<SsinSealer, 'rows'>;
}): DeliveryStore {
  const query = database.query.$extendTables<SubscriptionTables>();
  const one = (executor: Kysely<SubscriptionTables>, id: string) =>
    executor.updateTable('subscription_progress').where('subscription_id', '=', id);

  async function find(id: string): Promise<Subscription | undefined> {
    const rows = await query.selectFrom('subscription').selectAll().where('subscription_id', '=', id).execute();
    return sealer.rows.genuine(subscriptionTable, rows).map(toSubscription)[0];
  }

  /** Gives every event that came since a row. */
  async function takeNew(subscription: Subscription, now: number): Promise<void> {
    const { subscriptionId: id, centre, kinds } = subscription;
    await placeEvents(query, centre, now);
    for (let isMore = true; isMore;) isMore = await inTransaction(query, (transaction) => take(transaction));

    async function take(transaction: Transaction<SubscriptionTables>): Promise<boolean> {
      const { reached } = await transaction
        .selectFrom('subscription_progress')
        .select('reached')
        .where('subscription_id', '=', id)
        .forUpdate()
        .executeTakeFirstOrThrow();
      const feed = await transaction
        .selectFrom('event_feed')
        .select('last_position')
        .where('centre', '=', centre)
        .executeTakeFirst();
      const upTo = Math.min(feed?.last_position ?? 0, reached + atOnce);
      if (upTo <= reached) return false;
      const moment = new Date(now);
      await sql`
        insert into delivery (subscription_id, event_id, position, line, state, waiting_since, next_attempt_at)
        select ${id}::uuid, event_id, position, subject_id, 'waiting', ${moment}::timestamptz, ${moment}::timestamptz
        from event
        where centre = ${centre} and position > ${reached} and position <= ${upTo} and kind = any(${[...kinds]}::text[])
        on conflict do nothing`.execute(transaction);
      await one(transaction, id).set({ reached: upTo }).execute();
      return true;
    }
  }

  return {
    due: async (now) => {
      const moment = new Date(now);
      const { rows } = await sql<{ readonly subscription_id: string }>`
        select subscription.subscription_id
        from subscription join subscription_progress as progress using (subscription_id)
        where subscription.state = 'active'
          and (progress.resting_until is null or progress.resting_until <= ${moment})
          and (progress.leased_until is null or progress.leased_until < now())
          and (exists (select from event where event.centre = subscription.centre and event.position is null)
            or exists (select from event_feed
              where event_feed.centre = subscription.centre and event_feed.last_position > progress.reached)
            or exists (select from delivery
              where delivery.subscription_id = subscription.subscription_id and delivery.state = 'waiting'
                and delivery.next_attempt_at <= ${moment} and ${isFirstOfLine}))
        limit ${mostDue}`.execute(query);
      return rows.map((row) => row.subscription_id);
    },

    claim: async (id, lease) => {
      const claimed = await one(query, id)
        .set({ lease, leased_until: sql<Date>`now() + make_interval(secs => ${leaseSeconds})` })
        .where(sql<boolean>`(leased_until is null or leased_until < now())`)
        .executeTakeFirst();
      return claimed.numUpdatedRows === 1n;
    },

    giveBack: async (id, lease) => {
      await one(query, id).set({ lease: null, leased_until: null }).where('lease', '=', lease).execute();
    },

    next: async (id, lease, now) => {
      const held = await one(query, id)
        .set({ leased_until: sql<Date>`now() + make_interval(secs => ${leaseSeconds})` })
        .where('lease', '=', lease)
        .returning(['failures', 'resting_until'])
        .executeTakeFirst();
      const subscription = held && (await find(id));
      if (!subscription || subscription.state !== 'active') return undefined;
      if (held.resting_until !== null && held.resting_until.getTime() > now) return undefined;
      await takeNew(subscription, now);
      const row = await query
        .selectFrom('delivery')
        .innerJoin('event', 'event.event_id', 'delivery.event_id')
        .select(eventColumns.map((column) => `event.${column}` as const))
        .select('delivery.attempts')
        .where('delivery.subscription_id', '=', id)
        .where('delivery.state', '=', 'waiting')
        .where('delivery.next_attempt_at', '<=', new Date(now))
        .where(isFirstOfLine)
        .orderBy('delivery.position')
        .limit(1)
        .executeTakeFirst();
      if (!row) return undefined;
      return { subscription, event: toEvent(row), attempts: row.attempts, failures: held.failures };
    },

    delivered: ({ subscription: { subscriptionId }, event: { eventId } }, now) =>
      inTransaction(query, async (transaction) => {
        await transaction
          .deleteFrom('delivery')
          .where('subscription_id', '=', subscriptionId)
          .where('event_id', '=', eventId)
          .execute();
        await one(transaction, subscriptionId)
          .set({
            failures: 0,
            failing_since: null,
            resting_until: null,
            last_delivered_at: new Date(now),
            last_problem: null,
            last_status: null,
          })
          .execute();
      }),

    failed: ({ subscription: { subscriptionId: id }, event: { eventId } }, plan) =>
      inTransaction(query, async (transaction) => {
        const { now, parkBefore, failure } = plan;
        const moment = new Date(now);
        const last = { last_problem: failure.result, last_status: failure.status ?? null };
        const [progress] = await one(transaction, id)
          .set((is) => ({
            ...last,
            failures: is('failures', '+', 1),
            failing_since: sql<Date>`coalesce(failing_since, ${moment}::timestamptz)`,
            resting_until: plan.restUntil === undefined ? null : new Date(plan.restUntil),
          }))
          .returning('failing_since')
          .execute();
        await transaction
          .updateTable('delivery')
          .set((is) => ({
            ...last,
            attempts: is('attempts', '+', 1),
            first_failed_at: sql<Date>`coalesce(first_failed_at, ${moment}::timestamptz)`,
            next_attempt_at: new Date(plan.nextAttemptAt),
          }))
          .where('subscription_id', '=', id)
          .where('event_id', '=', eventId)
          .execute();
        // When the receiver has failed for all that time, so has what waited for it.
        const isAllParked = (progress?.failing_since?.getTime() ?? now) <= parkBefore;
        await transaction
          .updateTable('delivery')
          .set({ state: 'parked', parked_at: moment })
          .where('subscription_id', '=', id)
          .where('state', '=', 'waiting')
          .where(isAllParked ? 'waiting_since' : 'first_failed_at', '<=', new Date(parkBefore))
          .execute();
        if (failure.result === 'gone') await markGone(transaction, id);
      }),

    figures: async (now) => {
      const { rows } = await sql<FigureRow>`select
        (select count(*) from delivery where state = 'waiting') as waiting,
        (select count(*) from delivery where state = 'parked') as parked,
        (select count(*) from delivery where state = 'parked' and parked_at >= ${new Date(now - weekMs)})
          as "parkedLately",
        (select count(*) from subscription join subscription_progress using (subscription_id)
          where state = 'active' and failing_since <= ${new Date(now - hourMs)}) as failing,
        (select count(*) from subscription where state = 'gone') as gone,
        (select min(waiting_since) from delivery join subscription using (subscription_id)
          where delivery.state = 'waiting' and subscription.state = 'active') as oldest_waiting,
        (select event_id from event where position is null order by event_id limit 1) as oldest_unplaced`.execute(
        query,
      );
      const { oldest_waiting: waiting, oldest_unplaced: unplaced, ...counts } = rows[0] ?? noFigures;
      return {
        ...counts,
        ...(waiting === null ? {} : { waitingSince: waiting.getTime() }),
        ...(unplaced === null ? {} : { unplacedSince: momentOf(unplaced) }),
      };
    },
  };

  /** Nothing is sent there until the software says so. */
  async function markGone(transaction: Transaction<SubscriptionTables>, id: string): Promise<void> {
    await changeRow<SubscriptionTables, SubscriptionRow>(
      transaction,
      { table: subscriptionTable, rows: sealer.rows },
      sql`subscription_id = ${id}`,
      ({ state }) => (state === 'active' ? { state: 'gone' } : undefined),
    );
  }
}
