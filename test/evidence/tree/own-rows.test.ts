import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { LedgerRow } from '../../../src/evidence/ledger-storage.ts';
import { leafOf } from '../../../src/evidence/tree/leaf.ts';
import { createOwnRows } from '../../../src/evidence/tree/own-rows.ts';
import { createRollingTree } from '../../../src/evidence/tree/rolling-tree.ts';
import { growTree, type Tile } from '../../../src/evidence/tree/tiles.ts';
import type { Span } from '../../../src/evidence/tree/tree-storage.ts';

const chain = randomUUID();
const rowOf = (seq: number): LedgerRow => ({
  chain,
  seq,
  kind: 'opened',
  entryId: randomUUID(),
  subject: undefined,
  centre: undefined,
  at: seq,
  instance: undefined,
  content: '{}',
  hash: Buffer.alloc(32, seq),
});

/** A tree of these leaves, and what a database says of it. */
function treeOf(leaves: readonly Uint8Array[], spans: readonly Span[]) {
  const rolling = createRollingTree();
  for (const leaf of leaves) rolling.add(leaf);
  const tiles: readonly Tile[] = growTree(0, [], leaves).changed;
  return {
    head: { size: leaves.length, root: rolling.root() },
    reader: {
      spansOf: (_chain: string, seq: number, size: number) =>
        Promise.resolve(spans.filter((span) => span.firstSeq + span.rows > seq && span.firstLeaf + span.rows <= size)),
      tiles: (places: readonly Pick<Tile, 'level' | 'tile'>[]) =>
        Promise.resolve(places.map((one) => tiles.find(({ level, tile }) => level === one.level && tile === one.tile))),
    },
  };
}

const rows = Array.from({ length: 6 }, (_, index) => rowOf(index + 1));
const strange = Array.from({ length: 300 }, (_, index) => leafOf(rowOf(1_000 + index)));
const span = (firstLeaf: number, firstSeq: number, count: number): Span => ({
  firstLeaf,
  chain,
  firstSeq,
  rows: count,
});

describe('the rows of a process', () => {
  it('are forgotten when they are in the tree, and wait when they are not', async () => {
    const leaves = [...strange, ...rows.slice(0, 4).map(leafOf)];
    const { reader, head } = treeOf(leaves, [span(300, 1, 3), span(303, 4, 1)]);
    const own = createOwnRows(reader, chain);
    own.add(rows, 7);
    expect(await own.areIn(head, undefined)).toBe(true);
    expect(own.oldest()).toMatchObject({ seq: 5, since: 7 });
    expect(own.after(4, 10).map(({ seq }) => seq)).toEqual([5, 6]);
    expect(await own.areIn(head, undefined)).toBe(true);
  });

  it('go on waiting while the tree that was seen is smaller than what is noted', async () => {
    const { reader } = treeOf(rows.map(leafOf), [span(0, 1, 6)]);
    const own = createOwnRows(reader, chain);
    own.add(rows, 0);
    expect(await own.areIn({ size: 3, root: Buffer.alloc(32) }, undefined)).toBe(true);
    expect(own.oldest()).toMatchObject({ seq: 1 });
  });

  it.each([
    ['the first', [span(0, 3, 4)], rows.slice(2)],
    ['one between', [span(0, 1, 2), span(2, 5, 2)], [...rows.slice(0, 2), ...rows.slice(4)]],
  ])('are missed when %s was passed over', async (_, spans, placed) => {
    const { reader, head } = treeOf(placed.map(leafOf), spans);
    const own = createOwnRows(reader, chain);
    own.add(rows, 0);
    expect(await own.areIn(head, undefined)).toBe(false);
  });

  it('are missed when they are noted as placed and are not, or with another hash', async () => {
    const { reader, head } = treeOf(rows.slice(0, 2).map(leafOf), [span(0, 1, 2)]);
    const own = createOwnRows(reader, chain);
    own.add(rows, 0);
    expect(await own.areIn(head, { seq: 2, hash: Buffer.alloc(32, 9) })).toBe(false);
    expect(await own.areIn(head, { seq: 2, hash: rows[1]!.hash })).toBe(true);
    expect(await own.areIn(head, { seq: 4, hash: rows[3]!.hash })).toBe(false);
  });

  it('are missed when another row stands in the place that is noted for one', async () => {
    const leaves = [...rows.slice(0, 5).map(leafOf), strange[0]!];
    const { reader, head } = treeOf(leaves, [span(0, 1, 6)]);
    const own = createOwnRows(reader, chain);
    own.add(rows, 0);
    expect(await own.areIn(head, undefined)).toBe(false);
  });

  it('are missed when the stored leaves have them and the signed root does not', async () => {
    const { reader } = treeOf(rows.map(leafOf), [span(0, 1, 6)]);
    const { head } = treeOf(strange.slice(0, 6), []);
    const own = createOwnRows(reader, chain);
    own.add(rows, 0);
    expect(await own.areIn(head, undefined)).toBe(false);
  });
});
