import { archivedRows, type RowRange } from '../archive/month.ts';
import type { EvidenceKeyRing } from '../keys.ts';
import type { LedgerHead } from '../ledger-storage.ts';
import type { ChainEnd, LedgerArchive } from '../storage/ledger-archive.ts';
import type { WrittenRow } from '../written-rows.ts';
import { createFindings, type Finding, type Findings } from './finding.ts';
import { createToldRows } from './told-rows.ts';
import { createRowChecker, type RowChecker } from './verify-rows.ts';

/** Leaves whose rows are read. It can be sent to another thread. */
export interface LeafRange {
  readonly from: number;
  /** Not included. */
  readonly until: number;
  readonly ends: readonly ChainEnd[];
  readonly archived: readonly RowRange[];
}

/** What the rows of a range came to. It can be sent to another thread. */
export interface ReadRange {
  readonly opened: number;
  readonly closed: number;
  readonly findings: readonly Finding[];
  readonly told: readonly WrittenRow[];
  readonly openConsultations: readonly string[];
  /** The last row that was read of each chain. */
  readonly last: readonly (LedgerHead & { readonly chain: string })[];
}

const SPANS = 1_024;

/** Checks the rows of consecutive leaves: each against its leaf and the row before it, and that none was passed over. */
export async function verifyRange(
  archive: LedgerArchive,
  ring: EvidenceKeyRing,
  { from, until, ends, archived }: LeafRange,
  progress?: (read: number) => void,
): Promise<ReadRange> {
  const findings = createFindings();
  const told = createToldRows(findings);
  const byChain = new Map(ends.map((end) => [end.chain, end]));
  const rows = createRowChecker(archive, ring, byChain, { findings, told, archived: archivedRows(archived) });
  await readSpans(archive, rows, findings, { from, until, progress });
  return {
    ...rows.counts,
    findings: findings.list,
    told: [...told.versions.values()],
    openConsultations: told.openConsultations(),
    last: [...rows.last].map(([chain, { seq, hash }]) => ({ chain, seq, hash })),
  };
}

async function readSpans(
  archive: LedgerArchive,
  rows: RowChecker,
  findings: Findings,
  {
    from,
    until,
    progress,
  }: { readonly from: number; readonly until: number; readonly progress: ((read: number) => void) | undefined },
): Promise<void> {
  let leaf = from;
  let spans = await archive.spansAfter(leaf, SPANS);
  for (let isFirst = true; leaf < until; isFirst = false) {
    for (const [index, span] of spans.entries()) {
      if (span.firstLeaf >= until) break;
      if (span.firstLeaf > leaf) findings.add({ kind: 'removed', leaf, why: 'it is not noted which rows stand here' });
      if (span.firstLeaf < leaf && !(isFirst && index === 0)) {
        findings.add({ kind: 'inserted', leaf: span.firstLeaf, why: 'two rows are noted for one place' });
      }
      const start = Math.max(leaf, span.firstLeaf);
      const end = Math.min(span.firstLeaf + span.rows, until);
      await rows.span(span, start, end);
      leaf = Math.max(leaf, end);
      progress?.(leaf - from);
    }
    const last = spans.at(-1);
    if (!last || spans.length < SPANS) break;
    spans = await archive.spansBehind(last.firstLeaf, SPANS);
  }
  if (leaf < until) findings.add({ kind: 'removed', leaf, why: 'it is not noted which rows stand here' });
}
