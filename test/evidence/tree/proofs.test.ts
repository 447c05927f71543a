import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyRoot, leafHash, nodeHash } from '../../../src/evidence/tree/hashing.ts';
import {
  consistencyProof,
  inclusionProof,
  isConsistent,
  rootOfInclusion,
  type ReadTiles,
} from '../../../src/evidence/tree/proofs.ts';
import { growTree, type Edge, type Tile } from '../../../src/evidence/tree/tiles.ts';

/** The tree as RFC 6962 defines it, without tiles. */
function treeHash(leaves: readonly Uint8Array[]): Uint8Array {
  if (leaves.length === 0) return createHash('sha256').digest();
  const [only] = leaves;
  if (leaves.length === 1 && only) return only;
  let half = 1;
  while (half * 2 < leaves.length) half *= 2;
  return nodeHash(treeHash(leaves.slice(0, half)), treeHash(leaves.slice(half)));
}

/** Inclusion proof as RFC 6962, 2.1.1 defines it. */
function path(leaf: number, leaves: readonly Uint8Array[]): readonly Uint8Array[] {
  if (leaves.length <= 1) return [];
  let half = 1;
  while (half * 2 < leaves.length) half *= 2;
  return leaf < half
    ? [...path(leaf, leaves.slice(0, half)), treeHash(leaves.slice(half))]
    : [...path(leaf - half, leaves.slice(half)), treeHash(leaves.slice(0, half))];
}

const leavesUpTo = (count: number) => Array.from({ length: count }, (_, index) => leafHash(`leaf ${String(index)}`));

/** Grows a tree by these numbers of leaves at a time; gives the tiles, and the root after each time. */
function grown(steps: readonly number[]) {
  const stored = new Map<string, Tile>();
  const heads = [{ size: 0, root: emptyRoot }];
  const leaves = leavesUpTo(steps.reduce((sum, step) => sum + step, 0));
  let edge: Edge = [];
  let size = 0;
  for (const step of steps) {
    const tree = growTree(size, edge, leaves.slice(size, size + step));
    for (const tile of tree.changed) stored.set(`${String(tile.level)}/${String(tile.tile)}`, tile);
    ({ size, edge } = tree);
    heads.push({ size, root: tree.root });
  }
  const read: ReadTiles = (places) =>
    Promise.resolve(places.map(({ level, tile }) => stored.get(`${String(level)}/${String(tile)}`)));
  return { heads, leaves, read, size };
}

const steps = fc.array(fc.oneof(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 200, max: 600 })), {
  minLength: 1,
  maxLength: 8,
});

describe('the tree', () => {
  it('has the roots of RFC 6962, whatever the steps in which it grew', () => {
    fc.assert(
      fc.property(steps, (script) => {
        const { heads, leaves } = grown(script);
        for (const { size, root } of heads) expect(Buffer.from(root)).toEqual(treeHash(leaves.slice(0, size)));
      }),
      { numRuns: 60 },
    );
  });

  it('has a third level when there are more than 256 full tiles', () => {
    const { heads, leaves } = grown([65_530, 7]);
    for (const { size, root } of heads) expect(Buffer.from(root)).toEqual(treeHash(leaves.slice(0, size)));
  });

  it('proves each leaf, with the hashes of RFC 6962', async () => {
    await fc.assert(
      fc.asyncProperty(steps, fc.nat(), async (script, any) => {
        const { heads, leaves, read } = grown([...script, 1]);
        const { size, root } = heads.at(-1) ?? { size: 0, root: emptyRoot };
        const leaf = any % size;
        const proof = await inclusionProof(leaf, size, read);
        expect(proof).toEqual(path(leaf, leaves));
        const hash = leaves[leaf] ?? emptyRoot;
        expect(rootOfInclusion(hash, leaf, size, proof)).toEqual(root);
        if (size > 1) expect(rootOfInclusion(hash, (leaf + 1) % size, size, proof)).not.toEqual(root);
        expect(rootOfInclusion(leafHash('other'), leaf, size, proof)).not.toEqual(root);
        expect(rootOfInclusion(hash, leaf, size, [...proof, root])).toBeUndefined();
      }),
      { numRuns: 100 },
    );
  });

  it('proves that it continues each earlier tree, and no other', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (script) => {
        const { heads, read } = grown(script);
        for (const [index, smaller] of heads.entries()) {
          for (const larger of heads.slice(index)) {
            const proof = await consistencyProof(smaller.size, larger.size, read);
            expect(isConsistent(smaller, larger, proof)).toBe(true);
            const other = { size: smaller.size, root: leafHash('other') };
            if (smaller.size > 0) expect(isConsistent(other, larger, proof)).toBe(false);
            expect(isConsistent(smaller, larger, [...proof, larger.root])).toBe(false);
            if (smaller.size < larger.size) expect(isConsistent(larger, smaller, proof)).toBe(false);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('proves nothing when a tile is missing', async () => {
    const { size } = grown([700]);
    const none: ReadTiles = (places) => Promise.resolve(places.map(() => undefined));
    await expect(inclusionProof(5, size, none)).rejects.toThrow('missing');
    await expect(consistencyProof(5, size, none)).rejects.toThrow('missing');
    await expect(inclusionProof(size, size, none)).rejects.toThrow('no such leaf');
  });
});
