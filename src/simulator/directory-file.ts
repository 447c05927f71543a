import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import type { Registration } from './directory.ts';

/** The file of the reference directory cannot be read or written; the message is one sentence. */
export class DirectoryFileError extends Error {
  override readonly name = 'DirectoryFileError';
}

/** A registration as the control API takes it and the file keeps it. */
export const registrationSchema = z.strictObject({
  ssin: z.string().regex(/^\d{11}$/, 'must be 11 digits'),
  enterpriseNumber: z.string().regex(/^\d{10}$/, 'must be 10 digits'),
  qualityCode: z.number().int().min(0).max(999),
  startDate: z.iso.date(),
  endDate: z.iso.date().optional(),
});

const fileSchema = z.strictObject({ registrations: z.array(registrationSchema) });

/**
 * What an earlier run kept; undefined when there is no file yet.
 * @throws DirectoryFileError
 */
export function readDirectoryFile(file: string): Registration[] | undefined {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new DirectoryFileError(`The reference directory cannot be read from ${file}.`, { cause });
  }
  try {
    return fileSchema.parse(JSON.parse(text)).registrations;
  } catch (cause) {
    throw new DirectoryFileError(`${file} does not hold a reference directory; remove it to start anew.`, { cause });
  }
}

/**
 * Replaces the file in one step: a reader, or a start after a crash, sees the old or the new one. Small and rare enough
 * to wait for, so that an answer never promises what is not kept.
 * @throws DirectoryFileError
 */
export function writeDirectoryFile(file: string, registrations: readonly Registration[]): void {
  const next = `${file}.next`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(next, JSON.stringify({ registrations }, undefined, 1), { mode: 0o600, flush: true });
    renameSync(next, file);
  } catch (cause) {
    throw new DirectoryFileError(`The reference directory cannot be written to ${file}.`, { cause });
  }
}

/**
 * Finds out at start, not at the first registration, that the directory cannot be kept.
 * @throws DirectoryFileError
 */
export function checkDirectoryFile(file: string): void {
  const next = `${file}.next`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(next, '', { mode: 0o600 });
    rmSync(next);
  } catch (cause) {
    throw new DirectoryFileError(`The reference directory cannot be written to ${file}.`, { cause });
  }
}
