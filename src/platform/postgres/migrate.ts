import { Client, DatabaseError, type Pool } from 'pg';
import { migrateJobs, requireJobs } from '../jobs/schema.ts';
import { MigrationError, migrationFolder, pendingMigrations, readMigrations } from './migration-files.ts';
import { grantRuntime } from './runtime-role.ts';

/** An arbitrary lock number that nothing else on the database uses. Simultaneous migrations take turns by it. */
const MIGRATION_LOCK = 7_249_018_305;

interface AppliedRow {
  readonly number: number;
  readonly name: string;
  readonly checksum: string;
}

/**
 * Brings the schema up to date and gives the runtime role what the gateway needs and nothing more. Safe to run again.
 * @returns names of the migrations that ran
 * @throws MigrationError
 */
export async function migrate(options: {
  /** A role that may create tables and roles. */
  readonly ownerUrl: string;
  /** The URL the gateway will use: its role is made with this password. */
  readonly runtimeUrl: string;
  readonly folder?: string;
}): Promise<readonly string[]> {
  const files = await readMigrations(options.folder ?? migrationFolder);
  const client = new Client({ connectionString: options.ownerUrl, application_name: 'social-inquiry migrate' });
  // The query on its way rejects; without a listener the process would end instead.
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await client.query(`create table if not exists schema_migration (
      number integer primary key, name text not null, checksum text not null,
      applied_at timestamptz not null default now())`);
    const applied = await client.query<AppliedRow>('select number, name, checksum from schema_migration order by 1');
    const pending = pendingMigrations(files, applied.rows);
    for (const file of pending) {
      await client.query('begin');
      await client.query(file.sql);
      await client.query('insert into schema_migration (number, name, checksum) values ($1, $2, $3)', [
        file.number,
        file.name,
        file.checksum,
      ]);
      await client.query('commit');
    }
    await migrateJobs(client);
    await grantRuntime(client, options.runtimeUrl);
    return pending.map((file) => file.name);
  } finally {
    // Ends the session, and with it a transaction that failed halfway and the lock.
    await client.end();
  }
}

/** @throws MigrationError when the database does not have exactly the schema of this version */
export async function requireCurrentSchema(pool: Pool): Promise<void> {
  const files = await readMigrations(migrationFolder);
  const applied = await pool
    .query<AppliedRow>('select number, name, checksum from schema_migration order by 1')
    .catch((error: unknown) => {
      // The table does not exist, or the role has no rights on it.
      if (error instanceof DatabaseError && (error.code === '42P01' || error.code === '42501')) return { rows: [] };
      throw error;
    });
  const pending = pendingMigrations(files, applied.rows);
  if (pending.length === 0) return requireJobs(pool);
  throw new MigrationError(
    'pending',
    `The database misses ${String(pending.length)} migration(s), first ${pending[0]?.name ?? ''}: run \`npm run migrate\` with DATABASE_OWNER_URL and DATABASE_URL.`,
  );
}
