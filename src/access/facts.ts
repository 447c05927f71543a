import type { CalendarDate } from '../values/calendar.ts';
import type { Caller } from '../values/caller.ts';
import type { KnownMeans } from '../values/debtor-means.ts';
import type { GivenReason, TargetIntegration } from './target.ts';
import type { FullText } from '../values/localized-text.ts';
import type { Remedy } from './access.ts';
import type { BookOfDay, Relation } from './book/book.ts';

/** What a rule may look at. */
export interface RuleFacts {
  readonly caller: Pick<Caller, 'centre' | 'role'>;
  readonly integration: Pick<
    TargetIntegration,
    | 'centre'
    | 'qualityCode'
    | 'startDate'
    | 'endDate'
    | 'state'
    | 'informedOn'
    | 'decidedOn'
    | 'nextCodeOn'
    | 'reviewedOn'
    | 'diedOn'
  >;
  readonly stream: string;
  /** Whether the integration of the applicant, with which this one ends, runs; absent for an applicant. */
  readonly applicantIsOpen?: boolean;
  /** Whether the Bank told that the number of the person was replaced or canceled; absent when it did not. */
  readonly isNumberChanged?: boolean;
  /** The legal day in Belgium. */
  readonly today: CalendarDate;
  readonly relation: Relation;
  /** The reason that the caller recorded today for this integration. */
  readonly reason: Pick<GivenReason, 'code'> | undefined;
  /** The rules of the day. */
  readonly book: BookOfDay;
}

/** Everything a decision on a consultation may look at. It is gathered beforehand, because rules do no I/O. */
export interface ConsultationFacts extends RuleFacts {
  readonly caller: Caller;
  readonly integration: TargetIntegration;
  readonly reason: GivenReason | undefined;
  /** What is known of the means of a maintenance debtor; undefined under a code for which that does not matter. */
  readonly means: KnownMeans | undefined;
}

/** What is said about a refusal. */
export interface RuleText {
  /** Stable, lowerCamelCase; in problems, in the ledger and in the list of streams. */
  readonly code: string;
  /** Why, and what the caller can do about it. */
  readonly reason: FullText;
  /** The law or instruction behind it. */
  readonly legalBasis: string;
  /** What would open it. */
  remedy(facts: Partial<Pick<RuleFacts, 'integration'>>): Remedy;
}

/** A reason to refuse. Pure: the same facts always give the same answer. */
export interface Rule<Facts = RuleFacts> extends RuleText {
  refuses(facts: Facts): boolean;
}

/** What a rule may look at before the target is known. */
export type CallerFacts = Pick<RuleFacts, 'book' | 'caller'>;
