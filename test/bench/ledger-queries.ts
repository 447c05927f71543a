import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Client } from 'pg';
import { migrate } from '../../src/platform/postgres/migrate.ts';
import { startEmbeddedPostgres } from '../../src/sandbox/embedded-postgres.ts';
import { onDatabase } from '../postgres.ts';
import { aLedger, makeLedger } from './ledger-generator.ts';
import { statementsOf } from './ledger-statements.ts';
import { planOf } from './plans.ts';

/**
 * The plan and the time of every statement that reads entries, on a made-up ledger of any size.
 * `npm run bench:ledger-queries -- --entries 1000000`
 */
const { values: options } = parseArgs({
  options: {
    entries: { type: 'string', default: '1000000' },
    months: { type: 'string', default: String(aLedger.months) },
    centres: { type: 'string', default: String(aLedger.centres) },
    /** Times that each statement is carried out; the time shown is the median. */
    rounds: { type: 'string', default: '5' },
  },
});

const dataDir = join(tmpdir(), `ledger-queries-${String(process.pid)}`);
const server = await startEmbeddedPostgres({ dataDir, durable: false });
try {
  const ownerUrl = onDatabase(server.ownerUrl, 'postgres');
  const runtimeUrl = new URL(ownerUrl);
  runtimeUrl.username = 'gateway_bench';
  runtimeUrl.password = 'gateway bench';
  await migrate({ ownerUrl, runtimeUrl: runtimeUrl.href });
  const begun = Date.now();
  const shape = {
    ...aLedger,
    entries: Number(options.entries),
    months: Number(options.months),
    centres: Number(options.centres),
  };
  const made = await makeLedger(ownerUrl, shape, begun);
  console.log(`${String(made.rows)} rows in ${String(Math.round((Date.now() - begun) / 1000))} s`);

  const client = new Client({ connectionString: runtimeUrl.href });
  await client.connect();
  const { rows } = await client.query<{ name: string; size: string }>(
    `select regexp_replace(indexrelname, '^ledger_[0-9_]+_', '') as name, pg_size_pretty(sum(pg_relation_size(indexrelid))) as size
     from pg_stat_user_indexes where relname like 'ledger\\_2%' group by 1 order by sum(pg_relation_size(indexrelid)) desc`,
  );
  for (const { name, size } of rows) console.log(`${size.padStart(10)}  index ${name}`);
  for (const statement of await statementsOf(made)) {
    const times: number[] = [];
    let found = 0;
    for (let round = 0; round < Number(options.rounds); round += 1) {
      const start = performance.now();
      found = (await client.query(statement.text, [...statement.values])).rowCount ?? 0;
      times.push(performance.now() - start);
    }
    const median = times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
    const steps = await planOf(client, statement);
    const used = [...new Set(steps.map((node) => node['Node Type']))].join(', ');
    console.log(`${median.toFixed(1).padStart(8)} ms  ${String(found).padStart(5)} rows  ${statement.what}: ${used}`);
  }
  await client.end();
} finally {
  await server.stop();
  await rm(dataDir, { recursive: true, force: true });
}
