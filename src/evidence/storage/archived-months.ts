import type { ClientBase, Pool } from 'pg';
import type { SealColumns } from '../row-sealing.ts';
import { allColumns, sealedTable } from './sealed-rows.ts';

/** Table `ledger_archived`. */
export interface ArchivedMonthRow extends SealColumns {
  readonly month: string;
  readonly row_count: number;
  readonly ranges: string;
  /** Of the archive; null when the month was destroyed without one. */
  readonly file_sha256: string | null;
  readonly archived_at: Date;
  readonly destroyed_at: Date | null;
}

/** The table as it is sealed: only who has the evidence key can say of rows that are gone that they were archived. */
export const archivedTable = sealedTable<ArchivedMonthRow>(
  'ledger_archived',
  ['month'],
  ['month', 'row_count', 'ranges', 'file_sha256', 'archived_at', 'destroyed_at'],
);

const columns = allColumns(archivedTable);

/** The months that were archived, in their order; nobody has judged their seals. */
export async function readArchivedMonths(connection: Pool | ClientBase): Promise<readonly ArchivedMonthRow[]> {
  const { rows } = await connection.query<ArchivedMonthRow>(
    `select ${columns.join(', ')} from ledger_archived order by month`,
  );
  return rows;
}

/** Writes a row as it is, in the place of an older one. */
export async function writeArchivedMonth(owner: ClientBase, row: ArchivedMonthRow): Promise<void> {
  const places = columns.map((_, index) => `$${String(index + 1)}`).join(', ');
  const set = columns.map((column) => `${column} = excluded.${column}`).join(', ');
  await owner.query(
    `insert into ledger_archived (${columns.join(', ')}) values (${places}) on conflict (month) do update set ${set}`,
    columns.map((column) => row[column as keyof ArchivedMonthRow]),
  );
}
