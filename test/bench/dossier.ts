import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import type { CallOptions, Client, ListedPersona, User } from '../client.ts';
import { usage, type Started } from './contender-process.ts';
import { median } from './report.ts';

/** How long each part of the measurement takes. */
export interface DossierTurns {
  /** Turns of each way that are counted. */
  readonly rounds: number;
  readonly seconds: number;
  /** Persons looked at at the same time. */
  readonly workers: number;
  /** Milliseconds after which each source answers, where time is measured. */
  readonly delayMs: number;
  /** Folder for a V8 profile of a further turn of each way, which is not counted. */
  readonly profile?: string | undefined;
}

/** A person, and the streams that are open. */
interface Subject {
  readonly integrationId: string;
  readonly streams: readonly string[];
}

/** A gateway that takes part, and who asks it. */
export interface Asker {
  /** Empty for the gateway of this checkout. */
  readonly name: string;
  readonly gateway: Started;
  readonly client: Client;
}

/** Figures of one way to ask all streams of a person. */
interface Way {
  readonly name: string;
  /** CPU time of the gateway for each stream, microseconds. */
  readonly cpuPerStream: number;
  /** The same beside single calls of the same gateway in the same round. */
  readonly ofSingleCalls: number;
  /** Streams answered in a second. */
  readonly streamsPerSecond: number;
}

/** Milliseconds, medians; the slowest stream alone beside all of them together. */
interface Waiting {
  readonly name: string;
  readonly slowestStream: string;
  readonly slowest: number;
  readonly dossier: number;
}

export interface DossierFigures {
  readonly streams: number;
  readonly ways: readonly Way[];
  /** Without any delay of the sources, and with the delay. */
  readonly waiting: readonly (Waiting & { readonly delayMs: number })[];
}

/** Measures a dossier of all streams beside single calls of the same streams, in turns, in one run. */
export async function measureDossier(
  askers: readonly [Asker, ...Asker[]],
  turns: DossierTurns,
): Promise<DossierFigures> {
  const subject = await subjectOf(askers[0].client);
  const count = subject.streams.length;
  const measured = new Map<string, Omit<Way, 'name'>[]>();
  // The first round warms up. A profile costs more than many requests, so it has a round of its own, the last, which
  // says nothing about speed.
  const lastRound = turns.profile === undefined ? turns.rounds : turns.rounds + 1;
  for (let round = 0; round <= lastRound; round += 1) {
    for (const { name, gateway, client } of askers) {
      process.stderr.write(`gateway ${name}, ${round === 0 ? 'warm-up' : `round ${String(round)}`} …\n`);
      let single: number | undefined;
      for (const [way, act] of Object.entries(waysOf(client, subject))) {
        const whole = [way, name].filter(Boolean).join(', ');
        const isProfiled = turns.profile !== undefined && round > turns.rounds;
        const profile = isProfiled ? join(turns.profile, `${whole.replaceAll(/[ ,]+/g, '-')}.cpuprofile`) : undefined;
        const figures = await turnOf(gateway, act, count, turns, round === 0 ? 4 : 1, profile);
        single ??= figures.cpuPerStream;
        if (round === 0 || isProfiled) continue;
        const ofSingleCalls = figures.cpuPerStream / single;
        measured.set(whole, [...(measured.get(whole) ?? []), { ...figures, ofSingleCalls }]);
      }
    }
  }
  const waiting = [];
  for (const delayMs of [0, turns.delayMs]) {
    if (delayMs > 0) await askers[0].client.control('faults', { body: { kind: 'slow', delayMs } });
    for (const one of await waitingOf(askers, subject, turns.rounds)) waiting.push({ delayMs, ...one });
    await askers[0].client.control('faults', { method: 'DELETE' });
  }
  return {
    streams: count,
    ways: [...measured].map(([name, all]) => ({
      name,
      cpuPerStream: median(all.map(({ cpuPerStream }) => cpuPerStream)),
      ofSingleCalls: median(all.map(({ ofSingleCalls }) => ofSingleCalls)),
      streamsPerSecond: median(all.map(({ streamsPerSecond }) => streamsPerSecond)),
    })),
    waiting,
  };
}

function waysOf(client: Client, { integrationId, streams }: Subject) {
  const file = `/integrations/${integrationId}`;
  return {
    'single calls': (as: User) =>
      Promise.all(streams.map((stream) => ask(client, `${file}/streams/${stream}`, { as }))),
    dossier: (as: User) => ask(client, `${file}/dossiers`, { as, body: {} }),
  };
}

async function subjectOf(client: Client): Promise<Subject> {
  const { items: personas } = await client.control<{ items: readonly ListedPersona[] }>('personas');
  const persona = personas.find(({ tags }) => tags.includes('single-applicant'));
  if (!persona) throw new Error('the simulator has nobody for a dossier');
  const integrationId = await client.integrate(persona);
  const { body } = await client.call<{ items: readonly { name: string; allowed: boolean }[] }>(
    `/integrations/${integrationId}/streams`,
  );
  return { integrationId, streams: body.items.filter(({ allowed }) => allowed).map(({ name }) => name) };
}

async function ask(client: Client, path: string, options: CallOptions = {}): Promise<void> {
  const answer = await client.call(path, options);
  if (answer.status !== 200) throw new Error(`${path}: ${String(answer.status)} ${answer.text}`);
}

async function turnOf(
  gateway: Started,
  act: (as: User) => Promise<unknown>,
  streams: number,
  { seconds, workers }: DossierTurns,
  times: number,
  profile: string | undefined,
): Promise<Omit<Way, 'name' | 'ofSingleCalls'>> {
  const before = await usage(gateway.process, profile === undefined ? {} : { profile: { of: 'cpu' } });
  const begun = performance.now();
  const until = begun + seconds * 1000 * times;
  let acts = 0;
  // A user for each: what one user asks twice at the same moment is one question.
  const work = async (_: unknown, worker: number) => {
    while (performance.now() < until) {
      await act(`worker-${String(worker)}` as User);
      acts += 1;
    }
  };
  await Promise.all(Array.from({ length: workers }, work));
  const after = await usage(gateway.process, profile === undefined ? {} : { profile: { of: 'cpu', file: profile } });
  return {
    cpuPerStream: (after.microseconds - before.microseconds) / (acts * streams),
    streamsPerSecond: (acts * streams * 1000) / (performance.now() - begun),
  };
}

async function waitingOf(
  askers: readonly Asker[],
  { integrationId, streams }: Subject,
  rounds: number,
): Promise<readonly Waiting[]> {
  const times = new Map<string, number[]>();
  const take = async (name: string, act: () => Promise<unknown>) => {
    times.set(name, [...(times.get(name) ?? []), await timed(act)]);
  };
  for (let round = 0; round < rounds; round += 1) {
    for (const { name, client } of askers) {
      const file = `/integrations/${integrationId}`;
      for (const stream of streams) await take(`${name} ${stream}`, () => ask(client, `${file}/streams/${stream}`));
      await take(name, () => ask(client, `${file}/dossiers`, { body: {} }));
    }
  }
  return askers.map(({ name }) => {
    const medianOf = (key: string) => median(times.get(key) ?? []);
    const alone = streams.map((stream) => ({ stream, time: medianOf(`${name} ${stream}`) }));
    const slowest = alone.reduce((a, b) => (b.time > a.time ? b : a));
    return { name, slowestStream: slowest.stream, slowest: slowest.time, dossier: medianOf(name) };
  });
}

async function timed(act: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await act();
  return performance.now() - begun;
}

/** Two Markdown tables with the ratios that matter. */
export function dossierTables({ streams, ways, waiting }: DossierFigures): string {
  return [
    `| ${String(streams)} streams of one person | streams/s | CPU µs/stream | of single calls |`,
    '|---|---|---|---|',
    ...ways.map(
      ({ name, streamsPerSecond, cpuPerStream, ofSingleCalls }) =>
        `| ${name} | ${streamsPerSecond.toFixed(0)} | ${cpuPerStream.toFixed(0)} | ${(100 * ofSingleCalls).toFixed(0)} % |`,
    ),
    '',
    '| each source answers after | slowest stream alone, ms | dossier of all, ms | ratio |',
    '|---|---|---|---|',
    ...waiting.map(
      ({ name, delayMs, slowestStream, slowest, dossier }) =>
        `| ${[`${String(delayMs)} ms`, name].filter(Boolean).join(', ')} | ${slowest.toFixed(0)} (${slowestStream}) | ${dossier.toFixed(0)} | ${(dossier / slowest).toFixed(2)}× |`,
    ),
  ].join('\n');
}
