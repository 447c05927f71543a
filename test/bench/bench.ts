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
import type { ContenderMessage } from './contender.ts';
import { median, table, type Measurement, type Row } from './report.ts';
import type { ReplayMessage } from './replay.ts';

/**
 * Measures the whole gateway beside a bare pass-through and a plain node-soap route: same machine, same run, same
 * bytes from the other side, taking turns. `npm run bench -- --seconds 6 --rounds 3 --json result.json`
 */
const { values: options } = parseArgs({
  options: {
    seconds: { type: 'string', default: '5' },
    rounds: { type: 'string', default: '3' },
    connections: { type: 'string', default: '32' },
    json: { type: 'string' },
  },
});
const seconds = Number(options.seconds);
const rounds = Number(options.rounds);
const connections = Number(options.connections);

const sizes = [3_000, 30_000] as const;
const kinds = ['passThrough', 'nodeSoap', 'gateway'] as const;
type Kind = (typeof kinds)[number];

interface Contender extends Started {
  readonly kind: Kind;
}

const here = (file: string) => fileURLToPath(new URL(file, import.meta.url));

interface Started {
  readonly process: ChildProcess;
  readonly url: string;
}

async function spawn(file: string, message: object): Promise<Started> {
  const child = fork(here(file), { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  child.send(message);
  const [{ url }] = (await once(child, 'message')) as [{ url: string }];
  return { process: child, url };
}

async function usage(child: ChildProcess): Promise<{ readonly microseconds: number; readonly residentBytes: number }> {
  child.send({});
  const [figures] = (await once(child, 'message')) as [{ microseconds: number; residentBytes: number }];
  return figures;
}

async function load(contender: Contender, path: string, headers: Record<string, string>, duration: number) {
  const before = await usage(contender.process);
  const result = await autocannon({ url: `${contender.url}${path}`, headers, connections, duration });
  const after = await usage(contender.process);
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

/** The reply about somebody with many employers, cut down or drawn out to about this many bytes. */
function replyOf(size: number, xml: string, from: string, to: string): string {
  const employments = xml.match(/<([\w-]+:)?employment>.*?<\/([\w-]+:)?employment>/gs) ?? [];
  const first = xml.indexOf(employments[0] ?? '');
  const last = employments[employments.length - 1] ?? '';
  const head = xml.slice(0, first);
  const tail = xml.slice(xml.lastIndexOf(last) + last.length);
  let middle = '';
  for (let index = 0; head.length + middle.length + tail.length < size - last.length / 2; index += 1) {
    middle += employments[index % employments.length] ?? '';
  }
  return (head + middle + tail).replaceAll(from, to);
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

// One person per size; both are registered for real, and asked once for real to record the exchange.
const setup = createClient({ url: '', identityUrl, simulatorUrl });
const { items: personas } = await setup.control<{ items: readonly ListedPersona[] }>('personas');
const rich = personas.find(({ tags }) => tags.includes('sixty-employers'));
const plain = personas.find(({ tags }) => tags.includes('single-applicant'));
if (!rich || !plain) throw new Error('the simulator lacks the personas of the benchmark');
const people = { 3_000: plain, 30_000: rich } as const;

const environment = sandboxEnvironment({ databaseUrl, simulatorUrl, identityUrl });
const recorder = await spawn('./contender.ts', {
  kind: 'gateway',
  environment,
} satisfies ContenderMessage);
const recording = createClient({ url: recorder.url, identityUrl, simulatorUrl });
const integrations = {
  3_000: await recording.integrate(people[3_000]),
  30_000: await recording.integrate(people[30_000]),
};
await recording.control('exchanges', { method: 'DELETE' });
const documents: Record<string, string> = {};
for (const size of sizes) {
  await recording.call(`/integrations/${integrations[size]}/streams/dimona`);
}
const { items: exchanges } = await recording.control<{
  items: readonly { readonly operation: string; readonly request: string; readonly reply: string }[];
}>('exchanges');
recorder.process.disconnect();
for (const size of sizes) {
  const { ssin } = people[size];
  documents[ssin] = exchanges.find(({ request }) => request.includes(ssin))?.request ?? '';
}
const richReply = exchanges.find(({ reply }) => reply.includes(people[30_000].ssin))?.reply ?? '';
const replies = Object.fromEntries(
  sizes.map((size) => [people[size].ssin, replyOf(size, richReply, people[30_000].ssin, people[size].ssin)]),
);

const replay = await spawn('./replay.ts', { simulatorUrl, replies } satisfies ReplayMessage);
cleanup.defer(() => {
  replay.process.kill();
});
const backend = replay.url;
const messages: Readonly<Record<Kind, ContenderMessage>> = {
  passThrough: { kind: 'passThrough', backend, documents },
  nodeSoap: { kind: 'nodeSoap', backend, documents },
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

const token = await setup.token('gent-social-worker');
const target = (kind: Kind, size: (typeof sizes)[number]) =>
  kind === 'gateway'
    ? {
        path: `/socialInquiry/v1/integrations/${integrations[size]}/streams/dimona`,
        headers: { authorization: `Bearer ${token}` },
      }
    : { path: `/?ssin=${people[size].ssin}`, headers: {} };

const rows: Row[] = [];
for (const size of sizes) {
  const measured = new Map<Kind, Measurement[]>(kinds.map((kind) => [kind, []]));
  for (let round = 0; round <= rounds; round += 1) {
    for (const contender of contenders) {
      const { path, headers } = target(contender.kind, size);
      process.stderr.write(
        `${String(size / 1000)} KB, round ${String(round)}/${String(rounds)}, ${contender.kind} …\n`,
      );
      // Round 0 warms up and is not counted: the engine needs that long to compile what is used often.
      const measurement = await load(contender, path, headers, round === 0 ? 2 * seconds : seconds);
      if (round > 0) measured.get(contender.kind)?.push(measurement);
    }
  }
  for (const kind of kinds) {
    const bytes = Buffer.byteLength(replies[people[size].ssin] ?? '');
    rows.push({ kind, size, replyBytes: bytes, ...median(measured.get(kind) ?? []) });
  }
}

const machine = `${String(cpus().length)} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}`;
process.stdout.write(
  `\n${machine}; ${String(connections)} connections, ${String(rounds)} rounds of ${String(seconds)} s, medians\n\n${table(rows)}\n`,
);
const json = JSON.stringify({ at: new Date().toISOString(), machine, connections, seconds, rounds, rows }, null, 2);
if (options.json !== undefined) await writeFile(options.json, `${json}\n`);
else process.stdout.write(`\n${json}\n`);
for (const { process: child } of contenders) child.disconnect();
