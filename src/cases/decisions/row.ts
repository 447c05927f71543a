import type { ColumnType, Selectable } from 'kysely';
import type { SealColumns } from '../../evidence/row-sealing.ts';
import { sealedTable } from '../../evidence/storage/sealed-rows.ts';
import type { PersonEffect } from './decision.ts';

/** Timestamps are read as Date and written as Date. */
type Moment = ColumnType<Date, Date, Date>;

/** Table `decision`. */
export interface DecisionTable extends SealColumns {
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
export interface DecisionPersonTable extends SealColumns {
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
export interface DecisionNextTable extends SealColumns {
  readonly decision_id: string;
  readonly integration_id: string;
  readonly position: number;
  readonly aid: string | null;
  readonly next_integration_id: string | null;
  readonly next_quality_code: number;
}

/** The tables as they are sealed: a decision says under which codes people are registered. */
export const decisionTable = sealedTable<Selectable<DecisionTable>>(
  'decision',
  ['decision_id'],
  [
    'decision_id',
    'integration_id',
    'centre',
    'decided_on',
    'outcome',
    'start_date',
    'end_date',
    'registered_from',
    'continues_under',
    'lateness_reason_sealed',
    'elsewhere_reason_sealed',
    'elsewhere_checked_at',
    'decided_by',
    'client_id',
    'role',
    'rule',
    'trace_id',
    'decided_at',
  ],
);
export const decisionPersonTable = sealedTable<Selectable<DecisionPersonTable>>(
  'decision_person',
  ['decision_id', 'integration_id'],
  [
    'decision_id',
    'integration_id',
    'position',
    'effect',
    'named',
    'replaces',
    'gap_start',
    'gap_end',
    'state',
    'attempts',
    'next_attempt_at',
    'problem',
  ],
);
export const decisionNextTable = sealedTable<Selectable<DecisionNextTable>>(
  'decision_next',
  ['decision_id', 'integration_id', 'next_quality_code'],
  ['decision_id', 'integration_id', 'position', 'aid', 'next_integration_id', 'next_quality_code'],
);
