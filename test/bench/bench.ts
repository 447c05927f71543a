import autocannon from 'autocannon';
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { rm, writeFile } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { startEmbeddedPostgres } from '../../src/sandbox/embedded-postgres.ts';
import { createIdentityProvider } from '../../src/simulator/identity/identity.ts';
import { createSimulator } from '../../src/simulator/ksz/simulator.ts';
import { migrate } from '../../src/store/migrate.ts';
import { sandboxEnvironment } from '../sandbox-environment.ts';
import { createClient, type ListedPersona } from '../client.ts';
import { cases as usualCases, largestCases } from './cases.ts';
import type { ContenderMessage, ContenderQuestion } from './contender.ts';
import { record, type RecordedCase } from './recording.ts';
import { median, table, type Measurement, type Row } from './report.ts';
import type { ReplayCase, ReplayMessage } from './replay.ts';

/**
 * Measures the whole gateway beside a bare pass-through and a plain node-soap route: same machine, same run, same
 * bytes from the other side, taking turns. `npm run bench -- --seconds 4 --rounds 3 --largest --json result.json`
 */
const { values: options } = parseArgs({
  options: {
    seconds: { type: 'string', default: '3' },
    rounds: { type: 'string', default: '3' },
    /** As many as it takes to give each contender all it can do; fewer measure how long it waits. */
    connections: { type: 'string', default: '64' },
    /** The largest realistic answers too. */
    largest: { type: 'boolean', default: false },
    /** Contenders, with commas between. */
    only: { type: 'string', default: 'passThrough,nodeSoap,gateway' },
    json: { type: 'string' },
    /** Folder for V8 CPU profiles of the last round. */
    profile: { type: 'string' },
  },
});
const seconds = Number(options.seconds);
const rounds = Number(options.rounds);
const connections = Number(options.connections);
/** Slices of a warm-up at most. */
const longestWarmUp = 6;

type Kind = ContenderMessage['kind'];
const allKinds: readonly Kind[] = ['passThrough', 'nodeSoap', 'gateway'];
const kinds = allKinds.filter((kind) => options.only.split(',').includes(kind));

interface Started {
  readonly process: ChildProcess;
  readonly url: string;
}

interface Contender extends Started {
  readonly kind: Kind;
}

const here = (file: string) => fileURLToPath(new URL(file, import.meta.url));

async function spawn(file: string, message: object): Promise<Started> {
  const child = fork(here(file), { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  child.send(message);
  const stopped = new AbortController();
  child.once('exit', () => {
    stopped.abort(new Error(`${file} stopped before it was ready`));
  });
  const [{ url }] = (await once(child, 'message', { signal: stopped.signal })) as [{ url: string }];
  return { process: child, url };
}

async function usage(
  child: ChildProcess,
  question: ContenderQuestion = {},
): Promise<{ readonly microseconds: number; readonly residentBytes: number }> {
  child.send(question);
  const [figures] = (await once(child, 'message')) as [{ microseconds: number; residentBytes: number }];
  return figures;
}

interface Target {
  readonly path: string;
  readonly headers: Record<string, string>;
}

async function load(contender: Contender, { path, headers }: Target, duration: number, profile?: string) {
  const before = await usage(contender.process, profile === undefined ? {} : { profile: 'start' });
  const result = await autocannon({ url: `${contender.url}${path}`, headers, connections, duration });
  const after = await usage(contender.process, profile === undefined ? {} : { profile });
  if (result.non2xx > 0 || result.errors > 0) {
    throw new Error(`${contender.kind}: ${String(result.non2xx)} bad answers, ${String(result.errors)} errors`);
  }
  return {
    requestsPerSecond: result.requests.total / result.duration,
    p50: result.latency.p50,
    p99: result.latency.p99,
    cpuPerRequest: (after.microseconds - before.microseconds) / result.requests.total,
    residentBytes: after.residentBytes,
  } satisfies Measurement;
}

await using cleanup = new AsyncDisposableStack();
const dataDir = join(tmpdir(), `social-inquiry-bench-${String(process.pid)}`);
cleanup.defer(() => rm(dataDir, { recursive: true, force: true }));
const postgres = cleanup.use(await startEmbeddedPostgres({ dataDir, durable: true }));
const databaseUrl = postgres.ownerUrl.replace(/\/\/[^@]+@/, '//bench_gateway:bench@');
await migrate({ ownerUrl: postgres.ownerUrl, runtimeUrl: databaseUrl });
const simulator = cleanup.use(await createSimulator({}));
const { url: simulatorUrl } = await simulator.listen(0);
const identity = cleanup.use(createIdentityProvider());
const { url: identityUrl } = await identity.listen(0);
const environment = sandboxEnvironment({ databaseUrl, simulatorUrl, identityUrl });

const recorder = await spawn('./contender.ts', { kind: 'gateway', environment } satisfies ContenderMessage);
const client = createClient({ url: recorder.url, identityUrl, simulatorUrl });
const { items: personas } = await client.control<{ items: readonly ListedPersona[] }>('personas');
const cases: RecordedCase[] = [];
for (const one of options.largest ? [...usualCases, ...largestCases] : usualCases) {
  cases.push(await record(one, client, personas));
}
recorder.process.disconnect();

const replay = await spawn('./replay.ts', { simulatorUrl } satisfies ReplayMessage);
cleanup.defer(() => {
  replay.process.kill();
});
const backend = replay.url;
const messages: Readonly<Record<Kind, ContenderMessage>> = {
  passThrough: { kind: 'passThrough', backend, cases },
  nodeSoap: { kind: 'nodeSoap', backend, cases },
  gateway: {
    kind: 'gateway',
    environment: { ...environment, KSZ_SOA_URL: `${backend}/SOA4520`, KSZ_CONNECTIONS: '64' },
  },
};
const contenders: Contender[] = [];
for (const kind of kinds) {
  const started = await spawn('./contender.ts', messages[kind]);
  cleanup.defer(() => {
    started.process.kill();
  });
  contenders.push({ kind, ...started });
}

/** A token of its own for each turn: a run takes longer than a token is valid. */
async function target(kind: Kind, index: number): Promise<Target> {
  const one = cases[index];
  if (kind !== 'gateway' || !one) return { path: `/?case=${String(index)}`, headers: {} };
  const token = await createClient({ url: '', identityUrl, simulatorUrl }).token('gent-social-worker');
  const query = one.query === undefined ? '' : `?${one.query}`;
  return {
    path: `/socialInquiry/v1/integrations/${one.integrationId}/streams/${one.stream}${query}`,
    headers: { authorization: `Bearer ${token}` },
  };
}

/**
 * Loads a contender until a slice costs hardly less CPU than the one before: the engine compiles what is used often, and
 * how long that takes depends on the machine and on how much else runs on it.
 */
async function warmUp(contender: Contender, asked: Target): Promise<void> {
  let before = Infinity;
  for (let slice = 1; slice <= longestWarmUp; slice += 1) {
    const { cpuPerRequest } = await load(contender, asked, seconds);
    if (slice > 1 && cpuPerRequest > 0.95 * before) return;
    before = Math.min(before, cpuPerRequest);
  }
}

const rows: Row[] = [];
for (const [index, one] of cases.entries()) {
  replay.process.send(one.exchanges satisfies ReplayCase);
  await once(replay.process, 'message');
  const measured = new Map<Kind, Measurement[]>(kinds.map((kind) => [kind, []]));
  for (let round = 0; round <= rounds; round += 1) {
    for (const contender of contenders) {
      process.stderr.write(`${one.name}, round ${String(round)}/${String(rounds)}, ${contender.kind} …\n`);
      const file = `${contender.kind} ${one.name}.cpuprofile`.replaceAll(/[ ,]+/g, '-');
      const profile = options.profile !== undefined && round === rounds ? join(options.profile, file) : undefined;
      const asked = await target(contender.kind, index);
      // Round 0 is not counted.
      if (round === 0) await warmUp(contender, asked);
      else measured.get(contender.kind)?.push(await load(contender, asked, seconds, profile));
    }
  }
  for (const kind of kinds) {
    const replyBytes = one.exchanges.reduce((sum, { reply }) => sum + Buffer.byteLength(reply), 0);
    rows.push({ kind, case: one.name, replyBytes, ...median(measured.get(kind) ?? []) });
  }
}

const machine = `${String(cpus().length)} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}`;
process.stdout.write(
  `\n${machine}; ${String(connections)} connections, ${String(rounds)} rounds of ${String(seconds)} s, medians\n\n${table(rows)}\n`,
);
const json = JSON.stringify({ at: new Date().toISOString(), machine, connections, seconds, rounds, rows }, null, 2);
if (options.json !== undefined) await writeFile(options.json, `${json}\n`);
for (const { process: child } of contenders) child.disconnect();
