import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { readCheckpoint, type CheckpointVerifier } from '../tree/checkpoint.ts';
import { leafOf } from '../tree/leaf.ts';
import { createRollingTree, type RollingTree } from '../tree/rolling-tree.ts';
import { split } from '../tree/tiles.ts';
import { fromLine, type ExportedRow } from '../verification/export.ts';

/** An archive is not what the log says; the message says what is wrong, and nothing of its content. */
export class ArchiveError extends Error {
  override readonly name = 'ArchiveError';
}

/** What an archive holds. */
export interface VerifiedArchive {
  readonly month: string;
  readonly rows: number;
  /** SHA-256 of the file, in hexadecimal. */
  readonly sha256: string;
}

interface FirstLine {
  readonly checkpoint: string;
  readonly start: number;
  readonly before: readonly string[];
  readonly month: string;
}

/**
 * Reads an archive from its beginning to its end: its rows, with the hashes of the others, must lead to a root that this
 * log has signed.
 * @throws ArchiveError
 */
export async function verifyArchive(file: string, verifiers: readonly CheckpointVerifier[]): Promise<VerifiedArchive> {
  const stream = createReadStream(file);
  const digest = createHash('sha256');
  stream.on('data', (bytes) => digest.update(bytes));
  let first: FirstLine | undefined;
  let tree: RollingTree | undefined;
  let rows = 0;
  try {
    for await (const text of createInterface({ input: stream, crlfDelay: Infinity })) {
      const line = JSON.parse(text) as FirstLine | ExportedRow | { readonly leaves: string };
      if (!first || !tree) {
        first = line as FirstLine;
        tree = createRollingTree(
          first.start,
          first.before.map((hash) => Buffer.from(hash, 'base64')),
        );
      } else if ('leaves' in line) {
        for (const leaf of split(Buffer.from(line.leaves, 'base64'))) tree.add(leaf);
      } else {
        tree.add(leafOf(fromLine(line as ExportedRow)));
        rows += 1;
      }
    }
  } catch (error) {
    throw new ArchiveError(`${file} cannot be read (${codeOf(error)}).`, { cause: error });
  }
  if (!first || !tree) throw new ArchiveError(`${file} is empty.`);
  const { checkpoint, month } = first;
  if (!verifiers.some((verifier) => verifier.isSigned(checkpoint))) {
    throw new ArchiveError(`The checkpoint in ${file} is not signed by this log.`);
  }
  const head = readCheckpoint(checkpoint);
  if (head.size !== tree.size || Buffer.compare(head.root, tree.root()) !== 0) {
    throw new ArchiveError(`The rows in ${file} do not lead to its checkpoint.`);
  }
  return { month, rows, sha256: digest.digest('hex') };
}

function codeOf(error: unknown): string {
  const { code } = error as { readonly code?: unknown };
  return typeof code === 'string' ? code : 'it is not an archive';
}
