import type { CalendarDate } from '../values/calendar.ts';
import type { FullText } from '../values/localized-text.ts';
import type { ScaleVerdict } from './scale-verdict.ts';

/** What the caller can do about a refusal. */
export interface Remedy {
  /**
   * `integrate`: register the person (again). `renew`: a review or a new application, then a new integration.
   * `review`: record the review of this integration. `askRole`: a user with the role in `role`. `waitUntil`: from the day in `until`. `inform`: tell the person and
   * record it. `giveReason`: record why, for today. `askColleague`: a colleague who is not close to the person.
   * `consultFirst`: the stream in `stream`, on which this one depends. `none`: nothing does.
   */
  readonly action:
    | 'integrate'
    | 'renew'
    | 'review'
    | 'askRole'
    | 'waitUntil'
    | 'inform'
    | 'giveReason'
    | 'askColleague'
    | 'consultFirst'
    | 'none';
  readonly stream?: string;
  readonly qualityCode?: number;
  readonly role?: string;
  readonly until?: CalendarDate;
}

export interface Refusal {
  readonly allowed: false;
  readonly ruleCode: string;
  readonly reason: FullText;
  /** The law or instruction behind the rule. */
  readonly legalBasis: string;
  readonly remedy: Remedy;
  /** Version of the rules that decided. */
  readonly policyVersion: string;
}

export interface Permission {
  readonly allowed: true;
  /** Names the grant, for the evidence. */
  readonly ruleCode: string;
  readonly categories: 'all' | readonly string[];
  readonly policyVersion: string;
  /** The comparison that allowed it, for a grant with a condition. */
  readonly basis?: ScaleVerdict;
}

export type Access = Permission | Refusal;
