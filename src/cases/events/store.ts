import { sql } from 'kysely';
import type { Database } from '../../platform/postgres/database.ts';
import type { Clock } from '../../values/calendar.ts';
import type { EventStore } from './event.ts';
import type { IntegrationTables } from '../integrations/row.ts';
import { noteEvents } from './note.ts';
import { placeEvents } from './place.ts';
import { eventColumns, toEvent, type EventTables } from './row.ts';

/** Events in PostgreSQL. They hold ids and days only, so nothing of them is encrypted. */
export function createEventStore({
  database,
  clock,
}: {
  readonly database: Pick<Database, 'query'>;
  readonly clock: Clock;
}): EventStore {
  const query = database.query.$extendTables<EventTables>();
  return {
    read: async (centre, { after, kinds, limit }) => {
      await placeEvents(query, centre, clock());
      // Before the events are read: what comes in between has a later place and is left for the next part.
      const feed = await query.selectFrom('event_feed').selectAll().where('centre', '=', centre).executeTakeFirst();
      const upTo = feed?.last_position ?? 0;
      const rows = await query
        .selectFrom('event')
        .select(eventColumns)
        .where('centre', '=', centre)
        .where('kind', 'in', kinds)
        .where('position', '>', after ?? 0)
        .where('position', '<=', upTo)
        .orderBy('position')
        .limit(limit)
        .execute();
      return { events: rows.map(toEvent), upTo, removedTo: feed?.removed_to ?? 0 };
    },

    noteFound: (events) => noteEvents(query, events),

    noteEndingSoon: async (centre, { today, until }) => {
      const rows = await query
        .$extendTables<IntegrationTables>()
        .selectFrom('integration')
        .select(['integration_id', 'end_date'])
        .where('centre', '=', centre)
        .where('state', '=', 'active')
        .where('decided_on', 'is', null)
        .where('end_date', '>=', today)
        .where('end_date', '<=', until)
        .execute();
      await noteEvents(
        query,
        rows.map(({ integration_id: subjectId, end_date: dueOn }) => ({
          centre,
          kind: 'integrationEndsSoon',
          subjectId,
          dueOn,
          matter: `integrationEndsSoon ${subjectId} ${dueOn}`,
        })),
      );
    },

    purge: async (before) => {
      // What nobody has read has no place yet, and without one no age.
      const unplaced = await query
        .selectFrom('event')
        .select('centre')
        .distinct()
        .where('position', 'is', null)
        .execute();
      for (const { centre } of unplaced) await placeEvents(query, centre, clock());
      const centres = await query
        .selectFrom('event')
        .select('centre')
        .distinct()
        .where('placed_at', '<', new Date(before))
        .execute();
      for (const { centre } of centres) {
        await query.transaction().execute(async (transaction) => {
          await transaction
            .selectFrom('event_feed')
            .select('centre')
            .where('centre', '=', centre)
            .forUpdate()
            .execute();
          const gone = await transaction
            .deleteFrom('event')
            .where('centre', '=', centre)
            .where('placed_at', '<', new Date(before))
            .returning('position')
            .execute();
          const last = gone.reduce((most, { position }) => Math.max(most, position ?? 0), 0);
          await transaction
            .updateTable('event_feed')
            .set({ removed_to: sql<number>`greatest(removed_to, ${last}::bigint)` })
            .where('centre', '=', centre)
            .execute();
        });
      }
    },
  };
}
