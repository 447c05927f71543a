import type { IncompleteDate } from '../values/incomplete-date.ts';

/**
 * A relation to the applicant that can make a person a maintenance debtor. `other`: the source says what the person is,
 * and it is none of these. `unknown`: the source does not say it.
 */
export const kinships = ['spouse', 'formerSpouse', 'parent', 'child', 'other', 'unknown'] as const;
export type Kinship = (typeof kinships)[number];

/** A relative or household member of the person consulted, as one stream names them. */
export interface Relative {
  /** Eleven digits. Absent for a person who has no number: a filler of the register is none. */
  readonly ssin?: string | undefined;
  readonly familyName?: string | undefined;
  readonly givenName?: string | undefined;
  readonly birthDate?: IncompleteDate | undefined;
  readonly kinship: Kinship;
  /** True when the stream says that both live together; absent when it says nothing about it. */
  readonly livesIn?: boolean | undefined;
  /** True when the stream says that the person has died; absent when it does not. */
  readonly isDeceased?: true | undefined;
  /** The day of death; absent when it is not known. */
  readonly diedOn?: IncompleteDate | undefined;
}

/** Somebody near the applicant, as several streams together know the person. */
export interface KnownRelative extends Relative {
  /** Whether the person counts among the maintenance debtors; absent when that is not known. */
  readonly isDebtor?: boolean | undefined;
}

/** A person who may be integrated in addition to the applicant. */
export interface ProposedPerson extends KnownRelative {
  readonly ssin: string;
  /** Opaque, stable for the same person in the same integration. */
  readonly personRef: string;
}

/** The relatives and household members that one answer names. */
export interface NamedRelatives {
  readonly persons: readonly Relative[];
  /** True when the answer names everybody who lives with the person, even if that is nobody. */
  readonly isHouseholdKnown: boolean;
}
