import type { Selectable } from 'kysely';
import type { Difference, Finding, Reconciliation, ReconciliationStore } from './reconciliation.ts';
import type { Database } from '../../platform/postgres/database.ts';
import { sqlOf } from '../../platform/postgres/sql-transaction.ts';
import type { FindingTable, ReconciliationTable } from './row.ts';

/** Reconciliations in PostgreSQL. */
export function createReconciliationStore(database: Pick<Database, 'query'>): ReconciliationStore {
  const query = database.query.$extendTables<{
    reconciliation: ReconciliationTable;
    reconciliation_finding: FindingTable;
  }>();
  async function withFindings(rows: readonly Selectable<ReconciliationTable>[]): Promise<readonly Reconciliation[]> {
    if (rows.length === 0) return [];
    const ids = rows.map((row) => row.reconciliation_id);
    const findings = await query
      .selectFrom('reconciliation_finding')
      .selectAll()
      .where('reconciliation_id', 'in', ids)
      .orderBy('integration_id')
      .execute();
    const byId = Map.groupBy(findings, (row) => row.reconciliation_id);
    return rows.map((row) => toReconciliation(row, byId.get(row.reconciliation_id) ?? []));
  }

  return {
    add: ({ reconciliationId, centre, startedBy, traceId, startedAt }, alongside) =>
      query.transaction().execute(async (transaction) => {
        await transaction
          .insertInto('reconciliation')
          .values({
            reconciliation_id: reconciliationId,
            centre,
            started_by: startedBy,
            trace_id: traceId,
            started_at: new Date(startedAt),
            finished_at: null,
            after: null,
            compared: 0,
            agreed: 0,
          })
          .execute();
        await alongside(sqlOf(transaction));
      }),

    find: async (reconciliationId) => {
      const rows = await query
        .selectFrom('reconciliation')
        .selectAll()
        .where('reconciliation_id', '=', reconciliationId)
        .execute();
      return (await withFindings(rows))[0];
    },

    centreOf: async (reconciliationId) => {
      const row = await query
        .selectFrom('reconciliation')
        .select('centre')
        .where('reconciliation_id', '=', reconciliationId)
        .executeTakeFirst();
      return row?.centre;
    },

    list: async (centre, { after, limit }) => {
      let found = query.selectFrom('reconciliation').selectAll().where('centre', '=', centre);
      if (after !== undefined) found = found.where('reconciliation_id', '<', after);
      return withFindings(await found.orderBy('reconciliation_id', 'desc').limit(limit).execute());
    },

    advance: ({ reconciliationId, from }, page, alongside) =>
      query.transaction().execute(async (transaction) => {
        const moved = await transaction
          .updateTable('reconciliation')
          .set((set) => ({
            compared: set('compared', '+', page.compared),
            agreed: set('agreed', '+', page.agreed),
            ...(page.after === undefined ? {} : { after: page.after }),
            ...(page.finishedAt === undefined ? {} : { finished_at: new Date(page.finishedAt) }),
          }))
          .where('reconciliation_id', '=', reconciliationId)
          .where('finished_at', 'is', null)
          .where('after', from === undefined ? 'is' : '=', from ?? null)
          .executeTakeFirst();
        if (moved.numUpdatedRows === 0n) return;
        if (page.findings.length > 0) {
          await transaction
            .insertInto('reconciliation_finding')
            .values(page.findings.map((finding) => toFindingRow(reconciliationId, finding)))
            .execute();
        }
        await alongside(sqlOf(transaction));
      }),
  };
}

function toFindingRow(reconciliationId: string, { integrationId, difference, repaired, problem }: Finding) {
  return {
    reconciliation_id: reconciliationId,
    integration_id: integrationId,
    difference: difference ?? null,
    repaired,
    problem: problem ?? null,
  };
}

function toReconciliation(
  row: Selectable<ReconciliationTable>,
  findings: readonly Selectable<FindingTable>[],
): Reconciliation {
  return {
    reconciliationId: row.reconciliation_id,
    centre: row.centre,
    startedBy: row.started_by,
    traceId: row.trace_id,
    startedAt: row.started_at.getTime(),
    ...(row.finished_at === null ? {} : { finishedAt: row.finished_at.getTime() }),
    ...(row.after === null ? {} : { after: row.after }),
    compared: row.compared,
    agreed: row.agreed,
    findings: findings.map((finding) => ({
      integrationId: finding.integration_id,
      ...(finding.difference === null ? {} : { difference: finding.difference as Difference }),
      repaired: finding.repaired,
      ...(finding.problem === null ? {} : { problem: finding.problem }),
    })),
  };
}
