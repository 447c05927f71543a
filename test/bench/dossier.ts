import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import type { Client, ListedPersona } from '../client.ts';
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
  /** Folder for a V8 profile of the last turn of each way. */
  readonly profile?: string | undefined;
}

/** A person, and the streams that are open. */
interface Subject {
  readonly integrationId: string;
  readonly streams: readonly string[];
}

/** Figures of one way to ask all streams of a person. */
interface Way {
  readonly name: string;
  /** CPU time of the gateway for each stream, microseconds. */
  readonly cpuPerStream: number;
  /** Streams answered in a second. */
  readonly streamsPerSecond: number;
}

/** Milliseconds, medians; the slowest stream alone beside all of them together. */
interface Waiting {
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
export async function measureDossier(gateway: Started, client: Client, turns: DossierTurns): Promise<DossierFigures> {
  const subject = await subjectOf(client);
  const single = (stream: string) => ask(client, `/integrations/${subject.integrationId}/streams/${stream}`);
  const ways = {
    'single calls': () => Promise.all(subject.streams.map(single)),
    dossier: () => ask(client, `/integrations/${subject.integrationId}/dossiers`, {}),
  };
  const measured = new Map<string, Omit<Way, 'name'>[]>();
  // The first round warms up.
  for (let round = 0; round <= turns.rounds; round += 1) {
    for (const [name, act] of Object.entries(ways)) {
      process.stderr.write(`${name}, ${round === 0 ? 'warm-up' : `round ${String(round)}`} …\n`);
      const isProfiled = turns.profile !== undefined && round === turns.rounds;
      const profile = isProfiled ? join(turns.profile, `${name.replace(' ', '-')}.cpuprofile`) : undefined;
      const figures = await turnOf(gateway, act, subject.streams.length, turns, round === 0 ? 4 : 1, profile);
      if (round > 0) measured.set(name, [...(measured.get(name) ?? []), figures]);
    }
  }
  const waiting = [];
  for (const delayMs of [0, turns.delayMs]) {
    if (delayMs > 0) await client.control('faults', { body: { kind: 'slow', delayMs } });
    waiting.push({ delayMs, ...(await waitingOf(subject, single, ways.dossier)) });
    await client.control('faults', { method: 'DELETE' });
  }
  return {
    streams: subject.streams.length,
    ways: [...measured].map(([name, all]) => ({
      name,
      cpuPerStream: median(all.map(({ cpuPerStream }) => cpuPerStream)),
      streamsPerSecond: median(all.map(({ streamsPerSecond }) => streamsPerSecond)),
    })),
    waiting,
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

async function ask(client: Client, path: string, body?: unknown): Promise<void> {
  const answer = await client.call(path, body === undefined ? {} : { body });
  if (answer.status !== 200) throw new Error(`${path}: ${String(answer.status)} ${answer.text}`);
}

async function turnOf(
  gateway: Started,
  act: () => Promise<unknown>,
  streams: number,
  { seconds, workers }: DossierTurns,
  times: number,
  profile: string | undefined,
): Promise<Omit<Way, 'name'>> {
  const before = await usage(gateway.process, profile === undefined ? {} : { profile: { of: 'cpu' } });
  const begun = performance.now();
  const until = begun + seconds * 1000 * times;
  let acts = 0;
  const work = async () => {
    while (performance.now() < until) {
      await act();
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
  { streams }: Subject,
  single: (stream: string) => Promise<void>,
  dossier: () => Promise<void>,
): Promise<Waiting> {
  const repetitions = 15;
  const alone = new Map<string, number[]>();
  const together: number[] = [];
  for (let round = 0; round < repetitions; round += 1) {
    for (const stream of streams) alone.set(stream, [...(alone.get(stream) ?? []), await timed(() => single(stream))]);
    together.push(await timed(dossier));
  }
  const medians = [...alone].map(([stream, times]) => ({ stream, time: median(times) }));
  const slowest = medians.reduce((a, b) => (b.time > a.time ? b : a));
  return { slowestStream: slowest.stream, slowest: slowest.time, dossier: median(together) };
}

async function timed(act: () => Promise<void>): Promise<number> {
  const begun = performance.now();
  await act();
  return performance.now() - begun;
}

/** Two Markdown tables with the ratios that matter. */
export function dossierTables({ streams, ways, waiting }: DossierFigures): string {
  const alone = ways.find(({ name }) => name === 'single calls')?.cpuPerStream;
  const percent = (value: number) => (alone === undefined ? '' : `${((100 * value) / alone).toFixed(0)} %`);
  return [
    `| ${String(streams)} streams of one person | streams/s | CPU µs/stream | of single calls |`,
    '|---|---|---|---|',
    ...ways.map(
      ({ name, streamsPerSecond, cpuPerStream }) =>
        `| ${name} | ${streamsPerSecond.toFixed(0)} | ${cpuPerStream.toFixed(0)} | ${percent(cpuPerStream)} |`,
    ),
    '',
    '| each source answers after | slowest stream alone, ms | dossier of all, ms | ratio |',
    '|---|---|---|---|',
    ...waiting.map(
      ({ delayMs, slowestStream, slowest, dossier }) =>
        `| ${String(delayMs)} ms | ${slowest.toFixed(0)} (${slowestStream}) | ${dossier.toFixed(0)} | ${(dossier / slowest).toFixed(2)}× |`,
    ),
  ].join('\n');
}
