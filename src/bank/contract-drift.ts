import type { CalendarDate } from '../values/calendar.ts';
import { compare } from '../values/order.ts';

/*
 * Compares what the Bank really sends with the contracts, by names of elements and codes only, never by content. So
 * operators notice when a service sends something new, or stops sending something.
 */

/**
 * What was seen. `reply`: a whole reply, with `element` empty. `read`, `leftOut`, `unread`: an element, by how it was
 * treated. `code`: a code that its list does not have; then `operation` is the list and `element` the code.
 */
export type SightingKind = 'reply' | 'read' | 'leftOut' | 'unread' | 'code';

/** How often something was seen in replies of one service. */
export interface Sighting {
  /** The service; for a code, the stream. */
  readonly service: string;
  readonly operation: string;
  /** Names of elements from below the reply's root, joined by `/`. */
  readonly element: string;
  readonly kind: SightingKind;
  readonly occurrences: number;
}

/** A sighting as it is stored, over all gateways and starts. */
export interface KeptSighting extends Sighting {
  readonly firstSeen: CalendarDate;
  readonly lastSeen: CalendarDate;
  /** How often the element around it (the whole reply at the top) had been seen when this one was last seen. */
  readonly aroundThen: number;
  /** An operator has acknowledged it, so it is not reported again. */
  readonly isAcknowledged: boolean;
}

/** Keeps sightings. */
export interface SightingStore {
  /** @param day the legal day on which they were seen */
  add(sightings: readonly Sighting[], day: CalendarDate): Promise<void>;
  all(): Promise<readonly KeptSighting[]>;
  /**
   * Marks all unread elements and unknown codes seen so far as known, and deletes the counts of elements that vanished.
   * When such an element comes back, its count starts at zero.
   */
  acknowledge(vanished: readonly Pick<Sighting, 'service' | 'operation' | 'element'>[]): Promise<void>;
}

/** Where the Bank and the contracts differ. */
export interface Drift {
  readonly kind: 'unreadElement' | 'unknownCode' | 'vanishedElement';
  readonly service: string;
  readonly operation: string;
  readonly element: string;
  readonly firstSeen: CalendarDate;
  readonly lastSeen: CalendarDate;
  readonly occurrences: number;
}

/** An element has vanished when this many of it were expected, from its earlier frequency, and none came. */
const missedAtLeast = 50;

/** The unacknowledged differences, newest first. */
export function driftOf(kept: readonly KeptSighting[]): readonly Drift[] {
  const keyOf = (service: string, operation: string, element: string) => [service, operation, element].join(' ');
  const counts = new Map(
    kept
      .filter(({ kind }) => kind === 'reply' || kind === 'read')
      .map(({ service, operation, element, occurrences }) => [keyOf(service, operation, element), occurrences]),
  );
  return kept
    .filter(({ isAcknowledged }) => !isAcknowledged)
    .flatMap((one): readonly Drift[] => {
      const { service, operation, element, firstSeen, lastSeen, occurrences } = one;
      const kind = kindOf(one, counts.get(keyOf(service, operation, around(element))) ?? 0);
      return kind === undefined ? [] : [{ kind, service, operation, element, firstSeen, lastSeen, occurrences }];
    })
    .sort((a, b) => compare(b.firstSeen, a.firstSeen));
}

/** The path of the element around one; empty for the whole reply. */
export function around(element: string): string {
  return element.includes('/') ? element.slice(0, element.lastIndexOf('/')) : '';
}

/** @param aroundNow how often the element around it has been seen until now */
function kindOf({ kind, occurrences, aroundThen }: KeptSighting, aroundNow: number): Drift['kind'] | undefined {
  if (kind === 'unread') return 'unreadElement';
  if (kind === 'code') return 'unknownCode';
  if (kind !== 'read' || aroundThen === 0) return undefined;
  // An element of a list can occur several times in one parent, so its share is capped at one.
  const share = Math.min(1, occurrences / aroundThen);
  return share * (aroundNow - aroundThen) >= missedAtLeast ? 'vanishedElement' : undefined;
}
