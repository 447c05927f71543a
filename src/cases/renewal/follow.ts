import type { SsinSealer } from '../../evidence/sealing.ts';
import type { WatchedRows } from '../../evidence/row-watch.ts';
import type { Database } from '../../platform/postgres/database.ts';
import { finishedTables } from './marks.ts';

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
  everyMs: number,
  onError: (error: unknown) => void,
): Promise<{ stop(): void }> {
  const look = async () => {
    for (const table of await finishedTables(database.query, sealer)) watch.finished(table);
    if (watch.awaited().length === 0) clearInterval(timer);
  };
  const timer = setInterval(() => {
    look().catch(onError);
  }, everyMs);
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
  return { stop };
}
