import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import { DirectoryFileError } from '../directory-file.ts';

const fileSchema = z.record(z.string().regex(/^\d{10}$/), z.int().min(1));

/** The last number of a message that each receiver has taken; they go on where an earlier run stopped. */
export type TakenNumbers = Readonly<Record<string, number>>;

/**
 * What an earlier run kept; nothing when there is no file yet.
 * @throws DirectoryFileError when there is a file that cannot be used
 */
export function readNumbersFile(file: string): TakenNumbers {
  try {
    return fileSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return {};
    throw new DirectoryFileError(`${file} does not hold numbers of messages; remove it to start anew.`, { cause });
  }
}

/**
 * Replaces the file in one step.
 * @throws DirectoryFileError
 */
export function writeNumbersFile(file: string, numbers: TakenNumbers): void {
  const next = `${file}.next`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(next, JSON.stringify(numbers), { mode: 0o600, flush: true });
    renameSync(next, file);
  } catch (cause) {
    throw new DirectoryFileError(`The numbers of messages cannot be written to ${file}.`, { cause });
  }
}
