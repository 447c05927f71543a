import { sql, type Kysely } from 'kysely';
import type { SealColumns } from '../../evidence/row-sealing.ts';
import type { SsinSealer } from '../../evidence/sealing.ts';
import { allColumns, sealedTable } from '../../evidence/storage/sealed-rows.ts';

/** Table `sealed_table`: tables that were gone through to the end. */
interface SealedTableRow extends SealColumns {
  readonly table_name: string;
}
type Tables = { readonly sealed_table: SealedTableRow };

const marks = sealedTable<SealedTableRow>('sealed_table', ['table_name'], ['table_name']);

/**
 * Which tables were gone through once: a missing seal in one of them is damage. A mark that somebody changed counts too,
 * since it was there; it is reported.
 */
export async function finishedTables(
  database: Kysely<object>,
  sealer: Pick<SsinSealer, 'rows'>,
): Promise<ReadonlySet<string>> {
  const columns = allColumns(marks).map((column) => sql.ref(column));
  const { rows } = await sql<SealedTableRow>`select ${sql.join(columns)} from sealed_table`.execute(database);
  sealer.rows.genuine(marks, rows);
  return new Set(rows.map((row) => row.table_name));
}

/** Marks a table as gone through. */
export async function markFinished(
  database: Kysely<object>,
  table: string,
  sealer: Pick<SsinSealer, 'rows'>,
): Promise<void> {
  await database
    .$extendTables<Tables>()
    .insertInto('sealed_table')
    .values(sealer.rows.sealed(marks, { table_name: table }))
    .onConflict((conflict) => conflict.column('table_name').doNothing())
    .execute();
}
