import type { LedgerRow } from '../ledger-storage.ts';
import { readCheckpoint, type CheckpointVerifier, type TreeHead } from './checkpoint.ts';
import { emptyRoot } from './hashing.ts';
import { createOwnRows, type OwnRow } from './own-rows.ts';
import { consistencyProof, isConsistent, ProofError } from './proofs.ts';
import type { TreeReader } from './tree-storage.ts';

/**
 * What a process thinks of the tree. `ready`: its own rows are in it, and it only grew. `late`: rows of this process wait
 * longer than they should. All others stop data: `unplaced`: they wait too long. `behind`: the tree is smaller than it
 * was. `forked`: it is not a continuation of what it was. `unsigned`: its checkpoint is not signed by this log.
 * `changed`: it holds another row in the place of one of this process, or passed one over.
 */
export type TreeState = 'ready' | 'late' | 'unplaced' | 'behind' | 'forked' | 'unsigned' | 'changed';

const EMPTY: TreeHead = { size: 0, root: emptyRoot };

/** Follows the tree for one process. */
export interface TreeWatch {
  /** Rows of this process that are durable now. */
  written(rows: readonly LedgerRow[]): void;
  /**
   * Compares the tree with what was seen before, and with the rows of this process.
   * @returns the checkpoint that was found to be a continuation; undefined when there is none
   */
  check(): Promise<SeenCheckpoint | undefined>;
  state(): TreeState;
  /**
   * Rows of this process that follow this one, as they were written: for giving them their place, nobody need read them
   * from the database. Fewer than asked, or none, when they are not remembered.
   */
  ownAfter(seq: number, limit: number): readonly OwnRow[];
  /** For how many milliseconds the oldest row of this process has waited for its place; 0 when none waits. */
  waitingMs(): number;
}

/** A checkpoint that continues all that were seen before. */
export interface SeenCheckpoint extends TreeHead {
  readonly note: string;
}

/**
 * Watches a tree.
 * @param parts.seen a checkpoint of an earlier life of this process, kept outside the database
 * @param parts.lateMs after this a waiting row is reported
 * @param parts.mostMs after this no data may be given
 * @param parts.steady milliseconds of the steady clock
 */
export function createTreeWatch(parts: {
  readonly reader: TreeReader;
  readonly chain: string;
  readonly verifiers: readonly CheckpointVerifier[];
  readonly seen?: SeenCheckpoint | undefined;
  readonly lateMs: number;
  readonly mostMs: number;
  readonly steady: () => number;
}): TreeWatch {
  const { reader } = parts;
  let seen = parts.seen;
  let broken: TreeState | undefined;
  const own = createOwnRows(reader, parts.chain);

  function waitingMs(): number {
    const oldest = own.oldest();
    return oldest ? parts.steady() - oldest.since : 0;
  }

  async function checkTree(): Promise<TreeState | SeenCheckpoint | undefined> {
    const { size, checkpoint: note } = await reader.tree();
    if (note === undefined) return size === 0 && !seen ? undefined : 'behind';
    if (!parts.verifiers.some((verifier) => verifier.isSigned(note))) return 'unsigned';
    const head = { ...readCheckpoint(note), note };
    if (head.size !== size) return 'unsigned';
    if (seen) {
      if (head.size < seen.size) return 'behind';
      if (head.size === seen.size) return Buffer.compare(head.root, seen.root) === 0 ? head : 'forked';
      if (!isConsistent(seen, head, await proofTo(head.size, seen.size))) return 'forked';
    }
    return head;
  }

  /** @returns a proof that proves nothing when the tree cannot give one */
  async function proofTo(size: number, from: number): Promise<readonly Uint8Array[]> {
    try {
      return await consistencyProof(from, size, (places) => reader.tiles(places));
    } catch (error) {
      if (error instanceof ProofError) return [];
      throw error;
    }
  }

  return {
    written: (rows) => {
      own.add(rows, parts.steady());
    },
    check: async () => {
      // Where nothing of this process waits, nothing is compared.
      const noted = own.oldest() && (await reader.placed(parts.chain));
      const found = await checkTree();
      if (typeof found === 'string') broken ??= found;
      else seen = found ?? seen;
      if (!(await own.areIn(seen ?? EMPTY, noted))) broken ??= 'changed';
      return typeof found === 'string' ? undefined : found;
    },
    ownAfter: (seq, limit) => own.after(seq, limit),
    state: () => {
      if (broken) return broken;
      const waiting = waitingMs();
      if (waiting > parts.mostMs) return 'unplaced';
      return waiting > parts.lateMs ? 'late' : 'ready';
    },
    waitingMs,
  };
}
