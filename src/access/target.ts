import type { CalendarDate } from '../values/calendar.ts';
import type { EnterpriseNumber } from '../values/enterprise-number.ts';
import type { Ssin } from '../values/ssin.ts';

/** Where an integration is in its life. */
export const integrationStates = ['registering', 'active', 'failed', 'ending', 'ended'] as const;

/** What the rules and the evidence need to know of an integration. */
export interface TargetIntegration {
  readonly integrationId: string;
  readonly centre: EnterpriseNumber;
  readonly ssin: Ssin;
  readonly qualityCode: number;
  readonly caseReference: string;
  readonly startDate: CalendarDate;
  /** Last day of the period, included. */
  readonly endDate: CalendarDate;
  /** Only `active` opens streams, and only within the period. */
  readonly state: (typeof integrationStates)[number];
  /** The day the person was told that personal data will be processed; absent while that has not happened. */
  readonly informedOn?: CalendarDate;
  /** The day of the decision on it; from then on it opens nothing. */
  readonly decidedOn?: CalendarDate;
  /** The first day of the code that the decision gives in its place; absent when none follows. */
  readonly nextCodeOn?: CalendarDate;
  /** The last review, for a code that is reviewed without a second integration. */
  readonly reviewedOn?: CalendarDate;
  /** Present when the centre knows that the person has died; parts of the day may be unknown. */
  readonly diedOn?: string;
  /** When it was ended, milliseconds since 1970. */
  readonly ended?: { readonly at: number };
}

/** Why a user consults a file again, as the user noted it. */
export interface GivenReason {
  /** From the code list of reasons. */
  readonly code: string;
  /** In the user's own words. */
  readonly explanation: string;
}
