import { Client } from 'pg';
import { keyedTables } from '../src/cases/renewal/tables.ts';
import { sandboxSecrets } from '../src/config/production.ts';
import { deriveEvidenceKeys } from '../src/evidence/keys.ts';
import { createSealer } from '../src/evidence/seal.ts';
import type { RowSealer, SealedTable } from '../src/evidence/row-sealing.ts';
import type { SsinSealer } from '../src/evidence/sealing.ts';
import { allColumns } from '../src/evidence/storage/sealed-rows.ts';
import { parsers } from '../src/platform/postgres/database.ts';

/** Seals as a gateway of the sandbox does. */
export const sandboxSealer = createSealer(deriveEvidenceKeys(sandboxSecrets[0] ?? '', 'sandbox'));

/**
 * Runs statements as somebody who owns the database and switches off what only guards against mistakes; the seals stay as
 * they were.
 */
export async function tamper(url: string, ...statements: readonly string[]): Promise<void> {
  await using client = await connect(url);
  for (const statement of statements) await client.query(statement);
}

/** Brings rows to where time or the gateway would have brought them: the statements, then a new seal for what they changed. */
export async function bring(
  { url, sealer }: { readonly url: string; readonly sealer: Pick<SsinSealer, 'rows'> },
  ...statements: readonly string[]
): Promise<void> {
  await using client = await connect(url);
  await bringOn(client, sealer, statements);
}

/** The same on a connection that is there, e.g. within a transaction. */
export async function bringOn(
  client: Client,
  sealer: Pick<SsinSealer, 'rows'>,
  statements: readonly string[],
): Promise<void> {
  await client.query('set session_replication_role = replica');
  for (const statement of statements) await client.query(statement);
  for (const { table, isSealed } of keyedTables) if (isSealed) await resealChanged(client, table, sealer.rows);
}

async function resealChanged(client: Client, table: SealedTable, rows: RowSealer): Promise<void> {
  const text = `select ${allColumns(table).join(', ')} from ${table.name}`;
  const found = await client.query<Record<string, unknown>>({ text, types: parsers });
  for (const row of found.rows) {
    if (rows.judge(table, row) === 'genuine') continue;
    const { row_version: version, row_seal: seal } = rows.sealed(table, row);
    const where = table.id.map((column, index) => `${column} = $${String(index + 3)}`).join(' and ');
    await client.query(`update ${table.name} set row_version = $1, row_seal = $2 where ${where}`, [
      version,
      seal,
      ...table.id.map((column) => row[column]),
    ]);
  }
}

async function connect(url: string): Promise<Client & AsyncDisposable> {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query('set session_replication_role = replica');
  return Object.assign(client, { [Symbol.asyncDispose]: () => client.end() });
}
