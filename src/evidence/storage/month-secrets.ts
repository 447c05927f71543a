import type { ClientBase, Pool } from 'pg';
import { firstIdOf, momentOfId, monthOfMoment, readMonth } from '../archive/month.ts';
import type { SealColumns } from '../row-sealing.ts';
import { allColumns, sealedTable } from './sealed-rows.ts';

/** Table `ledger_month_secret`. */
export interface MonthSecretRow extends SealColumns {
  readonly month: string;
  readonly secret: Buffer;
  readonly has_former: boolean;
}

/** The table as it is sealed. Rows come and go and never change. */
export const monthSecretTable = sealedTable<MonthSecretRow>(
  'ledger_month_secret',
  ['month'],
  ['month', 'secret', 'has_former'],
);

const columns = allColumns(monthSecretTable);

/** The secrets of months in PostgreSQL. */
export interface MonthSecretStorage {
  /** In the order of the months; nobody has judged their seals. */
  all(): Promise<readonly MonthSecretRow[]>;
  /** Adds one; when the month has one already, that one stays. */
  add(row: MonthSecretRow): Promise<void>;
  /** Whether anything was opened in a month. */
  hasEntries(month: string): Promise<boolean>;
  /** Content of the oldest and of the newest opened row about a person, of each of these months that has any. */
  samples(months: readonly string[]): Promise<readonly { readonly month: string; readonly content: string }[]>;
  /** Months in which anything was done, in their order. */
  monthsWithEntries(): Promise<readonly string[]>;
}

/** @param pool of whoever may read the ledger */
export function createMonthSecretStorage(pool: Pick<Pool, 'query'>): MonthSecretStorage {
  return {
    all: async () => {
      const { rows } = await pool.query<MonthSecretRow>(
        `select ${columns.join(', ')} from ledger_month_secret order by month`,
      );
      return rows;
    },
    add: async (row) => {
      const places = columns.map((_, index) => `$${String(index + 1)}`).join(', ');
      await pool.query(
        `insert into ledger_month_secret (${columns.join(', ')}) values (${places}) on conflict (month) do nothing`,
        columns.map((column) => row[column as keyof MonthSecretRow]),
      );
    },
    hasEntries: async (month) => {
      const [from, until] = idsOf(month);
      const { rowCount } = await pool.query(
        `select from ledger where kind = 'opened' and entry_id >= $1::uuid and entry_id < $2::uuid limit 1`,
        [from, until],
      );
      return rowCount === 1;
    },
    samples: async (months) => {
      const found: { month: string; content: string }[] = [];
      for (const month of months) {
        const { rows } = await pool.query<{ content: string }>(SAMPLES, idsOf(month));
        found.push(...rows.map(({ content }) => ({ month, content })));
      }
      return found;
    },
    monthsWithEntries: async () => {
      const months: string[] = [];
      // One step in the index of the entries for each month.
      for (let after = firstIdOf(0); ;) {
        const { rows } = await pool.query<{ id: string }>(
          'select entry_id as id from ledger where entry_id >= $1::uuid order by entry_id limit 1',
          [after],
        );
        const [row] = rows;
        if (!row) return months;
        const month = monthOfMoment(momentOfId(row.id));
        months.push(month);
        after = idsOf(month)[1];
      }
    },
  };
}

/**
 * Destroys the secret of a month, so that nobody opens what a copy of the month says of persons.
 * @returns whether all its entries were under it; `some` when a part may be, and `none` when there was no secret
 */
export async function destroyMonthSecret(owner: ClientBase, month: string): Promise<'all' | 'some' | 'none'> {
  const { rows } = await owner.query<Pick<MonthSecretRow, 'has_former'>>(
    'delete from ledger_month_secret where month = $1 returning has_former',
    [month],
  );
  // Deleted rows stay in the file of a table until it is cleaned.
  await owner.query('vacuum ledger_month_secret');
  const [row] = rows;
  if (!row) return 'none';
  return row.has_former ? 'some' : 'all';
}

const aboutSomebody = `select content from ledger
  where kind = 'opened' and subject is not null and entry_id >= $1::uuid and entry_id < $2::uuid order by entry_id`;

const SAMPLES = `(${aboutSomebody} limit 1) union all (${aboutSomebody} desc limit 1)`;

/** The first id of a month, and that of the month behind it. */
function idsOf(month: string): [string, string] {
  const known = readMonth(month);
  if (!known) throw new TypeError('not a month');
  return [firstIdOf(known.from), firstIdOf(known.until)];
}
