import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startAdapter } from '../../sdk/typescript/examples/adapter.ts';
import { Desk } from '../../sdk/typescript/examples/desk.ts';
import { exitCodeOf, verdictsOf, type State } from '../../src/conformance/checklist.ts';
import { checks } from '../../src/conformance/checks/list.ts';
import { momentIds } from '../../src/conformance/moments.ts';
import { play } from '../../src/conformance/play.ts';
import type { Recording } from '../../src/conformance/recording.ts';
import { software, worker, readWorld, type World } from '../../src/conformance/world.ts';
import { watch } from '../../src/conformance/watch.ts';
import { startConstellation, type Constellation } from '../constellation.ts';
import { freePort, freePorts, takePort } from '../free-port.ts';
import { badDesks } from './desks.ts';
import { programEnvironment } from '../program-environment.ts';

let constellation: Constellation;
let world: World;
const addresses = () => ({
  gateway: constellation.url,
  simulator: constellation.simulatorUrl,
  identity: constellation.identityUrl,
});
beforeAll(async () => {
  constellation = await startConstellation({ env: { WEBHOOK_NETWORKS: '127.0.0.1', WEBHOOK_PLAIN_HTTP: 'true' } });
  world = await readWorld(addresses());
});
afterAll(() => constellation[Symbol.asyncDispose]());

const all = { only: [], without: [] };
const idsIn = (recording: Recording, wanted: State) =>
  verdictsOf(recording, all).flatMap(({ check, state }) => (state === wanted ? [check.id] : []));

/** Longer than any machine is busy: whoever repeats at once is too early on each. Nobody waits for it. */
const longSeconds = 60;

async function playWith(desk: Desk, only: readonly string[], retryAfterSeconds = longSeconds): Promise<Recording> {
  await using adapter = await startAdapter(desk, 0);
  return await playAt(adapter.url, only, retryAfterSeconds);
}

async function playAt(clientUrl: string, only: readonly string[], retryAfterSeconds = longSeconds): Promise<Recording> {
  const { recording } = await play({
    addresses: addresses(),
    world,
    clientUrl,
    seconds: 60,
    retryAfterSeconds,
    only,
    signal: new AbortController().signal,
    say: () => undefined,
  });
  return recording;
}

describe('an adapter', () => {
  test('that behaves holds every point, and nothing of it is left', async () => {
    const recording = await playWith(new Desk(), [], 1);
    const verdicts = verdictsOf(recording, all);
    expect(verdicts.filter(({ state }) => state !== 'held').map(({ check, broken }) => [check.id, broken])).toEqual([]);
    expect(exitCodeOf(verdicts)).toBe(0);
    // What a colleague ended is refused by the gateway itself.
    const refused = recording.exchanges.filter(({ status, moment }) => status === 403 && moment === undefined);
    expect(refused.map(({ operation }) => operation.stream)).toEqual(['cadaf']);
    const running = await constellation.call<{ items: readonly unknown[] }>('/integrations/query', {
      body: { running: true },
    });
    expect(running.body.items).toEqual([]);
    const subscriptions = await constellation.call<{ items: readonly unknown[] }>('/subscriptions', {
      as: 'gent-software',
    });
    expect(subscriptions.body.items).toEqual([]);
  });

  test.each(checks.map(({ id }) => id))('that breaks %s is found out, by that point alone', async (id) => {
    const desk = badDesks[id]?.();
    if (!desk) throw new Error(`no desk breaks ${id}`);
    const recording = await playWith(desk, [id]);
    expect(idsIn(recording, 'broken')).toEqual([id]);
  });

  test('that has not all tasks is not called right where nothing was seen', async () => {
    const desk = new (class extends Desk {
      override subscribe(): Promise<void> {
        return Promise.resolve();
      }
    })();
    const recording = await playWith(desk, ['takes-true-deliveries']);
    expect(idsIn(recording, 'notSeen')).toContain('takes-true-deliveries');
    const without = verdictsOf(recording, { only: ['takes-true-deliveries'], without: ['takes-true-deliveries'] });
    expect(without.map(({ state }) => state)).toEqual(['leftOut']);
    expect(exitCodeOf(verdictsOf(recording, { only: ['takes-true-deliveries'], without: [] }))).toBe(3);
  });
});

describe('the proxy', () => {
  const reason = { reason: 'newElement', explanation: 'Report of a new employment, to be compared.' } as const;
  const today = () => new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Brussels' });

  /** Nobody asks a stream again that has just failed. */
  const byHand = ['dimona', 'household', 'nationalRegister', 'wages', 'pension', 'unemployment', 'insurability'];

  /** Plays by hand what the kit waits for. */
  async function playedByHand(
    desk: Desk,
    retryAfterSeconds: number,
  ): Promise<{ readonly recording: Recording; readonly said: readonly string[] }> {
    const said: string[] = [];
    const watching = await watch({
      addresses: addresses(),
      world,
      port: 0,
      choice: all,
      seconds: 10,
      retryAfterSeconds,
      pauseMs: 0,
      say: (text) => said.push(text),
    });
    await using adapter = await startAdapter(desk, 0);
    desk.connect({ gatewayUrl: watching.url, tokenUrl: `${constellation.identityUrl}/token`, worker, software });
    const register = (role: 'worker' | 'partly') =>
      desk.integrate({
        person: world.persons[role],
        caseReference: `HAND-${role}`,
        applicationDate: today(),
        informedOn: today(),
      });
    const first = await register('worker');
    const second = await register('partly');
    for (const stream of byHand) await desk.consult(first, [stream], reason);
    await desk.consult(first, ['household', 'dimona'], reason);
    expect((await desk.list()).toSorted()).toEqual([first, second].toSorted());
    await desk.subscribe(`${adapter.url}/events`);
    for (const id of [first, second]) await desk.end(id, 'the application was withdrawn');
    const recording = await watching.stop();
    // After a while nothing more can follow.
    return { recording: { ...recording, now: recording.now + 60_000 }, said };
  }

  test('lets every moment happen, and sees what can be seen by hand', async () => {
    const { recording, said } = await playedByHand(new Desk(), 1);
    const happened = new Set(recording.exchanges.flatMap(({ moment }) => moment ?? []));
    expect([...happened].toSorted()).toEqual([...momentIds].toSorted());
    expect(idsIn(recording, 'broken')).toEqual([]);
    expect(idsIn(recording, 'held')).toEqual(checks.filter(({ play }) => play !== undefined).map(({ id }) => id));
    expect(said).toContain('held      informs-first');
  });

  test('says at once what is broken', async () => {
    const { recording, said } = await playedByHand(badDesks['waits-after-429']!(), longSeconds);
    expect(idsIn(recording, 'broken')).toEqual(['waits-after-429']);
    expect(said.find((line) => line.startsWith('BROKEN'))).toMatch(
      /^BROKEN {4}waits-after-429: exchange \d+ came \d+\.\d s/,
    );
  });
});

describe('the program', () => {
  const started = (args: readonly string[], environment: Readonly<Record<string, string>> = {}) => {
    const child = spawn(process.execPath, ['src/conformance.ts', ...args], {
      env: programEnvironment(environment),
    });
    const told = { out: '', err: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => (told.out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (told.err += text));
    return { child, told, ended: once(child, 'close').then(([code]) => code as number | null) };
  };
  const running = () => [
    ...['--gateway', constellation.url, '--simulator', constellation.simulatorUrl],
    ...['--identity', constellation.identityUrl],
  ];

  test('judges an adapter, and writes the checklist for programs', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'conformance-'));
    const json = join(folder, 'checklist.json');
    await using adapter = await startAdapter(badDesks['names-itself']!(), 0);
    const { told, ended } = started([
      ...['--client', adapter.url, ...running(), '--json', json],
      ...['--only', 'names-itself', '--only', 'informs-first'],
    ]);
    expect([await ended, told.err]).toEqual([1, '']);
    expect(told.out).toMatch(/^BROKEN {4}names-itself/m);
    expect(told.out).toMatch(/^held {6}informs-first/m);
    expect(told.out).toMatch(/^1 held, 1 broken\.$/m);
    expect(told.out).not.toMatch(/\d{11}/);
    expect(JSON.parse(await readFile(json, 'utf8'))).toMatchObject({
      format: 1,
      mode: 'client',
      software: 'ExampleDesk/1.0',
      counts: { held: 1, broken: 1 },
      checks: [
        { id: 'informs-first', state: 'held' },
        { id: 'names-itself', state: 'broken' },
      ],
    });
    await rm(folder, { recursive: true });
  });

  test('says in a sentence what is in the way', async () => {
    await using taken = await takePort();
    const port = String(taken.port);
    const { told, ended } = started(['--proxy', port, ...running()]);
    expect(await ended).toBe(2);
    expect(told.err).toBe(`Port ${port} is in use by another program: choose another with --proxy.\n`);
    const nobody = 'http://127.0.0.1:1';
    const elsewhere = readWorld({ ...addresses(), gateway: 'https://gateway.example' });
    await expect(elsewhere).rejects.toThrow('The address of the gateway must be that of a sandbox on this machine');
    await expect(readWorld({ ...addresses(), gateway: nobody })).rejects.toThrow('the gateway does not answer');
    await expect(playAt(nobody, [])).rejects.toThrow(`${nobody}: the adapter cannot be reached.`);
  });

  test('looks for the adapter before it starts a sandbox', async () => {
    const nobody = `http://127.0.0.1:${String(await freePort())}`;
    const { told, ended } = started(['--client', nobody, '--seconds', '1']);
    expect(await ended).toBe(2);
    expect(told).toEqual({
      out: `Waiting for the adapter at ${nobody}, for 1 s at most …\n`,
      err: `${nobody}: the adapter cannot be reached. Is it running, and there?\n`,
    });
  });

  test('waits for an adapter that is started after it', async () => {
    const port = await freePort();
    const { told, ended } = started([
      ...['--client', `http://127.0.0.1:${String(port)}`, ...running()],
      ...['--only', 'names-itself', '--seconds', '600'],
    ]);
    await expect.poll(() => told.out).toContain('Waiting for the adapter');
    await using adapter = await startAdapter(new Desk(), port);
    expect(adapter.url).toContain(String(port));
    expect([await ended, told.err]).toEqual([0, '']);
  });

  test('starts a sandbox of its own, and leaves nothing behind when it is interrupted', async () => {
    const [gateway = 0, simulator = 0, identity = 0, messages = 0] = await freePorts(4);
    const folder = await mkdtemp(join(tmpdir(), 'conformance-'));
    await chmod(folder, 0o755);
    const { child, told, ended } = started(['--proxy', '0'], {
      TMPDIR: folder,
      GATEWAY_PORT: String(gateway),
      KSZ_SIMULATOR_PORT: String(simulator),
      IDENTITY_PORT: String(identity),
      NOTIFICATIONS_PORT: String(messages),
    });
    await expect.poll(() => told.out + told.err).toContain('Ctrl-C prints the checklist.');
    const [url = ''] = /http:\/\/\S+(?=;)/.exec(told.out) ?? [];
    const health = await fetch(`${url}/socialInquiry/v1/health`, { headers: { 'user-agent': 'WelfareDesk/4.2' } });
    expect(health.status).toBe(200);
    child.kill('SIGINT');
    expect([await ended, told.err]).toEqual([3, '']);
    expect(told.out).toMatch(/^held {6}names-itself .*\(once\)$/m);
    expect(told.out).toMatch(/^not seen {2}informs-first/m);
    expect(told.out).not.toMatch(/^held {6}informs-first/m);
    await expect(fetch(`http://127.0.0.1:${String(gateway)}`)).rejects.toThrow('fetch failed');
    expect(await readdir(folder)).toEqual([]);
    await rm(folder, { recursive: true });
  });
});
