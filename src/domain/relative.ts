import type { IncompleteDate } from './incomplete-date.ts';

/** What somebody is to the applicant, as far as it makes a maintenance debtor. */
export type Kinship = 'spouse' | 'formerSpouse' | 'parent' | 'child' | 'other';

/** Somebody near the person consulted, as one stream tells. */
export interface Relative {
  /** Eleven digits; who has no number cannot be integrated and is left out. */
  readonly ssin: string;
  readonly familyName?: string | undefined;
  readonly givenName?: string | undefined;
  readonly birthDate?: IncompleteDate | undefined;
  readonly kinship: Kinship;
  /** True when the stream says that both live together; absent when it says nothing about it. */
  readonly livesIn?: boolean | undefined;
}

/** Somebody who may be integrated beside the applicant. */
export interface ProposedPerson extends Relative {
  /** Opaque, stable for the same person in the same integration. */
  readonly personRef: string;
  /** True when the person counts among the maintenance debtors. */
  readonly isDebtor: boolean;
}

/** What one answer tells of the people near the person. */
export interface Told {
  readonly persons: readonly Relative[];
  /** True when the answer tells everybody who lives with the person, perhaps nobody. */
  readonly isHouseholdKnown: boolean;
}
