import type { IncompleteDate } from '../values/incomplete-date.ts';

/** A relation to the applicant that can make a person a maintenance debtor. */
export type Kinship = 'spouse' | 'formerSpouse' | 'parent' | 'child' | 'other';

/** A relative or household member of the person consulted, as one stream names them. */
export interface Relative {
  /** Eleven digits. A person without a number cannot be integrated and is left out. */
  readonly ssin: string;
  readonly familyName?: string | undefined;
  readonly givenName?: string | undefined;
  readonly birthDate?: IncompleteDate | undefined;
  readonly kinship: Kinship;
  /** True when the stream says that both live together; absent when it says nothing about it. */
  readonly livesIn?: boolean | undefined;
}

/** A person who may be integrated in addition to the applicant. */
export interface ProposedPerson extends Relative {
  /** Opaque, stable for the same person in the same integration. */
  readonly personRef: string;
  /** True when the person counts among the maintenance debtors. */
  readonly isDebtor: boolean;
}

/** The relatives and household members that one answer names. */
export interface NamedRelatives {
  readonly persons: readonly Relative[];
  /** True when the answer names everybody who lives with the person, even if that is nobody. */
  readonly isHouseholdKnown: boolean;
}
