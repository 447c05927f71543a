import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** One numbered step of the schema. */
export interface MigrationFile {
  readonly number: number;
  readonly name: string;
  readonly sql: string;
  /** SHA-256 of the file, hexadecimal. */
  readonly checksum: string;
}

/** The schema of the database and the migrations of this version do not fit. The message says what to do. */
export class MigrationError extends Error {
  override readonly name = 'MigrationError';
  readonly reason: 'changed' | 'unknown' | 'numbering' | 'pending' | 'role';

  constructor(reason: MigrationError['reason'], message: string) {
    super(message);
    this.reason = reason;
  }
}

export const migrationFolder = join(import.meta.dirname, 'migrations');

/** Reads `0001-*.sql`, `0002-…` in order. @throws MigrationError when a number is missing or double */
export async function readMigrations(folder: string): Promise<readonly MigrationFile[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort();
  return Promise.all(
    names.map(async (name, index) => {
      const number = Number(/^(\d{4})-[a-z0-9-]+\.sql$/.exec(name)?.[1]);
      if (number !== index + 1) {
        throw new MigrationError('numbering', `Migration ${name} does not carry the number ${String(index + 1)}.`);
      }
      const sql = await readFile(join(folder, name), 'utf8');
      return { number, name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    }),
  );
}

/**
 * The migrations that still have to run.
 * @throws MigrationError when an applied one was changed, or is of a newer version of the gateway
 */
export function pendingMigrations(
  files: readonly MigrationFile[],
  applied: readonly { readonly number: number; readonly name: string; readonly checksum: string }[],
): readonly MigrationFile[] {
  for (const row of applied) {
    const file = files.find((candidate) => candidate.number === row.number);
    if (!file) {
      throw new MigrationError(
        'unknown',
        `The database has migration ${row.name}, which this version does not know: start the version that made it, or a newer one.`,
      );
    }
    if (file.checksum !== row.checksum) {
      throw new MigrationError(
        'changed',
        `Migration ${row.name} was changed after it ran: restore the file and write a new one.`,
      );
    }
  }
  return files.filter((file) => !applied.some((row) => row.number === file.number));
}
