import { setTimeout as wait } from 'node:timers/promises';
import { belgianDate } from '../values/calendar.ts';
import { deliverAll, receiverOf } from './deliveries.ts';
import { createScriptedDirector } from './director.ts';
import { KitError } from './kit-error.ts';
import { moments } from './moments.ts';
import { startProxy } from './proxy.ts';
import { createRecorder, type Recorder } from './recorder.ts';
import type { Recording, TaskRun } from './recording.ts';
import { scenesFor, type Role, type Scene, type Stage } from './script.ts';
import { ask } from './tasks.ts';
import { endIntegrations, tidy } from './tidy.ts';
import { software, worker, type Addresses, type World } from './world.ts';

export interface PlaySettings {
  readonly addresses: Addresses;
  readonly world: World;
  /** Address of the adapter. */
  readonly clientUrl: string;
  /** For each task. */
  readonly seconds: number;
  readonly retryAfterSeconds: number;
  /** Ids of points; all when empty. */
  readonly only: readonly string[];
  readonly signal: AbortSignal;
  readonly say: (text: string) => void;
}

/** What came of a play. */
export interface Played {
  readonly recording: Recording;
  /** As the software named itself. */
  readonly software?: string;
}

const dayMs = 24 * 3_600_000;

/**
 * Has an adapter do the tasks of the script, before a proxy that makes the moments happen. Afterwards ends what is left.
 * @throws KitError when the adapter cannot be reached
 */
export async function play(settings: PlaySettings): Promise<Played> {
  const { addresses, world, signal, say } = settings;
  const recorder = createRecorder('client', world.familyNames);
  const director = createScriptedDirector();
  let task: number | undefined;
  await using proxy = await startProxy({
    target: new URL(addresses.gateway),
    port: 0,
    director,
    retryAfterSeconds: settings.retryAfterSeconds,
    task: () => task,
    record: recorder.exchange,
  });
  const ids = new Map<Role, string>();
  const stage: Stage = {
    persons: world.persons,
    gatewayUrl: proxy.url,
    tokenUrl: `${addresses.identity}/token`,
    worker,
    software,
    today: belgianDate(world.now),
    yesterday: belgianDate(world.now - dayMs),
    ids,
  };

  async function run(scene: Scene, number: number): Promise<TaskRun> {
    const asked = scene.task(stage);
    director.arm(scene.moment);
    task = number;
    const startedAt = Date.now();
    const outcome = await ask(settings.clientUrl, asked, settings.seconds, signal);
    task = undefined;
    director.arm(undefined);
    const done = { number, task: asked, startedAt, endedAt: Date.now(), ...outcome };
    if (!signal.aborted) recorder.task(done);
    return done;
  }

  try {
    const scenes = scenesFor(settings.only);
    for (const [index, scene] of scenes.entries()) {
      const needed = scene.needs === undefined ? undefined : ids.get(scene.needs);
      if (scene.needs !== undefined && needed === undefined) continue;
      if (scene.isEndedByColleague && needed !== undefined) await endIntegrations([needed], addresses);
      const done = await run(scene, index + 1);
      if (signal.aborted) break;
      const { failure } = done;
      say(`${String(index + 1).padStart(2)}/${scenes.length} ${progress(scene, done)}`);
      if (index === 0 && failure !== undefined) throw new KitError(`${settings.clientUrl}: ${failure}.`);
      const { integrationId } = done.result ?? {};
      if (scene.makes !== undefined && integrationId !== undefined) ids.set(scene.makes, integrationId);
      if (done.task.task === 'subscribe') await deliver(recorder, done, ids, settings);
      if (index < scenes.length - 1) await settled(recorder, done);
    }
  } finally {
    await tidy(recorder.recording(), addresses);
  }
  const recording = recorder.recording();
  const name = recording.tasks[0]?.result?.software;
  return { recording, ...(name === undefined ? {} : { software: name }) };
}

/** A line for whoever waits. */
function progress({ moment }: Scene, { task, failure }: TaskRun): string {
  const meanwhile = moment === undefined ? '' : ` (${moments[moment].what})`;
  return `${task.task}${meanwhile}${failure === undefined ? '' : `: ${failure}`}`;
}

async function deliver(
  recorder: Recorder,
  { number }: TaskRun,
  ids: ReadonlyMap<Role, string>,
  { addresses, seconds }: PlaySettings,
): Promise<void> {
  const made = recorder.recording().exchanges.filter(({ task }) => task === number);
  const receiver = made.map(receiverOf).find((one) => one !== undefined);
  if (!receiver) return;
  const subject = ids.get('worker') ?? '';
  await deliverAll(receiver, { source: addresses.gateway, subject, seconds }, recorder.delivery);
}

/** Waits until a time is over that the gateway asked for in a task: the next task must not come too early by our own doing. */
async function settled(recorder: Recorder, { number }: TaskRun): Promise<void> {
  const until = recorder
    .recording()
    .exchanges.filter(({ task, headers }) => task === number && headers['retry-after'] !== undefined)
    .map(({ endedAt, headers }) => endedAt + Number(headers['retry-after']) * 1_000);
  const left = Math.max(0, ...until) - Date.now();
  if (left > 0) await wait(left);
}
