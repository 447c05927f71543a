import { appendFile, readdir, readFile, rename, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Clock } from '../../values/calendar.ts';
import { CheckpointError, readCheckpoint, type CheckpointVerifier } from './checkpoint.ts';
import type { SeenCheckpoint } from './watch-tree.ts';

/** Takes checkpoints to where the database cannot reach. */
export interface CheckpointPublisher {
  publish(checkpoint: SeenCheckpoint): Promise<void>;
  /** The last one that was published; undefined when there is none, or no place that keeps them. */
  latest(verifiers: readonly CheckpointVerifier[]): Promise<SeenCheckpoint | undefined>;
}

/** A file with checkpoints cannot be used; the message names the file. */
export class CheckpointFileError extends Error {
  override readonly name = 'CheckpointFileError';
}

/** Name of the file with the last checkpoint. */
export const latestFile = 'latest.checkpoint';

/** Name of the file with all checkpoints of a day, one after the other, each followed by an empty line. */
function dayFile(moment: number): string {
  return `${new Date(moment).toISOString().slice(0, 10)}.checkpoints`;
}

/** Whether a file of a directory of checkpoints holds those of a day. */
export const isDayFile = (file: string): boolean => file.endsWith('.checkpoints');

/** A note: its head, an empty line, its signatures. */
const noteForm = /^[^\n]+\n\d+\n[^\n]+\n\n(?:— [^\n]+\n)+/gm;

/** The notes in the text of such a file, each followed by an empty line. One that a crash cut off is none. */
export function notesIn(text: string): readonly string[] {
  return text.match(noteForm) ?? [];
}

/** Takes away what a crash left of a note at the end of a file, so that the next one is not read together with it. */
async function cutHalfNote(path: string): Promise<void> {
  const text = await textOf(path);
  if (text === undefined || text === '') return;
  const whole = notesIn(text).at(-1) ?? '';
  const end = text.lastIndexOf(whole) + whole.length;
  if (whole !== '' && text.slice(end) === '\n') return;
  await truncate(path, whole === '' ? 0 : Buffer.byteLength(text.slice(0, end)));
  if (whole !== '') await appendFile(path, '\n');
}

/** Publishes to the log only: `tell` gets one line for each. */
export function publishToLog(tell: (note: string) => void): CheckpointPublisher {
  return {
    publish: ({ note }) => {
      tell(note);
      return Promise.resolve();
    },
    latest: () => Promise.resolve(undefined),
  };
}

/**
 * Publishes to files in a directory: one with the last checkpoint, and one for each day with all of them. The last one is
 * the larger of what the first file and the file of the newest day end with, so that nobody makes a gateway forget by
 * taking one of them away.
 */
export function publishToDirectory(directory: string, clock: Clock): CheckpointPublisher {
  const path = join(directory, latestFile);
  /** The file of a day of which this process knows that it ends with a whole note. */
  let whole: string | undefined;
  return {
    publish: async ({ note }) => {
      const day = join(directory, dayFile(clock()));
      if (day !== whole) await cutHalfNote(day);
      await appendFile(day, `${note}\n`);
      whole = day;
      // A file is renamed whole: a crash leaves the old one.
      await writeFile(`${path}.new`, note);
      await rename(`${path}.new`, path);
    },
    latest: async (verifiers) => {
      const newest = (await filesIn(directory)).filter(isDayFile).toSorted().at(-1);
      const ofDay = newest === undefined ? undefined : join(directory, newest);
      const noted = [
        { from: path, note: await textOf(path) },
        ...(ofDay === undefined ? [] : [{ from: ofDay, note: notesIn((await textOf(ofDay)) ?? '').at(-1) }]),
      ];
      return largest(
        noted.map(({ from, note }) => (note === undefined ? undefined : checkpointIn(note, from, verifiers))),
      );
    },
  };
}

/** @throws CheckpointFileError */
function checkpointIn(note: string, path: string, verifiers: readonly CheckpointVerifier[]): SeenCheckpoint {
  try {
    if (!verifiers.some((verifier) => verifier.isSigned(note))) throw new CheckpointError('no signature fits');
    return { ...readCheckpoint(note), note };
  } catch (error) {
    if (!(error instanceof CheckpointError)) throw error;
    throw new CheckpointFileError(
      `${path} is not a checkpoint of this ledger (${error.message}). Is it of another database or key?`,
    );
  }
}

/** The content of a file; undefined when it is not there. @throws CheckpointFileError */
async function textOf(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new CheckpointFileError(`${path} cannot be read`);
  });
}

/** The names of the files in a directory of checkpoints. @throws CheckpointFileError */
export async function filesIn(directory: string): Promise<readonly string[]> {
  return readdir(directory).catch(() => {
    throw new CheckpointFileError(`${directory} cannot be read (CHECKPOINTS_DIRECTORY)`);
  });
}

function largest(found: readonly (SeenCheckpoint | undefined)[]): SeenCheckpoint | undefined {
  return found
    .filter((one) => one !== undefined)
    .reduce<SeenCheckpoint | undefined>((one, other) => (other.size > (one?.size ?? -1) ? other : one), undefined);
}

/** Publishes to several places; the last checkpoint is the largest of theirs. */
export function publishToAll(publishers: readonly CheckpointPublisher[]): CheckpointPublisher {
  return {
    publish: async (checkpoint) => {
      await Promise.all(publishers.map((publisher) => publisher.publish(checkpoint)));
    },
    latest: async (verifiers) => {
      return largest(await Promise.all(publishers.map((publisher) => publisher.latest(verifiers))));
    },
  };
}
