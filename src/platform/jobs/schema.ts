import { DatabaseError, type ClientBase, type Pool } from 'pg';
import { getConstructionPlans, getMigrationPlans } from 'pg-boss';
import manifest from 'pg-boss/package.json' with { type: 'json' };
import { MigrationError } from '../postgres/migration-files.ts';

/** Schema of the job engine: its own tables, made by its own statements. */
export const jobSchema = 'pgboss';

/** The version of its schema that the installed engine works with. */
const wanted: number = manifest.pgboss.schema;

/**
 * Makes the tables of the job engine, or brings them to the version of the installed one. The statements are the
 * engine's; they run here because the gateway's own role may not change a schema.
 * @throws MigrationError when the database is of a newer engine
 */
export async function migrateJobs(owner: ClientBase): Promise<void> {
  const found = await versionOf(owner);
  if (found === wanted) return;
  if (found !== undefined && found > wanted) throw newer(found);
  await owner.query(found === undefined ? getConstructionPlans(jobSchema) : getMigrationPlans(jobSchema, found));
}

/** @throws MigrationError when the tables have another version than the installed engine */
export async function requireJobs(pool: Pool): Promise<void> {
  const found = await versionOf(pool);
  if (found === wanted) return;
  if (found !== undefined && found > wanted) throw newer(found);
  throw new MigrationError(
    'pending',
    `The tables of the job engine are ${found === undefined ? 'missing' : `of version ${String(found)}, this gateway needs ${String(wanted)}`}: run \`npm run migrate\` with DATABASE_OWNER_URL and DATABASE_URL.`,
  );
}

async function versionOf(database: Pick<ClientBase, 'query'> | Pool): Promise<number | undefined> {
  try {
    const { rows } = await database.query<{ version: number }>(`select version from ${jobSchema}.version`);
    return rows[0]?.version;
  } catch (error) {
    // There is no such table or schema, or the role has no rights on it.
    if (error instanceof DatabaseError && ['42P01', '3F000', '42501'].includes(error.code ?? '')) return undefined;
    throw error;
  }
}

function newer(found: number): MigrationError {
  return new MigrationError(
    'unknown',
    `The tables of the job engine are of version ${String(found)}, this gateway knows ${String(wanted)}: start the version that made them, or a newer one.`,
  );
}
