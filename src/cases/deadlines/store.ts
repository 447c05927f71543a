import type { ColumnType, Selectable } from 'kysely';
import { DatabaseError } from 'pg';
import type { DeadlineKind } from '../../access/book/book.ts';
import type { SsinSealer } from '../../evidence/sealing.ts';
import type { Database } from '../../platform/postgres/database.ts';
import { fromRows, type IntegrationTables } from '../integrations/row.ts';
import { StepRecordedError, type Deadline, type DeadlineRules, type DeadlineStore } from './deadline.ts';
import { dueRows, overdueCounts, type DueRow } from './due-rows.ts';
import { stateOn } from './rules.ts';
import type { Step, StepKind } from './step.ts';

/** Table `step`. */
interface StepTable {
  readonly step_id: string;
  readonly integration_id: string;
  readonly step: StepKind;
  readonly deadline: DeadlineKind | null;
  readonly done_on: string;
  readonly text_sealed: Buffer | null;
  readonly recorded_by: string;
  readonly recorded_at: ColumnType<Date, Date, Date>;
}

/** Deadlines, derived, and steps in PostgreSQL. What somebody wrote is encrypted. */
export function createDeadlineStore(options: {
  readonly database: Pick<Database, 'query'>;
  readonly sealer: SsinSealer;
}): DeadlineStore {
  const { sealer, database } = options;
  const query = database.query.$extendTables<IntegrationTables & { readonly step: StepTable }>();
  const toDeadlines = (rows: readonly DueRow[], rules: DeadlineRules) =>
    rows.flatMap((row) => toDeadline(row, rules, sealer));

  return {
    list: async (centre, rules, filter) => toDeadlines(await dueRows(query, { centre }, rules, filter), rules),

    ofFile: async ({ centre, integrationId: file }, rules) =>
      toDeadlines(await dueRows(query, { centre, file }, rules, {}), rules),

    countOverdue: (centre, rules) => overdueCounts(query, centre, rules),

    stepsOfFile: async ({ integrationId }) => {
      const rows = await query
        .selectFrom('step')
        .innerJoin('integration as one', 'one.integration_id', 'step.integration_id')
        .innerJoin('integration as named', (join) =>
          join
            .onRef('named.centre', '=', 'one.centre')
            .onRef('named.subject', '=', 'one.subject')
            .onRef('named.case_reference', '=', 'one.case_reference'),
        )
        .selectAll('step')
        .where('named.integration_id', '=', integrationId)
        .orderBy('step.done_on')
        .orderBy('step.step_id')
        .execute();
      return rows.flatMap((row) => sealer.rows.read('step', row.step_id, () => toStep(row, sealer)) ?? []);
    },

    add: async (step) => {
      try {
        await query.insertInto('step').values(toRow(step, sealer)).execute();
      } catch (error) {
        if (error instanceof DatabaseError && error.code === '23505') throw new StepRecordedError();
        throw error;
      }
    },
  };
}

function toDeadline(row: DueRow, { rows, today }: DeadlineRules, sealer: SsinSealer): readonly Deadline[] {
  const rule = rows[row.rule];
  // One whose row was changed outside the gateway is left out.
  const [integration] = fromRows([row], sealer);
  if (!rule || !integration) return [];
  return [
    {
      kind: rule.kind,
      row: rule,
      ...(row.counted_from === null ? {} : { countedFrom: row.counted_from }),
      dueOn: row.due_on,
      state: stateOn(today, { dueOn: row.due_on, soonOn: row.soon_on }),
      integration,
    },
  ];
}

function toRow(step: Step, sealer: SsinSealer) {
  const { stepId, text } = step;
  return {
    step_id: stepId,
    integration_id: step.integrationId,
    step: step.step,
    deadline: step.kind ?? null,
    done_on: step.doneOn,
    text_sealed: text === undefined ? null : Buffer.from(sealer.sealText(text, stepContext(stepId))),
    recorded_by: step.recordedBy,
    recorded_at: new Date(step.recordedAt),
  };
}

/** @throws SealedValueError when the row was tampered with or is of another key */
function toStep(row: Selectable<StepTable>, sealer: SsinSealer): Step {
  return {
    stepId: row.step_id,
    integrationId: row.integration_id,
    step: row.step,
    ...(row.deadline === null ? {} : { kind: row.deadline }),
    doneOn: row.done_on,
    ...(row.text_sealed === null ? {} : { text: sealer.openText(row.text_sealed, stepContext(row.step_id)) }),
    recordedBy: row.recorded_by,
    recordedAt: row.recorded_at.getTime(),
  };
}

/** Binds the sealed text to its row. */
export function stepContext(stepId: string): string {
  return `step ${stepId}`;
}
