import { CheckpointError, readCheckpoint, type Checkpoint, type CheckpointVerifier } from './checkpoint.ts';
import type { ProvedRow } from './entry-proof.ts';
import { leafData, leafOf } from './leaf.ts';
import { inclusionProof, rootOfInclusion } from './proofs.ts';
import type { TreeReader } from './tree-storage.ts';

/** Kept checkpoints that are looked at: those that this log did not sign are passed over. */
const lookedAt = 20;

/** The first kept checkpoint that has an entry, and the proof that it has it. */
export interface CheckpointAfter {
  readonly checkpoint: string;
  readonly head: Checkpoint;
  /** The opened half of the entry. */
  readonly row: ProvedRow;
}

/**
 * The first checkpoint that was kept after an entry got its place. Nobody can know it when the entry is written, because
 * its root is over that entry; and nobody can choose another, because which one is the first is known to all who keep
 * checkpoints.
 * @returns undefined while there is none
 */
export async function checkpointAfter(
  tree: Pick<TreeReader, 'leavesOf' | 'keptAfter' | 'tiles'>,
  verifiers: readonly CheckpointVerifier[],
  entryId: string,
): Promise<CheckpointAfter | undefined> {
  const opened = (await tree.leavesOf(entryId)).find(({ row }) => row.kind === 'opened');
  if (!opened) return undefined;
  const { leaf, row } = opened;
  for (const note of await tree.keptAfter(leaf, lookedAt)) {
    const head = headOf(note, verifiers);
    if (!head || head.size <= leaf) continue;
    const proof = await inclusionProof(leaf, head.size, (places) => tree.tiles(places));
    const root = rootOfInclusion(leafOf(row), leaf, head.size, proof);
    if (!root || Buffer.compare(root, head.root) !== 0) continue;
    const hashes = proof.map((hash) => Buffer.from(hash).toString('base64'));
    return {
      checkpoint: note,
      head,
      row: { kind: row.kind, leaf, leafData: leafData(row), proof: hashes, content: row.content },
    };
  }
  return undefined;
}

/** @returns undefined for what this log did not sign */
function headOf(note: string, verifiers: readonly CheckpointVerifier[]): Checkpoint | undefined {
  try {
    return verifiers.some((verifier) => verifier.isSigned(note)) ? readCheckpoint(note) : undefined;
  } catch (error) {
    if (error instanceof CheckpointError) return undefined;
    throw error;
  }
}
