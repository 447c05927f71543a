import type { Euro, Localized } from '../common/contract.ts';
import type { Fact, Finding, Missing, Rule } from './contract.ts';

/* What the page reads of an assessment. */

export interface ComparedItem {
  readonly item: string;
  readonly integrationId?: string;
  readonly outcome:
    | 'same'
    | 'differs'
    | 'notDeclared'
    | 'notInSource'
    | 'notComparable'
    | 'notAuthorised'
    | 'sourceSilent'
    | 'notConsulted';
  readonly difference?: Euro;
  readonly rule: Rule;
  readonly title: Localized;
  readonly text: Localized;
  readonly questions: readonly Localized[];
  readonly values?: Readonly<Record<string, string>>;
  readonly declared: readonly Fact[];
  readonly found: readonly Fact[];
  readonly observations: readonly { readonly kind: string; readonly date: string; readonly outcome: string }[];
  readonly missing: readonly Missing[];
}

export interface CoverageItem {
  readonly stream: string;
  readonly state: 'consulted' | 'inPart' | 'sourceSilent' | 'notOpen' | 'notConsulted';
  readonly condition?: string;
  readonly outcome?: 'dataFound' | 'noDataFound' | 'incomplete';
  readonly consultedAt?: string;
  readonly ticket?: string;
  readonly remedy?: string;
  readonly rule: Rule;
}

export interface IncomeMonth {
  readonly month: string;
  readonly state: 'amount' | 'present' | 'none' | 'unknown';
  readonly amount?: Euro;
  readonly basis: string;
  readonly facts: readonly Fact[];
}

export interface IncomeRow {
  readonly integrationId?: string;
  readonly kind: string;
  readonly label: Localized;
  readonly payer?: Localized;
  readonly months: readonly IncomeMonth[];
  readonly facts: readonly Fact[];
  readonly missing: readonly Missing[];
}

interface Coded {
  readonly code: string;
  readonly label?: Localized;
}

export interface Property {
  readonly integrationId?: string;
  readonly capakey?: string;
  readonly nature?: Coded;
  readonly municipalities: readonly Coded[];
  readonly rights: readonly {
    readonly type?: Coded;
    readonly share?: { readonly numerator: number; readonly denominator: number };
  }[];
  readonly cadastralIncome?: Euro;
  readonly facts: readonly Fact[];
}

export interface Overview {
  readonly household: {
    readonly registered?: readonly {
      readonly isApplicant: boolean;
      readonly familyName?: string;
      readonly givenName?: string;
      readonly age?: number;
      readonly relation?: Coded;
      readonly isDeceased?: boolean;
    }[];
    readonly declared?: readonly { readonly name?: string; readonly age?: number; readonly relation: string }[];
    readonly facts: readonly Fact[];
    readonly missing: readonly Missing[];
  };
  readonly months: readonly string[];
  readonly income: readonly IncomeRow[];
  readonly property: {
    readonly items: readonly Property[];
    readonly facts: readonly Fact[];
    readonly missing: readonly Missing[];
  };
  readonly insurance: readonly {
    readonly integrationId?: string;
    readonly state: 'insured' | 'notInsured' | 'notKnown' | 'unknown';
    readonly seenOn?: string;
    readonly organization?: Coded;
    readonly facts: readonly Fact[];
    readonly missing: readonly Missing[];
  }[];
  readonly registrations: {
    readonly items: readonly {
      readonly kind: string;
      readonly name?: Localized;
      readonly qualityCode: Coded;
      readonly startDate?: string;
      readonly endDate?: string;
      readonly isRunning?: boolean;
    }[];
    readonly facts: readonly Fact[];
    readonly missing: readonly Missing[];
  };
}

/** An amount a year: exactly, or between limits; none of the three when nothing is known. */
export interface Limits {
  readonly perYear?: Euro;
  readonly atLeast?: Euro;
  readonly atMost?: Euro;
}

interface Behind {
  readonly rule: Rule;
  readonly facts: readonly Fact[];
  readonly missing: readonly Missing[];
}

export interface Step extends Limits, Behind {
  readonly code: string;
  readonly title: Localized;
  readonly counted: boolean;
  readonly isDeduction?: true;
  readonly basis: 'found' | 'declared' | 'unknown';
  readonly alternative?: Euro;
}

export interface WageMonth {
  readonly month: string;
  readonly days: number;
  readonly daysOfMonth: number;
  readonly amount: Euro;
}

export interface WageAmounts {
  readonly perYear: Euro;
  readonly perMonth: Euro;
  readonly firstMonth?: WageMonth;
  readonly lastMonth?: WageMonth;
}

export interface LivingWage {
  readonly state: 'known' | 'atMost' | 'unknown';
  readonly basis: 'found' | 'declared' | 'mixed';
  readonly category: Behind & {
    readonly category?: '1' | '2' | '3';
    readonly isChosen: boolean;
    readonly wouldChange: readonly { readonly text: Localized; readonly date?: string }[];
  };
  readonly amountOfCategory?: { readonly perYear: Euro; readonly perMonth: Euro; readonly rule: Rule };
  readonly steps: readonly Step[];
  readonly cohabitants: readonly (Limits &
    Behind & {
      readonly relation?: string;
      readonly state: 'counted' | 'notCounted' | 'uncertain';
      readonly text: Localized;
      readonly steps: readonly Step[];
    })[];
  readonly resources: Limits;
  readonly generalExemption?: Limits & { readonly rule: Rule };
  readonly deducted: Limits;
  readonly livingWage?: WageAmounts & { readonly atLeastPerMonth?: Euro };
  readonly variants: readonly (WageAmounts & {
    readonly code: string;
    readonly title: Localized;
    readonly rule: Rule;
  })[];
  readonly exemption?: Behind & {
    readonly kind?: string;
    readonly remainingDays?: number;
    readonly endDate?: string;
    readonly alerts: readonly { readonly text: Localized }[];
  };
  readonly missing: readonly Missing[];
}

/** Means, rights and coverage are absent of an API that does not compute them yet. */
export interface Assessment {
  readonly day: string;
  readonly notice: Localized;
  readonly overview: Overview;
  readonly comparison: readonly ComparedItem[];
  readonly livingWage?: LivingWage;
  readonly flags: readonly Finding[];
  readonly rights?: readonly Finding[];
  readonly consistency: readonly Finding[];
  readonly coverage?: readonly CoverageItem[];
}
