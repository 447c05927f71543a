import { createWriteStream } from 'node:fs';
import { open, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { ClientBase } from 'pg';
import { createRowSealer } from '../row-seal.ts';
import type { EvidenceKeyRing } from '../keys.ts';
import {
  archivedTable,
  readArchivedMonths,
  writeArchivedMonth,
  type ArchivedMonthRow,
} from '../storage/archived-months.ts';
import type { LedgerArchive } from '../storage/ledger-archive.ts';
import { destroyMonthSecret } from '../storage/month-secrets.ts';
import { detachMonth, dropMonth, leavesOfRanges, rangesOfMonth, tableOfMonth } from '../storage/months.ts';
import { readCheckpoint, type CheckpointVerifier } from '../tree/checkpoint.ts';
import { subtreesBefore } from '../tree/proofs.ts';
import { exportLines } from '../verification/export.ts';
import { archivedRows, firstIdOf, readRanges, writeRanges, type Month, type RowRange } from './month.ts';
import { ArchiveError, verifyArchive } from './verify-archive.ts';

/** What archiving and destroying work with. */
export interface MonthKeeper {
  readonly archive: LedgerArchive;
  /** The owner of the tables: nobody else may take a month out. */
  readonly owner: ClientBase;
  readonly ring: EvidenceKeyRing;
  readonly verifiers: readonly CheckpointVerifier[];
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Is told of each step. */
  readonly say: (line: string) => void;
  readonly progress?: (read: number, all: number) => void;
}

/** Where the archive of a month is in a folder. */
export function fileOf(folder: string, { name }: Month): string {
  return join(folder, `ledger-${name}.jsonl`);
}

/**
 * Writes a month to a file, verifies the file by reading it, and takes the month out of the table; with `drop` its own
 * table goes too. After an interruption the next run goes on where this one ended.
 * @throws ArchiveError IncompleteLedgerError
 */
export async function archiveMonth(
  keeper: MonthKeeper,
  month: Month,
  { folder, drop }: { readonly folder: string; readonly drop: boolean },
): Promise<void> {
  const { owner, say } = keeper;
  const file = fileOf(folder, month);
  const known = await findMonth(owner, month);
  if (!known) await writeArchive(keeper, month, file);
  else say(`${month.name} was archived before, ${String(known.row_count)} rows.`);
  if ((await tableOfMonth(owner, month)) === 'attached') {
    await detachMonth(owner, month, () => {
      say('Gateways are in the way; it is tried again.');
    });
    say(`${month.name} is out of the table: questions do not find it any more.`);
  }
  if (!drop || (await tableOfMonth(owner, month)) === 'none') return;
  await requireArchive(keeper, month, file);
  await dropMonth(owner, month);
  say(`The table of ${month.name} is removed.`);
}

/** @throws ArchiveError when the file is not the archive that was written of this month */
async function requireArchive(keeper: MonthKeeper, month: Month, file: string): Promise<void> {
  const row = await findMonth(keeper.owner, month);
  const found = await verifyArchive(file, keeper.verifiers);
  if (row?.file_sha256 !== found.sha256)
    throw new ArchiveError(`${file} is not the archive of ${month.name} that was written.`);
  keeper.say(`${file} is verified: ${String(found.rows)} rows.`);
}

async function findMonth(owner: ClientBase, { name }: Month): Promise<ArchivedMonthRow | undefined> {
  return (await readArchivedMonths(owner)).find(({ month }) => month === name);
}

async function writeArchive(keeper: MonthKeeper, month: Month, file: string): Promise<void> {
  const { archive, owner, verifiers, say } = keeper;
  const { ranges, rows } = await rowsOfClosedMonth(owner, month);
  const { first, last, placed } = await leavesOfRanges(owner, ranges);
  if (placed !== rows)
    throw new ArchiveError(`${String(rows - placed)} rows of ${month.name} wait for their place in the tree.`);
  const [note] = await archive.checkpoints(last + 1);
  const checkpoint = note ?? (await archive.tree.tree()).checkpoint;
  if (checkpoint === undefined) throw new ArchiveError('The tree is empty.');
  const [from, until] = [firstIdOf(month.from), firstIdOf(month.until)];
  const lines = exportLines(archive, {
    note: checkpoint,
    size: readCheckpoint(checkpoint).size,
    start: { leaf: first, before: await subtreesBefore(first, (places) => archive.tree.tiles(places)) },
    month: { name: month.name, includes: ({ entryId }) => entryId >= from && entryId < until },
    archived: archivedRows((await archive.archived()).flatMap((row) => readRanges(row.ranges))),
    ...(keeper.progress ? { progress: keeper.progress } : {}),
  });
  // A run that was cut off leaves a file of this name; it is begun anew.
  const unfinished = `${file}.unfinished`;
  await pipeline(lines, createWriteStream(unfinished, { mode: 0o600 }));
  const handle = await open(unfinished, 'r+');
  await handle.sync();
  await handle.close();
  const found = await verifyArchive(unfinished, verifiers);
  if (found.rows !== rows)
    throw new ArchiveError(`The archive has ${String(found.rows)} rows, the month ${String(rows)}.`);
  await rename(unfinished, file);
  say(`${String(rows)} rows in ${file}, verified by reading it.`);
  await noteMonth(keeper, month, { ranges, rows, sha256: found.sha256 });
}

/** Rows of a month to which nothing is added any more. */
async function rowsOfClosedMonth(
  owner: ClientBase,
  month: Month,
): Promise<{ readonly ranges: readonly RowRange[]; readonly rows: number }> {
  if ((await tableOfMonth(owner, month)) === 'none') {
    throw new ArchiveError(`${month.name} has no table of its own in the ledger.`);
  }
  const { ranges, rows, open } = await rangesOfMonth(owner, month);
  if (rows === 0) throw new ArchiveError(`${month.name} has no rows.`);
  if (open > 0) throw new ArchiveError(`${String(open)} entries of ${month.name} are still open.`);
  return { ranges, rows };
}

/** Says, under the key, which rows may be gone. */
async function noteMonth(
  { owner, ring, now }: MonthKeeper,
  { name }: Month,
  {
    ranges,
    rows,
    sha256,
  }: { readonly ranges: readonly RowRange[]; readonly rows: number; readonly sha256: string | null },
): Promise<void> {
  const row = {
    month: name,
    row_count: rows,
    ranges: writeRanges(ranges),
    file_sha256: sha256,
    archived_at: new Date(now),
    destroyed_at: null,
  };
  await writeArchivedMonth(owner, createRowSealer(ring).sealed(archivedTable, row));
}

/**
 * Destroys what could be read of a month in the database, and the secret of the month, so that its archive gives nothing
 * of persons any more either. The hashes of its leaves stay, so every later proof and verification is as before.
 * @param file its archive, which is verified first; undefined when there is to be none
 * @throws ArchiveError
 */
export async function destroyMonth(keeper: MonthKeeper, month: Month, file: string | undefined): Promise<void> {
  const { owner, ring, now, say } = keeper;
  if (file !== undefined) await requireArchive(keeper, month, file);
  else if (!(await findMonth(owner, month))) {
    await noteMonth(keeper, month, { ...(await rowsOfClosedMonth(owner, month)), sha256: null });
  }
  const table = await tableOfMonth(owner, month);
  if (table === 'attached') {
    await detachMonth(owner, month, () => {
      say('Gateways are in the way; it is tried again.');
    });
  }
  if (table !== 'none') await dropMonth(owner, month);
  const underSecret = await destroyMonthSecret(owner, month.name);
  const row = await findMonth(owner, month);
  if (row && row.destroyed_at === null) {
    const sealer = createRowSealer({ ...ring, ofRows: ring.all });
    sealer.require(archivedTable, row);
    await writeArchivedMonth(owner, sealer.sealed(archivedTable, { ...row, destroyed_at: new Date(now) }));
  }
  say(`${month.name} is destroyed in this database${afterwards[underSecret]}`);
}

const deleteCopies =
  'Whoever has that key reads of whom they are in any copy: delete the archive and the backups of that time.';

/** What is true of copies then, by which entries were under the secret of the month. */
const afterwards = {
  all: ', with its secret. No copy of it says of whom it is any more, except backups of the database that have the secret.',
  some: `, with its secret. Some of its entries may be from before months had keys, and are under the evidence key alone. ${deleteCopies}`,
  none: `. It had no secret: its entries are from before months had keys, or an interrupted run took the secret already. Entries from before are under the evidence key alone. ${deleteCopies}`,
};
