import { nodeHash } from './hashing.ts';
import { split, subtreeRoot, tileWidth, type Tile } from './tiles.ts';

/** A proof was asked for a place that the tree does not have, or a tile is missing. */
export class ProofError extends Error {
  override readonly name = 'ProofError';
}

/** Gives tiles of the tree, whole or as they are now. */
export type ReadTiles = (places: readonly Pick<Tile, 'level' | 'tile'>[]) => Promise<readonly (Tile | undefined)[]>;

/** A range of leaves whose hash a proof needs: from `start`, `end` not included. */
interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * Hashes from leaf to root that prove that the leaf is in the tree (RFC 6962, 2.1.1).
 * @throws ProofError
 */
export async function inclusionProof(leaf: number, size: number, read: ReadTiles): Promise<readonly Uint8Array[]> {
  if (!(leaf >= 0 && leaf < size)) throw new ProofError('the tree has no such leaf');
  return hashesOf(inclusionRanges(leaf, { start: 0, end: size }), read);
}

/**
 * Hashes that prove that the smaller tree is the beginning of the larger (RFC 6962, 2.1.2).
 * @throws ProofError
 */
export async function consistencyProof(
  smaller: number,
  larger: number,
  read: ReadTiles,
): Promise<readonly Uint8Array[]> {
  if (!(smaller >= 0 && smaller <= larger)) throw new ProofError('a tree cannot be the beginning of a smaller one');
  if (smaller === 0 || smaller === larger) return [];
  return hashesOf(consistencyRanges(smaller, { start: 0, end: larger }, true), read);
}

function inclusionRanges(leaf: number, { start, end }: Range): readonly Range[] {
  if (end - start === 1) return [];
  const middle = start + largestPowerBelow(end - start);
  return leaf < middle
    ? [...inclusionRanges(leaf, { start, end: middle }), { start: middle, end }]
    : [...inclusionRanges(leaf, { start: middle, end }), { start, end: middle }];
}

function consistencyRanges(smaller: number, { start, end }: Range, isWhole: boolean): readonly Range[] {
  if (smaller === end) return isWhole ? [] : [{ start, end }];
  const middle = start + largestPowerBelow(end - start);
  return smaller <= middle
    ? [...consistencyRanges(smaller, { start, end: middle }, isWhole), { start: middle, end }]
    : [...consistencyRanges(smaller, { start: middle, end }, false), { start, end: middle }];
}

/** The largest power of two that is smaller. */
function largestPowerBelow(count: number): number {
  let power = 1;
  while (power * 2 < count) power *= 2;
  return power;
}

/**
 * Roots of the perfect subtrees of the first leaves, the largest first.
 * @throws ProofError
 */
export function subtreesBefore(leaf: number, read: ReadTiles): Promise<readonly Uint8Array[]> {
  return hashesOf(perfectRanges({ start: 0, end: leaf }), read);
}

/** Hashes of ranges; each range is a perfect subtree, or reaches to the end of the tree. */
async function hashesOf(ranges: readonly Range[], read: ReadTiles): Promise<readonly Uint8Array[]> {
  const perfect = ranges.map(perfectRanges);
  const places = new Map<string, Pick<Tile, 'level' | 'tile'>>();
  for (const place of perfect.flat().map(placeOf)) places.set(keyOf(place), place);
  const wanted = [...places.values()];
  const tiles = new Map<string, readonly Buffer[]>();
  for (const [index, tile] of (await read(wanted)).entries()) {
    const place = wanted[index];
    if (place && tile) tiles.set(keyOf(place), split(tile.hashes));
  }
  return perfect.map((parts) => {
    const hashes = parts.map((range) => {
      const { width, offset, ...place } = placeOf(range);
      const found = tiles.get(keyOf(place))?.slice(offset, offset + width);
      if (found?.length !== width) throw new ProofError('a part of the tree is missing');
      return subtreeRoot(found);
    });
    return hashes.reduceRight((right, left) => nodeHash(left, right));
  });
}

/** Divides a range into perfect subtrees, the largest first. */
function perfectRanges({ start, end }: Range): readonly Range[] {
  const parts: Range[] = [];
  for (let from = start; from < end;) {
    let width = 1;
    while (width * 2 <= end - from && from % (width * 2) === 0) width *= 2;
    parts.push({ start: from, end: from + width });
    from += width;
  }
  return parts;
}

/** Where the hashes are of which a perfect subtree is the root. */
function placeOf({ start, end }: Range) {
  let level = 0;
  let span = 1;
  while (end - start >= span * tileWidth) {
    level += 1;
    span *= tileWidth;
  }
  const first = start / span;
  return { level, tile: Math.floor(first / tileWidth), offset: first % tileWidth, width: (end - start) / span };
}

function keyOf({ level, tile }: Pick<Tile, 'level' | 'tile'>): string {
  return `${String(level)}/${String(tile)}`;
}

/** Root that an inclusion proof leads to; undefined when the proof has another length than it must (RFC 9162, 2.1.3.2). */
export function rootOfInclusion(
  hash: Uint8Array,
  leaf: number,
  size: number,
  proof: readonly Uint8Array[],
): Uint8Array | undefined {
  const ranges = leaf >= 0 && leaf < size ? inclusionRanges(leaf, { start: 0, end: size }) : undefined;
  if (ranges?.length !== proof.length) return undefined;
  return proof.reduce(
    (root, sibling, index) => ((ranges[index]?.start ?? 0) > leaf ? nodeHash(root, sibling) : nodeHash(sibling, root)),
    hash,
  );
}

/** Whether the proof shows that the smaller tree is the beginning of the larger (RFC 9162, 2.1.4.2). */
export function isConsistent(
  smaller: { readonly size: number; readonly root: Uint8Array },
  larger: { readonly size: number; readonly root: Uint8Array },
  proof: readonly Uint8Array[],
): boolean {
  if (smaller.size > larger.size) return false;
  if (smaller.size === 0) return proof.length === 0;
  if (smaller.size === larger.size) return proof.length === 0 && same(smaller.root, larger.root);
  const rest = [...proof];
  // A smaller tree that is perfect is itself the first hash.
  const first = isPowerOfTwo(smaller.size) ? smaller.root : rest.shift();
  if (!first) return false;
  let node = smaller.size - 1;
  let last = larger.size - 1;
  while (node % 2 === 1) {
    node = Math.floor(node / 2);
    last = Math.floor(last / 2);
  }
  let [old, grown] = [first, first];
  for (const hash of rest) {
    if (last === 0) return false;
    if (node % 2 === 1 || node === last) {
      old = nodeHash(hash, old);
      grown = nodeHash(hash, grown);
      while (node % 2 === 0 && node !== 0) {
        node = Math.floor(node / 2);
        last = Math.floor(last / 2);
      }
    } else {
      grown = nodeHash(grown, hash);
    }
    node = Math.floor(node / 2);
    last = Math.floor(last / 2);
  }
  return last === 0 && same(old, smaller.root) && same(grown, larger.root);
}

function isPowerOfTwo(count: number): boolean {
  return Number.isInteger(Math.log2(count));
}

function same(one: Uint8Array, other: Uint8Array): boolean {
  return Buffer.compare(one, other) === 0;
}
