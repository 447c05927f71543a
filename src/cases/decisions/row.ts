import type { ColumnType } from 'kysely';

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
  readonly aid: string | null;
  readonly next_integration_id: string | null;
  readonly next_quality_code: number | null;
  readonly state: 'pending' | 'done';
  readonly attempts: number;
  readonly next_attempt_at: ColumnType<Date | null, Date | null, Date | null>;
  readonly problem: string | null;
}
