import type { EvidenceOutcome, RecordCount } from '../evidence.ts';
import type { EntryReader, StoredEntry } from '../ledger-storage.ts';
import type { Database } from '../../platform/postgres/database.ts';
import { CENTRES_SINCE, ENTRIES_OF_PERSON, valuesOf, type PersonalRow } from './personal-entries.ts';
import { countsStatement, entriesStatement, moreThanStatement } from './record-statements.ts';

interface EntryHalves {
  readonly entry_id: string;
  readonly at: number;
  readonly content: string;
  readonly closed_at: number | null;
  readonly closed_content: string | null;
}

interface EntryRow extends EntryHalves {
  readonly one_of_several: boolean;
}

interface CountRow {
  readonly action: string;
  readonly stream: string | null;
  readonly quality_code: number | null;
  readonly outcome: EvidenceOutcome | 'underWay';
  readonly rule: string | null;
  readonly count: number;
}

const ENTRY = {
  name: 'one entry',
  text: `select opened.entry_id, opened.at, opened.content, opened.centre,
      closed.at as closed_at, closed.content as closed_content
    from ledger opened left join ledger closed on closed.entry_id = opened.entry_id and closed.kind = 'closed'
    where opened.entry_id = $1 and opened.kind = 'opened' and opened.centre is not null`,
};

/** Reads entries in PostgreSQL, each time by an index. */
export function createEntryReader({ pool }: Pick<Database, 'pool'>): EntryReader {
  return {
    entries: async (centre, filter, page) => {
      const { rows } = await pool.query<EntryRow>(entriesStatement(centre, filter, page));
      return rows.map((row): StoredEntry => ({ ...halvesOf(row), isOneOfSeveral: row.one_of_several }));
    },
    areMoreThan: async (count, centre, filter) => {
      const { rowCount } = await pool.query(moreThanStatement(count, centre, filter));
      return rowCount === 1;
    },
    counts: async (centre, from, until) => {
      const { rows } = await pool.query<CountRow>(countsStatement(centre, from, until));
      return rows.map(({ action, stream, quality_code: code, outcome, rule, count }): RecordCount => ({
        action,
        ...(stream === null ? {} : { stream }),
        ...(code === null ? {} : { qualityCode: code }),
        outcome,
        ...(rule === null ? {} : { rule }),
        count,
      }));
    },
    centresSince: async (since) => {
      const { rows } = await pool.query<{ readonly centre: string }>({ ...CENTRES_SINCE, values: [since] });
      return [...new Set(rows.map(({ centre }) => centre))];
    },
    entriesOfPerson: async (pseudonyms, page) => {
      const { rows } = await pool.query<EntryHalves & PersonalRow>({
        ...ENTRIES_OF_PERSON,
        values: valuesOf(pseudonyms, page),
      });
      return rows.map((row) => ({ ...halvesOf(row), centre: row.centre, appearance: row.appearance }));
    },
    entry: async (entryId) => {
      const { rows } = await pool.query<EntryHalves & { readonly centre: string }>({ ...ENTRY, values: [entryId] });
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
