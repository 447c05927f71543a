import { ProgramSettingsError, programSettings } from './config/program-settings.ts';
import { migrate } from './platform/postgres/migrate.ts';

// A program of its own: run before a new version of the gateway starts, with a role the gateway never has:
// DATABASE_OWNER_URL may create tables and roles, DATABASE_URL is the gateway's.
try {
  const { DATABASE_OWNER_URL: ownerUrl, DATABASE_URL: runtimeUrl } = programSettings(process.env, [
    'DATABASE_OWNER_URL',
    'DATABASE_URL',
  ]);
  const done = await migrate({ ownerUrl, runtimeUrl });
  process.stdout.write(done.length === 0 ? 'The schema is up to date.\n' : `Applied: ${done.join(', ')}\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : 'The migration failed.'}\n`);
  process.exitCode = error instanceof ProgramSettingsError ? 2 : 1;
}
