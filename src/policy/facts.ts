import type { CalendarDate } from '../domain/calendar.ts';
import type { Caller } from '../domain/caller.ts';
import type { Integration } from '../domain/integration.ts';
import type { FullText } from '../domain/localized-text.ts';

/** Everything a decision on a consultation may look at. Gathered before; rules do no I/O. */
export interface ConsultationFacts {
  readonly caller: Caller;
  readonly integration: Integration;
  readonly stream: string;
  /** The legal day in Belgium. */
  readonly today: CalendarDate;
}

/** A reason to refuse. Pure: the same facts always give the same answer. */
export interface Rule {
  /** Stable, lowerCamelCase; in problems, in the ledger and in the list of streams. */
  readonly code: string;
  /** Why, and what the caller can do about it. */
  readonly reason: FullText;
  refuses(facts: ConsultationFacts): boolean;
}
