import type { Pool } from 'pg';
import type { SealedTable } from '../row-sealing.ts';
import { allColumns } from './sealed-rows.ts';

/** A table whose rows follow from entries on an integration. */
export interface ExplainedTable {
  readonly table: string;
  /** Column with the id of the integration. */
  readonly column: string;
  /** `named`: an entry names the integration. `consulted`: one of a stream does. */
  readonly by: 'named' | 'consulted';
}

/** A moment of a database, as its transactions count. */
export interface TablesPosition {
  /** Which database of which cluster. */
  readonly database: string;
  /** The oldest transaction that was not over by then. */
  readonly transaction: bigint;
}

/** The id of a row with something that no entry tells of. */
export type UntoldId = string;

/** The other tables, as they are compared with the ledger, page by page. */
export interface ComparedTables {
  /** Whole rows in the order of their keys, after one of them. */
  sealedRows(table: SealedTable, after: object | undefined, limit: number): Promise<readonly object[]>;
  /** Where the database is now: what is committed by now was written before. */
  position(): Promise<TablesPosition>;
  /**
   * Integrations with rows in a table, in their order.
   * @param since tells which have a row that was written since then; all when left out, or when it is of another database
   */
  integrationsIn(
    table: ExplainedTable,
    after: string,
    limit: number,
    since?: TablesPosition,
  ): Promise<readonly { readonly id: string; readonly isChanged: boolean }[]>;
  /** Those of these integrations on which there is no entry as the table needs it. */
  unexplained(table: ExplainedTable, integrationIds: readonly string[]): Promise<readonly UntoldId[]>;
  /** Those of these integrations whose ticket of the Bank is in no entry. An act under way, or cut off by a crash, may have it. */
  withoutTicket(integrationIds: readonly string[]): Promise<readonly UntoldId[]>;
  /** Entries from an id on that signals name and that are not there, at most 100. */
  missingOfSignals(from: string): Promise<readonly string[]>;
}

/** An entry is found by the index `ledger_by_integration`. */
const ON_INTEGRATION = `opened.kind = 'opened' and entry_integration_id(opened.content) = asked.id::text`;

const CLOSED = `left join ledger closed on closed.entry_id = opened.entry_id and closed.kind = 'closed'`;

/** It was for a stream, and was not refused as far as it is known. */
const CONSULTED = `and strpos(opened.content, ',"stream":"') > 0
  and (closed.entry_id is null or not starts_with(closed.content, '{"outcome":"denied"'))`;

const WITHOUT_TICKET = `select asked.integration_id::text as id
  from (select integration_id, integration_id as id, ticket_cbss from integration where integration_id = any($1::uuid[])) as asked
  where ticket_cbss is not null and not exists (
    select from ledger opened ${CLOSED}
    where ${ON_INTEGRATION} and (
      closed.entry_id is null
      or strpos(closed.content, '"ticketCbss":' || to_json(ticket_cbss)::text) > 0
      or starts_with(closed.content, '{"outcome":"unanswered"'))
  )`;

const POSITION = `select system_identifier || '/' || (select oid from pg_database where datname = current_database()) as database,
    pg_snapshot_xmin(pg_current_snapshot())::text as oldest, pg_snapshot_xmax(pg_current_snapshot())::text as next
  from pg_control_system()`;

/** What a row notes of its transaction is compared within so many transactions; it is a number that begins again. */
const COMPARABLE = 2n ** 31n;
const ROUND = 2n ** 32n;

const MISSING_OF_SIGNALS = `select distinct entry_id::text as id from signal_entry
  where entry_id >= $1::uuid and not exists (select from ledger where ledger.entry_id = signal_entry.entry_id) order by 1 limit 100`;

/** Reads them through these connections. */
export function createComparedTables(pool: Pool): ComparedTables {
  const ids = async (text: string, values: readonly unknown[] = []) =>
    (await pool.query<{ readonly id: string }>(text, [...values])).rows.map(({ id }) => id);
  const now = async () => {
    const { rows } = await pool.query<{ readonly database: string; readonly oldest: string; readonly next: string }>(
      POSITION,
    );
    if (!rows[0]) throw new TypeError('a database has a position');
    return rows[0];
  };
  /** The transaction as rows note it; undefined when nothing can be compared with it. */
  const comparable = async ({ database, transaction }: TablesPosition) => {
    const { database: here, next } = await now();
    const since = BigInt(next) - transaction;
    if (here !== database || since < 0n || since >= COMPARABLE) return undefined;
    return String(transaction % ROUND);
  };
  return {
    sealedRows: async (table, after, limit) => {
      const key = table.id.join(', ');
      const values = after === undefined ? [] : table.id.map((column) => (after as Record<string, unknown>)[column]);
      const places = values.map((_, index) => `$${String(index + 2)}`).join(', ');
      const { rows } = await pool.query<object>(
        `select ${allColumns(table).join(', ')} from ${table.name}
         ${after === undefined ? '' : `where (${key}) > (${places})`} order by ${key} limit $1`,
        [limit, ...values],
      );
      return rows;
    },
    position: async () => {
      const { database, oldest } = await now();
      return { database, transaction: BigInt(oldest) };
    },
    integrationsIn: async ({ table, column }, after, limit, since) => {
      const { rows } = await pool.query<{ readonly id: string; readonly isChanged: boolean }>(
        `select ${column}::text as id, coalesce(bool_or(age(xmin) <= age($3::text::xid)), true) as "isChanged" from ${table}
         where ${column} > $1::uuid group by ${column} order by ${column} limit $2`,
        [after, limit, since && (await comparable(since))],
      );
      return rows;
    },
    unexplained: ({ by }, integrationIds) =>
      ids(
        `select asked.id::text as id from unnest($1::uuid[]) as asked (id) where not exists (
           select from ledger opened ${by === 'consulted' ? CLOSED : ''} where ${ON_INTEGRATION}
             ${by === 'consulted' ? CONSULTED : ''}
         )`,
        [integrationIds],
      ),
    withoutTicket: (integrationIds) => ids(WITHOUT_TICKET, [integrationIds]),
    missingOfSignals: (from) => ids(MISSING_OF_SIGNALS, [from]),
  };
}
