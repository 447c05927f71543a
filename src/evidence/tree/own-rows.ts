import { randomInt } from 'node:crypto';
import type { LedgerHead, LedgerRow } from '../ledger-storage.ts';
import type { TreeHead } from './checkpoint.ts';
import { leafOf } from './leaf.ts';
import { inclusionProof, ProofError, rootOfInclusion } from './proofs.ts';
import { storedLeaves } from './stored-leaves.ts';
import type { Span, TreeReader } from './tree-storage.ts';

/** Rows whose hashes are remembered at most; older ones are covered by the hashes of later ones. */
const MOST_REMEMBERED = 50_000;
/** Rows of which each look proves that the signed root has them; the others are compared with the stored leaves. */
const PROVED = 4;

/** A row of this process without its content. */
export interface OwnRow extends LedgerHead {
  /** Hash of its leaf. */
  readonly leaf: Uint8Array;
  /** By the steady clock. */
  readonly since: number;
}

/** The rows of this process that were not seen in the tree yet. */
export interface OwnRows {
  add(rows: readonly LedgerRow[], since: number): void;
  /** The one that waits longest. */
  oldest(): OwnRow | undefined;
  /** Those that follow this one, as they were written; fewer than asked, or none, when they are not remembered. */
  after(seq: number, limit: number): readonly OwnRow[];
  /**
   * Looks for them in a tree. Those that are in it are forgotten; those that are not go on waiting.
   * @param noted the last row that is noted as placed; it must be read before the tree
   * @returns whether each that should be there is: a later row with a place shows that an earlier one was passed over
   */
  areIn(head: TreeHead, noted: LedgerHead | undefined): Promise<boolean>;
}

/** What the database says of the places of rows is not believed: the leaves that stand there are compared. */
export function createOwnRows(reader: Pick<TreeReader, 'spansOf' | 'tiles'>, chain: string): OwnRows {
  let own: OwnRow[] = [];

  /** Whether a row of this process is at each place that the spans say it has. */
  async function isEachThere(spans: readonly Span[], head: TreeHead): Promise<boolean> {
    const rows = new Map(own.map((row) => [row.seq, row]));
    const there: { readonly row: OwnRow; readonly leaf: number }[] = [];
    for (const { firstLeaf, firstSeq, rows: count } of spans) {
      const leaves = await storedLeaves(reader, firstLeaf, count);
      for (const [index, hash] of leaves.entries()) {
        const row = rows.get(firstSeq + index);
        if (!row) continue;
        if (!hash || Buffer.compare(hash, row.leaf) !== 0) return false;
        there.push({ row, leaf: firstLeaf + index });
      }
    }
    for (let proved = 0; proved < PROVED && there.length > 0; proved += 1) {
      const [one] = there.splice(randomInt(there.length), 1);
      if (one && !(await isUnder(head, one.row, one.leaf))) return false;
    }
    return true;
  }

  async function isUnder(head: TreeHead, row: OwnRow, leaf: number): Promise<boolean> {
    try {
      const proof = await inclusionProof(leaf, head.size, (places) => reader.tiles(places));
      const root = rootOfInclusion(row.leaf, leaf, head.size, proof);
      return root !== undefined && Buffer.compare(root, head.root) === 0;
    } catch (error) {
      if (error instanceof ProofError) return false;
      throw error;
    }
  }

  return {
    add: (rows, since) => {
      for (const row of rows) own.push({ seq: row.seq, hash: row.hash, leaf: leafOf(row), since });
      // The first stays: it tells since when rows wait.
      if (own.length > MOST_REMEMBERED) own = [...own.slice(0, 1), ...own.slice(-MOST_REMEMBERED / 2)];
    },
    oldest: () => own[0],
    after: (seq, limit) => {
      const first = own.findIndex((row) => row.seq === seq + 1);
      const rows = first < 0 ? [] : own.slice(first, first + limit);
      // Where too many waited, some are forgotten.
      const gap = rows.findIndex((row, index) => row.seq !== seq + 1 + index);
      return gap < 0 ? rows : rows.slice(0, gap);
    },
    areIn: async (head, noted) => {
      const [oldest] = own;
      if (!oldest) return true;
      const mine = own.find(({ seq }) => seq === noted?.seq);
      if (mine && noted && Buffer.compare(mine.hash, noted.hash) !== 0) return false;
      const spans = await reader.spansOf(chain, oldest.seq, head.size);
      let next = oldest.seq;
      for (const span of spans) {
        if (span.firstSeq > next) return false;
        next = Math.max(next, span.firstSeq + span.rows);
      }
      if (noted && next <= noted.seq) return false;
      if (!(await isEachThere(spans, head))) return false;
      own = own.filter(({ seq }) => seq >= next);
      return true;
    },
  };
}
