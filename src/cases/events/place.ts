import { sql, type Kysely } from 'kysely';
import type { EnterpriseNumber } from '../../values/enterprise-number.ts';
import type { EventTables } from './row.ts';

/** So many events get their places in one transaction. */
const atOnce = 10_000;

/**
 * Gives places in the feed of a centre to events that were committed since, in the order in which they were noted. Places
 * are given by one transaction at a time, and only to what is committed: so whoever has read up to a place has read
 * everything up to it, also when a transaction that began earlier commits later.
 * @param now milliseconds since 1970
 */
export async function placeEvents(query: Kysely<EventTables>, centre: EnterpriseNumber, now: number): Promise<void> {
  for (;;) {
    const waiting = await query
      .selectFrom('event')
      .select('event_id')
      .where('centre', '=', centre)
      .where('position', 'is', null)
      .limit(1)
      .executeTakeFirst();
    if (!waiting) return;
    await query.transaction().execute(async (transaction) => {
      await transaction
        .insertInto('event_feed')
        .values({ centre })
        .onConflict((is) => is.doNothing())
        .execute();
      const { last_position: last } = await transaction
        .selectFrom('event_feed')
        .select('last_position')
        .where('centre', '=', centre)
        .forUpdate()
        .executeTakeFirstOrThrow();
      // A statement of its own, with a view of its own: it begins after the lock was had.
      const placed = await sql`
        update event set position = ${last}::bigint + waiting.number, placed_at = ${new Date(now)}
        from (
          select event_id, row_number() over (order by seq) as number
          from event where centre = ${centre} and position is null order by seq limit ${atOnce}
        ) as waiting
        where event.event_id = waiting.event_id`.execute(transaction);
      const count = Number(placed.numAffectedRows ?? 0n);
      await transaction
        .updateTable('event_feed')
        .set({ last_position: last + count })
        .where('centre', '=', centre)
        .execute();
    });
  }
}
