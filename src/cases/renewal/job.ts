import type { SsinSealer } from '../../evidence/sealing.ts';
import type { WatchedRows } from '../../evidence/row-watch.ts';
import type { Jobs, WorkQueue } from '../../platform/jobs/work.ts';
import type { Database } from '../../platform/postgres/database.ts';
import type { ProposedTables } from '../persons/store.ts';
import { finishedTables, markFinished } from './marks.ts';
import { renewPage } from './renew.ts';
import { keyedTables } from './tables.ts';

/** What the renewal needs. */
export interface RenewalPorts {
  readonly database: Pick<Database, 'query'>;
  readonly sealer: SsinSealer;
  readonly watch: WatchedRows;
  readonly work: Pick<WorkQueue, 'enqueue'>;
  /** Told of each page. */
  readonly report: (page: { readonly table: string; readonly renewed: number; readonly left: number }) => void;
}

/** Rows, or persons, of one transaction: nobody waits long for their locks. */
const placesOfPage = 100;
/** Pages of one job; the next job goes on. */
const pagesOfJob = 20;

/** Tables that are gone through once, also where nothing looks to be of a former key. */
export const markedTables: readonly string[] = keyedTables
  .filter(({ isSealed, renew }) => isSealed || renew !== undefined)
  .map(({ table }) => table.name);

/** Marks a table in which no pseudonym is any more of before each centre had its own. */
const byCentre = (table: string) => `${table}: pseudonyms by centre`;

/** Begins to go through all tables. @param depth `due`: what is not of the current key; `all`: seals are judged too */
export async function beginRenewal(
  work: Pick<WorkQueue, 'enqueue'>,
  depth: Jobs['renewSeals']['depth'],
): Promise<void> {
  await work.enqueue('renewSeals', { table: keyedTables[0]?.table.name ?? '', after: '', depth });
}

/**
 * Goes on bringing what is kept to the current key, or to its first seal. The ledger is not touched: it keeps what it has.
 * @param signal ends it between two pages
 */
export async function renewSeals(
  ports: RenewalPorts,
  { table: name, after, depth }: Jobs['renewSeals'],
  signal: AbortSignal,
): Promise<void> {
  const at = keyedTables.findIndex(({ table }) => table.name === name);
  const keyed = keyedTables[at];
  if (!keyed) return;
  const database = ports.database.query.$extendTables<ProposedTables>();
  const finished = await finishedTables(ports.database.query, ports.sealer);
  let next: string | undefined = after;
  // What does not show by its key is made anew once.
  const once = [
    ...(keyed.renew === undefined ? [] : [name]),
    ...(keyed.numberIn === undefined ? [] : [byCentre(name)]),
  ];
  const all = (keyed.isSealed && depth === 'all') || once.some((mark) => !finished.has(mark));
  for (let pages = 0; next !== undefined && pages < pagesOfJob; pages += 1) {
    signal.throwIfAborted();
    const { next: following, ...counts } = await renewPage(database, keyed, next, {
      sealer: ports.sealer,
      limit: placesOfPage,
      all,
    });
    if (counts.renewed + counts.left > 0) ports.report({ table: name, ...counts });
    next = following;
  }
  if (next !== undefined) return ports.work.enqueue('renewSeals', { table: name, after: next, depth });
  if (markedTables.includes(name)) {
    await markFinished(ports.database.query, name, ports.sealer);
    ports.watch.finished(name);
  }
  for (const mark of once) await markFinished(ports.database.query, mark, ports.sealer);
  const following = keyedTables[at + 1]?.table.name;
  if (following !== undefined) await ports.work.enqueue('renewSeals', { table: following, after: '', depth });
}

/** How often a gateway looks whether another one has sealed a table for the first time. */
const followEveryMs = 5_000;

/**
 * Follows which tables still get their first seals, also where another gateway does it. It ends by itself once none does.
 * @returns once it is known for the start
 */
export async function followRenewal(
  {
    database,
    sealer,
    watch,
  }: {
    readonly database: Pick<Database, 'query'>;
    readonly sealer: SsinSealer;
    readonly watch: WatchedRows;
  },
  onError: (error: unknown) => void,
): Promise<Disposable> {
  const look = async () => {
    for (const table of await finishedTables(database.query, sealer)) watch.finished(table);
    if (watch.awaited().length === 0) clearInterval(timer);
  };
  const timer = setInterval(() => {
    look().catch(onError);
  }, followEveryMs);
  timer.unref();
  const stop = () => {
    clearInterval(timer);
  };
  try {
    await look();
  } catch (error) {
    stop();
    throw error;
  }
  return { [Symbol.dispose]: stop };
}
