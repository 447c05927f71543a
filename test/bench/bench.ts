import { once } from 'node:events';
import { rm, writeFile } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { startEmbeddedPostgres } from '../../src/sandbox/embedded-postgres.ts';
import { startAnyUserIssuer } from './any-user.ts';
import { createSimulator } from '../../src/simulator/simulator.ts';
import { migrate } from '../../src/platform/postgres/migrate.ts';
import { sandboxEnvironment } from '../sandbox-environment.ts';
import { createClient, type ListedPersona, type User } from '../client.ts';
import { cases as usualCases, largestCases } from './cases.ts';
import { dossierTables, measureDossier, type Asker } from './dossier.ts';
import { load, start, type Started, type Target } from './contender-process.ts';
import type { ContenderMessage } from './contender.ts';
import { record, type RecordedCase } from './recording.ts';
import { summary, table, type Measurement, type Row } from './report.ts';
import type { ReplayCase, ReplayMessage } from './replay.ts';

/**
 * Measures the whole gateway beside a bare pass-through and a plain node-soap route: same machine, same run, same
 * bytes from the other side, several processes of each, taking turns. `npm run bench -- --rounds 8 --largest`
 */
const { values: options } = parseArgs({
  options: {
    /** Length of a turn. */
    seconds: { type: 'string', default: '1' },
    /** Turns of each process that are counted. */
    rounds: { type: 'string', default: '6' },
    /** Processes of each contender: two of the same code are not equally fast. */
    processes: { type: 'string', default: '2' },
    /** Load before the first turn of a process that is counted, in seconds: the engine compiles what is used often. */
    'warm-up': { type: 'string', default: '20' },
    /** As many as it takes to give each contender all it can do; fewer measure how long it waits. */
    connections: { type: 'string', default: '64' },
    /** The largest realistic answers too. */
    largest: { type: 'boolean', default: false },
    /** Contenders, with commas between. */
    only: { type: 'string', default: 'passThrough,nodeSoap,gateway' },
    /** Folder of another checkout with its packages: its gateway runs too. */
    beside: { type: 'string' },
    /** Flags of the engine, with spaces between: the gateway and the node-soap route run with them too. */
    engine: { type: 'string' },
    /** A dossier of all streams of a person beside single calls of them, instead of the contenders. */
    dossier: { type: 'boolean', default: false },
    json: { type: 'string' },
    /** Folder for V8 profiles of a further turn that is not counted, one process of each contender. */
    profile: { type: 'string' },
    /** `cpu`, or `allocations`. */
    'profile-of': { type: 'string', default: 'cpu' },
  },
});
const turn = { seconds: Number(options.seconds), connections: Number(options.connections) };
const rounds = Number(options.rounds);
const processes = Number(options.processes);

type Kind = ContenderMessage['kind'];

interface Contender {
  readonly name: string;
  readonly kind: Kind;
  /** Checkout whose code it runs. */
  readonly folder: string;
  readonly engine: readonly string[];
}

const here = (file: string) => fileURLToPath(new URL(file, import.meta.url));
const folder = here('../..');

function contendersOf(): readonly Contender[] {
  const kinds: readonly Kind[] = ['passThrough', 'nodeSoap', 'gateway'];
  const chosen = kinds
    .filter((kind) => options.only.split(',').includes(kind))
    .map((kind): Contender => ({ name: kind, kind, folder, engine: [] }));
  const { beside } = options;
  const engine = options.engine?.split(' ') ?? [];
  return [
    ...chosen,
    ...(engine.length > 0 ? chosen : [])
      .filter(({ kind }) => kind !== 'passThrough')
      .map((one) => ({ ...one, name: `${one.kind} with flags`, engine })),
    ...(beside === undefined
      ? []
      : [{ name: 'gateway beside', kind: 'gateway', folder: resolve(beside), engine: [] } satisfies Contender]),
  ];
}

await using cleanup = new AsyncDisposableStack();
const dataDir = join(tmpdir(), `social-inquiry-bench-${String(process.pid)}`);
cleanup.defer(() => rm(dataDir, { recursive: true, force: true }));
const postgres = cleanup.use(await startEmbeddedPostgres({ dataDir, durable: true }));
const databaseUrl = postgres.ownerUrl.replace(/\/\/[^@]+@/, '//bench_gateway:bench@');
await migrate({ ownerUrl: postgres.ownerUrl, runtimeUrl: databaseUrl });
const simulator = cleanup.use(await createSimulator({}));
const { url: simulatorUrl } = await simulator.listen(0);
const { url: identityUrl } = cleanup.use(await startAnyUserIssuer());
const environment = sandboxEnvironment({ databaseUrl, simulatorUrl, identityUrl });

const machine = `${String(cpus().length)} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}`;
if (options.dossier) {
  const { profile, beside } = options;
  const askerOf = async (name: string, of: string): Promise<Asker> => {
    const message: ContenderMessage = { kind: 'gateway', environment };
    const gateway = await start(join(of, 'test/bench/contender.ts'), message);
    return { name, gateway, client: createClient({ url: gateway.url, identityUrl, simulatorUrl }) };
  };
  const own = await askerOf('', folder);
  const askers = [own, ...(beside === undefined ? [] : [await askerOf('beside', resolve(beside))])] as const;
  const turns = { rounds, seconds: turn.seconds, workers: 4, delayMs: 300, profile };
  const figures = await measureDossier(askers, turns);
  process.stdout.write(`\n${machine}\n\n${dossierTables(figures)}\n`);
  for (const { gateway } of askers) gateway.process.disconnect();
  await cleanup.disposeAsync();
  process.exit();
}

const recorder = await start(here('./contender.ts'), { kind: 'gateway', environment } satisfies ContenderMessage);
const client = createClient({ url: recorder.url, identityUrl, simulatorUrl });
const { items: personas } = await client.control<{ items: readonly ListedPersona[] }>('personas');
const cases: RecordedCase[] = [];
for (const one of options.largest ? [...usualCases, ...largestCases] : usualCases) {
  cases.push(await record(one, client, personas));
}
recorder.process.disconnect();

const replay = await start(here('./replay.ts'), { simulatorUrl } satisfies ReplayMessage);
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
const running: (Contender & Started)[] = [];
// One of each, then the next of each: neighbours in time are compared with each other.
const contenders = contendersOf();
for (const contender of Array.from({ length: processes }, () => contenders).flat()) {
  const file = join(contender.folder, 'test/bench/contender.ts');
  const started = await start(file, messages[contender.kind], contender.engine);
  cleanup.defer(() => {
    started.process.kill();
  });
  running.push({ ...contender, ...started });
}

/** New tokens for each turn, because a run takes longer than they are valid; a user for each connection. */
async function target(kind: Kind, index: number): Promise<Target> {
  const one = cases[index];
  if (kind !== 'gateway' || !one) return { path: `/?case=${String(index)}`, headers: [{}] };
  const { token } = createClient({ url: '', identityUrl, simulatorUrl });
  const users = Array.from({ length: turn.connections }, (_, one) => token(`worker-${String(one)}` as User));
  const query = one.query === undefined ? '' : `?${one.query}`;
  return {
    path: `/socialInquiry/v1/integrations/${one.integrationId}/streams/${one.stream}${query}`,
    headers: (await Promise.all(users)).map((one) => ({ authorization: `Bearer ${one}` })),
  };
}

function profileOf(contender: Contender, one: RecordedCase) {
  if (options.profile === undefined) return undefined;
  const of = options['profile-of'] === 'allocations' ? 'allocations' : 'cpu';
  const name = `${contender.name} ${one.name}`.replaceAll(/[ ,]+/g, '-');
  return { of, file: join(options.profile, `${name}.${of === 'cpu' ? 'cpuprofile' : 'heapprofile'}`) } as const;
}

const rows: Row[] = [];
for (const [index, one] of cases.entries()) {
  replay.process.send(one.exchanges satisfies ReplayCase);
  await once(replay.process, 'message');
  const measured = running.map((): Measurement[] => []);
  // Round 0 is the warm-up and is not counted.
  for (let round = 0; round <= rounds; round += 1) {
    process.stderr.write(`${one.name}, ${round === 0 ? 'warm-up' : `round ${String(round)}/${String(rounds)}`} …\n`);
    for (const [at, contender] of running.entries()) {
      const asked = await target(contender.kind, index);
      const length = round === 0 ? { ...turn, seconds: Number(options['warm-up']) } : turn;
      const measurement = await load(contender, asked, length);
      if (round > 0) measured[at]?.push(measurement);
    }
  }
  // A profile costs more than many requests, so its turn says nothing about speed.
  for (const contender of running.slice(0, contenders.length)) {
    const profile = profileOf(contender, one);
    if (profile) await load(contender, await target(contender.kind, index), turn, profile);
  }
  const replyBytes = one.exchanges.reduce((sum, { reply }) => sum + Buffer.byteLength(reply), 0);
  for (const { name } of contenders) {
    const ofName = measured.filter((_, at) => running[at]?.name === name);
    rows.push({ name, case: one.name, replyBytes, ...summary(ofName) });
  }
}

const setting = `${String(turn.connections)} connections; ${String(processes)} processes of each, ${String(rounds)} turns of ${String(turn.seconds)} s`;
const flags = options.engine === undefined ? '' : `; flags: ${options.engine}`;
process.stdout.write(`\n${machine}; ${setting}${flags}\n\n${table(rows)}\n`);
if (options.json !== undefined) {
  const { seconds, connections } = turn;
  const result = {
    at: new Date().toISOString(),
    machine,
    connections,
    seconds,
    rounds,
    processes,
    engine: options.engine,
    rows,
  };
  await writeFile(options.json, `${JSON.stringify(result, null, 2)}\n`);
}
for (const { process: child } of running) child.disconnect();
