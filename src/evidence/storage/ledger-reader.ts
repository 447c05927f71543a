import type { EntryReader, StoredEntry } from '../ledger-storage.ts';
import type { Database } from '../../platform/postgres/database.ts';
import { ENTRIES_OF_PERSON, valuesOf, type PersonalRow } from './personal-entries.ts';

const PAGE_OF_ENTRIES = `opened.kind = 'opened' and opened.centre = $2
      and ($3::bigint is null or opened.at >= $3) and ($4::bigint is null or opened.at < $4)
      and ($5::uuid is null or opened.entry_id < $5)
    order by opened.entry_id desc limit $6`;

/** The condition and the expression are those of the index `ledger_by_other_persons`. */
const ENTRIES_OF = {
  name: 'entries of a person',
  text: `with about as (
      (select entry_id, at, content, false as one_of_several from ledger opened
        where opened.subject = $1 and ${PAGE_OF_ENTRIES})
      union all
      (select entry_id, at, content, true as one_of_several from ledger opened
        where content like '%"alsoAbout":[%'
          and string_to_array(substring(content from '"alsoAbout":\\["([0-9a-f",]+)"\\]'), '","')
            @> array[encode($1, 'hex')]
          and subject is distinct from $1 and ${PAGE_OF_ENTRIES})
    )
    select about.*, closed.at as closed_at, closed.content as closed_content
    from about left join ledger closed on closed.entry_id = about.entry_id and closed.kind = 'closed'
    order by about.entry_id desc limit $6`,
};

interface EntryRow extends EntryHalves {
  readonly one_of_several: boolean;
}

interface EntryHalves {
  readonly entry_id: string;
  readonly at: number;
  readonly content: string;
  readonly closed_at: number | null;
  readonly closed_content: string | null;
}

const ENTRY = {
  name: 'one entry',
  text: `select opened.entry_id, opened.at, opened.content, opened.centre,
      closed.at as closed_at, closed.content as closed_content
    from ledger opened left join ledger closed on closed.entry_id = opened.entry_id and closed.kind = 'closed'
    where opened.entry_id = $1 and opened.kind = 'opened' and opened.centre is not null`,
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
    entriesOfPerson: async (pseudonyms, page) => {
      const { rows } = await database.pool.query<EntryHalves & PersonalRow>({
        ...ENTRIES_OF_PERSON,
        values: valuesOf(pseudonyms, page),
      });
      return rows.map((row) => ({ ...halvesOf(row), centre: row.centre, appearance: row.appearance }));
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
    opened: { entryId: row.entry_id, at: row.at, content: row.content },
    ...(row.closed_at !== null && row.closed_content !== null
      ? { closed: { at: row.closed_at, content: row.closed_content } }
      : {}),
  };
}
