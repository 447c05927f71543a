import type { ColumnType, Selectable } from 'kysely';
import type { SsinSealer } from '../../evidence/sealing.ts';
import type { Database } from '../../platform/postgres/database.ts';
import {
  ApprovalClosedError,
  ApprovalWaitingError,
  type Approval,
  type ApprovalStore,
  type ApprovedAct,
} from './approval.ts';

/** Table `approval`. */
interface ApprovalTable {
  readonly approval_id: string;
  readonly centre: string;
  readonly act: ApprovedAct;
  readonly subject: Buffer;
  readonly ssin_sealed: Buffer;
  readonly integration_id: string | null;
  readonly input_sealed: Buffer;
  readonly asked_by: string;
  readonly asked_at: ColumnType<Date, Date, Date>;
  readonly state: Approval['state'];
  readonly closed_by: string | null;
  readonly closed_at: ColumnType<Date | null, Date | null, Date | null>;
  readonly decline_reason_sealed: Buffer | null;
  readonly result_integration_id: string | null;
}

/** Approvals in PostgreSQL. The person and what was asked are encrypted. */
export function createApprovalStore({
  database,
  sealer,
}: {
  readonly database: Pick<Database, 'query'>;
  readonly sealer: SsinSealer;
}): ApprovalStore {
  const query = database.query.$extendTables<{ approval: ApprovalTable }>();
  const seal = (text: string, context: string) => Buffer.from(sealer.sealText(text, context));

  return {
    add: async ({ approvalId, centre, act, ssin, integrationId, input, askedBy, askedAt, state }) => {
      const subject = Buffer.from(sealer.pseudonym(ssin));
      const added = await query
        .insertInto('approval')
        .values({
          approval_id: approvalId,
          centre,
          act,
          subject,
          ssin_sealed: Buffer.from(sealer.seal(ssin, personContext(approvalId))),
          integration_id: integrationId ?? null,
          input_sealed: seal(JSON.stringify(input), inputContext(approvalId)),
          asked_by: askedBy,
          asked_at: new Date(askedAt),
          state,
          closed_by: null,
          closed_at: null,
          decline_reason_sealed: null,
          result_integration_id: null,
        })
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirst();
      if (added.numInsertedOrUpdatedRows === 1n) return;
      const waiting = await query
        .selectFrom('approval')
        .select('approval_id')
        .where('centre', '=', centre)
        .where('subject', '=', subject)
        .where('act', '=', act)
        .where('integration_id', integrationId === undefined ? 'is' : '=', integrationId ?? null)
        .where('state', '=', 'waiting')
        .executeTakeFirst();
      throw waiting ? new ApprovalWaitingError(waiting.approval_id) : new ApprovalClosedError();
    },

    find: async (approvalId) => {
      const row = await query
        .selectFrom('approval')
        .selectAll()
        .where('approval_id', '=', approvalId)
        .executeTakeFirst();
      return row && toApproval(row, sealer);
    },

    list: async (centre, { state, after, limit }) => {
      let found = query.selectFrom('approval').selectAll().where('centre', '=', centre);
      if (state !== undefined) found = found.where('state', '=', state);
      if (after !== undefined) found = found.where('approval_id', '<', after);
      const rows = await found.orderBy('approval_id', 'desc').limit(limit).execute();
      return rows.map((row) => toApproval(row, sealer));
    },

    close: async (approvalId, closed) => {
      const result = await query
        .updateTable('approval')
        .set({
          state: closed.state,
          closed_by: closed.by,
          closed_at: new Date(closed.at),
          ...(closed.state === 'approved'
            ? { result_integration_id: closed.resultIntegrationId }
            : { decline_reason_sealed: seal(closed.reason, declineContext(approvalId)) }),
        })
        .where('approval_id', '=', approvalId)
        .where('state', '=', 'waiting')
        .executeTakeFirst();
      if (result.numUpdatedRows === 0n) throw new ApprovalClosedError();
    },
  };
}

function toApproval(row: Selectable<ApprovalTable>, sealer: SsinSealer): Approval {
  const { approval_id: approvalId, integration_id, closed_by, closed_at, decline_reason_sealed } = row;
  return {
    approvalId,
    centre: row.centre,
    act: row.act,
    ssin: sealer.open(row.ssin_sealed, personContext(approvalId)),
    ...(integration_id === null ? {} : { integrationId: integration_id }),
    input: JSON.parse(sealer.openText(row.input_sealed, inputContext(approvalId))),
    askedBy: row.asked_by,
    askedAt: row.asked_at.getTime(),
    state: row.state,
    ...(closed_by === null || closed_at === null ? {} : { closed: { by: closed_by, at: closed_at.getTime() } }),
    ...(decline_reason_sealed === null
      ? {}
      : { declineReason: sealer.openText(decline_reason_sealed, declineContext(approvalId)) }),
    ...(row.result_integration_id === null ? {} : { resultIntegrationId: row.result_integration_id }),
  };
}

/** Binds the sealed values to their row. */
const personContext = (approvalId: string) => `person of approval ${approvalId}`;
const inputContext = (approvalId: string) => `input of approval ${approvalId}`;
const declineContext = (approvalId: string) => `reason of declining ${approvalId}`;
