import { randomUUID } from 'node:crypto';
import { verdictsOf, type Choice, type State } from './checklist.ts';
import { deliverAll, receiverOf } from './deliveries.ts';
import { createDirectorOfAll } from './director.ts';
import { moments } from './moments.ts';
import { startProxy } from './proxy.ts';
import { createRecorder } from './recorder.ts';
import { registeredId, type Recording } from './recording.ts';
import type { Addresses, World } from './world.ts';

export interface WatchSettings {
  readonly addresses: Addresses;
  readonly world: World;
  readonly port: number;
  readonly choice: Choice;
  readonly seconds: number;
  readonly retryAfterSeconds: number;
  /** Nothing happens so long after a moment. */
  readonly pauseMs: number;
  readonly say: (text: string) => void;
}

/** A proxy that watches software while somebody plays by hand. */
export interface Watch {
  readonly url: string;
  recording(): Recording;
  /** Stops, and gives what was seen. What the software registered stays: it is the work of whoever plays. */
  stop(): Promise<Recording>;
}

/** Starts to watch. It says what changes on the checklist, and what it waits for. @throws the error of the system when the port cannot be had */
export async function watch(settings: WatchSettings): Promise<Watch> {
  const { addresses, say, choice } = settings;
  const recorder = createRecorder('proxy', settings.world.familyNames);
  const known = new Map<string, State>();
  const deliveries: Promise<void>[] = [];
  const proxy = await startProxy({
    target: new URL(addresses.gateway),
    port: settings.port,
    director: createDirectorOfAll(settings.pauseMs, (id) => {
      say(`The kit: ${moments[id].what}.`);
    }),
    retryAfterSeconds: settings.retryAfterSeconds,
    task: () => undefined,
    record: recorder.exchange,
  });

  const tell = () => {
    for (const { check, state, broken } of verdictsOf(recorder.recording(), choice)) {
      if (state === (known.get(check.id) ?? 'notSeen') || state === 'leftOut') continue;
      known.set(check.id, state);
      say(state === 'broken' ? `BROKEN    ${check.id}: ${broken[0] ?? ''}` : `${state.padEnd(8)}  ${check.id}`);
    }
  };
  recorder.onExchange((exchange) => {
    tell();
    const receiver = receiverOf(exchange);
    if (!receiver) return;
    const subject = recorder.recording().exchanges.flatMap((one) => registeredId(one) ?? [])[0] ?? randomUUID();
    const { seconds } = settings;
    deliveries.push(
      deliverAll(receiver, { source: addresses.gateway, subject, seconds }, recorder.delivery).then(tell),
    );
  });
  // Some points hold only when a while has passed in which nothing came.
  const timer = setInterval(tell, 1_000);
  timer.unref();

  return {
    url: proxy.url,
    recording: () => recorder.recording(),
    async stop() {
      clearInterval(timer);
      await Promise.all(deliveries);
      await proxy[Symbol.asyncDispose]();
      return recorder.recording();
    },
  };
}

/** What to play by hand, for each thing that is not seen yet. */
export function waitsFor(recording: Recording, choice: Choice): readonly string[] {
  const plays = verdictsOf(recording, choice).flatMap(({ check, state }) =>
    state === 'notSeen' && check.play !== undefined ? [{ play: check.play, id: check.id }] : [],
  );
  return [...Map.groupBy(plays, ({ play }) => play)].map(
    ([play, ofPlay]) => `${play} (${ofPlay.map(({ id }) => id).join(', ')})`,
  );
}
