import type { RowState, RowWatch } from './row-sealing.ts';

/** What is known of rows that were changed outside the gateway, and of tables whose rows still get their first seal. */
export interface WatchedRows extends RowWatch {
  /** Number of rows that open nothing now, as far as they were read, by table. */
  found(): ReadonlyMap<string, number>;
  /** Tables whose rows still get their first seal. */
  awaited(): readonly string[];
  /** From now on a missing seal in this table is damage. */
  finished(table: string): void;
}

/** Rows that are remembered; further ones are told of again at every reading. */
const remembered = 10_000;

/**
 * Keeps watch. A row is told of once, until it is as it was sealed again.
 * @param awaited tables whose rows still get their first seal
 * @param report receives the table, the primary key and what is wrong; never anything else of the row
 */
export function createRowWatch(
  awaited: Iterable<string>,
  report: (row: { readonly table: string; readonly id: string; readonly state: RowState }) => void,
): WatchedRows {
  const waiting = new Set(awaited);
  const changed = new Map<string, Set<string>>();
  const size = () => [...changed.values()].reduce((sum, ids) => sum + ids.size, 0);
  return {
    awaitsSeal: (table) => waiting.has(table),
    changed: (table, id, state) => {
      const ids = changed.get(table) ?? new Set();
      if (ids.has(id)) return;
      if (size() < remembered) changed.set(table, ids.add(id));
      report({ table, id, state });
    },
    genuine: (table, id) => changed.get(table)?.delete(id),
    found: () => new Map([...changed].map(([table, ids]) => [table, ids.size])),
    awaited: () => [...waiting],
    finished: (table) => waiting.delete(table),
  };
}
