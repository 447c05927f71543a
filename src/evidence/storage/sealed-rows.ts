import { sql, Transaction, type Kysely, type QueryExecutorProvider, type RawBuilder } from 'kysely';
import type { RowSealer, SealColumns, SealedTable } from '../row-sealing.ts';
import { ifCommitted, noteWritten } from '../written-rows.ts';

/** A sealed table together with the type of its rows as they are read; it has no value of it. */
export type TableOf<Row> = SealedTable & { readonly row?: Row };

/** A sealed table. @param columns all its columns but the two of the seal */
export function sealedTable<Row extends object>(
  name: string,
  id: readonly (keyof Row & string)[],
  columns: readonly (keyof Row & string)[],
): TableOf<Row> {
  return { name, id, columns };
}

/** Every column of a sealed table, with the two of the seal. */
export function allColumns({ columns, withoutSeal }: SealedTable): readonly string[] {
  return withoutSeal === true ? columns : [...columns, 'row_version', 'row_seal'];
}

/** What makes and judges the seals, and of which table. */
export interface Sealing<Row> {
  readonly table: TableOf<Row>;
  readonly rows: RowSealer;
}

/** What a row becomes; nothing when it stays as it is. */
type Change<Row> = (row: Row) => Partial<Row> | undefined;

/** The words of a statement that adds nothing where another row has what is unique. */
export const unlessThere = sql`on conflict do nothing`;

/**
 * Seals a row and adds it. It is on the record of the act under way.
 * @param onConflict what else the statement says, e.g. {@link unlessThere}
 * @returns whether it was added
 */
export async function addRow<Row extends object>(
  executor: QueryExecutorProvider,
  { table, rows }: Sealing<Row>,
  row: Omit<Row, keyof SealColumns>,
  onConflict: RawBuilder<unknown> = sql``,
): Promise<boolean> {
  const sealed = rows.sealed(table, row);
  const columns = Object.keys(sealed);
  const values = columns.map((column) => sql`${valueOf(sealed, column)}`);
  const added = await sql`
    insert into ${sql.table(table.name)} (${sql.join(columns.map((column) => sql.ref(column)))})
    values (${sql.join(values)}) ${onConflict}`.execute(executor);
  if (added.numAffectedRows !== 1n) return false;
  noteWritten(table, sealed);
  return true;
}

/**
 * Changes rows and seals them again. They stay locked until the end of the transaction. A row that was changed outside
 * the gateway is reported and left as it is: a seal must not make it genuine.
 * @returns the rows as they are now, of those that were changed
 */
export async function changeRows<Tables, Row extends object>(
  transaction: Transaction<Tables>,
  { table, rows: sealer }: Sealing<Row>,
  where: RawBuilder<unknown>,
  change: Change<Row>,
): Promise<readonly Row[]> {
  const locked = await lockRows(transaction, table, where);
  return writeAll(transaction, { table, rows: sealer }, sealer.genuine(table, locked), change);
}

/**
 * The same for one row, in a transaction of its own where none is given.
 * @returns the row as it is now, and whether it was changed; undefined when there is none
 * @throws RowChangedError when it was changed outside the gateway
 */
export async function changeRow<Tables, Row extends object>(
  executor: Kysely<Tables>,
  { table, rows: sealer }: Sealing<Row>,
  where: RawBuilder<unknown>,
  change: Change<Row>,
): Promise<{ readonly row: Row; readonly isChanged: boolean } | undefined> {
  return within(executor, async (transaction) => {
    const [row] = await lockRows(transaction, table, where);
    if (!row) return undefined;
    sealer.require(table, row);
    const [changed] = await writeAll(transaction, { table, rows: sealer }, [row], change);
    return { row: changed ?? row, isChanged: changed !== undefined };
  });
}

/** Does something in the transaction that is given, or in one of its own. */
function within<Tables, T>(
  executor: Kysely<Tables> | Transaction<Tables>,
  work: (transaction: Transaction<Tables>) => Promise<T>,
): Promise<T> {
  return executor instanceof Transaction ? work(executor) : inTransaction(executor, work);
}

/** Does something in a transaction. Rows that it writes are on the record of the act under way once it is committed. */
export function inTransaction<Tables, T>(
  executor: Kysely<Tables>,
  work: (transaction: Transaction<Tables>) => Promise<T>,
): Promise<T> {
  return ifCommitted(() => executor.transaction().execute(work));
}

/** The statement that reads whole rows of a table, in the order of their ids. */
export function selectRows({ name, id, ...table }: SealedTable, where: RawBuilder<unknown>): RawBuilder<unknown> {
  const columns = allColumns({ name, id, ...table }).map((column) => sql.ref(`${name}.${column}`));
  const order = id.map((column) => sql.ref(`${name}.${column}`));
  return sql`select ${sql.join(columns)} from ${sql.table(name)} where ${where} order by ${sql.join(order)}`;
}

/** Whole rows, locked until the end of the transaction; nobody has judged them. */
export async function lockRows<Tables, Row>(
  transaction: Transaction<Tables>,
  table: TableOf<Row>,
  where: RawBuilder<unknown>,
): Promise<readonly Row[]> {
  const { rows } = await sql`${selectRows(table, where)} for update of ${sql.table(table.name)}`.execute(transaction);
  return rows as Row[];
}

async function writeAll<Tables, Row extends object>(
  transaction: Transaction<Tables>,
  sealing: Sealing<Row>,
  rows: readonly Row[],
  change: Change<Row>,
): Promise<readonly Row[]> {
  const written: Row[] = [];
  for (const row of rows) {
    const to = change(row);
    if (to !== undefined) written.push(await writeRow(transaction, sealing, row, to));
  }
  return written;
}

/** Writes changes of a row that is locked and was judged. */
export async function writeRow<Tables, Row extends object>(
  transaction: Transaction<Tables>,
  { table, rows: sealer }: Sealing<Row>,
  row: Row,
  to: Partial<Row>,
): Promise<Row> {
  const next = sealer.sealed<Row>(table, { ...row, ...to });
  const columns = [...Object.keys(to), 'row_version', 'row_seal'];
  const set = columns.map((column) => sql`${sql.ref(column)} = ${valueOf(next, column)}`);
  const where = table.id.map((column) => sql`${sql.ref(column)} = ${valueOf(row, column)}`);
  await sql`update ${sql.table(table.name)} set ${sql.join(set)} where ${sql.join(where, sql` and `)}`.execute(
    transaction,
  );
  noteWritten(table, next);
  return next;
}

function valueOf(row: object, column: string): unknown {
  return (row as Readonly<Record<string, unknown>>)[column];
}
