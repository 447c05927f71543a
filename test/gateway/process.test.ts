import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { createIdentityProvider } from '../../src/identity/identity.ts';
import { createSimulator } from '../../src/simulator/simulator.ts';
import { createClient, type Client, type ListedPersona } from '../client.ts';
import { takePort } from '../free-port.ts';
import { asOwner, createTestDatabase, type TestDatabase } from '../postgres.ts';
import { sandboxEnvironment } from '../sandbox-environment.ts';
import { readEntries, verifyLedger } from './evidence-rows.ts';
import { keptBack } from './exchanges.ts';
import { runProgram, startProgram, type Program } from './program.ts';
import { startReceiver } from './webhook-receiver.ts';

let cleanup: AsyncDisposableStack;
let database: TestDatabase;
let environment: Record<string, string>;
let neighbors: { readonly simulatorUrl: string; readonly identityUrl: string };
beforeAll(async () => {
  await using stack = new AsyncDisposableStack();
  database = stack.use(await createTestDatabase());
  const simulator = stack.use(await createSimulator({}));
  const identity = stack.use(createIdentityProvider());
  const { url: simulatorUrl } = await simulator.listen(0);
  const { url: identityUrl } = await identity.listen(0);
  neighbors = { simulatorUrl, identityUrl };
  environment = { ...sandboxEnvironment({ databaseUrl: database.runtimeUrl, ...neighbors }), KSZ_TIMEOUT_MS: '20000' };
  cleanup = stack.move();
});
afterEach(() => clientOf('http://127.0.0.1:1').control('faults', { method: 'DELETE' }));
afterAll(() => cleanup.disposeAsync());

const clientOf = (url: string): Client => createClient({ url, ...neighbors });

async function personaWith(client: Client, tag: string): Promise<ListedPersona> {
  const { items } = await client.control<{ items: readonly ListedPersona[] }>('personas');
  const found = items.find(({ tags }) => tags.includes(tag));
  if (!found) throw new Error(`no persona ${tag}`);
  return found;
}

async function openEntries() {
  return (await readEntries(database)).filter(({ closed }) => closed.length === 0);
}

async function outcomeOf(traceId: string | null): Promise<readonly string[]> {
  const entries = (await readEntries(database)).filter(({ opened }) => opened['traceId'] === traceId);
  return entries.flatMap(({ closed }) => closed.map(({ outcome }) => outcome));
}

describe.each(['SIGTERM', 'SIGINT'] as const)('%s', (signal) => {
  test('health goes down first, requests in flight finish, entries are closed, exit code 0', async () => {
    // A busy machine needs its time to see DOWN.
    await using program = await startProgram({ ...environment, DRAIN_MS: '5000' });
    const client = clientOf(program.url);
    const id = await client.integrate(await personaWith(client, 'single-applicant')).catch(() => existing(client));
    const health = () => client.call<{ status: string }>('/health', { as: 'nobody' });
    expect((await health()).status).toBe(200);

    await client.control('faults', { body: { kind: 'held' } });
    const inFlight = ['dimona', 'nationalRegister', 'patrimonium'].map((stream) =>
      client.call(`/integrations/${id}/streams/${stream}`),
    );
    await expect.poll(() => keptBack(client)).toBe(3);
    program.signal(signal);
    await expect.poll(async () => (await health()).status).toBe(503);
    expect((await health()).body.status).toBe('DOWN');
    expect(await openEntries()).toHaveLength(3);
    await client.control('faults', { method: 'DELETE' });

    for (const answer of await Promise.all(inFlight)) {
      expect(answer.status).toBe(200);
      expect(await outcomeOf(answer.headers.get('belgov-trace-id'))).toEqual(['answered']);
    }
    expect(await program.exited).toBe(0);
    await expect(health()).rejects.toThrow();
  });
});

async function existing(client: Client): Promise<string> {
  const { ssin } = await personaWith(client, 'single-applicant');
  const list = await client.call<{ items: readonly { integrationId: string }[] }>('/integrations/query', {
    body: { ssin, running: true },
  });
  return String(list.body.items[0]?.integrationId);
}

test('a second signal does not cut the first one short', async () => {
  await using program = await startProgram(environment);
  const client = clientOf(program.url);
  const id = await client.integrate(await personaWith(client, 'couple'), { qualityCode: 7 });
  await client.control('faults', { body: { kind: 'held' } });
  const inFlight = client.call(`/integrations/${id}/streams/dimona`);
  await expect.poll(() => keptBack(client)).toBe(1);
  program.signal('SIGTERM');
  program.signal('SIGINT');
  await expect.poll(() => program.output()).toContain('draining');
  await client.control('faults', { method: 'DELETE' });
  expect((await inFlight).status).toBe(200);
  expect(await program.exited).toBe(0);
});

describe('kill -9 under load', () => {
  test('every answer that a client received has its closed entry; what was open is unanswered after the restart', async () => {
    const received: string[] = [];
    await using program = await startProgram(environment);
    const client = clientOf(program.url);
    const { ssin, ...persona } = await personaWith(client, 'sixty-employers');
    const id = await client.integrate({ ssin, ...persona });
    const slow = await client.integrate(await personaWith(client, 'deceased'));
    const { ssin: slowSsin } = await personaWith(client, 'deceased');
    await client.control('faults', { body: { kind: 'hang', ssin: slowSsin } });
    const hanging = client.call(`/integrations/${slow}/streams/dimona`).catch(() => undefined);
    await expect.poll(() => keptBack(client)).toBe(1);

    let loading = true;
    const worker = async (stream: string) => {
      while (loading) {
        try {
          const answer = await client.call(`/integrations/${id}/streams/${stream}`);
          if (answer.status === 200) received.push(String(answer.headers.get('belgov-trace-id')));
        } catch {
          return;
        }
      }
    };
    const workers = Array.from({ length: 24 }, (_, index) =>
      worker(['dimona', 'nationalRegister', 'patrimonium'][index % 3] ?? ''),
    );
    await expect.poll(() => received.length).toBeGreaterThan(200);
    program.signal('SIGKILL');
    expect(await program.exited).toBeNull();
    await Promise.all([...workers, hanging]);
    loading = false;

    const byTrace = new Map((await readEntries(database)).map((entry) => [String(entry.opened['traceId']), entry]));
    for (const traceId of received) {
      const entry = byTrace.get(traceId);
      expect(entry?.closed).toHaveLength(1);
      expect(['answered', 'noData']).toContain(entry?.closed[0]?.outcome);
    }
    const left = await openEntries();
    expect(left.length).toBeGreaterThan(0);

    await using again = await startProgram(environment);
    await expect.poll(openEntries).toEqual([]);
    for (const { entryId } of left) {
      const entry = (await readEntries(database)).find((one) => one.entryId === entryId);
      expect(entry?.closed).toMatchObject([{ outcome: 'unanswered', exchanges: [] }]);
    }
    expect((await clientOf(again.url).call(`/integrations/${id}/streams/dimona`)).status).toBe(200);
    expect((await verifyLedger(database)).findings).toEqual([]);
  });

  test('a registration that was under way can be repeated when it is stale, and opens nothing meanwhile', async () => {
    await using program = await startProgram(environment);
    const client = clientOf(program.url);
    const persona = await personaWith(client, 'student');
    await client.control('faults', { body: { kind: 'hang', ssin: persona.ssin } });
    const hanging = client.integrate(persona).catch(() => undefined);
    await expect.poll(() => keptBack(client)).toBe(1);
    program.signal('SIGKILL');
    await Promise.all([program.exited, hanging]);
    await client.control('faults', { method: 'DELETE' });

    await using again = await startProgram(environment);
    const meanwhile = clientOf(again.url);
    const list = await meanwhile.call<{ items: readonly { integrationId: string; state: string }[] }>(
      '/integrations/query',
      { body: { ssin: persona.ssin } },
    );
    expect(list.body.items).toMatchObject([{ state: 'registering' }]);
    const refused = await meanwhile.call(`/integrations/${String(list.body.items[0]?.integrationId)}/streams/dimona`);
    expect(refused.status).toBe(403);

    // A registration is stale after three times the deadline.
    await using impatient = await startProgram({ ...environment, TOTAL_DEADLINE_MS: '1000' });
    const retry = clientOf(impatient.url);
    await expect.poll(() => retry.integrate(persona), { interval: 500 }).toMatch(/-/);
  });
});

test('kill -9 between what a receiver of events has read and its answer: the event comes again, and is one', async () => {
  await using receiver = await startReceiver();
  // It has read everything, and is about to answer.
  receiver.answer = () => undefined;
  const env = { ...environment, WEBHOOK_NETWORKS: '127.0.0.1', WEBHOOK_PLAIN_HTTP: 'true' };
  await using program = await startProgram(env);
  const client = clientOf(program.url);
  const ask = <T>(on: Client, path: string, body?: object) =>
    on.call<T>(path, { as: 'gent-software', ...(body ? { body } : {}) });
  const subscribed = await ask<{ subscriptionId: string; secret: string }>(client, '/subscriptions', {
    url: receiver.url,
  });
  receiver.secret = subscribed.body.secret;
  const id = await client.integrate(await personaWith(client, 'widower'));
  const end = await client.call(`/integrations/${id}/end`, { body: { reason: 'it is over now' } });
  expect(end.status).toBe(200);
  await expect.poll(() => receiver.kindsAbout(id)).toEqual(['integrationEnded']);
  program.signal('SIGKILL');
  expect(await program.exited).toBeNull();

  receiver.answer = () => 204;
  // The work of the dead gateway is taken over after a minute, by the clock of the database.
  await asOwner(database.ownerUrl, 'update subscription_progress set leased_until = now() where lease is not null');
  await using again = await startProgram(env);
  await expect.poll(() => receiver.kindsAbout(id)).toEqual(['integrationEnded', 'integrationEnded']);
  const [first, second] = receiver.arrived;
  expect(second?.id).toBe(first?.id);
  expect(second?.body).toBe(first?.body);
  const after = clientOf(again.url);
  const path = `/subscriptions/${subscribed.body.subscriptionId}`;
  await expect.poll(async () => (await ask(after, path)).body).toMatchObject({ waiting: 0, parked: 0 });
  const feed = await ask<{ items: readonly { eventId: string }[] }>(after, '/events/query', { pageSize: 500 });
  expect(feed.body.items.filter(({ eventId }) => eventId === first?.id)).toHaveLength(1);
  expect(receiver.refused).toEqual([]);
});

describe('what stops the start', () => {
  const failing = async (changes: Readonly<Record<string, string | undefined>>) => {
    const env = Object.entries({ ...environment, ...changes }).filter(([, value]) => value !== undefined);
    const result = await runProgram(Object.fromEntries(env) as Record<string, string>);
    expect(result.code).toBe(1);
    expect(result.err).not.toMatch(/^\s+at /m);
    expect(result.err).not.toContain('[object');
    return result.err;
  };

  test('wrong settings: every one of them is named', async () => {
    const told = await failing({
      DATABASE_URL: undefined,
      EVIDENCE_KEY: 'short',
      TOKEN_ISSUER: 'not a url',
      KSZ_TIMEOUT_MS: 'soon',
      KSZ_RETRIES: '99',
      ACCEPT_FICTIVE_SSINS: 'perhaps',
      QUALITY_CODE_MONTHS: 'two',
    });
    expect(told).toContain('The gateway cannot start with these settings:');
    for (const name of ['DATABASE_URL is missing', 'EVIDENCE_KEY', 'TOKEN_ISSUER', 'KSZ_TIMEOUT_MS', 'KSZ_RETRIES']) {
      expect(told).toContain(name);
    }
    expect(told).toContain('ACCEPT_FICTIVE_SSINS');
    expect(told).toContain('QUALITY_CODE_MONTHS');
    expect(told).not.toContain('short');
  });

  test.each<[string, Record<string, string>, RegExp]>([
    ['a file that is not there', { CENTRES_FILE: 'no-such-file.json' }, /CENTRES_FILE/],
    ['a database that is not there', { DATABASE_URL: 'postgresql://a:b@127.0.0.1:1/x' }, /database cannot be reached/],
    ['a key that is another', { EVIDENCE_KEY: Buffer.alloc(32, 7).toString('base64') }, /another evidence key/],
  ])('%s', async (_what, changes, sentence) => {
    const told = await failing(changes);
    expect(told).toMatch(sentence);
    expect(told.trim().split('\n').length).toBeLessThanOrEqual(2);
  });

  test('a wrong password', async () => {
    const url = new URL(database.runtimeUrl);
    url.password = 'wrong';
    const told = await failing({ DATABASE_URL: url.href });
    expect(told).toMatch(/refuses the user or password|^$/m);
    expect(told).not.toContain('wrong');
  });

  test('production with anything of the sandbox', async () => {
    const told = await failing({
      GATEWAY_ENVIRONMENT: 'production',
      KSZ_CREDENTIALS: 'gateway:sandbox',
      DATABASE_URL: 'postgresql://gateway:sandbox@127.0.0.1:5432/x',
    });
    for (const name of [
      'ACCEPT_FICTIVE_SSINS',
      'EVIDENCE_KEY is the published sandbox key',
      'DATABASE_URL has the published sandbox password',
      'KSZ_CREDENTIALS has the published sandbox password',
      'TOKEN_ISSUER must be an https URL',
      'TOKEN_JWKS_URL must be an https URL',
      'KSZ_SOA_URL must be an https URL',
      'KSZ_SSDN_URL must be an https URL',
    ]) {
      expect(told).toContain(name);
    }
    expect(told).not.toContain('gateway:sandbox');
  });

  test('a port that is in use: one sentence', async () => {
    await using taken = await takePort();
    const told = await failing({ GATEWAY_PORT: String(taken.port) });
    expect(told.trim().split('\n')).toHaveLength(1);
    expect(told).toContain(`127.0.0.1:${String(taken.port)} is in use`);
  });
});

test('a program that runs writes one line for people and JSON lines for machines', async () => {
  await using program: Program = await startProgram(environment);
  const lines = program.output().trim().split('\n');
  const [listening, ...others] = lines.filter((line) => !line.startsWith('{'));
  expect(listening).toMatch(/^Gateway listening on http:\/\/127\.0\.0\.1:\d+$/);
  expect(others).toEqual([]);
});
