import type { DeclaredMember } from '../declared.ts';
import type { Fact, Missing } from '../finding.ts';
import type { Person } from '../inquiry.ts';
import type { Exact } from './exact.ts';
import type { Range } from './range.ts';
import type { HouseholdRelation } from './relations.ts';
import type { StepCode } from './rules.ts';

/** Where an amount comes from: a stream, the declaration alone, or nobody. */
export type Basis = 'found' | 'declared' | 'unknown';

/** What a kind of resource gives, a year. */
export interface Line {
  readonly code: StepCode;
  /** False for what the law leaves out. */
  readonly counted: boolean;
  readonly range: Range;
  /** The part of `range` that can be exempt as income from work or training. */
  readonly exemptible?: Range;
  readonly basis: Basis;
  readonly facts: readonly Fact[];
  readonly missing: readonly Missing[];
  /** What the other side says, when declaration and source differ. */
  readonly alternative?: Exact;
}

/** What streams say of a kind of resource of a person, a year. Without `range` they say nothing about it. */
export interface FoundAmount {
  readonly range?: Range;
  readonly facts: readonly Fact[];
  readonly missing: readonly Missing[];
}

/** Somebody whose means are looked at. */
export interface Subject {
  /** The answers of streams about the person; absent when nobody consulted any. */
  readonly person?: Person | undefined;
  readonly declared: Pick<DeclaredMember, 'income' | 'property' | 'savings'>;
  /** Where the declaration stands in `declared`: empty for the applicant, `/household/0` for the first other. */
  readonly path: string;
  readonly integrationId?: string | undefined;
  /** True for the person of the integration. */
  readonly isApplicant: boolean;
}

/** Somebody else of the household, as it is declared or else as the register has it. */
export interface HouseholdMember extends Subject {
  /** Absent when the register does not say what the person is to the applicant. */
  readonly relation?: HouseholdRelation | undefined;
  readonly birthDate?: string | undefined;
  readonly sharesHousehold?: boolean | undefined;
  readonly hasLivingWage?: boolean | undefined;
  readonly isMarried?: boolean | undefined;
  readonly fact: Fact;
  /** Index in `declared.household`; absent for somebody whom only the register names. */
  readonly index?: number | undefined;
}

/** How unsettled points of law are read. */
export interface Reading {
  /** `undivided`: the share of the cadastral income, then the whole exemption. `scaled`: the exemption too is shared. */
  readonly propertyShare: 'undivided' | 'scaled';
  readonly generalExemption: boolean;
  /** Whether child benefit that a counted debtor receives counts. */
  readonly childBenefit: boolean;
  /** Days of a month by which income of a part of it is made a whole month. */
  readonly daysOfMonth: number;
  /** Leaves out what was earned in a part of the month. */
  readonly withoutPartMonths: boolean;
}
