import { sql, type Kysely } from 'kysely';
import { keyedTables } from './tables.ts';

/** Rows of a table that have something of a key. */
export interface KeyInUse {
  readonly table: string;
  /** Id of the evidence key; undefined for rows that should have a seal and have none. */
  readonly keyId: string | undefined;
  readonly rows: number;
}

/**
 * Which evidence keys the rows of all keyed tables are under, by the header that every sealed and encrypted value begins
 * with. It reads whole tables, judges no seal and opens nothing. A row under two keys counts for both.
 */
export async function keysInUse(database: Kysely<object>): Promise<readonly KeyInUse[]> {
  const found: KeyInUse[] = [];
  for (const { table, isSealed, encrypted } of keyedTables) {
    const columns = [...Object.keys(encrypted), ...(isSealed ? ['row_seal'] : [])];
    const values = sql.join(columns.map((column) => sql`(${sql.ref(`kept.${column}`)})`));
    // Byte 0 is the version, byte 1 the length of the id.
    const { rows } = await sql<{ readonly keyId: string; readonly rows: number }>`
      select key_id as "keyId", count(*) as rows from ${sql.table(table.name)} as kept,
        lateral (
          select distinct case when length(value) > 2
            then encode(substring(value from 3 for get_byte(value, 1)), 'escape') else '' end as key_id
          from (values ${values}) as given (value) where value is not null
        ) as keys
      group by key_id order by key_id`.execute(database);
    found.push(...rows.map((row) => ({ table: table.name, ...row })));
    if (!isSealed) continue;
    const unsealed = await sql<{ readonly rows: number }>`
      select count(*) as rows from ${sql.table(table.name)} where row_seal is null`.execute(database);
    const [{ rows: without } = { rows: 0 }] = unsealed.rows;
    if (without > 0) found.push({ table: table.name, keyId: undefined, rows: without });
  }
  return found;
}
