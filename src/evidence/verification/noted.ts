import { readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CheckpointError, readCheckpoint, type CheckpointVerifier, type TreeHead } from '../tree/checkpoint.ts';
import { CheckpointFileError, latestFile } from '../tree/publish.ts';

/** Name of the file with the checkpoint up to which all was verified. */
const verifiedFile = 'verified.checkpoint';

/** Checkpoints that were kept outside the database. */
export interface NotedCheckpoints {
  readonly notes: readonly string[];
  /** Up to here all was verified before. */
  readonly verified?: TreeHead;
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
  if (directory === undefined) return { notes };
  const files = await readdir(directory).catch(() => {
    throw new CheckpointFileError(`${directory} cannot be read (CHECKPOINTS_DIRECTORY)`);
  });
  for (const file of files.sort()) {
    if (file !== latestFile && !file.endsWith('.checkpoints')) continue;
    const text = await read(join(directory, file));
    // Each note ends with an empty line, and has one within.
    const found = text.split('\n\n').filter((part) => part.trim() !== '');
    for (let index = 0; index + 1 < found.length; index += 2) {
      notes.push(
        checked(join(directory, file), `${found[index] ?? ''}\n\n${(found[index + 1] ?? '').trimEnd()}\n`, verifiers),
      );
    }
  }
  const path = join(directory, verifiedFile);
  const verified = files.includes(verifiedFile) ? checked(path, await read(path), verifiers) : undefined;
  return { notes, ...(verified === undefined ? {} : { verified: readCheckpoint(verified) }) };
}

/** Notes up to where all is verified. */
export async function noteVerified(directory: string, note: string): Promise<void> {
  const path = join(directory, verifiedFile);
  await writeFile(`${path}.new`, note);
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
