import { Client } from 'pg';
import type { EntryReader, LedgerHead, LedgerRow, StoredEntry } from '../ledger-storage.ts';
import { connectionConfig, type Database } from '../../platform/postgres/database.ts';

const PAGE_OF_ENTRIES = `opened.kind = 'opened' and opened.centre = $2
      and ($3::bigint is null or opened.at >= $3) and ($4::bigint is null or opened.at < $4)
      and ($5::uuid is null or opened.seq < (select seq from ledger where entry_id = $5 and kind = 'opened'))
    order by opened.seq desc limit $6`;

/** The condition and the expression are those of the index `ledger_by_other_persons`. */
const ENTRIES_OF = {
  name: 'entries of a person',
  text: `with about as (
      (select seq, entry_id, at, content, false as one_of_several from ledger opened
        where opened.subject = $1 and ${PAGE_OF_ENTRIES})
      union all
      (select seq, entry_id, at, content, true as one_of_several from ledger opened
        where content like '%"alsoAbout":[%'
          and string_to_array(substring(content from '"alsoAbout":\\["([0-9a-f",]+)"\\]'), '","')
            @> array[encode($1, 'hex')]
          and subject is distinct from $1 and ${PAGE_OF_ENTRIES})
    )
    select about.*, closed.at as closed_at, closed.content as closed_content
    from about left join ledger closed on closed.entry_id = about.entry_id and closed.kind = 'closed'
    order by about.seq desc limit $6`,
};

interface EntryRow extends EntryHalves {
  readonly one_of_several: boolean;
}

interface EntryHalves {
  readonly seq: number;
  readonly entry_id: string;
  readonly at: number;
  readonly content: string;
  readonly closed_at: number | null;
  readonly closed_content: string | null;
}

const ENTRY = {
  name: 'one entry',
  text: `select opened.seq, opened.entry_id, opened.at, opened.content, opened.centre,
      closed.at as closed_at, closed.content as closed_content
    from ledger opened left join ledger closed on closed.entry_id = opened.entry_id and closed.kind = 'closed'
    where opened.entry_id = $1 and opened.kind = 'opened'`,
};

export function createEntryReader(database: Pick<Database, 'pool'>): EntryReader {
  return {
    entriesOf: async (subject, centre, page) => {
      const { rows } = await database.pool.query<EntryRow>({
        ...ENTRIES_OF,
        values: [Buffer.from(subject), centre, page.from ?? null, page.until ?? null, page.before ?? null, page.limit],
      });
      return rows.map((row): StoredEntry => ({ ...halvesOf(row), isOneOfSeveral: row.one_of_several }));
    },
    entry: async (entryId) => {
      const { rows } = await database.pool.query<EntryHalves & { readonly centre: string }>({
        ...ENTRY,
        values: [entryId],
      });
      const [row] = rows;
      return row && { ...halvesOf(row), centre: row.centre };
    },
  };
}

function halvesOf(row: EntryHalves): Omit<StoredEntry, 'isOneOfSeveral'> {
  return {
    opened: { seq: row.seq, entryId: row.entry_id, at: row.at, content: row.content },
    ...(row.closed_at !== null && row.closed_content !== null
      ? { closed: { at: row.closed_at, content: row.closed_content } }
      : {}),
  };
}

/** The whole ledger at one moment. */
export interface LedgerSnapshot extends AsyncDisposable {
  readonly head: LedgerHead;
  readonly keyId: string | undefined;
  /** Compare with the check value of the keys; undefined for a ledger that was never used. */
  readonly keyCheck: Uint8Array | undefined;
  /** In the order of `seq`, with memory for two pages whatever the size of the ledger. */
  pages(): AsyncGenerator<readonly LedgerRow[]>;
}

type LedgerTuple = [number, LedgerRow['kind'], string, Buffer | null, string | null, number, string, string, Buffer];

const PAGE = {
  name: 'ledger page',
  text: `select seq, kind, entry_id, subject, centre, at, instance, content, hash
    from ledger where seq > $1 order by seq limit $2`,
  rowMode: 'array' as const,
};

/** Opens a read-only snapshot for verification; gateways keep writing meanwhile. */
export async function openLedgerSnapshot(url: string, pageSize = 5_000): Promise<LedgerSnapshot> {
  const client = new Client({
    ...connectionConfig({ url, applicationName: 'social-inquiry ledger verify' }),
    statement_timeout: 60_000,
    query_timeout: 65_000,
    idle_in_transaction_session_timeout: 0,
  });
  // The query on its way rejects; without a listener the process would end instead.
  client.on('error', () => undefined);
  await client.connect();
  await client.query('begin transaction isolation level repeatable read, read only');
  const found = await client.query<LedgerHead & { key_id: string | null; key_check: Buffer | null }>(
    'select seq, hash, key_id, key_check from ledger_head',
  );
  const head = found.rows[0];
  const page = async (after: number) => {
    const { rows } = await client.query<LedgerTuple>({ ...PAGE, values: [after, pageSize] });
    return rows.map(toLedgerRow);
  };
  return {
    head: { seq: head?.seq ?? 0, hash: head?.hash ?? Buffer.alloc(32) },
    keyId: head?.key_id ?? undefined,
    keyCheck: head?.key_check ?? undefined,
    async *pages() {
      // The start is smaller than any genuine seq, so that a row inserted before the first is seen too.
      let next = page(Number.MIN_SAFE_INTEGER);
      try {
        for (;;) {
          const rows = await next;
          const last = rows.at(-1);
          if (!last) return;
          next = page(last.seq);
          yield rows;
        }
      } finally {
        // When the reader stops early, one page is still under way.
        await next.catch(() => undefined);
      }
    },
    [Symbol.asyncDispose]: () => client.end(),
  };
}

function toLedgerRow(tuple: LedgerTuple): LedgerRow {
  const [seq, kind, entryId, subject, centre, at, instance, content, hash] = tuple;
  return {
    seq,
    kind,
    entryId,
    subject: subject ?? undefined,
    centre: centre ?? undefined,
    at,
    instance,
    content,
    hash,
  };
}
