import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startEmbeddedPostgres } from '../../src/sandbox/embedded-postgres.ts';
import { takePort } from '../free-port.ts';

let dataDir: string;
beforeEach(() => {
  dataDir = join(tmpdir(), `social-inquiry-embedded-${randomUUID()}`);
});
afterEach(() => rm(dataDir, { recursive: true, force: true }));

async function query(url: string, statement: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(statement)).rows;
  } finally {
    await client.end();
  }
}

describe('the embedded PostgreSQL', () => {
  it('keeps its data and its password from one start to the next', async () => {
    const first = await startEmbeddedPostgres({ dataDir, durable: false });
    await query(first.ownerUrl, 'create table kept as select 1 as one');
    await first.stop();
    await using second = await startEmbeddedPostgres({ dataDir, durable: true });
    expect(await query(second.ownerUrl, 'select one from kept')).toEqual([{ one: 1 }]);
    expect(new URL(second.ownerUrl).password).toBe(new URL(first.ownerUrl).password);
    expect(await query(second.ownerUrl, 'show fsync')).toEqual([{ fsync: 'on' }]);
    await expect(query(second.ownerUrl.replace(/:[^:@]+@/, ':wrong@'), 'select 1')).rejects.toMatchObject({
      code: '28P01',
    });
  });

  it('says so when another process uses the data, and takes over when that one was killed', async () => {
    const starter = spawn(process.execPath, [join(import.meta.dirname, 'start-and-hang.ts'), dataDir], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(starter.stdout, 'data');
    await expect(startEmbeddedPostgres({ dataDir, durable: false })).rejects.toMatchObject({ reason: 'dataInUse' });
    const gone = once(starter, 'exit');
    starter.kill('SIGKILL');
    await gone;
    await using server = await startEmbeddedPostgres({ dataDir, durable: false });
    expect(await query(server.ownerUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  it('says so when the port is in use', async () => {
    await using taken = await takePort();
    const { port } = taken;
    await expect(startEmbeddedPostgres({ dataDir, port, durable: false })).rejects.toMatchObject({
      reason: 'portInUse',
      message: `Port ${String(port)} for PostgreSQL is in use by another program.`,
    });
  });

  it('says so when the folder cannot be used', async () => {
    await expect(startEmbeddedPostgres({ dataDir: '/dev/null/data', durable: false })).rejects.toMatchObject({
      reason: 'permission',
    });
  });
});
