import { spawnSync } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { startEmbeddedPostgres } from '../../src/sandbox/embedded-postgres.ts';
import { onInterruption } from '../../src/sandbox/interruption.ts';
import { migrate } from '../../src/platform/postgres/migrate.ts';
import { openEntries } from './evidence.ts';
import { startQuickWorld } from './quick-bank.ts';
import { boundsOf, faultTable, figureTable, boundTable } from './report.ts';
import { nothingMeasured, round } from './rounds.ts';
import { startSoakWorld } from './world.ts';
import { programEnvironment } from '../program-environment.ts';

/**
 * Puts load on the gateway for a long time, while services of the Bank go wrong one after the other, and holds what it
 * answers, what its ledger says and what it holds of the machine against bounds. Ctrl-C ends it with what was measured
 * so far. Exit code 1: a bound was broken. `npm run soak -- --minutes 15`
 */
const { values: options } = parseArgs({ options: { minutes: { type: 'string', default: '60' } } });
const minutes = Number(options.minutes);
if (!(minutes > 0)) throw new Error('--minutes takes a number above 0');

const say = (line: string) => process.stdout.write(`${line}\n`);
const begun = performance.now();
const clock = () => {
  const seconds = Math.round((performance.now() - begun) / 1_000);
  return `${String(Math.floor(seconds / 60)).padStart(3)}:${String(seconds % 60).padStart(2, '0')}`;
};
const stop = new AbortController();
onInterruption(() => {
  say('\nEnding with what was measured so far …');
  stop.abort();
});

async function run(): Promise<boolean> {
  await using cleanup = new AsyncDisposableStack();
  const dataDir = join(tmpdir(), `social-inquiry-soak-${String(process.pid)}`);
  cleanup.defer(() => rm(dataDir, { recursive: true, force: true }));
  const postgres = cleanup.use(await startEmbeddedPostgres({ dataDir, durable: true }));
  const { ownerUrl } = postgres;
  const runtimeUrl = ownerUrl.replace(/\/\/[^@]+@/, '//soak_gateway:soak@');
  await migrate({ ownerUrl, runtimeUrl });
  // Their lines are about single requests; the figures are here.
  const world = cleanup.use(await startSoakWorld({ ownerUrl, runtimeUrl }));
  const quick = cleanup.use(await startQuickWorld(world, () => undefined));
  const measured = nothingMeasured();
  const end = begun + minutes * 60_000;
  for (let number = 0; performance.now() < end && !stop.signal.aborted; number += 1) {
    say(`${clock()}  round ${String(number + 1)}`);
    await round({ world, quick }, number, {
      measured,
      stop: stop.signal,
      say: (line) => {
        say(`${clock()}  ${line}`);
      },
    });
  }
  const open = await openEntries(ownerUrl);
  const { DATABASE_URL = '', EVIDENCE_KEY = '', EVIDENCE_KEY_ID = '' } = world.environment;
  const verification = spawnSync(
    process.execPath,
    [fileURLToPath(new URL('../../src/ledger-verify.ts', import.meta.url))],
    { env: programEnvironment({ DATABASE_URL, EVIDENCE_KEY, EVIDENCE_KEY_ID }), encoding: 'utf8' },
  );
  const bounds = boundsOf(measured, { open, verification: verification.status, said: verification.stdout.trim() });
  const machine = `${String(cpus().length)} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}`;
  say(
    `\n${machine}; ${clock().trim()} minutes, load of the machine ${loadavg()
      .map((one) => one.toFixed(1))
      .join(' ')}`,
  );
  say(`\n${figureTable(measured)}\n\n${faultTable(measured)}\n\n${boundTable(bounds)}`);
  return bounds.every(({ holds }) => holds !== false);
}

process.exitCode = (await run()) ? 0 : 1;
// The clients keep connections for a while.
process.exit();
