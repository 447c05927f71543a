import type { IntegrationInEvidence, Span } from '../../evidence/work-records.ts';
import type { EnterpriseNumber } from '../../values/enterprise-number.ts';

/** A person whom a user registered by hand: not by a decision, nor for a review. */
export interface Registered extends IntegrationInEvidence {
  /** Pseudonym of the person in its centre, in hexadecimal. */
  readonly person: string;
  readonly userId: string;
  /** Milliseconds since 1970. */
  readonly registeredAt: number;
  readonly qualityCode: number;
  readonly caseReference: string;
  /** True when it belongs to the file of an applicant, whose streams or household explain it. */
  readonly hasApplicant: boolean;
}

/** One that ended without a decision. */
export interface EndedUndecided extends Registered {
  /** Milliseconds since 1970. */
  readonly endedAt: number;
}

/** A case of a centre. */
export interface CaseOfCentre {
  readonly centre: EnterpriseNumber;
  readonly caseReference: string;
}

/** What the integrations say about the work of users. Those that the Bank did not accept are left out everywhere. */
export interface RegistrationFacts {
  /** Registered within the span. */
  registered(span: Span): Promise<readonly Registered[]>;
  /** Registered in these cases since a moment. */
  inCases(cases: readonly CaseOfCentre[], since: number): Promise<readonly Registered[]>;
  /** Ended within the span without a decision. Those with an applicant end with it and are left out. */
  endedUndecided(span: Span): Promise<readonly EndedUndecided[]>;
  /**
   * Those of these integrations that nothing explains: by hand, under one of the codes, without an applicant, of a
   * person to whom the centre gave no aid.
   */
  unexplained(
    integrationIds: readonly string[],
    codes: { readonly asked: readonly number[]; readonly ofAid: readonly number[] },
  ): Promise<ReadonlySet<string>>;
}
