import type { CalendarDate } from '../values/calendar.ts';
import type { EnterpriseNumber } from '../values/enterprise-number.ts';
import type { EvidenceOutcome } from './evidence.ts';

/**
 * What a user did, as patterns in the work of users need it. A person is known by a pseudonym only.
 */
export interface WorkRecord {
  readonly entryId: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly centre: EnterpriseNumber;
  readonly action: string;
  readonly userId: string;
  /** Keyed pseudonym of the person, in hexadecimal; the same in every entry of the centre about the person. */
  readonly person?: string;
  readonly integrationId?: string;
  readonly qualityCode?: number;
  /** Absent while the act is under way. */
  readonly outcome?: EvidenceOutcome;
}

/** A day on which a user did something. */
export interface WorkedHours {
  readonly centre: EnterpriseNumber;
  readonly userId: string;
  /** The legal day in Belgium. */
  readonly day: CalendarDate;
  /** Hours of the Belgian clock, 0–23, in which something was done: bit 0 is the hour after midnight. */
  readonly hours: number;
}

/** An integration, as the evidence about it is found. */
export interface IntegrationInEvidence {
  readonly integrationId: string;
  readonly centre: EnterpriseNumber;
}

/** Moments in milliseconds since 1970; the end is not included. */
export interface Span {
  readonly from: number;
  readonly until: number;
}

/**
 * Reads the evidence for patterns in the work of users. It cannot write. Entries come oldest first.
 */
export interface WorkRecords {
  /** Acts that were closed within the span with this type of problem. */
  withProblem(problem: string, span: Span): Promise<readonly WorkRecord[]>;
  /** Acts that were closed within the span and whose answer showed a person of another municipality. */
  outsideTerritory(span: Span): Promise<readonly WorkRecord[]>;
  /** Acts of these kinds in a centre that were begun within the span. */
  begun(actions: readonly string[], centre: EnterpriseNumber, span: Span): Promise<readonly WorkRecord[]>;
  /** In which hours acts of these kinds were begun, day by day. */
  hours(actions: readonly string[], span: Span): Promise<readonly WorkedHours[]>;
  /** Acts of these kinds on these integrations. */
  on(integrations: readonly IntegrationInEvidence[], actions: readonly string[]): Promise<readonly WorkRecord[]>;
}
