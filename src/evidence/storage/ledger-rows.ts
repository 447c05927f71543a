import type { PoolClient, QueryConfig } from 'pg';
import {
  DuplicateEntryError,
  UncertainAppendError,
  type LedgerHead,
  type LedgerKey,
  type LedgerRow,
  type LedgerStorage,
} from '../ledger-storage.ts';
import { openPool, type DatabaseOptions } from '../../platform/postgres/database.ts';
import { isReported, keepConnection } from '../../platform/postgres/kept-connection.ts';

const LOCKED_HEAD = { name: 'chain locked', text: 'select seq, hash from ledger_chain where chain = $1 for update' };

/**
 * Adds rows and moves the end of the chain, but only if it is still the one they were made for. It is one statement and
 * one commit. Each column comes as one text with a line per row: no value holds a line feed, and an array of texts would
 * be escaped element by element, which costs more than the rest of an append.
 */
const APPEND = {
  name: 'ledger append',
  text: `with moved as (
      update ledger_chain set seq = $2, hash = decode($3, 'hex')
      where chain = $1::uuid and seq = $4 and hash = decode($5, 'hex') returning seq
    )
    insert into ledger (chain, seq, kind, entry_id, subject, centre, at, content, hash)
    select $1::uuid, $4 + n, kind, entry_id::uuid, decode(subject, 'hex'), centre, at::bigint, content, decode(hash, 'hex')
    from unnest(
        string_to_array($6, E'\\n'), string_to_array($7, E'\\n'), string_to_array($8, E'\\n', ''),
        string_to_array($9, E'\\n', ''), string_to_array($10, E'\\n'), string_to_array($11, E'\\n'),
        string_to_array($12, E'\\n')
      ) with ordinality as row (kind, entry_id, subject, centre, at, content, hash, n)
    where exists (select from moved)`,
};

/** Those of these entries that are opened and not closed. */
export const STILL_OPEN =
  'select entry_id from ledger where entry_id = any($1::uuid[]) group by entry_id having count(*) = 1';

/**
 * The chain of one process in PostgreSQL, on connections of its own so that no other work can keep evidence waiting.
 * @param chain id of the process
 */
export function createLedgerStorage(options: DatabaseOptions, chain: string): LedgerStorage {
  const pool = openPool(options, options.poolSize ?? 2);
  const connection = keepConnection(pool);
  // The end after the last append; undefined after one whose outcome is unknown: take the lock and read it.
  let known: LedgerHead | undefined;

  async function append(make: (head: LedgerHead) => readonly LedgerRow[]): Promise<void> {
    let begun = false as boolean;
    try {
      await connection.use(async (client) => {
        begun = true;
        if (known && (await appendAt(client, known, make))) return;
        await appendLocked(client, make);
      });
    } catch (error) {
      // Without a connection nothing was sent, which is certain.
      if (!begun) throw error;
      known = undefined;
      // An error that the server reports ended the transaction; anything else leaves the outcome open.
      if (!isReported(error)) throw new UncertainAppendError('the connection broke during an append');
      if (error.code === '23505' && error.table !== 'ledger_chain') {
        throw new DuplicateEntryError('an entry was opened or closed twice');
      }
      throw error;
    }
  }

  /** @returns false when the end is another; then nothing was written */
  async function appendAt(
    client: PoolClient,
    head: LedgerHead,
    make: (head: LedgerHead) => readonly LedgerRow[],
  ): Promise<boolean> {
    const rows = make(head);
    const last = rows.at(-1);
    if (!last) return true;
    const result = await client.query(appendQuery(chain, head, rows, last));
    if (result.rowCount === 0) return false;
    known = last;
    return true;
  }

  /** Takes the lock first: it waits for an append that is still under way on a broken connection. */
  async function appendLocked(client: PoolClient, make: (head: LedgerHead) => readonly LedgerRow[]): Promise<void> {
    await client.query('begin');
    try {
      const { rows } = await client.query<LedgerHead>({ ...LOCKED_HEAD, values: [chain] });
      const [head] = rows;
      if (!head) throw new ChainMissingError('the end of the chain of this process is gone');
      await appendAt(client, head, make);
      await client.query('commit');
    } catch (error) {
      await client.query('rollback').catch(() => undefined);
      throw error;
    }
  }

  return {
    begin: async (keyId) => {
      await pool.query('insert into ledger_chain (chain, key_id) values ($1, $2)', [chain, keyId]);
    },
    append,
    keys: async () => {
      const { rows } = await pool.query<LedgerKey>(
        'select key_id as "keyId", key_check as "check" from ledger_key order by number',
      );
      return rows;
    },
    addKey: async ({ keyId, check }) => {
      await pool.query('insert into ledger_key (key_id, key_check) values ($1, $2) on conflict do nothing', [
        keyId,
        Buffer.from(check),
      ]);
    },
    makeMonths: async () => {
      await pool.query('select make_ledger_months()');
    },
    stillOpen: async (entryIds) => {
      const { rows } = await pool.query<{ entry_id: string }>(STILL_OPEN, [entryIds]);
      return rows.map((row) => row.entry_id);
    },
    close: () => {
      connection.close();
      return pool.end();
    },
  };
}

/** The end of the chain was removed, so nothing can be appended. */
class ChainMissingError extends Error {
  override readonly name = 'ChainMissingError';
}

function appendQuery(chain: string, head: LedgerHead, rows: readonly LedgerRow[], last: LedgerRow): QueryConfig {
  return {
    ...APPEND,
    values: [
      chain,
      last.seq,
      hexadecimal(last.hash),
      head.seq,
      hexadecimal(head.hash),
      lines(rows, (row) => row.kind),
      lines(rows, (row) => row.entryId),
      lines(rows, (row) => (row.subject ? hexadecimal(row.subject) : '')),
      lines(rows, (row) => row.centre ?? ''),
      lines(rows, (row) => row.at),
      lines(rows, (row) => row.content),
      lines(rows, (row) => hexadecimal(row.hash)),
    ],
  };
}

/**
 * One column, a line per row. A number of lines that is not the number of rows fails on the columns that may not be
 * null.
 */
function lines(rows: readonly LedgerRow[], value: (row: LedgerRow) => string | number): string {
  return rows.map(value).join('\n');
}

function hexadecimal(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('hex');
}
