import { archivedRows, readMonth, readRanges, type RowRange } from '../archive/month.ts';
import type { EvidenceKeyRing } from '../keys.ts';
import { createRowSealer } from '../row-seal.ts';
import { archivedTable } from '../storage/archived-months.ts';
import type { TablesPosition } from '../storage/compared-tables.ts';
import type { LedgerArchive } from '../storage/ledger-archive.ts';
import type { CheckpointVerifier, TreeHead } from '../tree/checkpoint.ts';
import { emptyRoot } from '../tree/hashing.ts';
import type { WrittenRow } from '../written-rows.ts';
import { createFindings, type Finding, type Findings } from './finding.ts';
import { createToldRows, type ToldRows } from './told-rows.ts';
import { verifyRange, type LeafRange, type ReadRange } from './verify-range.ts';
import { verifySample } from './verify-sample.ts';
import { createRowChecker } from './verify-rows.ts';
import { verifyExplained, verifySealedRows, type OtherTables } from './verify-tables.ts';
import { verifyMonthSecrets } from './verify-months.ts';
import { compareHeads, signedHead, verifyRoot, type NotedHead } from './verify-tree.ts';

/** The result of a verification. */
export interface Verification {
  /** Number of rows that were read. */
  readonly checked: number;
  readonly opened: number;
  readonly closed: number;
  /** Rows that are not in the tree yet; they were checked too. */
  readonly waiting: number;
  /** Months whose rows are in archives. */
  readonly archived: number;
  /** The tree. A later verification can begin here when there is no finding. */
  readonly head: NotedHead;
  /** What is wrong; at most 100 things. */
  readonly findings: readonly Finding[];
  /** Where the other tables were when it began. */
  readonly position: TablesPosition;
  /** In which version the entries that were read left sealed rows, with what was known before. */
  readonly told: Pick<ToldRows, 'versions'>;
}

const EMPTY: NotedHead = { size: 0, root: emptyRoot };

/** Reads ranges of leaves, perhaps several at a time. */
export interface RangeReader {
  /** Leaves of a range at most. */
  readonly leaves: number;
  read(range: LeafRange, progress: (read: number) => void): Promise<ReadRange>;
}

/**
 * Verifies the ledger: each row under the key of its chain and against its leaf in the tree, the tree against its
 * checkpoint, and the checkpoint against all that were kept. Gateways may write meanwhile.
 * @param parts.since a checkpoint that was verified earlier: of the rows in it, a sample is read again
 * @param parts.noted signed notes that were kept elsewhere
 * @param parts.tables other tables to compare with; none when left out
 * @param parts.told what entries tell that are not read again
 * @param parts.position where the other tables were when `since` was verified: rows that were written since then must have
 * an entry; all when left out
 * @param parts.reader reads the rows; one range in this thread when left out
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
  readonly position?: TablesPosition | undefined;
  readonly reader?: RangeReader | undefined;
  readonly progress?: ((read: number, all: number) => void) | undefined;
}): Promise<Verification> {
  const { archive, ring, verifiers } = parts;
  const findings = createFindings();
  const position = await archive.tables.position();
  // First the tree, then the ends of the chains: so every row with a place lies before the end of its chain.
  const { size, checkpoint } = await archive.tree.tree();
  const ends = await archive.chains();
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

  await verifyMonthSecrets(archive.secrets, ring, findings);
  const archived = await archivedMonths(archive, ring, findings);
  const told = createToldRows(findings);
  // Entries that are read again tell it again.
  if (since.size > 0) told.add(parts.told ?? []);
  const reader = parts.reader ?? {
    leaves: Infinity,
    read: (range, progress) => verifyRange(archive, ring, range, progress),
  };
  const all = { from: Math.min(since.size, head.size), until: head.size, ends, archived: archived.ranges };
  for (const range of await verifySample(archive, ring, { ...all, from: 0, until: all.from })) {
    for (const finding of range) findings.add(finding);
  }
  const read = await readInRanges(reader, all, parts.progress);
  for (const range of read) {
    for (const finding of range.findings) findings.add(finding);
    told.merge(range.told, range.openConsultations);
  }
  for (const row of await archive.closedRows(told.openConsultations())) told.close(row);
  const rows = createRowChecker(archive, ring, new Map(ends.map((end) => [end.chain, end])), {
    findings,
    told,
    archived: archivedRows(archived.ranges),
    last: read.flatMap(({ last }) => last),
  });
  let waiting = 0;
  for (const end of ends) waiting += await rows.tail(end, head.size);
  for (const stray of await archive.beyondEnds()) findings.row(stray, 'inserted', 'it lies outside its chain');
  if (since.size === 0) {
    for (const stray of await archive.ofNoChain()) findings.row(stray, 'inserted', 'no process accounts for its chain');
  }
  told.add(parts.told ?? []);
  if (parts.tables) {
    await verifySealedRows(archive.tables, parts.tables, told, findings);
    const changed = { from: archived.until, since: since.size === 0 ? undefined : parts.position };
    await verifyExplained(archive.tables, parts.tables.explained, changed, findings);
  }
  const opened = sum(read.map((range) => range.opened)) + rows.counts.opened;
  const closed = sum(read.map((range) => range.closed)) + rows.counts.closed;
  return {
    checked: opened + closed,
    opened,
    closed,
    waiting,
    archived: archived.months,
    head,
    findings: findings.list,
    position,
    told,
  };
}

/** What is in archives, as far as somebody with the key says so. */
async function archivedMonths(
  archive: LedgerArchive,
  ring: EvidenceKeyRing,
  findings: Findings,
): Promise<{ readonly ranges: readonly RowRange[]; readonly months: number; readonly until: number }> {
  const sealer = createRowSealer({ ...ring, ofRows: ring.all });
  const genuine = (await archive.archived()).filter((row) => {
    const state = sealer.judge(archivedTable, row);
    if (state === 'genuine' || state === 'formerKey') return true;
    findings.add({ kind: 'changed', table: archivedTable.name, id: row.month, why: 'it is not as it was sealed' });
    return false;
  });
  return {
    ranges: genuine.flatMap((row) => readRanges(row.ranges)),
    months: genuine.length,
    until: Math.max(0, ...genuine.map(({ month }) => readMonth(month)?.until ?? 0)),
  };
}

/** Reads all leaves, range by range; the reader says how many at a time. */
async function readInRanges(
  reader: RangeReader,
  { from, until, ...common }: LeafRange,
  progress: ((read: number, all: number) => void) | undefined,
): Promise<readonly ReadRange[]> {
  const ranges: LeafRange[] = [];
  for (let leaf = from; leaf < until; leaf += reader.leaves) {
    ranges.push({ ...common, from: leaf, until: Math.min(leaf + reader.leaves, until) });
  }
  const done = new Map<number, number>();
  return Promise.all(
    ranges.map((range, index) =>
      reader.read(range, (leaves) => {
        done.set(index, leaves);
        progress?.(sum([...done.values()]), until - from);
      }),
    ),
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
