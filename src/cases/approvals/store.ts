import { sql, type ColumnType, type Selectable } from 'kysely';
import type { SealColumns } from '../../evidence/row-sealing.ts';
import type { SsinSealer } from '../../evidence/sealing.ts';
import { genuinePage } from '../../evidence/storage/genuine-page.ts';
import { addRow, changeRow, sealedTable, unlessThere } from '../../evidence/storage/sealed-rows.ts';
import { pseudonymsOf } from '../../evidence/storage/subjects.ts';
import type { Database } from '../../platform/postgres/database.ts';
import {
  ApprovalClosedError,
  ApprovalWaitingError,
  type Approval,
  type ApprovalStore,
  type ApprovedAct,
} from './approval.ts';

/** Table `approval`. */
interface ApprovalTable extends SealColumns {
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

type ApprovalRow = Selectable<ApprovalTable>;

/** The table as it is sealed. */
export const approvalTable = sealedTable<ApprovalRow>(
  'approval',
  ['approval_id'],
  [
    'approval_id',
    'centre',
    'act',
    'subject',
    'ssin_sealed',
    'integration_id',
    'input_sealed',
    'asked_by',
    'asked_at',
    'state',
    'closed_by',
    'closed_at',
    'decline_reason_sealed',
    'result_integration_id',
  ],
);

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
  const sealing = { table: approvalTable, rows: sealer.rows };
  const sealInput = (approvalId: string, input: unknown) => seal(JSON.stringify(input), inputContext(approvalId));

  const change = async (approvalId: string, to: (row: ApprovalRow) => Partial<ApprovalRow> | undefined) => {
    const done = await changeRow(query, sealing, sql`approval_id = ${approvalId}`, to);
    return done?.isChanged === true;
  };
  const isUnsettled = (row: ApprovalRow) => row.state === 'approved' && row.result_integration_id === null;

  return {
    add: async ({ approvalId, centre, act, ssin, integrationId, input, askedBy, askedAt, state }) => {
      const subjects = pseudonymsOf(sealer, ssin, centre);
      const sameThatWaits = () =>
        query
          .selectFrom('approval')
          .select('approval_id')
          .where('centre', '=', centre)
          .where('subject', 'in', subjects)
          .where('act', '=', act)
          .where('integration_id', integrationId === undefined ? 'is' : '=', integrationId ?? null)
          .where('state', 'in', ['waiting', 'approved'])
          .where('result_integration_id', 'is', null)
          .executeTakeFirst();
      // The index knows the same person under one key only.
      const before = subjects.length > 1 ? await sameThatWaits() : undefined;
      if (before) throw new ApprovalWaitingError(before.approval_id);
      const row = {
        approval_id: approvalId,
        centre,
        act,
        subject: Buffer.from(sealer.pseudonym(ssin, centre)),
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
      };
      if (await addRow(query, sealing, row, unlessThere)) return;
      const waiting = await sameThatWaits();
      throw waiting ? new ApprovalWaitingError(waiting.approval_id) : new ApprovalClosedError();
    },

    find: async (approvalId) => {
      const row = await query
        .selectFrom('approval')
        .selectAll()
        .where('approval_id', '=', approvalId)
        .executeTakeFirst();
      if (row) sealer.rows.require(approvalTable, row);
      return row && toApproval(row, sealer);
    },

    list: async (centre, { state, after, limit }) => {
      const rows = await genuinePage<ApprovalRow>(sealing, limit, (last, missing) => {
        const from = last?.approval_id ?? after;
        let page = query.selectFrom('approval').selectAll().where('centre', '=', centre);
        if (state !== undefined) page = page.where('state', '=', state);
        if (from !== undefined) page = page.where('approval_id', '<', from);
        return page.orderBy('approval_id', 'desc').limit(missing).execute();
      });
      return rows.map((row) => toApproval(row, sealer));
    },

    claim: async (approvalId, { by, at }, staleBefore) => {
      const isClaimed = await change(approvalId, (row) =>
        row.state === 'waiting' || (isUnsettled(row) && (row.closed_at?.getTime() ?? at) < staleBefore)
          ? { state: 'approved', closed_by: by, closed_at: new Date(at) }
          : undefined,
      );
      if (!isClaimed) throw new ApprovalClosedError();
    },

    reopen: async (approvalId) => {
      await change(approvalId, (row) =>
        isUnsettled(row) ? { state: 'waiting', closed_by: null, closed_at: null } : undefined,
      );
    },

    settle: async (approvalId, resultIntegrationId, kept) => {
      await change(approvalId, (row) =>
        row.state === 'approved'
          ? { result_integration_id: resultIntegrationId, input_sealed: sealInput(approvalId, kept) }
          : undefined,
      );
    },

    decline: async (approvalId, { by, at, reason }, kept) => {
      const isDeclined = await change(approvalId, (row) =>
        row.state === 'waiting'
          ? {
              state: 'declined',
              closed_by: by,
              closed_at: new Date(at),
              decline_reason_sealed: seal(reason, declineContext(approvalId)),
              input_sealed: sealInput(approvalId, kept),
            }
          : undefined,
      );
      if (!isDeclined) throw new ApprovalClosedError();
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
export const personContext = (approvalId: string) => `person of approval ${approvalId}`;
export const inputContext = (approvalId: string) => `input of approval ${approvalId}`;
export const declineContext = (approvalId: string) => `reason of declining ${approvalId}`;
