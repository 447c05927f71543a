import { rowHash } from '../entry.ts';
import type { EvidenceKeyRing } from '../keys.ts';
import type { LedgerHead, LedgerRow } from '../ledger-storage.ts';
import type { ChainEnd, LedgerArchive } from '../storage/ledger-archive.ts';
import { leafOf } from '../tree/leaf.ts';
import type { Span } from '../tree/tree-storage.ts';
import type { ArchivedRows } from '../archive/month.ts';
import type { Findings } from './finding.ts';
import type { ToldRows } from './told-rows.ts';
import { storedLeaves } from '../tree/stored-leaves.ts';

const PAGE = 4_096;
const BEGINNING: LedgerHead = { seq: 0, hash: new Uint8Array(32) };

/** Checks rows, chain by chain in the order of their numbers. */
export interface RowChecker {
  readonly counts: { readonly opened: number; readonly closed: number };
  /** The last row that was read of each chain. */
  readonly last: ReadonlyMap<string, LedgerHead>;
  /** The rows of a span, from this leaf on and up to that one, which is not included. */
  span(span: Span, from: number, until: number): Promise<void>;
  /**
   * The rows of a chain that have no place yet in a tree of this size.
   * @returns how many there are
   */
  tail(end: ChainEnd, size: number): Promise<number>;
}

export function createRowChecker(
  archive: LedgerArchive,
  ring: EvidenceKeyRing,
  ends: ReadonlyMap<string, ChainEnd>,
  {
    findings,
    told,
    archived,
    last = [],
  }: {
    readonly findings: Findings;
    readonly told: Pick<ToldRows, 'read'>;
    readonly archived: ArchivedRows;
    /** Rows that were read before, in their order. */
    readonly last?: readonly (LedgerHead & { readonly chain: string })[];
  },
): RowChecker {
  const counts = { opened: 0, closed: 0 };
  /** The last row that was read of each chain. */
  const read = new Map<string, LedgerHead>(last.map((head) => [head.chain, head]));
  /** Up to which row each chain has its place, as far as its spans were read. */
  const placedUpTo = new Map<string, number>();

  /** Rows that are gone and in no archive. */
  function gap(chain: string, first: number, last: number, leaf?: number): void {
    for (const left of archived.without(chain, first, last)) {
      findings.gap(chain, left.first, left.last, leaf === undefined ? undefined : leaf + left.first - first);
    }
  }

  async function isChained(row: LedgerRow): Promise<boolean> {
    const keys = ring.byId(ends.get(row.chain)?.keyId ?? '');
    const before = read.get(row.chain) ?? (await rowBefore(row));
    read.set(row.chain, row);
    if (!keys) return false;
    // Behind a row that is gone nobody knows the hash before.
    return before.seq !== row.seq - 1 || Buffer.compare(rowHash(keys.chain, before.hash, row), row.hash) === 0;
  }

  async function rowBefore({ chain, seq }: LedgerRow): Promise<LedgerHead> {
    if (seq === 1) return BEGINNING;
    const [before] = await archive.rowsAfter(chain, seq - 2, 1);
    return before ?? BEGINNING;
  }

  async function checkPage(chain: string, firstSeq: number, firstLeaf: number, count: number): Promise<void> {
    const [leaves, rows] = await Promise.all([
      storedLeaves(archive.tree, firstLeaf, count),
      archive.rowsAfter(chain, firstSeq - 1, count),
    ]);
    let next = firstSeq;
    for (const row of rows) {
      if (row.seq >= firstSeq + count) break;
      if (row.seq < next) {
        findings.row(row, 'inserted', 'another row of its chain has the same number');
        continue;
      }
      const leaf = firstLeaf + row.seq - firstSeq;
      gap(chain, next, row.seq - 1, firstLeaf + next - firstSeq);
      next = row.seq + 1;
      const hash = leaves[row.seq - firstSeq];
      const chained = await isChained(row);
      if (!hash || !leafOf(row).equals(hash)) findings.row(row, 'changed', 'another row had its place', leaf);
      else if (!chained) findings.row(row, 'changed', 'it does not follow the row before it', leaf);
      counts[row.kind] += 1;
      told.read(row);
    }
    gap(chain, next, firstSeq + count - 1, firstLeaf + next - firstSeq);
  }

  /** Whether a span begins where the one before it of the same chain ended: a row between them has no place. */
  async function checkBefore(span: Span, firstSeq: number, leaf: number): Promise<void> {
    const { chain } = span;
    const isWithin = leaf > span.firstLeaf;
    const placed =
      placedUpTo.get(chain) ?? (isWithin ? firstSeq - 1 : await endOf(await archive.spanBefore(chain, firstSeq), leaf));
    if (firstSeq > placed + 1) {
      const rows =
        firstSeq === placed + 2
          ? `row ${String(placed + 1)} has`
          : `rows ${String(placed + 1)} to ${String(firstSeq - 1)} have`;
      findings.add({ kind: 'removed', why: `${rows} no place in the tree`, chain, seq: placed + 1, leaf });
    }
    if (firstSeq <= placed) {
      findings.add({ kind: 'inserted', why: 'the row has a place in the tree already', chain, seq: firstSeq, leaf });
    }
  }

  /**
   * The last row of a span that was verified before, by what stands at its leaf: a note alone says nothing.
   * @param limit the leaf before which it must end
   * @returns 0 when there is no such span
   */
  async function endOf(span: Span | undefined, limit: number): Promise<number> {
    if (!span) return 0;
    const { chain } = span;
    const seq = span.firstSeq + span.rows - 1;
    const leaf = span.firstLeaf + span.rows - 1;
    const [hash] = await storedLeaves(archive.tree, leaf, 1);
    const [row] = await archive.rowsAfter(chain, seq - 1, 1);
    if (row?.seq !== seq) gap(chain, seq, seq, leaf);
    else if (leaf >= limit || !hash || !leafOf(row).equals(hash)) {
      findings.row(row, 'changed', 'another row had its place', leaf);
    }
    return seq;
  }

  return {
    counts,
    last: read,
    span: async (span, from, until) => {
      if (from >= until) return;
      const first = span.firstSeq + from - span.firstLeaf;
      await checkBefore(span, first, from);
      placedUpTo.set(span.chain, first + until - from - 1);
      for (let leaf = from; leaf < until; leaf += PAGE) {
        const seq = span.firstSeq + leaf - span.firstLeaf;
        await checkPage(span.chain, seq, leaf, Math.min(PAGE, until - leaf));
      }
    },
    tail: async (end, size) => {
      const noted = (await archive.tree.placed(end.chain))?.seq ?? 0;
      const newest = await archive.lastSpan(end.chain, Number.MAX_SAFE_INTEGER);
      // What is noted as placed is noted with its span; the note alone would let rows be passed over.
      if (noted > (newest ? newest.firstSeq + newest.rows - 1 : 0)) {
        const why = 'it is noted as placed, and has no place in the tree';
        findings.add({ kind: 'removed', chain: end.chain, seq: noted, why });
      }
      const span = !newest || newest.firstLeaf < size ? newest : await archive.lastSpan(end.chain, size);
      const placed = read.get(end.chain)?.seq ?? (await endOf(span, size));
      let last = placed;
      for (;;) {
        const rows = await archive.rowsAfter(end.chain, last, PAGE);
        const known = rows.filter(({ seq }) => seq <= end.seq);
        for (const row of known) {
          if (row.seq === last) findings.row(row, 'inserted', 'another row of its chain has the same number');
          gap(end.chain, last + 1, row.seq - 1);
          if (!(await isChained(row))) findings.row(row, 'changed', 'it does not follow the row before it');
          counts[row.kind] += 1;
          told.read(row);
          last = row.seq;
        }
        if (known.length < PAGE) break;
      }
      gap(end.chain, last + 1, end.seq);
      const { chain, seq } = end;
      if (last > seq) findings.add({ kind: 'behind', chain, seq, why: 'the noted end of its chain was put back' });
      const hash = read.get(chain)?.hash;
      if (last === seq && hash && Buffer.compare(hash, end.hash) !== 0) {
        findings.add({ kind: 'changed', chain, seq, why: 'the noted end of its chain was changed' });
      }
      return Math.max(0, end.seq - placed);
    },
  };
}
