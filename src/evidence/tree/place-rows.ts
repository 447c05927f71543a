import { rowHash } from '../entry.ts';
import type { EvidenceKeys } from '../keys.ts';
import type { LedgerHead, LedgerRow } from '../ledger-storage.ts';
import type { CheckpointSigner } from './checkpoint.ts';
import { leafOf } from './leaf.ts';
import { growTree, type Edge } from './tiles.ts';
import type { Span, TreeStorage, WaitingChain } from './tree-storage.ts';
import type { TreeWatch } from './watch-tree.ts';

/** Rows that one round gives a place at most. */
const MOST = 8_192;

/** A row that was not written by the process of its chain, or was changed: it gets no place. */
export interface ForeignRow {
  readonly chain: string;
  readonly seq: number;
  readonly why: 'missing' | 'changed' | 'unknownKey';
}

/** The outcome of one round. */
export interface PlacedRows {
  /** Rows that got a place. */
  readonly rows: number;
  /** Whether there may be more. */
  readonly isMore: boolean;
  readonly foreign: readonly ForeignRow[];
  /** The checkpoint of the grown tree; absent when nothing was placed. */
  readonly checkpoint?: { readonly size: number; readonly checkpoint: string; readonly signedAt: number };
}

/** The tree as the placer knows it, so that it is not read again. */
export interface KnownTree {
  readonly size: number;
  readonly edge: Edge;
}

/**
 * Gives rows that have none yet their place in the tree, and signs the tree. The chain of another process is checked row
 * by row under its key, so a row that somebody put into the table gets no place, and no later row of its chain either.
 */
export async function placeRows(parts: {
  readonly storage: TreeStorage;
  readonly keyById: (keyId: string) => EvidenceKeys | undefined;
  readonly signer: CheckpointSigner;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly known: KnownTree | undefined;
  /** What this process wrote itself and remembers. */
  readonly own: { readonly chain: string; readonly after: TreeWatch['ownAfter'] };
}): Promise<PlacedRows & { readonly known: KnownTree | undefined }> {
  const { storage, signer } = parts;
  const { size } = await storage.tree();
  const known = parts.known?.size === size ? parts.known : { size, edge: await storage.edge(size) };

  const leaves: Uint8Array[] = [];
  const spans: Span[] = [];
  const placed: (LedgerHead & { readonly chain: string })[] = [];
  const foreign: ForeignRow[] = [];
  let isMore = false;
  for (const waiting of await storage.waiting()) {
    const room = MOST - leaves.length;
    if (room === 0) {
      isMore = true;
      break;
    }
    const checked =
      takeOwn(parts.own, waiting, room) ?? (await checkChain(storage, parts.keyById(waiting.keyId), waiting, room));
    if (checked.foreign) foreign.push(checked.foreign);
    else if (checked.end.seq < waiting.seq) isMore = true;
    if (checked.leaves.length === 0) continue;
    spans.push({
      firstLeaf: size + leaves.length,
      chain: waiting.chain,
      firstSeq: waiting.placed.seq + 1,
      rows: checked.leaves.length,
    });
    placed.push({ chain: waiting.chain, seq: checked.end.seq, hash: checked.end.hash });
    for (const leaf of checked.leaves) leaves.push(leaf);
  }
  if (leaves.length === 0) return { rows: 0, isMore, foreign, known };

  const grown = growTree(size, known.edge, leaves);
  const checkpoint = { size: grown.size, checkpoint: signer.sign(grown), signedAt: parts.now };
  const isWritten = await storage.place({ from: size, ...checkpoint, placed, spans, tiles: grown.changed });
  // Another process was first: what it wrote is read in the next round.
  if (!isWritten) return { rows: 0, isMore: true, foreign, known: undefined };
  return { rows: leaves.length, isMore, foreign, checkpoint, known: { size: grown.size, edge: grown.edge } };
}

/** Rows of a chain that can be given their place. */
interface CheckedRows {
  readonly leaves: readonly Uint8Array[];
  readonly end: LedgerHead;
  readonly foreign?: ForeignRow;
}

/** Rows that this process wrote need not be read again: their leaves are what it wrote, whatever the table says by now. */
function takeOwn(
  own: { readonly chain: string; readonly after: TreeWatch['ownAfter'] },
  { chain, placed, seq }: WaitingChain,
  room: number,
): CheckedRows | undefined {
  if (chain !== own.chain) return undefined;
  const rows = own.after(placed.seq, Math.min(room, seq - placed.seq));
  const end = rows.at(-1);
  return end && { leaves: rows.map(({ leaf }) => leaf), end };
}

async function checkChain(
  storage: TreeStorage,
  keys: EvidenceKeys | undefined,
  { chain, placed, seq }: WaitingChain,
  room: number,
): Promise<CheckedRows> {
  const nothing: readonly Uint8Array[] = [];
  if (!keys) return { leaves: nothing, end: placed, foreign: { chain, seq: placed.seq + 1, why: 'unknownKey' } };
  // The end of the chain was read before the rows, so every row up to it is there.
  const rows = await storage.rowsAfter(chain, placed.seq, Math.min(room, seq - placed.seq));
  const leaves: Uint8Array[] = [];
  let end = placed;
  for (const row of rows) {
    const why = whyForeign(keys, end, row);
    if (why) return { leaves, end, foreign: { chain, seq: end.seq + 1, why } };
    leaves.push(leafOf(row));
    end = row;
  }
  if (rows.length === 0) return { leaves, end, foreign: { chain, seq: end.seq + 1, why: 'missing' } };
  return { leaves, end };
}

function whyForeign(keys: EvidenceKeys, end: LedgerHead, row: LedgerRow): ForeignRow['why'] | undefined {
  if (row.seq !== end.seq + 1) return row.seq > end.seq + 1 ? 'missing' : 'changed';
  return Buffer.compare(rowHash(keys.chain, end.hash, row), row.hash) === 0 ? undefined : 'changed';
}
