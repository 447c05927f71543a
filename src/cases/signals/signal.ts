import type { Span } from '../../evidence/work-records.ts';
import { closedList } from '../../values/code-list.ts';
import type { EnterpriseNumber } from '../../values/enterprise-number.ts';
import { readCodeLists } from '../../values/text-file.ts';

/** The patterns that are looked for; what each means is in `codes.yaml`. */
export const signalRules = [
  'manyRegistrations',
  'unrelatedPersonsInCase',
  'manyPersonsInCase',
  'unusedRegistrations',
  'undecidedInquiries',
  'outsideHours',
  'outsideTerritory',
  'failedProofs',
] as const;
export type SignalRule = (typeof signalRules)[number];

/** What an officer may find. */
export const findings = ['explained', 'misuse', 'underInvestigation'] as const;
export type SignalFinding = (typeof findings)[number];

/** `new`: nobody has assessed it. `grown`: it was assessed, and there is more since. Otherwise the last finding. */
export const signalStates = ['new', 'grown', ...findings] as const;
export type SignalState = (typeof signalStates)[number];

const lists = readCodeLists(new URL('codes.yaml', import.meta.url), ['signalRules', 'signalFindings']);

/** Why a signal is given: a closed list, published under `/refData`. */
export const signalRuleCodes = closedList(lists.signalRules, signalRules);
/** What an officer found, likewise. */
export const signalFindingCodes = closedList(lists.signalFindings, findings);

/** From how many on there is a signal, and what counts as usual. */
export interface SignalSettings {
  /** Persons whom a user registers within `withinMinutes`. */
  readonly registrations: number;
  readonly withinMinutes: number;
  /** Persons in a case who are nobody's household member or debtor. */
  readonly caseApplicants: number;
  /** Persons in a case, whoever they are. */
  readonly casePersons: number;
  /** Registrations of a user that end in a calendar month without a consultation. */
  readonly unusedRegistrations: number;
  /** Inquiries of a user that were consulted and end in a calendar month without a decision. */
  readonly undecidedInquiries: number;
  /** Consultations of a user in a day at unusual hours. */
  readonly outsideHours: number;
  /** Hours of a working day, of which the second is not included, for users of whom too little is known. */
  readonly usualHours: { readonly from: number; readonly until: number };
  /** Persons from elsewhere whom a user consults in a calendar month. */
  readonly outsideTerritory: number;
  /** Proofs of identity of a user that fail in a day. */
  readonly failedProofs: number;
}

/** An entry of the evidence behind a signal. */
export interface SignalEntry {
  readonly entryId: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** What a rule found in the facts. */
export interface FoundSignal {
  readonly rule: SignalRule;
  readonly centre: EnterpriseNumber;
  /** What makes it one beside rule and centre, e.g. user and day: the same facts give the same. */
  readonly matter: string;
  readonly userIds: readonly string[];
  readonly caseReference?: string;
  /** What the rule counts: persons, registrations or consultations. */
  readonly count: number;
  readonly threshold: number;
  /** At least one. */
  readonly entries: readonly SignalEntry[];
}

/** What an officer found, and when. */
export interface Assessment {
  readonly finding: SignalFinding;
  readonly explanation: string;
  readonly assessedBy: string;
  /** Milliseconds since 1970. */
  readonly assessedAt: number;
}

/** A pattern in the work of users, for the data protection officer. */
export interface Signal extends Omit<FoundSignal, 'matter'> {
  /** UUIDv7. */
  readonly signalId: string;
  readonly state: SignalState;
  /** Moments of the first and the last entry, milliseconds since 1970. */
  readonly period: { readonly from: number; readonly until: number };
  readonly foundAt: number;
  /** When it last grew. */
  readonly updatedAt: number;
  /** Oldest first. */
  readonly assessments: readonly Assessment[];
}

export interface SignalFilter {
  readonly rules?: readonly SignalRule[];
  readonly states?: readonly SignalState[];
  readonly userId?: string;
  /** Whose own signals are left out. */
  readonly notAbout: string;
  /** Newest first; continue after this id. */
  readonly after?: string;
  readonly limit: number;
}

/** Where signals are kept. One implementation: PostgreSQL. */
export interface SignalStore {
  /**
   * Adds a signal, or lets the known one grow; what it had before it keeps.
   * @returns true when it was not known before
   */
  keep(found: FoundSignal, now: number): Promise<boolean>;
  list(centre: EnterpriseNumber, filter: SignalFilter): Promise<readonly Signal[]>;
  /** How many were found within the span, by rule and by their state now. */
  counts(
    centre: EnterpriseNumber,
    span: Span,
  ): Promise<readonly { readonly rule: SignalRule; readonly state: SignalState; readonly count: number }[]>;
  /** Those of a centre to which one of these entries of the evidence belongs, oldest first. */
  behind(
    centre: EnterpriseNumber,
    entryIds: readonly string[],
  ): Promise<readonly Pick<Signal, 'rule' | 'state' | 'foundAt'>[]>;
  find(signalId: string): Promise<Signal | undefined>;
  /** The rest of what is kept with an assessment: `traceId` leads to its entry in the evidence. */
  assess(signalId: string, assessment: Assessment & { readonly traceId: string }): Promise<void>;
}
