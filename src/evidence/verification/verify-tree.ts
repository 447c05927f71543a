import type { LedgerArchive } from '../storage/ledger-archive.ts';
import { CheckpointError, readCheckpoint, type CheckpointVerifier, type TreeHead } from '../tree/checkpoint.ts';
import { consistencyProof, isConsistent, ProofError } from '../tree/proofs.ts';
import { growTree, rootOf } from '../tree/tiles.ts';
import type { Findings } from './finding.ts';
import { edgeAt, storedLeaves } from '../tree/stored-leaves.ts';

/** The head of the tree, with the note that says so. */
export interface NotedHead extends TreeHead {
  readonly note?: string;
}

const PAGE = 65_536;

/** Reads a checkpoint that this log must have signed; undefined, with a finding, when it did not. */
export function signedHead(
  note: string,
  verifiers: readonly CheckpointVerifier[],
  findings: Findings,
): NotedHead | undefined {
  try {
    if (verifiers.some((verifier) => verifier.isSigned(note))) return { ...readCheckpoint(note), note };
  } catch (error) {
    if (!(error instanceof CheckpointError)) throw error;
  }
  findings.add({ kind: 'unsigned', why: 'a checkpoint is not signed by this log' });
  return undefined;
}

/** Whether the tree continues each of these earlier heads. */
export async function compareHeads(
  { tree }: LedgerArchive,
  head: TreeHead,
  earlier: readonly TreeHead[],
  findings: Findings,
): Promise<void> {
  for (const one of earlier) {
    const size = String(one.size);
    if (one.size > head.size) {
      const why = `a checkpoint of ${size} leaves exists, the tree has ${String(head.size)}`;
      findings.add({ kind: 'behind', why });
      continue;
    }
    const proof = await consistencyProof(one.size, head.size, (places) => tree.tiles(places)).catch(noProof);
    if (!proof || !isConsistent(one, head, proof)) {
      findings.add({ kind: 'forked', why: `the tree does not continue the checkpoint of ${size} leaves` });
    }
  }
}

function noProof(error: unknown): undefined {
  if (!(error instanceof ProofError)) throw error;
}

/**
 * Computes the root from the hashes of the leaves, beginning with the edge of the tree of this size, and compares it
 * with the checkpoint.
 */
export async function verifyRoot(
  { tree }: LedgerArchive,
  head: TreeHead,
  since: TreeHead,
  findings: Findings,
): Promise<void> {
  const size = Math.min(since.size, head.size);
  let edge = await edgeAt(tree, size);
  if (since.size === size && Buffer.compare(rootOf(edge), since.root) !== 0) {
    const why = `the stored hashes do not belong to the checkpoint of ${String(size)} leaves`;
    findings.add({ kind: 'tree', why });
    return;
  }
  for (let leaf = size; leaf < head.size;) {
    const hashes = await storedLeaves(tree, leaf, Math.min(PAGE, head.size - leaf));
    const known = hashes.filter((hash) => hash !== undefined);
    if (known.length < hashes.length) {
      findings.add({ kind: 'tree', leaf: leaf + hashes.indexOf(undefined), why: 'hashes of leaves are missing' });
      return;
    }
    ({ edge } = growTree(leaf, edge, known));
    leaf += known.length;
  }
  if (Buffer.compare(rootOf(edge), head.root) !== 0) {
    findings.add({ kind: 'tree', why: 'the hashes of the leaves do not lead to the root of the last checkpoint' });
  }
}
