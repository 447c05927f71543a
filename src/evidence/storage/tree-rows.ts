import { Client, type ClientBase, type Pool } from 'pg';
import { sharedChain, type LedgerHead } from '../ledger-storage.ts';
import type { Placing, Span, StoredTree, TreeReader, TreeStorage, WaitingChain } from '../tree/tree-storage.ts';
import { edgePlaces, tileWidth, type Edge, type Tile } from '../tree/tiles.ts';
import { connectionConfig, openPool, type DatabaseOptions } from '../../platform/postgres/database.ts';
import { ledgerColumns, toLedgerRow, type LedgerTuple } from './ledger-tuple.ts';

/** Advisory lock of the process that places rows. */
const PLACER_LOCK = 41_809;

const WAITING = {
  name: 'chains that wait',
  text: `select chain, key_id as "keyId", ends.seq, coalesce(placed.seq, 0) as placed_seq,
      coalesce(placed.hash, decode(repeat('00', 32), 'hex')) as placed_hash
    from (
      select chain, seq, key_id from ledger_chain
      union all
      select $1::uuid, seq, (select key_id from ledger_key order by number limit 1) from ledger_head
    ) as ends left join ledger_placed placed using (chain)
    where ends.seq > coalesce(placed.seq, 0) order by ends.chain`,
};

/** Rows of a chain after one of them, in their order. */
export const ROWS_AFTER = {
  name: 'rows of a chain',
  text: `select ${ledgerColumns} from ledger where chain = $1 and seq > $2 order by seq limit $3`,
  rowMode: 'array' as const,
};

/** Spans as they are read. */
export const SPANS = `select first_leaf as "firstLeaf", chain, first_seq as "firstSeq", rows from ledger_span`;

const SPANS_OF = {
  name: 'spans of a chain',
  text: `${SPANS} where chain = $1 and first_leaf + rows <= $3
    and first_seq >= coalesce((select max(first_seq) from ledger_span where chain = $1 and first_seq <= $2), 0)
    order by first_seq`,
};

const LEAVES_OF = {
  name: 'leaves of an entry',
  text: `select span.first_leaf + ledger.seq - span.first_seq, ${ledgerColumns}
    from ledger cross join lateral (
      select first_leaf, first_seq, rows from ledger_span
      where ledger_span.chain = ledger.chain and first_seq <= ledger.seq order by first_seq desc limit 1
    ) as span
    where entry_id = $1 and ledger.seq < span.first_seq + span.rows order by 1`,
  rowMode: 'array' as const,
};

/** Reads the tree through these connections. */
export function createTreeReader(pool: Pool): TreeReader {
  return {
    tree: async () => {
      const { rows } = await pool.query<{ size: number; checkpoint: string | null; signed_at: number | null }>(
        'select size, checkpoint, signed_at from ledger_tree',
      );
      const [row] = rows;
      const stored: StoredTree = {
        size: row?.size ?? 0,
        ...(row?.checkpoint == null ? {} : { checkpoint: row.checkpoint }),
        ...(row?.signed_at == null ? {} : { signedAt: row.signed_at }),
      };
      return stored;
    },
    tiles: async (places) => {
      const { rows } = await pool.query<Tile>(
        `select level, tile, hashes from ledger_tile
         join unnest($1::smallint[], $2::bigint[]) as wanted (level, tile) using (level, tile)`,
        [places.map(({ level }) => level), places.map(({ tile }) => tile)],
      );
      return places.map((place) => rows.find(({ level, tile }) => level === place.level && tile === place.tile));
    },
    placed: async (chain) => {
      const { rows } = await pool.query<LedgerHead>('select seq, hash from ledger_placed where chain = $1', [chain]);
      return rows[0];
    },
    spansOf: async (chain, seq, size) => {
      const { rows } = await pool.query<Span>({ ...SPANS_OF, values: [chain, seq, size] });
      return rows.filter(({ firstSeq, rows: count }) => firstSeq + count > seq);
    },
    leavesOf: async (entryId) => {
      const { rows } = await pool.query<[number, ...LedgerTuple]>({ ...LEAVES_OF, values: [entryId] });
      return rows.map(([leaf, ...row]) => ({ leaf, row: toLedgerRow(row) }));
    },
    keptAfter: async (size, limit) => {
      const { rows } = await pool.query<{ checkpoint: string }>(
        'select checkpoint from ledger_checkpoint where size > $1 order by size limit $2',
        [size, limit],
      );
      return rows.map(({ checkpoint }) => checkpoint);
    },
  };
}

/** The tree in PostgreSQL, on connections of its own. */
export function createTreeStorage(options: DatabaseOptions): TreeStorage {
  const pool = openPool({ ...options, statementTimeout: 30_000 }, 2);
  const reader = createTreeReader(pool);
  /** Holds the lock while it lives. */
  let session: Client | undefined;

  async function isPlacer(): Promise<boolean> {
    if (session) return true;
    const client = new Client(connectionConfig(options));
    const lost = (error?: Error) => {
      if (error) options.onConnectionError?.(error);
      if (session === client) session = undefined;
    };
    client.on('error', lost);
    client.on('end', () => {
      lost();
    });
    await client.connect();
    const { rows } = await client.query<{ locked: boolean }>('select pg_try_advisory_lock($1) as locked', [
      PLACER_LOCK,
    ]);
    if (rows[0]?.locked !== true) {
      await client.end();
      return false;
    }
    session = client;
    return true;
  }

  async function place(placing: Placing): Promise<boolean> {
    const client = await pool.connect();
    try {
      await client.query('begin');
      const isWritten = await write(client, placing);
      await client.query(isWritten ? 'commit' : 'rollback');
      client.release();
      return isWritten;
    } catch (error) {
      client.release(true);
      throw error;
    }
  }

  return {
    ...reader,
    isPlacer,
    edge: async (size) => {
      const tiles = await reader.tiles(edgePlaces(size));
      return tiles.filter((tile): tile is Tile => tile !== undefined).map((tile) => upTo(tile, size));
    },
    waiting: async () => {
      const { rows } = await pool.query<
        Omit<WaitingChain, 'placed'> & { readonly placed_seq: number; readonly placed_hash: Buffer }
      >({ ...WAITING, values: [sharedChain] });
      return rows.map(({ placed_seq, placed_hash, ...chain }) => ({
        ...chain,
        placed: { seq: placed_seq, hash: placed_hash },
      }));
    },
    rowsAfter: async (chain, seq, limit) => {
      const { rows } = await pool.query<LedgerTuple>({ ...ROWS_AFTER, values: [chain, seq, limit] });
      return rows.map(toLedgerRow);
    },
    place,
    keep: async ({ size, checkpoint, signedAt }) => {
      await pool.query(
        'insert into ledger_checkpoint (size, checkpoint, signed_at) values ($1, $2, $3) on conflict do nothing',
        [size, checkpoint, signedAt],
      );
    },
    close: async () => {
      const own = session;
      session = undefined;
      // The server frees it anyway, but only after a moment: another process can begin at once.
      await own?.query('select pg_advisory_unlock($1)', [PLACER_LOCK]).catch(() => undefined);
      await own?.end();
      await pool.end();
    },
  };
}

/** A tile of the edge holds no more than the tree does. */
function upTo(tile: Tile, size: number): Edge[number] {
  const count = Math.floor(size / tileWidth ** tile.level) % tileWidth;
  return { ...tile, hashes: tile.hashes.subarray(0, count * 32) };
}

async function write(client: ClientBase, placing: Placing): Promise<boolean> {
  const { rowCount } = await client.query(
    'update ledger_tree set size = $2, checkpoint = $3, signed_at = $4 where size = $1',
    [placing.from, placing.size, placing.checkpoint, placing.signedAt],
  );
  if (rowCount === 0) return false;
  await client.query(
    `insert into ledger_placed (chain, seq, hash) select * from unnest($1::uuid[], $2::bigint[], $3::bytea[])
     on conflict (chain) do update set seq = excluded.seq, hash = excluded.hash`,
    [
      placing.placed.map(({ chain }) => chain),
      placing.placed.map(({ seq }) => seq),
      placing.placed.map(({ hash }) => Buffer.from(hash)),
    ],
  );
  await client.query(
    `insert into ledger_span (first_leaf, chain, first_seq, rows)
     select * from unnest($1::bigint[], $2::uuid[], $3::bigint[], $4::integer[])`,
    [
      placing.spans.map(({ firstLeaf }) => firstLeaf),
      placing.spans.map(({ chain }) => chain),
      placing.spans.map(({ firstSeq }) => firstSeq),
      placing.spans.map(({ rows }) => rows),
    ],
  );
  await client.query(
    `insert into ledger_tile (level, tile, hashes) select * from unnest($1::smallint[], $2::bigint[], $3::bytea[])
     on conflict (level, tile) do update set hashes = excluded.hashes`,
    [
      placing.tiles.map(({ level }) => level),
      placing.tiles.map(({ tile }) => tile),
      placing.tiles.map(({ hashes }) => Buffer.from(hashes)),
    ],
  );
  return true;
}
