import type { Clock } from '../../values/calendar.ts';
import type { EvidenceKeyRing } from '../keys.ts';
import type { LedgerRow } from '../ledger-storage.ts';
import { signerOf, verifiersOf } from './log-keys.ts';
import type { CheckpointPublisher } from './publish.ts';
import { placeRows, type ForeignRow, type KnownTree } from './place-rows.ts';
import type { TreeStorage } from './tree-storage.ts';
import { createTreeWatch, type SeenCheckpoint, type TreeState, type TreeWatch } from './watch-tree.ts';

/** The tree as one process takes part in it: it gives rows their place when no other process does, and watches. */
export interface EvidenceTree {
  /** Rows of this process that are durable now. */
  written(rows: readonly LedgerRow[]): void;
  /** Reads the checkpoint that was kept outside the database, compares, and goes on by itself from then on. */
  start(): Promise<void>;
  state(): TreeState;
  /** Rows that got no place because their process did not write them; empty when all is well. */
  foreign(): readonly ForeignRow[];
  /** For how many milliseconds the oldest row of this process has waited for its place. */
  waitingMs(): number;
  /** Leaves in the tree when it was last seen. */
  size(): number;
  /** Gives the last rows their place, keeps and publishes the checkpoint, and ends. */
  stop(): Promise<void>;
}

export interface EvidenceTreeOptions {
  readonly storage: TreeStorage;
  readonly publisher: CheckpointPublisher;
  readonly ring: EvidenceKeyRing;
  /** Id of this process. */
  readonly chain: string;
  readonly clock: Clock;
  /** Milliseconds between two rounds. */
  readonly everyMs: number;
  /** Milliseconds between two checkpoints that are kept and published. */
  readonly publishEveryMs: number;
  readonly lateMs: number;
  readonly mostMs: number;
  /** Called when the state becomes another, and for each row that gets no place. */
  readonly onChange: (found: { readonly state: TreeState; readonly foreign: readonly ForeignRow[] }) => void;
  /** Called for a round that failed; the next tries again. */
  readonly onFailure: (error: unknown) => void;
}

/**
 * @param origin name of the log
 */
export function createEvidenceTree(origin: string, options: EvidenceTreeOptions): EvidenceTree {
  const { storage, publisher, ring } = options;
  const signer = signerOf(origin, ring.current);
  const verifiers = verifiersOf(origin, ring);
  let watch: TreeWatch = watchFrom(undefined);
  let known: KnownTree | undefined;
  let foreign: readonly ForeignRow[] = [];
  let told = '';
  let latest: SeenCheckpoint | undefined;
  let publishedAt = -Infinity;
  let publishedSize = -1;
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> | undefined;

  function watchFrom(seen: SeenCheckpoint | undefined): TreeWatch {
    const { chain, lateMs, mostMs } = options;
    return createTreeWatch({
      reader: storage,
      chain,
      verifiers,
      seen,
      lateMs,
      mostMs,
      steady: () => performance.now(),
    });
  }

  async function place(): Promise<void> {
    if (!(await storage.isPlacer())) return;
    for (let isMore = true; isMore;) {
      const round = await placeRows({
        storage,
        keyById: (keyId) => ring.byId(keyId),
        signer,
        now: options.clock(),
        known,
        own: { chain: options.chain, after: (seq, limit) => watch.ownAfter(seq, limit) },
      }).catch((error: unknown) => {
        known = undefined;
        throw error;
      });
      ({ known, foreign, isMore } = round);
    }
  }

  async function round(isLast = false): Promise<void> {
    try {
      await watch.check();
      // What is not the continuation of what was seen must not be signed.
      if (!isBroken(watch.state()) || watch.state() === 'unplaced') await place();
      latest = (await watch.check()) ?? latest;
      if (isLast || performance.now() - publishedAt >= options.publishEveryMs) await publish();
    } catch (error) {
      options.onFailure(error);
    }
    tell();
  }

  async function publish(): Promise<void> {
    if (!latest || latest.size === publishedSize || isBroken(watch.state())) return;
    await storage.keep({ size: latest.size, checkpoint: latest.note, signedAt: options.clock() });
    await publisher.publish(latest);
    publishedAt = performance.now();
    publishedSize = latest.size;
  }

  function tell(): void {
    const found = { state: watch.state(), foreign };
    const text = JSON.stringify(found);
    if (text === told) return;
    const isFirst = told === '';
    told = text;
    if (!isFirst || found.state !== 'ready' || foreign.length > 0) options.onChange(found);
  }

  function next(): void {
    timer = setTimeout(() => {
      running = round().finally(next);
    }, options.everyMs).unref();
  }

  return {
    written: (rows) => {
      watch.written(rows);
    },
    start: async () => {
      watch = watchFrom(await publisher.latest(verifiers));
      await round();
      next();
    },
    state: () => (foreign.length > 0 && watch.state() === 'ready' ? 'late' : watch.state()),
    foreign: () => foreign,
    waitingMs: () => watch.waitingMs(),
    size: () => latest?.size ?? 0,
    stop: async () => {
      clearTimeout(timer);
      await running;
      clearTimeout(timer);
      await round(true);
      await storage.close();
    },
  };
}

/** Whether no data may be given. */
export function isBroken(state: TreeState): boolean {
  return state !== 'ready' && state !== 'late';
}
