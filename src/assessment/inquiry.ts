import type { CalendarDate } from '../values/calendar.ts';
import type { EnterpriseNumber } from '../values/enterprise-number.ts';
import type { ExemptionRules } from '../values/income-exemption.ts';
import type { Answers, StreamName } from './answers.ts';
import type { Choices } from './choices.ts';
import type { Declared } from './declared.ts';
import type { Observation } from './observation.ts';

/** Somebody whom an assessment knows by answers of streams. */
export interface Person {
  readonly integrationId: string;
  /** Eleven digits: how the answers about others name this person. It never leaves an assessment. */
  readonly ssin: string;
  readonly answers: Answers;
  /** Streams that were asked and gave no answer, with the type of the problem. */
  readonly unanswered: Readonly<Partial<Record<StreamName, 'notOpen' | 'sourceSilent'>>>;
}

/** Everything that an assessment looks at. It is complete: nothing is looked up meanwhile. */
export interface Inquiry {
  /** The legal day for which it is made: ages, rows of the law, months. */
  readonly day: CalendarDate;
  readonly integration: {
    readonly qualityCode: number;
    readonly applicationDate: CalendarDate;
    readonly startDate: CalendarDate;
    /** Last day, included. */
    readonly endDate: CalendarDate;
    /** True when it was opened for a review of aid that runs. */
    readonly isReview: boolean;
  };
  readonly centre: { readonly enterpriseNumber: EnterpriseNumber; readonly nisCodes: readonly string[] };
  /** The person of the integration. */
  readonly applicant: Person;
  /** Others of the same file whose answers were given along: members of the household, debtors. */
  readonly others: readonly Person[];
  /** What the applicant says; absent when nobody asked. */
  readonly declared?: Declared | undefined;
  /** What home visits and proofs showed. */
  readonly observations: readonly Observation[];
  /** What the social worker settled. */
  readonly choices: Choices;
  /** Streams that the code opens to the caller now, and what would open the others. */
  readonly access: readonly { readonly stream: string; readonly isOpen: boolean; readonly remedy?: string }[];
  /** The exemptions of income of the day (royal decree of 11 July 2002, art. 35). */
  readonly exemption: ExemptionRules;
}
