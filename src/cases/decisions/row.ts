import type { ColumnType } from 'kysely';
import type { PersonEffect } from './decision.ts';

/** Timestamps are read as Date and written as Date. */
type Moment = ColumnType<Date, Date, Date>;

/** Table `decision`. */
export interface DecisionTable {
  readonly decision_id: string;
  readonly integration_id: string;
  readonly centre: string;
  readonly decided_on: string;
  readonly outcome: string;
  readonly start_date: string | null;
  readonly end_date: string | null;
  readonly registered_from: string | null;
  readonly continues_under: string | null;
  readonly lateness_reason_sealed: Buffer | null;
  readonly elsewhere_reason_sealed: Buffer | null;
  readonly elsewhere_checked_at: ColumnType<Date | null, Date | null, never>;
  readonly decided_by: string;
  readonly client_id: string;
  readonly role: string;
  readonly rule: string;
  readonly trace_id: string;
  readonly decided_at: Moment;
}

/** Table `decision_person`. */
export interface DecisionPersonTable {
  readonly decision_id: string;
  readonly integration_id: string;
  readonly position: number;
  readonly effect: PersonEffect;
  readonly named: boolean;
  readonly replaces: string[];
  readonly gap_start: string | null;
  readonly gap_end: string | null;
  readonly state: 'pending' | 'done';
  readonly attempts: number;
  readonly next_attempt_at: ColumnType<Date | null, Date | null, Date | null>;
  readonly problem: string | null;
}

/** Table `decision_next`. */
export interface DecisionNextTable {
  readonly decision_id: string;
  readonly integration_id: string;
  readonly position: number;
  readonly aid: string | null;
  readonly next_integration_id: string | null;
  readonly next_quality_code: number;
}
