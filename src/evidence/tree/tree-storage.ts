import type { LedgerHead, LedgerRow } from '../ledger-storage.ts';
import type { Edge, Tile } from './tiles.ts';

/** The tree as it is stored. */
export interface StoredTree {
  readonly size: number;
  /** Signed note for this size; absent while the tree is empty. */
  readonly checkpoint?: string;
  /** Milliseconds since 1970. */
  readonly signedAt?: number;
}

/** A chain whose last rows have no place in the tree yet. */
export interface WaitingChain {
  readonly chain: string;
  /** Evidence key under which its rows are chained. */
  readonly keyId: string;
  /** The last row that has a place; seq 0 and zeros when there is none. */
  readonly placed: LedgerHead;
  /** Its end. */
  readonly seq: number;
}

/** Consecutive rows of one chain that are consecutive leaves. */
export interface Span {
  readonly firstLeaf: number;
  readonly chain: string;
  readonly firstSeq: number;
  readonly rows: number;
}

/** What one round of placing adds, in one commit. */
export interface Placing {
  /** The tree as it was: when it is another by now, nothing is written. */
  readonly from: number;
  readonly size: number;
  readonly checkpoint: string;
  readonly signedAt: number;
  /** The last placed row of each chain. */
  readonly placed: readonly (LedgerHead & { readonly chain: string })[];
  readonly spans: readonly Span[];
  readonly tiles: readonly Tile[];
}

/** Reads the tree. */
export interface TreeReader {
  tree(): Promise<StoredTree>;
  /** Tiles as they are now, in the order asked; undefined for one that does not exist. */
  tiles(places: readonly Pick<Tile, 'level' | 'tile'>[]): Promise<readonly (Tile | undefined)[]>;
  /** The last row of a chain that has a place. */
  placed(chain: string): Promise<LedgerHead | undefined>;
  /** Where the rows of a chain stand, from this row on, in a tree of this size; in the order of the rows. */
  spansOf(chain: string, seq: number, size: number): Promise<readonly Span[]>;
  /** The leaves of both rows of an entry; those that have no place yet are missing. */
  leavesOf(entryId: string): Promise<readonly { readonly leaf: number; readonly row: LedgerRow }[]>;
  /** Checkpoints that were kept of larger trees than this, the smallest first. */
  keptAfter(size: number, limit: number): Promise<readonly string[]>;
}

/** Gives rows their place. Several processes may try; one does at a time. */
export interface TreeStorage extends TreeReader {
  /** Whether this process places rows now. It does so until it ends or its session is lost. */
  isPlacer(): Promise<boolean>;
  edge(size: number): Promise<Edge>;
  waiting(): Promise<readonly WaitingChain[]>;
  /** Rows of a chain after `seq`, in order. */
  rowsAfter(chain: string, seq: number, limit: number): Promise<readonly LedgerRow[]>;
  /** @returns false when another process placed rows meanwhile */
  place(placing: Placing): Promise<boolean>;
  /** Keeps a checkpoint beside the current one. */
  keep(checkpoint: { readonly size: number; readonly checkpoint: string; readonly signedAt: number }): Promise<void>;
  close(): Promise<void>;
}
