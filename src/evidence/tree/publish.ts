import { appendFile, readFile, rename, writeFile } from 'node:fs/promises';
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

/** The file with the last checkpoint cannot be used; the message names the file. */
export class CheckpointFileError extends Error {
  override readonly name = 'CheckpointFileError';
}

/** Name of the file with the last checkpoint. */
export const latestFile = 'latest.checkpoint';

/** Name of the file with all checkpoints of a day, one after the other, each followed by an empty line. */
function dayFile(moment: number): string {
  return `${new Date(moment).toISOString().slice(0, 10)}.checkpoints`;
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

/** Publishes to files in a directory: one with the last checkpoint, and one for each day with all of them. */
export function publishToDirectory(directory: string, clock: Clock): CheckpointPublisher {
  const path = join(directory, latestFile);
  return {
    publish: async ({ note }) => {
      await appendFile(join(directory, dayFile(clock())), `${note}\n`);
      // A file is renamed whole: a crash leaves the old one.
      await writeFile(`${path}.new`, note);
      await rename(`${path}.new`, path);
    },
    latest: async (verifiers) => {
      const note = await readFile(path, 'utf8').catch((error: unknown) => {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
        throw new CheckpointFileError(`${path} cannot be read`);
      });
      if (note === undefined) return undefined;
      try {
        if (!verifiers.some((verifier) => verifier.isSigned(note))) throw new CheckpointError('no signature fits');
        return { ...readCheckpoint(note), note };
      } catch (error) {
        if (!(error instanceof CheckpointError)) throw error;
        throw new CheckpointFileError(
          `${path} is not a checkpoint of this ledger (${error.message}). Is it of another database or key?`,
        );
      }
    },
  };
}

/** Publishes to several places; the last checkpoint is the largest of theirs. */
export function publishToAll(publishers: readonly CheckpointPublisher[]): CheckpointPublisher {
  return {
    publish: async (checkpoint) => {
      await Promise.all(publishers.map((publisher) => publisher.publish(checkpoint)));
    },
    latest: async (verifiers) => {
      const found = await Promise.all(publishers.map((publisher) => publisher.latest(verifiers)));
      return found.reduce((one, other) => ((other?.size ?? -1) > (one?.size ?? -1) ? other : one), undefined);
    },
  };
}
