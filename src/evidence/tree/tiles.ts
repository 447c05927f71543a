import { emptyRoot, hashBytes, nodeHash } from './hashing.ts';

/** Hashes in a full tile (C2SP tlog-tiles: height 8). */
export const tileWidth = 256;

/** Hashes of one level side by side, from `tile * tileWidth` on. Only the last tile of a level may not be full. */
export interface Tile {
  /** 0: hashes of leaves; n: roots of full tiles of level n - 1. */
  readonly level: number;
  /** 0, 1, 2 … within the level. */
  readonly tile: number;
  /** 1 to {@link tileWidth} hashes of 32 bytes. */
  readonly hashes: Uint8Array;
}

/** The last tile of each level, from level 0 up; a level whose last tile is full or that is empty has an empty one. */
export type Edge = readonly Tile[];

/** Where the tiles of the edge of a tree of this size are, without those that are empty. */
export function edgePlaces(size: number): readonly Pick<Tile, 'level' | 'tile'>[] {
  const places: Pick<Tile, 'level' | 'tile'>[] = [];
  for (let level = 0, count = size; count > 0; level += 1, count = Math.floor(count / tileWidth)) {
    if (count % tileWidth > 0) places.push({ level, tile: Math.floor(count / tileWidth) });
  }
  return places;
}

/** A tree that grew. */
export interface Grown {
  readonly size: number;
  readonly root: Uint8Array;
  readonly edge: Edge;
  /** New and grown tiles. */
  readonly changed: readonly Tile[];
}

/**
 * Adds leaves to a tree, from its edge alone.
 * @param edge the last, not full tile of each level; empty ones may be missing
 * @param leaves hashes of leaves
 */
export function growTree(size: number, edge: Edge, leaves: readonly Uint8Array[]): Grown {
  const levels: Buffer[][] = [];
  for (const { level, hashes } of edge) levels[level] = split(hashes);
  const changed = new Map<string, Tile>();
  let total = size;

  function add(level: number, count: number, hash: Buffer): void {
    const last = (levels[level] ??= []);
    last.push(hash);
    const tile = Math.floor(count / tileWidth);
    if (last.length === tileWidth) {
      changed.set(`${String(level)}/${String(tile)}`, { level, tile, hashes: Buffer.concat(last) });
      levels[level] = [];
      add(level + 1, tile, subtreeRoot(last));
    }
  }

  for (const leaf of leaves) {
    add(0, total, Buffer.from(leaf.buffer, leaf.byteOffset, leaf.byteLength));
    total += 1;
  }
  const newEdge = edgePlaces(total).map(({ level, tile }) => {
    const grown: Tile = { level, tile, hashes: Buffer.concat(levels[level] ?? []) };
    return grown;
  });
  for (const tile of newEdge) {
    const before = edge.find(({ level, tile: index }) => level === tile.level && index === tile.tile);
    if (before?.hashes.length !== tile.hashes.length) changed.set(`${String(tile.level)}/${String(tile.tile)}`, tile);
  }
  return { size: total, root: rootOf(newEdge), edge: newEdge, changed: [...changed.values()] };
}

/** Root of the tree with this edge. */
export function rootOf(edge: Edge): Uint8Array {
  let root: Buffer | undefined;
  // From the bottom: what is right of a full subtree is smaller than it.
  for (const { hashes } of [...edge].sort((one, other) => one.level - other.level)) {
    for (const part of perfectParts(split(hashes)).reverse()) root = root ? nodeHash(part, root) : part;
  }
  return root ?? emptyRoot;
}

/** Root of a perfect subtree. @param hashes a power of two of them */
export function subtreeRoot(hashes: readonly Buffer[]): Buffer {
  let row = hashes;
  while (row.length > 1) row = pairs(row);
  const [root] = row;
  if (!root) throw new RangeError('a subtree has at least one hash');
  return root;
}

function pairs(row: readonly Buffer[]): readonly Buffer[] {
  const above: Buffer[] = [];
  for (let index = 0; index + 1 < row.length; index += 2) {
    const [left, right] = [row[index], row[index + 1]];
    if (left && right) above.push(nodeHash(left, right));
  }
  return above;
}

/** Roots of the perfect subtrees that hashes side by side make, the largest first. */
function perfectParts(hashes: readonly Buffer[]): Buffer[] {
  const parts: Buffer[] = [];
  let from = 0;
  for (let width = tileWidth; width >= 1; width /= 2) {
    if (hashes.length - from < width) continue;
    parts.push(subtreeRoot(hashes.slice(from, from + width)));
    from += width;
  }
  return parts;
}

/** The hashes of a tile one by one. */
export function split(hashes: Uint8Array): Buffer[] {
  const bytes = Buffer.from(hashes.buffer, hashes.byteOffset, hashes.byteLength);
  return Array.from({ length: bytes.length / hashBytes }, (_, index) =>
    bytes.subarray(index * hashBytes, (index + 1) * hashBytes),
  );
}
