import { sql, type Kysely, type RawBuilder, type Transaction } from 'kysely';
import { SealedValueError, type SsinSealer } from '../../evidence/sealing.ts';
import { lockRows, writeRow } from '../../evidence/storage/sealed-rows.ts';
import type { ProposedTables } from '../persons/store.ts';
import type { AnyRow, KeyedTable } from './tables.ts';

/** An arbitrary lock number that nothing else on the database uses: gateways take turns by it, page by page. */
const RENEWAL_LOCK = 7_249_018_321;

/** What a page of a table came to. */
export interface RenewedPage {
  /** Rows that were written anew. */
  readonly renewed: number;
  /** Rows that cannot be renewed: they were changed outside the gateway, or are of a key that is not known. */
  readonly left: number;
  /** Where the next page begins; absent at the end. */
  readonly next?: string;
}

/**
 * Brings a page of a table to the current key: pseudonyms, encrypted values and seals. What is of it already stays as it
 * is, so that it can be done again at any time.
 * @param after where the page before ended; empty for the first one
 * @param options.all whether rows of the current key are looked at too: their seals are judged, and what else they have is
 *   made anew
 */
export function renewPage(
  database: Kysely<ProposedTables>,
  keyed: KeyedTable,
  after: string,
  options: { readonly sealer: SsinSealer; readonly limit: number; readonly all: boolean },
): Promise<RenewedPage> {
  return database.transaction().execute(async (transaction) => {
    await sql`select pg_advisory_xact_lock(${RENEWAL_LOCK})`.execute(transaction);
    const places = await nextPlaces(transaction, keyed, after, options);
    const last = places.at(-1);
    if (last === undefined) return { renewed: 0, left: 0 };
    const counts = { renewed: 0, left: 0 };
    for (const place of places) {
      try {
        await keyed.renew?.(transaction, place.split(' ')[0] ?? '', options.sealer);
      } catch (error) {
        // One of them does not open; its row is counted below.
        if (!(error instanceof SealedValueError)) throw error;
      }
    }
    const rows = await lockRows<ProposedTables, object>(transaction, lockable(keyed), isIn(keyed, places));
    for (const row of rows) {
      const outcome = await renewRow(transaction, keyed, row as AnyRow, options.sealer);
      if (outcome !== 'kept') counts[outcome] += 1;
    }
    return { ...counts, ...(places.length < options.limit ? {} : { next: last }) };
  });
}

/** The places of the page, each written as text: values of its columns with a blank between, bytes in hexadecimal. */
async function nextPlaces(
  transaction: Transaction<ProposedTables>,
  { table, place, isSealed, encrypted }: KeyedTable,
  after: string,
  { sealer, limit, all }: { readonly sealer: SsinSealer; readonly limit: number; readonly all: boolean },
): Promise<readonly string[]> {
  const columns = sql.join(place.map(({ column }) => sql.ref(column)));
  const shown = sql.join(
    place.map(({ column, type }) =>
      type === 'bytea' ? sql`encode(${sql.ref(column)}, 'hex')` : sql`${sql.ref(column)}::text`,
    ),
    sql` || ' ' || `,
  );
  const header = Buffer.from(sealer.header);
  const isFormer = (column: string) =>
    sql`(${sql.ref(column)} is not null and substring(${sql.ref(column)} from 1 for ${header.length}::int) <> ${header})`;
  const due = [
    ...Object.keys(encrypted).map(isFormer),
    ...(isSealed ? [sql`row_seal is null`, isFormer('row_seal')] : []),
  ];
  const isAfter = after === '' ? sql`true` : sql`(${columns}) > (${sql.join(valuesOf(place, after))})`;
  const wanted = all ? sql`true` : sql`(${sql.join(due, sql` or `)})`;
  const { rows } = await sql<{ readonly place: string }>`
    select ${shown} as place from (
      select distinct ${columns} from ${sql.table(table.name)} where ${isAfter} and ${wanted}
      order by ${columns} limit ${limit}
    ) as page order by ${columns}`.execute(transaction);
  return rows.map((row) => row.place);
}

function valuesOf(place: KeyedTable['place'], written: string): readonly RawBuilder<unknown>[] {
  const values = written.split(' ');
  return place.map(({ type }, index) => {
    const value = values[index] ?? '';
    return type === 'bytea' ? sql`decode(${value}, 'hex')` : sql`${value}::${sql.raw(type)}`;
  });
}

function isIn({ place }: KeyedTable, places: readonly string[]): RawBuilder<unknown> {
  const columns = sql.join(place.map(({ column }) => sql.ref(column)));
  return sql`(${columns}) in (${sql.join(places.map((one) => sql`(${sql.join(valuesOf(place, one))})`))})`;
}

/** A table without seals has none to read either. */
function lockable({ table, isSealed }: KeyedTable) {
  return isSealed ? table : { ...table, withoutSeal: true };
}

/** Renews one row. */
async function renewRow(
  transaction: Transaction<ProposedTables>,
  { table, isSealed, ...keyed }: KeyedTable,
  row: AnyRow,
  sealer: SsinSealer,
): Promise<'renewed' | 'left' | 'kept'> {
  if (isSealed && sealer.rows.genuine(table, [row]).length === 0) return 'left';
  let to: AnyRow;
  try {
    to = ofCurrentKey(keyed, row, sealer);
  } catch (error) {
    if (!(error instanceof SealedValueError)) throw error;
    // Of a key that is not known. What is wrong with the row shows when somebody reads it.
    return 'left';
  }
  if (!isSealed) {
    if (Object.keys(to).length === 0) return 'kept';
    await writePlain(transaction, table, row, to);
    return 'renewed';
  }
  if (Object.keys(to).length === 0 && sealer.rows.judge(table, row) === 'genuine') return 'kept';
  await writeRow<ProposedTables, object>(transaction, { table, rows: sealer.rows }, row, to);
  return 'renewed';
}

/** What of a row the current key writes otherwise. @throws SealedValueError */
function ofCurrentKey(
  { encrypted, numberIn }: Pick<KeyedTable, 'encrypted' | 'numberIn'>,
  row: AnyRow,
  sealer: SsinSealer,
): AnyRow {
  const number = numberIn === undefined ? null : (row[numberIn] as Buffer | null);
  const context = numberIn === undefined ? undefined : encrypted[numberIn];
  const subject =
    number === null || context === undefined
      ? undefined
      : Buffer.from(sealer.pseudonym(sealer.open(number, context(row)), row['centre'] as string));
  const isOther = subject !== undefined && !subject.equals(row['subject'] as Buffer);
  const next = isOther ? { ...row, subject } : row;
  const changed = Object.entries(encrypted).flatMap(([column, contextOf]) => {
    const value = row[column] as Buffer | null;
    if (value === null) return [];
    const [before, after] = [contextOf(row), contextOf(next)];
    if (before === after && value.subarray(0, sealer.header.length).equals(sealer.header)) return [];
    return [[column, Buffer.from(sealer.sealText(sealer.openText(value, before), after))] as const];
  });
  return { ...(isOther ? { subject } : {}), ...Object.fromEntries(changed) };
}

async function writePlain(
  transaction: Transaction<ProposedTables>,
  table: KeyedTable['table'],
  row: AnyRow,
  to: AnyRow,
): Promise<void> {
  const set = Object.entries(to).map(([column, value]) => sql`${sql.ref(column)} = ${value}`);
  const where = table.id.map((column) => sql`${sql.ref(column)} = ${row[column]}`);
  await sql`update ${sql.table(table.name)} set ${sql.join(set)} where ${sql.join(where, sql` and `)}`.execute(
    transaction,
  );
}
