import { spawnSync } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { startEmbeddedPostgres } from '../../src/sandbox/embedded-postgres.ts';
import { startProgram } from '../../src/sandbox/processes.ts';
import { migrate } from '../../src/platform/postgres/migrate.ts';
import { registrationOf, type ListedPersona } from '../client.ts';
import { ask, type Got } from './callers.ts';
import { contradictions, openEntries, recordedSince } from './evidence.ts';
import { startSoakWorld, type SoakWorld } from './world.ts';
import { programEnvironment } from '../program-environment.ts';

/**
 * Kills gateways under load (kill -9), one after the other, beside one that goes on. Then every answer that anybody got is
 * held against the ledger, and the ledger against the other tables. Exit code 1: something is missing.
 * `npm run soak:kills -- --kills 100`
 */
const { values: options } = parseArgs({
  options: {
    kills: { type: 'string', default: '100' },
    callers: { type: 'string', default: '8' },
    /** It ends with what was killed by then. */
    minutes: { type: 'string', default: '60' },
  },
});
const [kills, callers] = [Number(options.kills), Number(options.callers)];
const end = performance.now() + Number(options.minutes) * 60_000;
const say = (line: string) => process.stdout.write(`${line}\n`);
/** The limits are not what is tried here. */
const unlimited = [
  'CONSULTATIONS_PER_MINUTE_USER',
  'CONSULTATIONS_PER_MINUTE_CENTRE',
  'REGISTRATIONS_PER_MINUTE_USER',
  'REGISTRATIONS_PER_HOUR_USER',
  'WORK_PER_MINUTE_USER',
  'WORK_PER_MINUTE_CENTRE',
];
const main = fileURLToPath(new URL('../../src/main.ts', import.meta.url));

/** What was done at a gateway so far. */
interface Counts {
  changes: number;
}

/** Registers and ends a person until the gateway is gone: rows that decide are written when it is killed. */
async function registerAndEnd(world: SoakWorld, url: string, persona: ListedPersona, counts: Counts): Promise<void> {
  const call = async (path: string, body: unknown) => {
    const answer = await fetch(`${url}/socialInquiry/v1${path}`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${await world.token('gent-social-worker')}`,
        'content-type': 'application/json',
      },
      body: JSON.stringify(body),
    });
    return { status: answer.status, ...((await answer.json()) as { integrationId?: string; retryAfter?: number }) };
  };
  try {
    for (;;) {
      const registered = await call('/integrations', registrationOf(persona));
      // Whoever was registered when the gateway before was killed is ended by this one.
      const { integrationId } = registered;
      if (registered.status === 429 || integrationId === undefined) await wait(200);
      else if ((await call(`/integrations/${integrationId}/end`, { reason: 'no longer aided' })).status === 200)
        counts.changes += 1;
    }
  } catch {
    // The gateway was killed.
  }
}

async function killOne(
  world: SoakWorld,
  persona: ListedPersona | undefined,
): Promise<{ got: readonly Got[]; changes: number }> {
  const victim = startProgram('gateway', main, world.environment, () => undefined);
  const url = await victim.ready;
  const pid = victim.pid ?? 0;
  let isAlive = true;
  const load = { callers, streams: world.streams, goOn: () => isAlive, patienceMs: 200 };
  const asking = ask({ ...world, url }, load);
  const counts: Counts = { changes: 0 };
  const changing = persona ? registerAndEnd(world, url, persona, counts) : Promise.resolve();
  // All is under way, also on a slow machine, and it is never the same moment of it.
  for (let look = 0; counts.changes === 0 && look < 50; look += 1) await wait(100);
  await wait(Math.random() * 1_000);
  process.kill(pid, 'SIGKILL');
  await victim.ended;
  isAlive = false;
  await changing;
  return { got: await asking, changes: counts.changes };
}

async function run(): Promise<boolean> {
  await using cleanup = new AsyncDisposableStack();
  const dataDir = join(tmpdir(), `social-inquiry-kills-${String(process.pid)}`);
  cleanup.defer(() => rm(dataDir, { recursive: true, force: true }));
  const { ownerUrl } = cleanup.use(await startEmbeddedPostgres({ dataDir, durable: true }));
  const runtimeUrl = ownerUrl.replace(/\/\/[^@]+@/, '//soak_gateway:soak@');
  await migrate({ ownerUrl, runtimeUrl });
  const limits = Object.fromEntries(unlimited.map((name) => [name, '1000000000']));
  const world = cleanup.use(await startSoakWorld({ ownerUrl, runtimeUrl }, { env: limits }));
  const { items } = await world.control<{ items: readonly ListedPersona[] }>('personas');
  let goesOn = true;
  const survivors = ask(world, { callers: 1, streams: world.streams, goOn: () => goesOn, patienceMs: 200 });
  const got: Got[] = [];
  let changes = 0;
  let killedSoFar = 0;
  for (let number = 1; number <= kills && performance.now() < end; number += 1) {
    killedSoFar = number;
    // What was cut off runs on at the Bank for a while, so each gateway registers somebody else.
    const killed = await killOne(world, items[number % items.length]);
    got.push(...killed.got);
    changes += killed.changes;
    if (number % 10 === 0) say(`${String(number)} killed, ${String(got.length)} questions`);
  }
  goesOn = false;
  got.push(...(await survivors));
  // The gateway that goes on looks for dead ones every twenty seconds.
  let open = await openEntries(ownerUrl);
  for (let look = 0; open > 0 && look < 60; look += 1) {
    await wait(1_000);
    open = await openEntries(ownerUrl);
  }
  const wrong = contradictions(got, await recordedSince(ownerUrl, 0));
  const { DATABASE_URL = '', EVIDENCE_KEY = '', EVIDENCE_KEY_ID = '' } = world.environment;
  const program = fileURLToPath(new URL('../../src/ledger-verify.ts', import.meta.url));
  const verification = spawnSync(process.execPath, [program, '--all'], {
    env: programEnvironment({ DATABASE_URL, EVIDENCE_KEY, EVIDENCE_KEY_ID, GATEWAY_ENVIRONMENT: 'sandbox' }),
    encoding: 'utf8',
  });
  const answered = got.filter(({ status }) => status === 200).length;
  const lost = got.filter(({ status }) => status === 0).length;
  say(
    `${String(killedSoFar)} killed; ${String(got.length)} questions: ${String(answered)} answered with data, ${String(lost)} cut off`,
  );
  say(
    `${String(changes)} persons registered and ended; ${String(open)} entries open; ${String(wrong.length)} answers that the ledger contradicts`,
  );
  for (const line of wrong.slice(0, 10)) say(line);
  say(verification.stdout.trim());
  return wrong.length === 0 && open === 0 && verification.status === 0;
}

process.exitCode = (await run()) ? 0 : 1;
// The clients keep connections for a while.
process.exit();
