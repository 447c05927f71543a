import { randomUUID } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { eventually } from './eventually.ts';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '../../src/sandbox/embedded-postgres.ts';
import { migrate } from '../../src/platform/postgres/migrate.ts';
import { closing, opening, startLedger, verifyDatabase } from './fixtures.ts';

const dataDir = join(tmpdir(), `social-inquiry-crash-${randomUUID()}`);
let server: EmbeddedPostgres;
let runtimeUrl: string;
beforeAll(async () => {
  server = await startEmbeddedPostgres({ dataDir, durable: true });
  const url = new URL(server.ownerUrl);
  url.username = 'gateway_test';
  url.password = 'gateway test';
  runtimeUrl = url.href;
  await migrate({ ownerUrl: server.ownerUrl, runtimeUrl });
});
afterAll(async () => {
  await server.stop();
  await rm(dataDir, { recursive: true, force: true });
});

it('has every acknowledged half of an entry after PostgreSQL was killed under load, and goes on', async () => {
  const { ledger } = await startLedger(runtimeUrl);
  const acknowledged = { opened: [] as string[], closed: [] as string[] };
  let killed = false;
  const callers = Array.from({ length: 32 }, async () => {
    while (!killed) {
      try {
        const entry = await ledger.open(opening());
        acknowledged.opened.push(entry.entryId);
        await ledger.close(entry, closing());
        acknowledged.closed.push(entry.entryId);
      } catch {
        return;
      }
    }
  });
  await eventually(() => {
    expect(acknowledged.closed.length).toBeGreaterThan(500);
  });
  const pid = Number((await readFile(join(dataDir, 'cluster', 'postmaster.pid'), 'utf8')).split('\n')[0]);
  process.kill(pid, 'SIGKILL');
  await Promise.all(callers);
  killed = true;

  // Its children need a moment to notice.
  server = await eventually(() => startEmbeddedPostgres({ dataDir, port: server.port, durable: true }));
  await eventually(() => ledger.record(opening(), closing()));
  const client = new Client({ connectionString: server.ownerUrl });
  await client.connect();
  for (const kind of ['opened', 'closed'] as const) {
    const { rows } = await client.query<{ count: string }>(
      'select count(*) from ledger where kind = $1 and entry_id = any($2::uuid[])',
      [kind, acknowledged[kind]],
    );
    expect(rows[0]?.count).toBe(String(acknowledged[kind].length));
  }
  await client.end();
  await ledger.stop();
  const verification = await verifyDatabase(runtimeUrl);
  expect(verification.findings).toEqual([]);
  expect(verification.opened).toBe(verification.closed);
});
