import { emptyRoot, nodeHash } from './hashing.ts';

/** A tree of which only the roots of its perfect subtrees are kept, the largest first. It can begin anywhere. */
export interface RollingTree {
  readonly size: number;
  add(leaf: Uint8Array): void;
  root(): Uint8Array;
}

/**
 * @param size leaves before the first one that is added
 * @param before roots of the perfect subtrees of those leaves, the largest first
 */
export function createRollingTree(size = 0, before: readonly Uint8Array[] = []): RollingTree {
  const parts = [...before];
  let count = size;
  return {
    get size() {
      return count;
    },
    add: (leaf) => {
      let part = leaf;
      // A subtree is full as often as the number of leaves is even.
      for (let full = count; full % 2 === 1; full = Math.floor(full / 2)) {
        part = nodeHash(parts.pop() ?? emptyRoot, part);
      }
      parts.push(part);
      count += 1;
    },
    root: () => (parts.length === 0 ? emptyRoot : parts.reduceRight((right, left) => nodeHash(left, right))),
  };
}
