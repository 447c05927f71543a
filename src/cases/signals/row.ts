import type { ColumnType } from 'kysely';

type Moment = ColumnType<Date, Date, Date>;

/** Table `signal`. */
export interface SignalTable {
  readonly signal_id: string;
  readonly centre: string;
  readonly rule: string;
  readonly matter: string;
  readonly user_ids: readonly string[];
  readonly case_reference: string | null;
  readonly occurrences: number;
  readonly threshold: number;
  readonly first_at: Moment;
  readonly last_at: Moment;
  readonly found_at: Moment;
  readonly updated_at: Moment;
}

/** Table `signal_entry`. */
export interface SignalEntryTable {
  readonly signal_id: string;
  readonly entry_id: string;
  readonly at: Moment;
}

/** Table `signal_assessment`. */
export interface AssessmentTable {
  readonly assessment_id: string;
  readonly signal_id: string;
  readonly finding: string;
  readonly explanation_sealed: Buffer;
  readonly occurrences: number;
  readonly assessed_by: string;
  readonly assessed_at: Moment;
  readonly trace_id: string;
}

export type SignalTables = {
  readonly signal: SignalTable;
  readonly signal_entry: SignalEntryTable;
  readonly signal_assessment: AssessmentTable;
};
