import { rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Client } from 'pg';
import { migrate } from '../../src/platform/postgres/migrate.ts';
import { startEmbeddedPostgres } from '../../src/sandbox/embedded-postgres.ts';
import { onDatabase } from '../postgres.ts';
import { addEntries, aLedger } from './ledger-generator.ts';

/**
 * How much write-ahead log and how much space an entry takes, in a growing ledger, with full pages in the log and with
 * them compressed. `npm run bench:ledger-wal -- --entries 1000000 --minutes 7`
 */
const { values: options } = parseArgs({
  options: {
    entries: { type: 'string', default: '1000000' },
    /** For each setting at most. */
    minutes: { type: 'string', default: '7' },
    /** Between two lines. */
    step: { type: 'string', default: '250000' },
    compression: { type: 'string', default: 'off,pglz' },
  },
});

/** Entries of one commit: as many as callers may wait together. */
const entriesOfCommit = 256;
const [entries, step] = [Number(options.entries), Number(options.step)];

interface Counters {
  readonly bytes: number;
  readonly pages: number;
  readonly size: number;
  readonly at: number;
}

async function countersOf(client: Client): Promise<Counters> {
  const { rows } = await client.query<{ bytes: string; pages: string; size: string }>(
    `select pg_current_wal_lsn() - '0/0' as bytes, wal_fpi as pages,
       (select sum(pg_total_relation_size(inhrelid)) from pg_inherits where inhparent = 'ledger'::regclass) as size
     from pg_stat_wal`,
  );
  const [row] = rows;
  return { bytes: Number(row?.bytes), pages: Number(row?.pages), size: Number(row?.size), at: performance.now() };
}

async function grow(url: string, compression: string): Promise<void> {
  await using cleanup = new AsyncDisposableStack();
  const client = new Client({ connectionString: url });
  await client.connect();
  cleanup.defer(() => client.end());
  await client.query(`alter system set wal_compression = ${compression}`);
  await client.query('select pg_reload_conf()');
  // The volume is measured, not the disk.
  await client.query('set synchronous_commit = off');
  const month = new Date();
  const from = Date.UTC(month.getUTCFullYear(), month.getUTCMonth(), 1);
  const milliseconds = Math.max(1, Math.floor((28 * 86_400_000) / entries));
  const end = performance.now() + Number(options.minutes) * 60_000;
  let before = await countersOf(client);
  for (let first = 0; first < entries && performance.now() < end; first += entriesOfCommit) {
    const last = Math.min(first + entriesOfCommit, entries) - 1;
    await addEntries(client, aLedger, { first, last, from, step: milliseconds, of: entries });
    const done = last + 1;
    if (Math.floor(done / step) === Math.floor(first / step)) continue;
    const now = await countersOf(client);
    const each = step;
    console.log(
      [
        compression,
        done,
        Math.round((now.bytes - before.bytes) / each),
        ((now.pages - before.pages) / each).toFixed(2),
        Math.round(now.size / done),
        Math.round((each / (now.at - before.at)) * 1_000),
      ].join(' | '),
    );
    before = now;
  }
}

const dataDir = join(tmpdir(), `ledger-wal-${String(process.pid)}`);
const server = await startEmbeddedPostgres({ dataDir, durable: true });
try {
  console.log(`${String(cpus().length)} processors; commits of ${String(entriesOfCommit)} entries`);
  console.log(
    'wal_compression | entries | WAL bytes per entry | full pages per entry | bytes kept per entry | entries/s',
  );
  for (const compression of options.compression.split(',')) {
    const owner = new Client({ connectionString: server.ownerUrl });
    await owner.connect();
    await owner.query(`create database wal_${compression}`);
    await owner.end();
    const ownerUrl = onDatabase(server.ownerUrl, `wal_${compression}`);
    const runtime = new URL(ownerUrl);
    [runtime.username, runtime.password] = ['gateway_bench', 'bench'];
    await migrate({ ownerUrl, runtimeUrl: runtime.href });
    await grow(ownerUrl, compression);
  }
} finally {
  await server.stop();
  await rm(dataDir, { recursive: true, force: true });
}
