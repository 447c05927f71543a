import type { LedgerRow } from '../ledger-storage.ts';

/** Something in the ledger that differs from what was written. */
export interface Finding {
  /**
   * `changed`, `removed`, `inserted`: rows. `unsigned`: a checkpoint without a signature of this log. `behind`: less is
   * there than there was. `forked`: the tree does not continue what it was. `tree`: the stored tree does not belong to
   * its checkpoint. Of other tables, `changed`: a sealed row is not as it was sealed. `putBack`: an older sealed row stands
   * in the place of a newer one. `absent`: something that is told of is not there. `unexplained`: no entry stands behind a
   * row. `ticket`: an answer without a message to the Bank, or a message that is in no entry.
   */
  readonly kind:
    | 'changed'
    | 'removed'
    | 'inserted'
    | 'unsigned'
    | 'behind'
    | 'forked'
    | 'tree'
    | 'putBack'
    | 'absent'
    | 'unexplained'
    | 'ticket';
  readonly why: string;
  readonly chain?: string;
  readonly seq?: number;
  readonly leaf?: number;
  /** Absent when the entry is gone. */
  readonly entryId?: string;
  /** Another table than the ledger, and the key of the row. */
  readonly table?: string;
  readonly id?: string;
}

/** Findings that are listed at most. */
const mostFindings = 100;

/** Collects findings. */
export interface Findings {
  readonly list: readonly Finding[];
  add(finding: Finding): void;
  /** Adds one about a row. */
  row(row: Pick<LedgerRow, 'chain' | 'seq' | 'entryId'>, kind: Finding['kind'], why: string, leaf?: number): void;
  /** Adds one about rows that are gone, when there are any. */
  gap(chain: string, first: number, last: number, leaf?: number): void;
}

export function createFindings(): Findings {
  const list: Finding[] = [];
  const add = (finding: Finding) => {
    if (list.length < mostFindings) list.push(finding);
  };
  return {
    list,
    add,
    row: ({ chain, seq, entryId }, kind, why, leaf) => {
      add({ kind, why, chain, seq, entryId, ...(leaf === undefined ? {} : { leaf }) });
    },
    gap: (chain, first, last, leaf) => {
      if (last < first) return;
      const rows = first === last ? `row ${String(first)} is` : `rows ${String(first)} to ${String(last)} are`;
      add({ kind: 'removed', why: `${rows} missing`, chain, seq: first, ...(leaf === undefined ? {} : { leaf }) });
    },
  };
}
