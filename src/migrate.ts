import { migrate } from './platform/postgres/migrate.ts';

// A program of its own: run before a new version of the gateway starts, with a role the gateway never has.
const { DATABASE_OWNER_URL: ownerUrl, DATABASE_URL: runtimeUrl } = process.env;

if (!ownerUrl || !runtimeUrl) {
  process.stderr.write(
    'Set DATABASE_OWNER_URL (a role that may create tables and roles) and DATABASE_URL (the gateway).\n',
  );
  process.exitCode = 2;
} else {
  try {
    const done = await migrate({ ownerUrl, runtimeUrl });
    process.stdout.write(done.length === 0 ? 'The schema is up to date.\n' : `Applied: ${done.join(', ')}\n`);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : 'The migration failed.'}\n`);
    process.exitCode = 1;
  }
}
