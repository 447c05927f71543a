import type { CalendarDate } from '../values/calendar.ts';
import type { EnterpriseNumber } from '../values/enterprise-number.ts';
import type { ExchangeEvidence } from '../values/exchange.ts';
import type { Ssin } from '../values/ssin.ts';

/**
 * How it ended. `answered`: data left the gateway. `noData`: the sources answered that there is nothing. `denied`: a
 * rule refused. `failed`: a source or the gateway failed, and no data left. `unanswered`: the gateway stopped, so the
 * outcome is not known.
 */
export type EvidenceOutcome = 'answered' | 'noData' | 'denied' | 'failed' | 'unanswered';

/**
 * The facts of a decision, so that it can be made again with the rules of its version. They say how things stood, and
 * hold no amounts, no numbers of persons and no words of the user.
 */
export interface DecisionFacts {
  /** The day whose rules decided. */
  readonly day: CalendarDate;
  /**
   * False when the integration belongs to another centre; nothing more is then recorded of it. Absent when no
   * integration was found.
   */
  readonly ownCentre?: boolean;
  /** State of the integration. */
  readonly state?: string;
  readonly startDate?: CalendarDate;
  /** Last day, included. */
  readonly endDate?: CalendarDate;
  readonly informedOn?: CalendarDate;
  /** Day of the decision on the integration. */
  readonly decidedOn?: CalendarDate;
  /** Day of its last review. */
  readonly reviewedOn?: CalendarDate;
  /** True when the centre knew that the person had died. */
  readonly personDied?: boolean;
  /** Whether the integration of the applicant was open, for one that ends with it. */
  readonly applicantIsOpen?: boolean;
  /** Of the caller to the person. */
  readonly relation?: string;
  /** Whether a reason stood beside the question. */
  readonly reasonGiven?: boolean;
  /** What the means of the person came to beside the federal scale; absent where no grant depends on it. */
  readonly scale?: string;
}

/** The opening half of an entry: who asks what, about whom and why. It is durable before the Bank is asked. */
export interface Opening {
  /** Name of the act. */
  readonly action: string;
  readonly traceId: string;
  readonly centre: EnterpriseNumber;
  readonly userId: string;
  readonly clientId: string;
  readonly role: string;
  /** The person it is about; stored only as a keyed pseudonym and an encrypted value. */
  readonly ssin?: Ssin;
  /** Other persons it concerns: those whom a list shows, or with whom a decision is taken; stored as pseudonyms. */
  readonly alsoAbout?: readonly Ssin[];
  readonly integrationId?: string;
  readonly qualityCode?: number;
  readonly caseReference?: string;
  readonly stream?: string;
  /** Why, from a closed list. */
  readonly reason?: string;
  /** The reason in the caller's own words; stored only encrypted. */
  readonly explanation?: string;
  /** Version of the rules that decided. */
  readonly policyVersion?: string;
  /** Days between the application and its registration, when it was not registered on the day. */
  readonly daysLate?: number;
  /** What the decision looked at, beside role, code and stream. */
  readonly facts?: DecisionFacts;
}

/** The closing half. It is durable before the answer leaves. */
export interface Closing {
  readonly outcome: EvidenceOutcome;
  /** Code of the rule that decided (grant or refusal). */
  readonly rule?: string;
  /** Type of the problem answered, for refusals and failures. */
  readonly problem?: string;
  readonly exchanges: readonly ExchangeEvidence[];
  /** Categories of data that left. */
  readonly categories?: readonly string[];
}

/** An opened entry, to be closed with the same id. */
export interface OpenedEntry {
  readonly entryId: string;
}

/** The evidence. If any of these methods fails, data must be withheld. */
export interface Ledger {
  open(opening: Opening): Promise<OpenedEntry>;
  close(entry: OpenedEntry, closing: Closing): Promise<void>;
  /** Opens and closes an entry in one commit: for refusals, and for acts without a call to the Bank. */
  record(opening: Opening, closing: Closing): Promise<void>;
}

/** An entry as the data protection officer of a centre reads it. */
export interface AccessRecord {
  readonly entryId: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly opening: Omit<Opening, 'ssin' | 'alsoAbout'>;
  /** The person is one of several whom the act concerned: shown in a list, or decided with. */
  readonly isOneOfSeveral: boolean;
  /** Absent while the request is under way. */
  readonly closing?: Closing;
}

/** Reads the evidence of one person in one centre, newest first. */
export interface AccessRecords {
  find(
    centre: EnterpriseNumber,
    ssin: Ssin,
    page: { readonly from?: number; readonly until?: number; readonly before?: string; readonly limit: number },
  ): Promise<readonly AccessRecord[]>;
}
