import type { LedgerHead, LedgerRow } from './ledger-storage.ts';
import { rowHash } from './entry.ts';
import type { EvidenceKeys } from './keys.ts';

/** The first place where the ledger differs from what was written. */
export interface Finding {
  readonly kind: 'changed' | 'removed' | 'inserted' | 'reordered';
  readonly seq: number;
  /** Absent when the entry is gone. */
  readonly entryId?: string;
  readonly why: string;
}

/** The result of a verification. */
export interface Verification {
  /** Number of rows that fit. */
  readonly checked: number;
  readonly opened: number;
  readonly closed: number;
  /** The end of the ledger, when it is intact. */
  readonly head: LedgerHead;
  readonly finding?: Finding;
}

/** Most consecutive removed rows that are still recognised after the gap was closed. */
const LARGEST_SHIFT = 64;

/**
 * Recomputes the chain over all rows in order and stops at the first that does not fit.
 * @param ledger.pages rows in ascending order of `seq`
 * @param ledger.expected an end of the chain noted earlier and kept elsewhere: without it, a removal of the last rows
 *   goes unnoticed if the head was reset too
 */
export async function verifyChain(ledger: {
  readonly chain: EvidenceKeys['chain'];
  readonly pages: AsyncIterable<readonly LedgerRow[]>;
  readonly head: LedgerHead;
  readonly expected?: LedgerHead | undefined;
  readonly progress?: (checked: number) => void;
}): Promise<Verification> {
  const { chain, expected } = ledger;
  let previous: LedgerHead = { seq: 0, hash: new Uint8Array(32) };
  const kinds = { opened: 0, closed: 0 };
  const report = (finding?: Finding): Verification => ({
    checked: kinds.opened + kinds.closed,
    ...kinds,
    head: previous,
    ...(finding ? { finding } : {}),
  });
  // A row that does not fit waits for the next row, which shows what happened to it.
  let odd: LedgerRow | undefined;

  for await (const page of ledger.pages) {
    for (const row of page) {
      if (odd) return report(explain(chain, previous, odd, row));
      const gap = missing(previous, row);
      if (gap) return report(gap);
      if (!same(rowHash(chain, previous.hash, row, row.seq), row.hash)) {
        odd = row;
        continue;
      }
      if (row.seq > ledger.head.seq) return report(inserted(row, 'it lies behind the end of the chain'));
      if (expected?.seq === row.seq && !same(expected.hash, row.hash)) {
        return report(changed(row, 'it is not the one that was noted elsewhere'));
      }
      previous = row;
      kinds[row.kind] += 1;
    }
    ledger.progress?.(kinds.opened + kinds.closed);
  }
  return report(odd ? explain(chain, previous, odd, undefined) : endFinding(previous, ledger.head, expected));
}

function missing(previous: LedgerHead, row: LedgerRow): Finding | undefined {
  if (row.seq === previous.seq + 1) return undefined;
  if (row.seq <= previous.seq) return inserted(row, 'its number lies before the first');
  return gapFinding(previous.seq + 1, row.seq - 1);
}

function endFinding(last: LedgerHead, head: LedgerHead, expected: LedgerHead | undefined): Finding | undefined {
  if (head.seq > last.seq) return gapFinding(last.seq + 1, head.seq);
  if (expected && expected.seq > last.seq) return gapFinding(last.seq + 1, expected.seq);
  if (!same(head.hash, last.hash))
    return { kind: 'changed', seq: last.seq, why: 'the noted end of the chain was changed' };
  return undefined;
}

/** Derives from the row and the next one what was done. The hashes of untouched rows still know their neighbours. */
function explain(
  chain: EvidenceKeys['chain'],
  previous: LedgerHead,
  row: LedgerRow,
  next: LedgerRow | undefined,
): Finding {
  if (!next) return changed(row, 'its content does not belong to its hash');
  const follows = (before: Uint8Array, candidate: LedgerRow, seq: number) =>
    same(rowHash(chain, before, candidate, seq), candidate.hash);
  if (follows(previous.hash, next, row.seq)) {
    return follows(next.hash, row, row.seq + 1)
      ? { kind: 'reordered', seq: row.seq, entryId: row.entryId, why: 'it changed places with the one after it' }
      : inserted(row, 'the one after it continues the chain without it');
  }
  if (follows(row.hash, next, next.seq)) return changed(row, 'the one after it continues from its hash as it was');
  for (let shift = 1; shift <= LARGEST_SHIFT; shift += 1) {
    if (follows(row.hash, next, next.seq + shift))
      return gapFinding(row.seq, row.seq + shift - 1, 'and the numbers closed up');
  }
  return changed(row, 'its content does not belong to its hash');
}

function changed(row: LedgerRow, why: string): Finding {
  return { kind: 'changed', seq: row.seq, entryId: row.entryId, why };
}

function inserted(row: LedgerRow, why: string): Finding {
  return { kind: 'inserted', seq: row.seq, entryId: row.entryId, why };
}

function gapFinding(first: number, last: number, more?: string): Finding {
  const rows = first === last ? `row ${String(first)} is` : `rows ${String(first)} to ${String(last)} are`;
  return { kind: 'removed', seq: first, why: `${rows} missing${more === undefined ? '' : ` ${more}`}` };
}

function same(one: Uint8Array, other: Uint8Array): boolean {
  return Buffer.compare(one, other) === 0;
}
