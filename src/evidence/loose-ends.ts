import type { Closing } from './evidence.ts';
import type { LedgerRow } from './ledger-storage.ts';
import { AlreadyClosedError } from './errors.ts';

/** Number of rows between two notes of the point up to which all entries are closed. */
const NOTE_EVERY = 1_024;

/** Entries of this process that are open, and those whose last write failed. */
export interface LooseEnds {
  /** Rows that are durable now. */
  written(rows: readonly LedgerRow[]): void;
  /** Adds an entry whose write failed or may have failed; no data left the gateway for it. */
  add(entryId: string, attempted?: Closing): void;
  /** The entry was closed, not necessarily by this process. */
  closed(entryId: string): void;
  /** Closes the entries that failed writes left open. */
  settle(): Promise<void>;
  open(): readonly string[];
  none(): boolean;
}

/**
 * Ensures that every opened entry gets its closing half while this process lives. An entry left open by a failed write
 * is closed as `failed` once writing works again. By then the next batch has moved the head, so the failed write, if
 * still under way, can no longer succeed.
 */
export function createLooseEnds(ledger: {
  stillOpen(entryIds: readonly string[]): Promise<readonly string[]>;
  close(entryId: string, closing: Closing): Promise<unknown>;
  settledBefore(seq: number): Promise<void>;
}): LooseEnds {
  const open = new Map<string, number>();
  const failed = new Map<string, Closing>();
  let end = 0;
  let noted = 0;
  let settling: Promise<void> | undefined;

  function written(rows: readonly LedgerRow[]): void {
    for (const row of rows) {
      if (row.kind === 'opened') open.set(row.entryId, row.seq);
      else open.delete(row.entryId);
    }
    end = rows.at(-1)?.seq ?? end;
    if (failed.size > 0) void settle();
    else if (end - noted >= NOTE_EVERY) note();
  }

  /** Open entries are in the order of their rows, so the first is the oldest. */
  function note(): void {
    noted = end;
    const [oldest = end + 1] = open.values();
    // This only shortens a later recovery.
    ledger.settledBefore(oldest).catch(() => undefined);
  }

  async function settleAll(): Promise<void> {
    const entries = [...failed];
    const left = new Set(await ledger.stillOpen(entries.map(([entryId]) => entryId)));
    await Promise.all(
      entries.map(async ([entryId, closing]) => {
        try {
          if (left.has(entryId)) await ledger.close(entryId, closing);
        } catch (error) {
          // After any other error, the entry is tried again at the next successful write.
          if (!(error instanceof AlreadyClosedError)) return;
        }
        closed(entryId);
      }),
    );
  }

  function closed(entryId: string): void {
    failed.delete(entryId);
    open.delete(entryId);
  }

  function settle(): Promise<void> {
    return (settling ??= settleAll()
      .catch(() => undefined)
      .finally(() => (settling = undefined)));
  }

  return {
    written,
    add: (entryId, attempted) => failed.set(entryId, { outcome: 'failed', exchanges: attempted?.exchanges ?? [] }),
    closed,
    settle,
    open: () => [...open.keys()].filter((entryId) => !failed.has(entryId)),
    none: () => open.size === 0 && failed.size === 0,
  };
}
