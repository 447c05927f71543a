import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { startProgram } from '../../src/sandbox/processes.ts';
import { start } from '../bench/contender-process.ts';
import { record } from '../bench/recording.ts';
import type { ReplayCase, ReplayMessage } from '../bench/replay.ts';
import { createClient, type ListedPersona } from '../client.ts';
import type { SoakWorld } from './world.ts';

/** Streams of one message each. */
const played = ['nationalRegister', 'dimona', 'patrimonium', 'jobSeeker'];

/**
 * Another gateway on the same database, before a Bank that answers at once: it plays back what the simulator answered.
 * The simulator is slower than the gateway, so with it the gateway is never what has too much to do.
 */
export async function startQuickWorld(world: SoakWorld, onLine: (line: string) => void): Promise<SoakWorld> {
  await using cleanup = new AsyncDisposableStack();
  const { items } = await world.control<{ items: readonly ListedPersona[] }>('personas');
  const cases = [];
  for (const stream of played) {
    cases.push(await record({ name: stream, stream, persona: 'single-applicant' }, world, items));
  }
  const { simulatorUrl, identityUrl } = world;
  const program = fileURLToPath(new URL('../bench/replay.ts', import.meta.url));
  const replay = await start(program, { simulatorUrl } satisfies ReplayMessage);
  cleanup.defer(() => void replay.process.kill());
  replay.process.send(cases.flatMap(({ exchanges }) => exchanges) satisfies ReplayCase);
  await once(replay.process, 'message');
  const main = fileURLToPath(new URL('../../src/main.ts', import.meta.url));
  const environment = { ...world.environment, KSZ_SOA_URL: `${replay.url}/SOA4520` };
  const gateway = startProgram('main.ts', main, environment, onLine);
  cleanup.defer(() => gateway.stop());
  const url = await gateway.ready;
  const resources = cleanup.move();
  return {
    ...world,
    ...createClient({ url, identityUrl, simulatorUrl }),
    pid: gateway.pid ?? 0,
    environment,
    streams: world.streams.filter(({ name }) => played.includes(name)),
    [Symbol.asyncDispose]: () => resources.disposeAsync(),
  };
}
