import type { EvidenceKeyRing } from '../keys.ts';
import type { LedgerArchive } from '../storage/ledger-archive.ts';
import type { CheckpointVerifier, TreeHead } from '../tree/checkpoint.ts';
import { emptyRoot } from '../tree/hashing.ts';
import type { WrittenRow } from '../written-rows.ts';
import { createFindings, type Finding, type Findings } from './finding.ts';
import { createToldRows, type ToldRows } from './told-rows.ts';
import { createRowChecker, type RowChecker } from './verify-rows.ts';
import { verifyExplained, verifySealedRows, type OtherTables } from './verify-tables.ts';
import { compareHeads, signedHead, verifyRoot, type NotedHead } from './verify-tree.ts';

/** The result of a verification. */
export interface Verification {
  /** Number of rows that were read. */
  readonly checked: number;
  readonly opened: number;
  readonly closed: number;
  /** Rows that are not in the tree yet; they were checked too. */
  readonly waiting: number;
  /** The tree. A later verification can begin here when there is no finding. */
  readonly head: NotedHead;
  /** What is wrong; at most 100 things. */
  readonly findings: readonly Finding[];
  /** In which version the entries that were read left sealed rows, with what was known before. */
  readonly told: Pick<ToldRows, 'versions'>;
}

const EMPTY: NotedHead = { size: 0, root: emptyRoot };
const SPANS = 1_024;

/**
 * Verifies the ledger: each row under the key of its chain and against its leaf in the tree, the tree against its
 * checkpoint, and the checkpoint against all that were kept. Gateways may write meanwhile.
 * @param parts.since a checkpoint that was verified earlier: rows in it are not read again
 * @param parts.noted signed notes that were kept elsewhere
 * @param parts.tables other tables to compare with; none when left out
 * @param parts.told what entries tell that are not read again
 * @param parts.progress is told how many leaves of how many were read
 */
export async function verifyLedger(parts: {
  readonly archive: LedgerArchive;
  readonly ring: EvidenceKeyRing;
  readonly verifiers: readonly CheckpointVerifier[];
  readonly since?: TreeHead | undefined;
  readonly noted?: readonly string[] | undefined;
  readonly tables?: OtherTables | undefined;
  readonly told?: Iterable<WrittenRow> | undefined;
  readonly progress?: ((read: number, all: number) => void) | undefined;
}): Promise<Verification> {
  const { archive, ring, verifiers } = parts;
  const findings = createFindings();
  // First the tree, then the ends of the chains: so every row with a place lies before the end of its chain.
  const { size, checkpoint } = await archive.tree.tree();
  const ends = new Map((await archive.chains()).map((end) => [end.chain, end]));
  const head = checkpoint === undefined ? EMPTY : (signedHead(checkpoint, verifiers, findings) ?? { ...EMPTY, size });
  if (head.size !== size) {
    const why = `the tree has ${String(size)} leaves, its checkpoint ${String(head.size)}`;
    findings.add({ kind: 'tree', why });
  }
  const since = parts.since ?? EMPTY;
  const kept = await archive.checkpoints(since.size);
  const noted = [...kept, ...(parts.noted ?? [])].map((note) => signedHead(note, verifiers, findings));
  await compareHeads(archive, head, [since, ...noted.filter((one) => one !== undefined)], findings);
  await verifyRoot(archive, head, since, findings);

  const told = createToldRows(findings);
  // Entries that are read again tell it again.
  if (since.size > 0) told.add(parts.told ?? []);
  const rows = createRowChecker(archive, ring, ends, findings, told);
  await readSpans(archive, rows, findings, Math.min(since.size, head.size), head.size, parts.progress);
  let waiting = 0;
  for (const end of ends.values()) waiting += await rows.tail(end);
  for (const stray of await archive.beyondEnds()) findings.row(stray, 'inserted', 'it lies outside its chain');
  if (since.size === 0) {
    for (const stray of await archive.ofNoChain()) findings.row(stray, 'inserted', 'no process accounts for its chain');
  }
  told.add(parts.told ?? []);
  if (parts.tables) {
    await verifySealedRows(archive.tables, parts.tables, told, findings);
    if (since.size === 0) await verifyExplained(archive.tables, parts.tables.explained, findings);
  }
  const { opened, closed } = rows.counts;
  return { checked: opened + closed, opened, closed, waiting, head, findings: findings.list, told };
}

async function readSpans(
  archive: LedgerArchive,
  rows: RowChecker,
  findings: Findings,
  from: number,
  until: number,
  progress: ((read: number, all: number) => void) | undefined,
): Promise<void> {
  let leaf = from;
  while (leaf < until) {
    const spans = await archive.spansAfter(leaf, SPANS);
    for (const span of spans) {
      if (span.firstLeaf >= until) break;
      if (span.firstLeaf > leaf) findings.add({ kind: 'removed', leaf, why: 'it is not noted which rows stand here' });
      const start = Math.max(leaf, span.firstLeaf);
      const end = Math.min(span.firstLeaf + span.rows, until);
      await rows.span(span, start, end);
      leaf = Math.max(leaf, end);
      progress?.(leaf - from, until - from);
    }
    if (spans.length < SPANS) break;
  }
  if (leaf < until) findings.add({ kind: 'removed', leaf, why: 'it is not noted which rows stand here' });
}
