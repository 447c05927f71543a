import { connect } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readConfig } from '../../src/config/config.ts';
import { createGateway } from '../../src/gateway.ts';
import { createIdentityProvider } from '../../src/identity/identity.ts';
import { createLogger } from '../../src/platform/http/logging.ts';
import { createSimulator } from '../../src/simulator/simulator.ts';
import { createClient, type Client, type ListedPersona } from '../client.ts';
import { createTestDatabase, type TestDatabase } from '../postgres.ts';
import { sandboxEnvironment } from '../sandbox-environment.ts';
import { readEntries, verifyLedger } from './evidence-rows.ts';
import { startProgram } from './program.ts';
import { createRoundRobin, type Routed } from './round-robin.ts';

let cleanup: AsyncDisposableStack;
let database: TestDatabase;
let environment: Record<string, string>;
let neighbours: { readonly simulatorUrl: string; readonly identityUrl: string };
beforeAll(async () => {
  await using stack = new AsyncDisposableStack();
  database = stack.use(await createTestDatabase());
  const simulator = stack.use(await createSimulator({}));
  const identity = stack.use(createIdentityProvider());
  const { url: simulatorUrl } = await simulator.listen(0);
  const { url: identityUrl } = await identity.listen(0);
  neighbours = { simulatorUrl, identityUrl };
  environment = { ...sandboxEnvironment({ databaseUrl: database.runtimeUrl, ...neighbours }), KSZ_TIMEOUT_MS: '20000' };
  cleanup = stack.move();
});
afterAll(() => cleanup.disposeAsync());

async function personaOf(client: Client, tag: string): Promise<ListedPersona> {
  const { items } = await client.control<{ items: readonly ListedPersona[] }>('personas');
  const found = items.find(({ tags }) => tags.includes(tag));
  if (!found) throw new Error(`no persona ${tag}`);
  return found;
}

const callers = 12;
/** Answers before something happens, and from each gateway that came new. */
const some = 30;

test('two gateways are replaced one after the other under load: no request is lost, and each is on record once', async () => {
  await using robin = createRoundRobin();
  const first = await startProgram(environment);
  const second = await startProgram(environment);
  await using programs = new AsyncDisposableStack();
  programs.use(first);
  programs.use(second);
  robin.add(first.url);
  robin.add(second.url);
  const client = createClient({ url: first.url, ...neighbours });
  const id = await client.integrate(await personaOf(client, 'single-applicant'));
  const before = new Set((await readEntries(database)).map(({ entryId }) => entryId));

  const answers: Routed[] = [];
  const lost: unknown[] = [];
  let goesOn = true;
  let reasons = 0;
  const asks = [
    () => ({ path: `/integrations/${id}/streams/dimona` }),
    () => ({ path: `/integrations/${id}/streams/patrimonium` }),
    () => ({ path: '/integrations/query', body: '{}' }),
    // Something that changes the database.
    () => ({
      path: `/integrations/${id}/consultationReasons`,
      body: JSON.stringify({ reason: 'newElement', explanation: `Nieuw element ${String((reasons += 1))}` }),
    }),
  ];
  const caller = async (number: number) => {
    for (let asked = number; goesOn; asked += 1) {
      const { path, ...rest } = asks[asked % asks.length]?.() ?? { path: '/' };
      const headers = { authorization: `Bearer ${await client.token('gent-social-worker')}` };
      const type = 'body' in rest ? { 'content-type': 'application/json' } : {};
      try {
        answers.push(await robin.send(path, { headers: { ...headers, ...type }, ...rest }));
      } catch (error) {
        lost.push(error);
      }
    }
  };
  const all = Promise.all(Array.from({ length: callers }, (_, number) => caller(number)));
  const answeredBy = (url: string) => answers.filter(({ target }) => target === url).length;

  try {
    await expect.poll(() => Math.min(answeredBy(first.url), answeredBy(second.url))).toBeGreaterThan(some);
    for (const old of [first, second]) {
      old.signal('SIGTERM');
      expect(await old.exited).toBe(0);
      robin.remove(old.url);
      const replacement = programs.use(await startProgram(environment));
      robin.add(replacement.url);
      await expect.poll(() => answeredBy(replacement.url)).toBeGreaterThan(some);
    }
  } finally {
    goesOn = false;
    await all;
  }

  expect(lost).toEqual([]);
  expect(answers.filter(({ status }) => status !== 200 && status !== 201)).toEqual([]);
  const entries = (await readEntries(database)).filter(({ entryId }) => !before.has(entryId));
  expect(entries.filter(({ closed }) => closed.length !== 1)).toEqual([]);
  expect(entries.filter(({ closed }) => !['answered', 'noData'].includes(closed[0]?.outcome ?? ''))).toEqual([]);
  // As many entries as answers, under the same trace ids: none without an answer, none twice.
  const onRecord = entries.map(({ opened }) => String(opened['traceId'])).sort();
  expect(onRecord).toEqual(answers.map(({ traceId }) => traceId).sort());
  expect((await verifyLedger(database)).findings).toEqual([]);
});

test('a connection whose request does not end holds up nobody: the gateway ends in time', async () => {
  const config = readConfig({ ...environment, TOTAL_DEADLINE_MS: '500' });
  await using gateway = await createGateway(config, { logger: createLogger('silent') });
  const { hostname, port } = new URL(await gateway.listen());
  const socket = connect({ host: hostname, port: Number(port) });
  socket.on('error', () => undefined);
  const closed = new Promise((resolve) => socket.once('close', resolve));
  await new Promise<void>((resolve) => {
    socket.write('GET /socialInquiry/v1/refData HTTP/1.1\r\nHost: a\r\n', () => {
      resolve();
    });
  });
  await gateway.close();
  await closed;
});
