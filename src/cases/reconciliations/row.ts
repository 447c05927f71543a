import type { ColumnType } from 'kysely';

type Moment = ColumnType<Date, Date, Date>;

/** Table `reconciliation`. */
export interface ReconciliationTable {
  readonly reconciliation_id: string;
  readonly centre: string;
  readonly started_by: string;
  readonly trace_id: string;
  readonly started_at: Moment;
  readonly finished_at: ColumnType<Date | null, Date | null, Date | null>;
  readonly after: string | null;
  readonly compared: number;
  readonly agreed: number;
}

/** Table `reconciliation_finding`. */
export interface FindingTable {
  readonly reconciliation_id: string;
  readonly integration_id: string;
  readonly difference: string | null;
  readonly repaired: boolean;
  readonly problem: string | null;
}
