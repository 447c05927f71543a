import { Client } from 'pg';
import { sharedChain, type LedgerHead, type LedgerKey, type LedgerRow } from '../ledger-storage.ts';
import type { Span, TreeReader } from '../tree/tree-storage.ts';
import { connectionConfig, openPool } from '../../platform/postgres/database.ts';
import { ledgerColumns, toLedgerRow, type LedgerTuple } from './ledger-tuple.ts';
import { createTreeReader, SPANS } from './tree-rows.ts';
import { readArchivedMonths, type ArchivedMonthRow } from './archived-months.ts';
import { createMonthSecretStorage, type MonthSecretStorage } from './month-secrets.ts';
import { createComparedTables, type ComparedTables } from './compared-tables.ts';

/** The end of a chain, with the key of its rows. */
export interface ChainEnd extends LedgerHead {
  readonly chain: string;
  readonly keyId: string;
}

/** A row that no chain accounts for. */
export interface StrayRow {
  readonly chain: string;
  readonly seq: number;
  readonly entryId: string;
}

/** The whole ledger, to be read page by page. Each page is a statement of its own, so gateways write on undisturbed. */
export interface LedgerArchive extends AsyncDisposable {
  readonly tree: TreeReader;
  /** The other tables of the same database. */
  readonly tables: ComparedTables;
  keys(): Promise<readonly LedgerKey[]>;
  chains(): Promise<readonly ChainEnd[]>;
  /** The secrets of months. */
  readonly secrets: MonthSecretStorage;
  /** Months that were archived; nobody has judged their seals. */
  archived(): Promise<readonly ArchivedMonthRow[]>;
  /** Checkpoints that were kept, from this size on, in their order. */
  checkpoints(fromSize: number): Promise<readonly string[]>;
  /** Spans that reach beyond this leaf, in their order. */
  spansAfter(leaf: number, limit: number): Promise<readonly Span[]>;
  /** Spans that begin behind this leaf, in their order, also those that lie over others. */
  spansBehind(leaf: number, limit: number): Promise<readonly Span[]>;
  /** The span of a chain with the rows before this one. */
  spanBefore(chain: string, seq: number): Promise<Span | undefined>;
  /** The last span of a chain that begins before this leaf. */
  lastSpan(chain: string, leaf: number): Promise<Span | undefined>;
  rowsAfter(chain: string, seq: number, limit: number): Promise<readonly LedgerRow[]>;
  /** The closed rows of these entries, as far as there are any. */
  closedRows(entryIds: readonly string[]): Promise<readonly LedgerRow[]>;
  /** Rows behind the end of their chain or before its first row, at most 100. */
  beyondEnds(): Promise<readonly StrayRow[]>;
  /** Rows of no chain, at most 100. Reads the whole table. */
  ofNoChain(): Promise<readonly StrayRow[]>;
  /** Number of rows in the table. */
  count(): Promise<number>;
  /** All rows, entry by entry in the order of their opening, the opened row first. */
  entries(pageSize?: number): AsyncGenerator<readonly LedgerRow[]>;
}

const ENDS = `select chain, seq, hash, key_id as "keyId" from ledger_chain
  union all
  select $1::uuid, seq, hash, (select key_id from ledger_key order by number limit 1) from ledger_head where seq > 0`;

/** By index: gateways that write now are disturbed by nothing, and one statement sees rows and ends of one moment. */
const BEYOND_ENDS = `select ends.chain, beyond.seq, beyond.entry_id as "entryId" from (${ENDS}) as ends
  cross join lateral (
    (select seq, entry_id from ledger where chain = ends.chain and seq > ends.seq order by seq limit 10)
    union all
    (select seq, entry_id from ledger where chain = ends.chain and seq < 1 order by seq limit 10)
  ) as beyond order by 1, 2 limit 100`;

const OF_NO_CHAIN = `select chain, seq, entry_id as "entryId" from ledger
  where chain not in (select chain from (${ENDS}) as ends) order by chain, seq limit 100`;

/**
 * Opens the ledger for reading.
 * @throws an error of the database when it does not answer
 */
export async function openLedgerArchive(url: string): Promise<LedgerArchive> {
  const options = { url, applicationName: 'social-inquiry ledger', statementTimeout: 600_000 };
  const client = new Client(connectionConfig(options));
  await client.connect();
  await client.query('select from ledger_tree');
  await client.end();
  const pool = openPool(options, 4);
  const rowsOf = async (text: string, values: readonly unknown[]) => {
    const { rows } = await pool.query<LedgerTuple>({ text, values: [...values], rowMode: 'array' });
    return rows.map(toLedgerRow);
  };
  const spansOf = async (which: string, values: readonly unknown[]) =>
    (await pool.query<Span>(`${SPANS} ${which}`, [...values])).rows;
  return {
    tree: createTreeReader(pool),
    tables: createComparedTables(pool),
    keys: async () =>
      (await pool.query<LedgerKey>('select key_id as "keyId", key_check as "check" from ledger_key order by number'))
        .rows,
    chains: async () => (await pool.query<ChainEnd>(`${ENDS} order by chain`, [sharedChain])).rows,
    secrets: createMonthSecretStorage(pool),
    archived: () => readArchivedMonths(pool),
    checkpoints: async (fromSize) => {
      const { rows } = await pool.query<{ checkpoint: string }>(
        'select checkpoint from ledger_checkpoint where size >= $1 order by size',
        [fromSize],
      );
      return rows.map(({ checkpoint }) => checkpoint);
    },
    spansAfter: (leaf, limit) =>
      spansOf(
        `where first_leaf >= coalesce((select max(first_leaf) from ledger_span where first_leaf <= $1), 0)
           and first_leaf + rows > $1 order by first_leaf limit $2`,
        [leaf, limit],
      ),
    spansBehind: (leaf, limit) => spansOf('where first_leaf > $1 order by first_leaf limit $2', [leaf, limit]),
    spanBefore: async (chain, seq) =>
      (await spansOf('where chain = $1 and first_seq < $2 order by first_seq desc limit 1', [chain, seq]))[0],
    lastSpan: async (chain, leaf) =>
      (await spansOf('where chain = $1 and first_leaf < $2 order by first_seq desc limit 1', [chain, leaf]))[0],
    rowsAfter: (chain, seq, limit) =>
      rowsOf(`select ${ledgerColumns} from ledger where chain = $1 and seq > $2 order by seq limit $3`, [
        chain,
        seq,
        limit,
      ]),
    closedRows: async (entryIds) =>
      entryIds.length === 0
        ? []
        : rowsOf(`select ${ledgerColumns} from ledger where entry_id = any($1::uuid[]) and kind = 'closed'`, [
            entryIds,
          ]),
    beyondEnds: async () => (await pool.query<StrayRow>(BEYOND_ENDS, [sharedChain])).rows,
    ofNoChain: async () => (await pool.query<StrayRow>(OF_NO_CHAIN, [sharedChain])).rows,
    count: async () => (await pool.query<{ count: number }>('select count(*) from ledger')).rows[0]?.count ?? 0,
    async *entries(pageSize = 5_000) {
      for (let after = '00000000-0000-0000-0000-000000000000'; ;) {
        const rows = await rowsOf(
          `select ${ledgerColumns} from ledger where entry_id in (
             select entry_id from ledger where kind = 'opened' and entry_id > $1 order by entry_id limit $2
           ) order by entry_id, kind desc`,
          [after, pageSize],
        );
        const last = rows.at(-1);
        if (!last) return;
        after = last.entryId;
        yield rows;
      }
    },
    [Symbol.asyncDispose]: () => pool.end(),
  };
}
