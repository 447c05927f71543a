import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { Client } from 'pg';
import { migrate } from '../../src/platform/postgres/migrate.ts';
import { startEmbeddedPostgres } from '../../src/sandbox/embedded-postgres.ts';
import { onDatabase } from '../postgres.ts';

/**
 * How much evidence several gateway processes write to one durable PostgreSQL. With `--beside FOLDER` another checkout
 * takes turns in the same run. `npm run bench:ledger -- --processes 1,2,4 --seconds 5`
 */
const { values: options } = parseArgs({
  options: {
    processes: { type: 'string', default: '1,2,4' },
    /** Callers in all, divided over the processes. */
    callers: { type: 'string', default: '64' },
    seconds: { type: 'string', default: '5' },
    rounds: { type: 'string', default: '2' },
    beside: { type: 'string' },
  },
});

interface Figures {
  readonly entries: number;
  readonly commits: number;
  /** Milliseconds of one append. */
  readonly p50: number;
  readonly p99: number;
  readonly cpuMs: number;
}

const seconds = Number(options.seconds);
const here = resolve(import.meta.dirname, '../..');
const checkouts = [here, ...(options.beside === undefined ? [] : [resolve(options.beside)])];

async function turn(checkout: string, url: string, count: number): Promise<readonly Figures[]> {
  const callers = Math.max(1, Math.round(Number(options.callers) / count));
  const program = join(import.meta.dirname, 'ledger-process.ts');
  const children = Array.from({ length: count }, () => {
    const child = spawn(process.execPath, [program, checkout, url, String(callers), String(seconds)], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    return { child, lines: createInterface(child.stdout)[Symbol.asyncIterator]() };
  });
  for (const { lines } of children) await lines.next();
  for (const { child } of children) child.stdin.write('go\n');
  return Promise.all(
    children.map(async ({ child, lines }) => {
      const { value } = await lines.next();
      if (child.exitCode === null) await once(child, 'exit');
      return JSON.parse(String(value)) as Figures;
    }),
  );
}

const dataDir = join(tmpdir(), `bench-ledger-${String(process.pid)}`);
const server = await startEmbeddedPostgres({ dataDir, durable: true });
try {
  process.stdout.write(`${String(cpus().length)} processors, PostgreSQL with fsync, ${options.callers} callers\n`);
  process.stdout.write('checkout | processes | entries/s | commits/s | p50 ms | p99 ms | CPU ms per entry\n');
  for (let round = 0; round < Number(options.rounds); round += 1) {
    for (const count of options.processes.split(',').map(Number)) {
      for (const [index, checkout] of checkouts.entries()) {
        const name = `ledger_${String(round)}_${String(count)}_${String(index)}`;
        const owner = new Client({ connectionString: server.ownerUrl });
        await owner.connect();
        await owner.query(`create database ${name}`);
        await owner.end();
        const ownerUrl = onDatabase(server.ownerUrl, name);
        const runtime = new URL(ownerUrl);
        [runtime.username, runtime.password] = ['gateway_bench', 'bench'];
        if (checkout === here) await migrate({ ownerUrl, runtimeUrl: runtime.href });
        else await migrateOther(checkout, ownerUrl, runtime.href);
        const found = await turn(checkout, runtime.href, count);
        const sum = (of: (figures: Figures) => number) => found.reduce((all, figures) => all + of(figures), 0);
        const mean = (of: (figures: Figures) => number) => sum(of) / found.length;
        process.stdout.write(
          [
            index === 0 ? 'this' : 'other',
            count,
            Math.round(sum(({ entries }) => entries) / seconds),
            Math.round(sum(({ commits }) => commits) / seconds),
            mean(({ p50 }) => p50).toFixed(1),
            mean(({ p99 }) => p99).toFixed(1),
            (sum(({ cpuMs }) => cpuMs) / sum(({ entries }) => entries)).toFixed(3),
          ].join(' | ') + '\n',
        );
      }
    }
  }
} finally {
  await server.stop();
  await rm(dataDir, { recursive: true, force: true });
}

/** The other checkout migrates with its own code, since its role has other rights. */
async function migrateOther(checkout: string, ownerUrl: string, runtimeUrl: string): Promise<void> {
  const child = spawn(process.execPath, [join(checkout, 'src/migrate.ts')], {
    cwd: checkout,
    env: { ...process.env, DATABASE_OWNER_URL: ownerUrl, DATABASE_URL: runtimeUrl },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [code] = (await once(child, 'exit')) as [number];
  if (code !== 0) throw new Error(`the migrations of ${checkout} failed`);
}
