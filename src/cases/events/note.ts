import { sql, type QueryExecutorProvider } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import { eventRows, type NewEvent } from './event.ts';

/**
 * Notes events in the transaction of what they tell of: they exist exactly when it happened. Readers see them soon after
 * the commit, in the feed of the centre.
 */
export async function noteEvents(transaction: QueryExecutorProvider, events: readonly NewEvent[]): Promise<void> {
  if (events.length === 0) return;
  const rows = events.map(({ centre, kind, subjectId, dueOn, matter }) => ({
    event_id: uuidv7(),
    centre,
    kind,
    subject_type: eventRows[kind].about,
    subject_id: subjectId,
    due_on: dueOn,
    matter,
  }));
  await sql`
    insert into event (event_id, centre, kind, subject_type, subject_id, due_on, matter)
    select event_id, centre, kind, subject_type, subject_id, due_on, matter
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as noted (
      event_id uuid, centre text, kind text, subject_type text, subject_id uuid, due_on date, matter text)
    order by event_id
    on conflict (matter) do nothing`.execute(transaction);
}
