import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { TablesPosition } from '../storage/compared-tables.ts';
import { CheckpointError, readCheckpoint, type CheckpointVerifier, type TreeHead } from '../tree/checkpoint.ts';
import { CheckpointFileError, filesIn, isDayFile, latestFile, notesIn } from '../tree/publish.ts';
import { readTold, toldForm, type WrittenRow } from '../written-rows.ts';

/** Name of the file with the checkpoint up to which all was verified. */
const verifiedFile = 'verified.checkpoint';
/** Name of the file with what the verified entries tell of sealed rows: a line for each, in its last version. */
const toldFile = 'verified.rows';

/** Name of the file with where the other tables were then: their database, and its transaction. */
const positionFile = 'verified.position';

/** Checkpoints that were kept outside the database. */
export interface NotedCheckpoints {
  readonly notes: readonly string[];
  /** Up to here all was verified before. */
  readonly verified?: TreeHead;
  /** What the entries up to there tell of sealed rows. */
  readonly told: readonly WrittenRow[];
  /** Where the other tables were when it was verified. */
  readonly position?: TablesPosition;
}

/**
 * Reads the checkpoints of a directory, and one that the caller names.
 * @throws CheckpointFileError when one cannot be read, or is not of this log
 */
export async function readNoted(from: {
  readonly directory: string | undefined;
  readonly expected: string | undefined;
  readonly verifiers: readonly CheckpointVerifier[];
}): Promise<NotedCheckpoints> {
  const { directory, expected, verifiers } = from;
  const notes: string[] = [];
  if (expected !== undefined) notes.push(checked(expected, await read(expected), verifiers));
  if (directory === undefined) return { notes, told: [] };
  const files = await filesIn(directory);
  for (const file of files.toSorted()) {
    if (file !== latestFile && !isDayFile(file)) continue;
    const found = notesIn(await read(join(directory, file)));
    notes.push(...found.map((note) => checked(join(directory, file), note, verifiers)));
  }
  const path = join(directory, verifiedFile);
  const verified = files.includes(verifiedFile) ? checked(path, await read(path), verifiers) : undefined;
  if (verified === undefined || !files.includes(toldFile)) return { notes, told: [] };
  const told = (await read(join(directory, toldFile))).split('\n').map(readTold);
  const position = files.includes(positionFile) ? readPosition(await read(join(directory, positionFile))) : undefined;
  return {
    notes,
    verified: readCheckpoint(verified),
    told: told.filter((row) => row !== undefined),
    ...(position ? { position } : {}),
  };
}

/** Reads a line with the database and the transaction; undefined for another form. */
function readPosition(text: string): TablesPosition | undefined {
  const [, database, transaction] = /^(\S+) (\d{1,19})\n$/.exec(text) ?? [];
  if (database === undefined || transaction === undefined) return undefined;
  return { database, transaction: BigInt(transaction) };
}

/** Notes up to where all is verified, what the entries up to there tell, and where the other tables were. */
export async function noteVerified(
  directory: string,
  note: string,
  { told, position }: { readonly told: Iterable<WrittenRow>; readonly position: TablesPosition },
): Promise<void> {
  await replace(join(directory, toldFile), [...told].map((row) => `${toldForm(row)}\n`).join(''));
  await replace(join(directory, positionFile), `${position.database} ${String(position.transaction)}\n`);
  await replace(join(directory, verifiedFile), note);
}

async function replace(path: string, content: string): Promise<void> {
  await writeFile(`${path}.new`, content, { mode: 0o600 });
  await rename(`${path}.new`, path);
}

async function read(path: string): Promise<string> {
  return readFile(path, 'utf8').catch(() => {
    throw new CheckpointFileError(`${path} cannot be read`);
  });
}

function checked(path: string, note: string, verifiers: readonly CheckpointVerifier[]): string {
  try {
    readCheckpoint(note);
    if (verifiers.some((verifier) => verifier.isSigned(note))) return note;
  } catch (error) {
    if (!(error instanceof CheckpointError)) throw error;
  }
  throw new CheckpointFileError(`${path} holds a checkpoint that is not of this log`);
}
