import { ProgramSettingsError, programSettings } from './config/program-settings.ts';
import { databaseProblem } from './config/start-problem.ts';
import { migrate } from './platform/postgres/migrate.ts';

// A program of its own: run before a new version of the gateway starts, with a role the gateway never has:
// DATABASE_OWNER_URL may create tables and roles, DATABASE_URL is the gateway's.

/** @throws ProgramSettingsError: whoever asks for a rehearsal must not get the thing itself */
function refuseOptions(args: readonly string[]): void {
  if (args.length > 0) throw new ProgramSettingsError('A migration has no options: it always changes the database.');
}

try {
  refuseOptions(process.argv.slice(2));
  const { DATABASE_OWNER_URL: ownerUrl, DATABASE_URL: runtimeUrl } = programSettings(process.env, [
    'DATABASE_OWNER_URL',
    'DATABASE_URL',
  ]);
  const done = await migrate({ ownerUrl, runtimeUrl });
  process.stdout.write(done.length === 0 ? 'The schema is up to date.\n' : `Applied: ${done.join(', ')}\n`);
} catch (error) {
  const unusable = databaseProblem(error, 'DATABASE_OWNER_URL');
  process.stderr.write(`${unusable ?? (error instanceof Error ? error.message : 'The migration failed.')}\n`);
  process.exitCode = error instanceof ProgramSettingsError || unusable !== undefined ? 2 : 1;
}
