import { setTimeout as wait } from 'node:timers/promises';
import { percentile } from './bounds.ts';
import { ask, type Got, type Load } from './callers.ts';
import { contradictions, endOfLedger, openEntries, recordedSince } from './evidence.ts';
import type { Fault } from '../gateway/exchanges.ts';
import { watching, type Held } from './watch.ts';
import type { SoakStream, SoakWorld } from './world.ts';

/** What came of some load. */
export interface While {
  readonly answers: readonly Got[];
  /** Answers that the evidence contradicts, and entries that stay open. */
  readonly contradictions: readonly string[];
  /** The most that the gateway held at a time; undefined where it cannot be seen. */
  readonly most: Held | undefined;
  readonly seconds: number;
}

/** How long an entry may stay open after the last answer: its work ends with the total deadline. */
const settleMs = 60_000;

/** Puts load on the gateway, of several kinds at a time, and holds every answer against the ledger. */
export async function during(world: SoakWorld, ...loads: readonly Load[]): Promise<While> {
  const since = await endOfLedger(world.ownerUrl);
  const begun = performance.now();
  const all = () => Promise.all(loads.map((load) => ask(world, load)));
  const { result, most } = await watching(world.pid, all);
  const answers = result.flat();
  const seconds = (performance.now() - begun) / 1_000;
  const open = await settled(world);
  const left = open === 0 ? [] : [`${String(open)} entries stay open`];
  const recorded = await recordedSince(world.ownerUrl, since);
  return { answers, contradictions: [...left, ...contradictions(answers, recorded)], most, seconds };
}

/** @returns the entries that are still open when everything should be over */
async function settled({ ownerUrl }: SoakWorld): Promise<number> {
  const end = performance.now() + settleMs;
  while (performance.now() < end) {
    if ((await openEntries(ownerUrl)) === 0) return 0;
    await wait(200);
  }
  return openEntries(ownerUrl);
}

/** Does something while all services of a stream go wrong. */
export async function withTrouble<T>(
  world: SoakWorld,
  { services }: SoakStream,
  fault: Omit<Fault, 'service'>,
  act: () => Promise<T>,
): Promise<T> {
  for (const service of services) await world.control('faults', { body: { ...fault, service } });
  try {
    return await act();
  } finally {
    await world.control('faults', { method: 'DELETE' });
  }
}

/** How long a service may take to be asked again after its trouble: pauses end after two seconds at most. */
const recoverMs = 30_000;

/** Waits until these streams answer again. @returns a sentence for each that does not */
export async function recovered(world: SoakWorld, streams: readonly SoakStream[]): Promise<readonly string[]> {
  const late: string[] = [];
  for (const { name } of streams) {
    const path = `/integrations/${world.integrationId}/streams/${name}`;
    const end = performance.now() + recoverMs;
    let status = 0;
    while (status !== 200 && performance.now() < end) {
      ({ status } = await world.call(path));
      if (status !== 200) await wait(250);
    }
    if (status !== 200) late.push(`${name} does not come back: ${String(status)}`);
  }
  return late;
}

/** Figures of some load, for people. */
export interface Figures {
  readonly callers: number;
  readonly answers: number;
  /** Of a hundred answers, those with data. */
  readonly accepted: number;
  /** Milliseconds, of answers with data. */
  readonly p50: number;
  readonly p99: number;
  /** Milliseconds, of refusals. */
  readonly refusedP50: number;
  readonly perSecond: number;
  readonly memory: number;
  readonly connections: number;
}

/** @param chosen leaves answers out of the times */
export function figuresOf(
  { answers, seconds, most }: While,
  callers: number,
  chosen: (got: Got) => boolean = () => true,
): Figures {
  const accepted = answers.filter(({ status }) => status === 200);
  const times = accepted.filter(chosen).map(({ milliseconds }) => milliseconds);
  const refused = answers.filter(({ status }) => status === 503).map(({ milliseconds }) => milliseconds);
  return {
    callers,
    answers: answers.length,
    accepted: (100 * accepted.length) / answers.length,
    p50: percentile(times, 50),
    p99: percentile(times, 99),
    refusedP50: percentile(refused, 50),
    perSecond: accepted.length / seconds,
    memory: most?.memory ?? Number.NaN,
    connections: most?.connections ?? Number.NaN,
  };
}
