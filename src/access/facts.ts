import type { CalendarDate } from '../values/calendar.ts';
import type { Caller } from '../values/caller.ts';
import type { ActName } from './book/acts.ts';
import type { DebtorMeans } from '../values/debtor-means.ts';
import type { GivenReason, TargetIntegration } from './target.ts';
import type { FullText } from '../values/localized-text.ts';
import type { Remedy } from './access.ts';

/**
 * The caller's relation to the person. `unknown`: the token must identify the caller in the register and does not, so
 * it is not known whether the caller is the same person.
 */
export type Relation = 'none' | 'self' | 'householdMember' | 'colleague' | 'unknown';

/** Who asks for which act. */
export interface CallerFacts {
  readonly caller: Pick<Caller, 'centre' | 'role'>;
  readonly act: ActName;
}

/** Who asks about whom. */
export interface RelationFacts {
  readonly caller: Pick<Caller, 'centre' | 'role'>;
  readonly relation: Relation;
}

/** Everything a decision on a consultation may look at. It is gathered beforehand, because rules do no I/O. */
export interface ConsultationFacts extends CallerFacts, RelationFacts {
  readonly caller: Pick<Caller, 'centre' | 'role'>;
  readonly integration: TargetIntegration;
  readonly stream: string;
  /** The legal day in Belgium. */
  readonly today: CalendarDate;
  /** The reason that the caller recorded today for this integration. */
  readonly reason: GivenReason | undefined;
  /** What the person's own tax assessment said, when it was consulted under this integration. */
  readonly means: DebtorMeans | undefined;
  /** Working days within which the person must have been informed, counted from the first day of the integration. */
  readonly informWithinWorkingDays: number;
}

/** A reason to refuse. Pure: the same facts always give the same answer. */
export interface Rule<Facts = ConsultationFacts> {
  /** Stable, lowerCamelCase; in problems, in the ledger and in the list of streams. */
  readonly code: string;
  /** Why, and what the caller can do about it. */
  readonly reason: FullText;
  /** The law or instruction behind it. */
  readonly legalBasis: string;
  /** What would open it. */
  remedy(facts: Facts): Remedy;
  refuses(facts: Facts): boolean;
}
