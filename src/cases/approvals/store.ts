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
  const sealInput = (approvalId: string, input: unknown) => seal(JSON.stringify(input), inputContext(approvalId));

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
          input_sealed: sealInput(approvalId, input),
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
        .where('state', 'in', ['waiting', 'approved'])
        .where('result_integration_id', 'is', null)
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

    claim: async (approvalId, { by, at }, staleBefore) => {
      const result = await query
        .updateTable('approval')
        .set({ state: 'approved', closed_by: by, closed_at: new Date(at) })
        .where('approval_id', '=', approvalId)
        .where((is) =>
          is.or([
            is('state', '=', 'waiting'),
            is.and([
              is('state', '=', 'approved'),
              is('result_integration_id', 'is', null),
              is('closed_at', '<', new Date(staleBefore)),
            ]),
          ]),
        )
        .executeTakeFirst();
      if (result.numUpdatedRows === 0n) throw new ApprovalClosedError();
    },

    reopen: async (approvalId) => {
      await query
        .updateTable('approval')
        .set({ state: 'waiting', closed_by: null, closed_at: null })
        .where('approval_id', '=', approvalId)
        .where('state', '=', 'approved')
        .where('result_integration_id', 'is', null)
        .execute();
    },

    settle: async (approvalId, resultIntegrationId, kept) => {
      await query
        .updateTable('approval')
        .set({ result_integration_id: resultIntegrationId, input_sealed: sealInput(approvalId, kept) })
        .where('approval_id', '=', approvalId)
        .where('state', '=', 'approved')
        .execute();
    },

    decline: async (approvalId, { by, at, reason }, kept) => {
      const result = await query
        .updateTable('approval')
        .set({
          state: 'declined',
          closed_by: by,
          closed_at: new Date(at),
          decline_reason_sealed: seal(reason, declineContext(approvalId)),
          input_sealed: sealInput(approvalId, kept),
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
