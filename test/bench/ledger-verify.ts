import { spawnSync } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { migrate } from '../../src/platform/postgres/migrate.ts';
import { startEmbeddedPostgres } from '../../src/sandbox/embedded-postgres.ts';
import { closing, evidenceKey, opening, placeAll, startLedger } from '../evidence/fixtures.ts';
import { onDatabase } from '../postgres.ts';

/**
 * How fast a ledger is verified, by so many threads, in turns. `npm run bench:ledger-verify -- --entries 100000 --threads 1,2`
 */
const { values: options } = parseArgs({
  options: {
    entries: { type: 'string', default: '100000' },
    threads: { type: 'string', default: '1,2' },
    rounds: { type: 'string', default: '3' },
  },
});

/** Entries that are written together. */
const together = 512;

const dataDir = join(tmpdir(), `bench-verify-${String(process.pid)}`);
const server = await startEmbeddedPostgres({ dataDir, durable: false });
try {
  const ownerUrl = onDatabase(server.ownerUrl, 'postgres');
  const runtime = new URL(ownerUrl);
  [runtime.username, runtime.password] = ['gateway_bench', 'bench'];
  await migrate({ ownerUrl, runtimeUrl: runtime.href });
  const { ledger } = await startLedger(runtime.href);
  for (let written = 0; written < Number(options.entries); written += together) {
    await Promise.all(Array.from({ length: together }, () => ledger.record(opening(), closing())));
  }
  await ledger.stop();
  await placeAll(runtime.href);
  const program = join(import.meta.dirname, '../../src/ledger-verify.ts');
  const env = { DATABASE_URL: runtime.href, EVIDENCE_KEY: evidenceKey, EVIDENCE_KEY_ID: 'test-1' };
  console.log(
    `${String(cpus().length)} processors; ${options.entries} entries; the rest of the machine is not measured`,
  );
  for (let round = 0; round < Number(options.rounds); round += 1) {
    for (const threads of options.threads.split(',')) {
      const { stdout, stderr } = spawnSync(process.execPath, [program, '--all', '--parallel', threads], {
        env: { ...env, GATEWAY_ENVIRONMENT: 'sandbox' },
        encoding: 'utf8',
      });
      const [, effort = stdout + stderr] = /\((\d.*rows\/s)\)/.exec(stdout) ?? [];
      console.log(`${threads} threads: ${effort}`);
    }
  }
} finally {
  await server.stop();
  await rm(dataDir, { recursive: true, force: true });
}
