import type { Asked } from '../../access/asked.ts';
import type { Door } from '../../access/door.ts';
import { Problem } from '../../values/problem.ts';
import type { Integration } from '../integrations/integration.ts';
import type { EventKind, EventStore, PlacedEvent } from './event.ts';

/** Which events a caller wants to see. */
export interface EventQuery {
  readonly kinds: readonly EventKind[];
  /** Only what comes after this place of the feed. */
  readonly after?: number | undefined;
  readonly pageSize: number;
}

/** A page of the feed. */
export interface EventPage {
  readonly events: readonly PlacedEvent[];
  /** Where the next page begins; also when there is nothing new. */
  readonly next: number;
  /** Whether more is there now. */
  readonly isMore: boolean;
}

/**
 * Reads the feed of the caller's centre in the order of its places. Whoever goes on from `next` misses nothing and sees
 * nothing twice.
 * @throws Problem 410 when the feed cannot go on from there: what came after is no longer kept, or the place is of a feed
 *   that a restored database does not have
 */
export function queryEvents(
  ports: { readonly door: Door<Integration>; readonly events: EventStore },
  asked: Asked<EventQuery>,
): Promise<EventPage> {
  return ports.door.perform('queryEvents', asked, {
    find: () => undefined,
    carryOut: async (_found, _granted, { kinds, after, pageSize }) => {
      const part = await ports.events.read(asked.caller.centre, { kinds, after, limit: pageSize + 1 });
      if (after !== undefined && (after < part.removedTo || after > part.upTo)) throw new Problem('eventsGone');
      const events = part.events.slice(0, pageSize);
      const isMore = part.events.length > pageSize;
      // Without more of these kinds, what was passed over need not be looked at again.
      const next = isMore ? (events.at(-1)?.position ?? part.upTo) : part.upTo;
      return { outcome: events.length > 0 ? 'answered' : 'noData', result: { events, next, isMore } };
    },
  });
}
