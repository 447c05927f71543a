import { AsyncLocalStorage } from 'node:async_hooks';
import type { SealedTable } from './row-sealing.ts';

/** A sealed row as an act left it. */
export interface WrittenRow {
  readonly table: string;
  /** Its primary key; ids with a blank between. */
  readonly id: string;
  /** Its `row_version`. */
  readonly version: number;
}

/** Rows by table and id, in their last version. */
type Noted = Map<string, WrittenRow>;

/**
 * The act under way, as far as it goes on in one chain of calls. Whatever writes sealed rows says here what it wrote, so that
 * no store and no use case has to pass it on, and none can forget it.
 */
const underWay = new AsyncLocalStorage<Noted>();

/**
 * Does an act, and knows which sealed rows it wrote and committed, also when it fails.
 * @param act may ask at any time what was written by then
 */
export function notingWritten<T>(act: (written: () => readonly WrittenRow[]) => Promise<T>): Promise<T> {
  const noted: Noted = new Map();
  return underWay.run(noted, () => act(() => [...noted.values()]));
}

/** Notes a row that was written. What belongs to no act, such as a renewal of seals, is not kept. */
export function noteWritten({ name, id }: SealedTable, row: object): void {
  const values = id.map((column) => (row as Readonly<Record<string, unknown>>)[column]);
  // Whoever has a pseudonym as key stands in no list.
  if (!values.every((value) => typeof value === 'string' || typeof value === 'number')) return;
  const written = {
    table: name,
    id: values.join(' '),
    version: Number((row as { row_version?: unknown }).row_version),
  };
  underWay.getStore()?.set(`${written.table} ${written.id}`, written);
}

/** What is noted in a transaction counts only when it ends well. */
export async function ifCommitted<T>(transaction: () => Promise<T>): Promise<T> {
  const act = underWay.getStore();
  const noted: Noted = new Map();
  const result = await underWay.run(noted, transaction);
  for (const [key, row] of noted) act?.set(key, row);
  return result;
}

/** The form in the content of an entry: table, id and version with blanks between. */
export function toldForm({ table, id, version }: WrittenRow): string {
  return `${table} ${id} ${String(version)}`;
}

/** Reads {@link toldForm}; undefined for another form. */
export function readTold(text: string): WrittenRow | undefined {
  const [, table, id, version] = /^(\S+) (.+) (\d{1,15})$/.exec(text) ?? [];
  if (table === undefined || id === undefined) return undefined;
  return { table, id, version: Number(version) };
}
