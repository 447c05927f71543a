import type { ColumnType, Generated, Selectable } from 'kysely';
import type { EventKind, PlacedEvent, SubjectType } from './event.ts';

/** Table `event`. */
export interface EventTable {
  readonly event_id: string;
  readonly seq: Generated<number>;
  readonly centre: string;
  readonly kind: string;
  readonly subject_type: SubjectType;
  readonly subject_id: string;
  readonly due_on: string | null;
  readonly matter: string | null;
  readonly position: ColumnType<number | null, never, number>;
  readonly placed_at: ColumnType<Date | null, never, Date>;
}

/** Table `event_feed`. */
export interface EventFeedTable {
  readonly centre: string;
  readonly last_position: Generated<number>;
  readonly removed_to: Generated<number>;
}

export type EventTables = { readonly event: EventTable; readonly event_feed: EventFeedTable };

/** The columns of an event for its readers. */
export const eventColumns = [
  'event_id',
  'centre',
  'kind',
  'subject_id',
  'due_on',
  'position',
  'placed_at',
  'matter',
] as const;

/** An event that has its place. */
export function toEvent(row: Pick<Selectable<EventTable>, (typeof eventColumns)[number]>): PlacedEvent {
  return {
    eventId: row.event_id,
    centre: row.centre,
    kind: row.kind as EventKind,
    subjectId: row.subject_id,
    ...(row.due_on === null ? {} : { dueOn: row.due_on }),
    position: row.position ?? 0,
    at: row.placed_at?.getTime() ?? 0,
    isFound: row.matter !== null,
  };
}
