import { startEmbeddedPostgres } from '../../src/sandbox/embedded-postgres.ts';

// Starts a server and waits to be killed.
await startEmbeddedPostgres({ dataDir: process.argv[2] ?? '', durable: false });
process.stdout.write('ready\n');
setInterval(() => undefined, 60_000);
