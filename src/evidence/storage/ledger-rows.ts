import type { PoolClient, QueryConfig } from 'pg';
import {
  DuplicateEntryError,
  UncertainAppendError,
  type LedgerHead,
  type LedgerRow,
  type LedgerStorage,
} from '../ledger-storage.ts';
import { openPool, type DatabaseOptions } from '../../platform/postgres/database.ts';
import { isReported, keepConnection } from '../../platform/postgres/kept-connection.ts';

const HEAD = { name: 'ledger head', text: 'select seq, hash from ledger_head' };
const LOCKED_HEAD = { name: 'ledger head locked', text: 'select seq, hash from ledger_head for update' };

/**
 * Adds rows and moves the head, but only if the head is still the one they were made for. It is one statement and one
 * commit. Each column comes as one text with a line per row: no value holds a line feed, and an array of texts would be
 * escaped element by element, which costs more than the rest of an append.
 */
const APPEND = {
  name: 'ledger append',
  text: `with moved as (
      update ledger_head set seq = $1, hash = decode($2, 'hex') where seq = $3 and hash = decode($4, 'hex') returning seq
    )
    insert into ledger (seq, kind, entry_id, subject, centre, at, instance, content, hash)
    select $3 + n, kind, entry_id::uuid, decode(subject, 'hex'), centre, at::bigint, instance::uuid, content,
      decode(hash, 'hex')
    from unnest(
        string_to_array($5, E'\\n'), string_to_array($6, E'\\n'), string_to_array($7, E'\\n', ''),
        string_to_array($8, E'\\n', ''), string_to_array($9, E'\\n'), string_to_array($10, E'\\n'),
        string_to_array($11, E'\\n'), string_to_array($12, E'\\n')
      ) with ordinality as row (kind, entry_id, subject, centre, at, instance, content, hash, n)
    where exists (select from moved)`,
};

/** The ledger in PostgreSQL, on connections of its own so that no other work can keep evidence waiting. */
export function createLedgerStorage(options: DatabaseOptions): LedgerStorage {
  const pool = openPool(options, options.poolSize ?? 2);
  const connection = keepConnection(pool);
  // The head after this process's last append. It is trusted only while no other gateway writes; undefined means: take
  // the lock and read the head.
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
      if (error.code === '23505' && error.constraint === 'ledger_entry') {
        throw new DuplicateEntryError('an entry was opened or closed twice');
      }
      throw error;
    }
  }

  /** @returns false when another gateway moved the head; then nothing was written */
  async function appendAt(
    client: PoolClient,
    head: LedgerHead,
    make: (head: LedgerHead) => readonly LedgerRow[],
  ): Promise<boolean> {
    const rows = make(head);
    const last = rows.at(-1);
    if (!last) return true;
    const result = await client.query(appendQuery(head, rows, last));
    if (result.rowCount === 0) return false;
    known = last;
    return true;
  }

  /** Takes the lock first, for when several gateways write at once. */
  async function appendLocked(client: PoolClient, make: (head: LedgerHead) => readonly LedgerRow[]): Promise<void> {
    const expected = known;
    await client.query('begin');
    try {
      const { rows } = await client.query<LedgerHead>(LOCKED_HEAD);
      const head = onlyHead(rows);
      await appendAt(client, head, make);
      await client.query('commit');
      // While other gateways keep moving the head, guessing it would only cost a round trip.
      if (expected && expected.seq !== head.seq) known = undefined;
    } catch (error) {
      await client.query('rollback').catch(() => undefined);
      throw error;
    }
  }

  return {
    append,
    head: async () => onlyHead((await pool.query<LedgerHead>(HEAD)).rows),
    belongsTo: async (keyId, check) => {
      const value = Buffer.from(check);
      await pool.query('update ledger_head set key_id = $1, key_check = $2 where key_check is null and seq = 0', [
        keyId,
        value,
      ]);
      const found = await pool.query<{ key_id: string | null; key_check: Buffer | null }>(
        'select key_id, key_check from ledger_head',
      );
      return found.rows[0]?.key_id === keyId && found.rows[0].key_check?.equals(value) === true;
    },
    stillOpen: async (entryIds) => {
      const { rows } = await pool.query<{ entry_id: string }>(
        `select entry_id from ledger where entry_id = any($1::uuid[]) group by entry_id having count(*) = 1`,
        [entryIds],
      );
      return rows.map((row) => row.entry_id);
    },
    close: () => {
      connection.close();
      return pool.end();
    },
  };
}

function onlyHead(rows: readonly LedgerHead[]): LedgerHead {
  const head = rows[0];
  if (!head) throw new LedgerHeadMissingError('the head of the ledger is gone');
  return head;
}

/** The head row was removed, so nothing can be appended. */
class LedgerHeadMissingError extends Error {
  override readonly name = 'LedgerHeadMissingError';
}

function appendQuery(head: LedgerHead, rows: readonly LedgerRow[], last: LedgerRow): QueryConfig {
  return {
    ...APPEND,
    values: [
      last.seq,
      hexadecimal(last.hash),
      head.seq,
      hexadecimal(head.hash),
      lines(rows, (row) => row.kind),
      lines(rows, (row) => row.entryId),
      lines(rows, (row) => (row.subject ? hexadecimal(row.subject) : '')),
      lines(rows, (row) => row.centre ?? ''),
      lines(rows, (row) => row.at),
      lines(rows, (row) => row.instance),
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
