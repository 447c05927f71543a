import type { TreeReader } from './tree-storage.ts';
import { edgePlaces, split, tileWidth, type Edge } from './tiles.ts';

/** The edge of the tree as it was at this size; tiles that are missing are empty. */
export async function edgeAt(tree: Pick<TreeReader, 'tiles'>, size: number): Promise<Edge> {
  const places = edgePlaces(size);
  const tiles = await tree.tiles(places);
  return places.map(({ level, tile }, index) => {
    const count = Math.floor(size / tileWidth ** level) % tileWidth;
    return { level, tile, hashes: tiles[index]?.hashes.subarray(0, count * 32) ?? new Uint8Array() };
  });
}

/** Hashes of consecutive leaves as the tree has them; undefined for those that are missing. */
export async function storedLeaves(
  tree: Pick<TreeReader, 'tiles'>,
  first: number,
  count: number,
): Promise<readonly (Buffer | undefined)[]> {
  const from = Math.floor(first / tileWidth);
  const until = Math.floor((first + count - 1) / tileWidth);
  const places = Array.from({ length: until - from + 1 }, (_, index) => ({ level: 0, tile: from + index }));
  const tiles = (await tree.tiles(places)).map((tile) => split(tile?.hashes ?? new Uint8Array()));
  return Array.from({ length: count }, (_, index) => {
    const place = first + index - from * tileWidth;
    return tiles[Math.floor(place / tileWidth)]?.[place % tileWidth];
  });
}
