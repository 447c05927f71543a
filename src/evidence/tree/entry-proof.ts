import type { LedgerRow } from '../ledger-storage.ts';
import { leafData } from './leaf.ts';
import { inclusionProof } from './proofs.ts';
import type { TreeReader } from './tree-storage.ts';

/** The proof that a row is in the log. */
export interface ProvedRow {
  readonly kind: LedgerRow['kind'];
  /** Its place: 0, 1, 2 … */
  readonly leaf: number;
  /** Exactly what was hashed. It has no content, only the hash of it. */
  readonly leafData: string;
  /** Hashes from the leaf to the root, in base64. */
  readonly proof: readonly string[];
  readonly content: string;
}

/** The proof that an entry is in the log. */
export interface EntryProof {
  readonly entryId: string;
  /** Signed note with the size and the root that the proofs lead to. */
  readonly checkpoint: string;
  /** One for each half of the entry that has its place in the tree. */
  readonly rows: readonly ProvedRow[];
}

/** Proves that an entry is in the log; undefined when it has no place yet, or does not exist. */
export async function proveEntry(tree: TreeReader, entryId: string): Promise<EntryProof | undefined> {
  const leaves = await tree.leavesOf(entryId);
  const { size, checkpoint } = await tree.tree();
  if (checkpoint === undefined) return undefined;
  const rows = await Promise.all(
    leaves.map(async ({ leaf, row }): Promise<ProvedRow> => {
      const proof = await inclusionProof(leaf, size, (places) => tree.tiles(places));
      return {
        kind: row.kind,
        leaf,
        leafData: leafData(row),
        proof: proof.map((hash) => Buffer.from(hash).toString('base64')),
        content: row.content,
      };
    }),
  );
  return rows.length === 0 ? undefined : { entryId, checkpoint, rows };
}
