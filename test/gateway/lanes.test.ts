import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { startConstellation, type Constellation } from '../constellation.ts';
import { entriesOf, readEntries, type EntryRows } from './evidence-rows.ts';
import { listExchanges, withFault } from './exchanges.ts';

/*
 * Services of the Bank that hang, fail in a row, or say "later", beside services that work. Each test uses services of
 * its own, because a lane remembers. Of eight connections one service may hold three.
 */
const mostUnderWay = 3;
const queue = 4;
const failures = 3;
let world: Constellation;
let integrationId: string;
let folder: string;
let maintenanceFile: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lanes-'));
  maintenanceFile = join(folder, 'maintenance.yaml');
  await announce(['jobSeeker']);
  world = await startConstellation({
    env: {
      KSZ_TIMEOUT_MS: '600000',
      TOTAL_DEADLINE_MS: '600000',
      KSZ_CONNECTIONS: '8',
      KSZ_QUEUE: String(queue),
      KSZ_RETRIES: '0',
      KSZ_BREAKER_FAILURES: String(failures),
      KSZ_BREAKER_PAUSE_MS: '10',
      KSZ_BREAKER_LONGEST_PAUSE_MS: '600000',
      MAINTENANCE_FILE: maintenanceFile,
    },
  });
  integrationId = await world.integrate(world.persona('single-applicant'));
});
afterEach(async () => {
  await world.control('faults', { method: 'DELETE' });
});
afterAll(async () => {
  await world[Symbol.asyncDispose]();
  await rm(folder, { recursive: true });
});

/** Announces maintenance of these streams, from long ago until far away. */
function announce(streams: readonly string[]): Promise<void> {
  const window = { streams, from: '2020-01-01T00:00:00Z', until: '2090-01-01T00:00:00+01:00' };
  // JSON is YAML too.
  return writeFile(maintenanceFile, JSON.stringify({ windows: [window] }));
}

interface ProblemBody {
  readonly type: string;
  readonly status: number;
}
interface HealthBody {
  readonly status: string;
  readonly parts: Readonly<Record<string, { readonly status: string }>>;
}
const unavailable = { status: 503, type: 'urn:problem-type:belgif:serviceUnavailable' };

const consult = (stream: string) => world.call<ProblemBody>(`/integrations/${integrationId}/streams/${stream}`);

/** Calls of a service that arrived at the Bank. */
async function arrived(service: string): Promise<number> {
  return (await listExchanges(world)).filter((exchange) => exchange.service === service).length;
}

/** A figure of the gateway; undefined when there is none with these labels. */
async function figure(name: string, labels: string): Promise<number | undefined> {
  const text = await (await fetch(`${world.url}/metrics`)).text();
  const line = text.split('\n').find((one) => one.startsWith(`${name}{${labels}} `));
  return line === undefined ? undefined : Number(line.split(' ').at(-1));
}

const messages = (service: string, state: string) =>
  figure('gateway_bank_messages', `service="${service}",state="${state}"`);
const isOpen = (service: string) => figure('gateway_bank_breaker', `service="${service}",state="open"`);

/** The only entry of a request. */
async function entryOf(headers: Headers): Promise<EntryRows | undefined> {
  const [entry] = await entriesOf(world.database, String(headers.get('belgov-trace-id')));
  return entry;
}

/** A caller that waits until it is told to leave. */
async function startCaller(file: string, stream: string): Promise<{ leave(): Promise<void> }> {
  const leaving = new AbortController();
  const headers = { authorization: `Bearer ${await world.token('gent-social-worker')}` };
  const url = `${world.url}/socialInquiry/v1/integrations/${file}/streams/${stream}`;
  const answer = fetch(url, { headers, signal: leaving.signal }).then(
    ({ status }) => status,
    () => 'left',
  );
  return {
    async leave() {
      leaving.abort();
      expect(await answer).toBe('left');
    },
  };
}

/** Persons with files of their own, one for each caller. */
const living = [
  'couple',
  'sixty-employers',
  'student',
  'bankrupt',
  'twenty-parcels',
  'primary-incapacity',
  'insertion-allowance',
] as const;

test('a service that hangs holds its own lane and no more, and what nobody waits for is never sent', async () => {
  const service = 'PatrimonyService';
  await world.control('faults', { body: { kind: 'hang', service } });
  await world.control('exchanges', { method: 'DELETE' });
  // The same question about the same file would be one message.
  const files = await Promise.all(living.map((tag) => world.integrate(world.persona(tag))));
  const underWay = [];
  for (let one = 1; one <= mostUnderWay; one++) {
    underWay.push(await startCaller(String(files.pop()), 'patrimonium'));
    await expect.poll(() => messages(service, 'underWay')).toBe(one);
  }
  const waiting = [];
  for (let one = 1; one <= queue; one++) {
    waiting.push(await startCaller(String(files.pop()), 'patrimonium'));
    await expect.poll(() => messages(service, 'waiting')).toBe(one);
  }

  const oneTooMany = await consult('patrimonium');
  expect(oneTooMany.body).toMatchObject(unavailable);
  expect(Number(oneTooMany.headers.get('retry-after'))).toBeGreaterThan(0);
  expect((await entryOf(oneTooMany.headers))?.closed).toMatchObject([
    { outcome: 'failed', problem: unavailable.type, exchanges: [{ service, status: 'notSent' }] },
  ]);
  expect(
    await figure('gateway_bank_messages_refused_total', `service="${service}",reason="overloaded"`),
  ).toBeGreaterThan(0);

  expect((await consult('dimona')).status).toBe(200);
  const dossier = await world.call<{ streams: readonly { name: string; state: string }[] }>(
    `/integrations/${integrationId}/dossiers`,
    { body: { streams: ['dimona', 'patrimonium', 'nationalRegister'] } },
  );
  expect(Object.fromEntries(dossier.body.streams.map(({ name, state }) => [name, state]))).toEqual({
    dimona: 'answered',
    patrimonium: 'failed',
    nationalRegister: 'answered',
  });
  const health = await world.call<HealthBody>('/health', { as: 'nobody' });
  expect(health.body).toMatchObject({ status: 'UP', parts: { crossroadsBank: { status: 'UP' } } });

  await Promise.all(waiting.map((caller) => caller.leave()));
  await expect.poll(() => messages(service, 'waiting')).toBe(0);
  expect(await messages(service, 'underWay')).toBe(mostUnderWay);
  await Promise.all(underWay.map((caller) => caller.leave()));
  await expect.poll(() => messages(service, 'underWay')).toBe(0);
  await world.control('faults', { method: 'DELETE' });
  expect((await consult('patrimonium')).status).toBe(200);
  await expect.poll(() => arrived(service)).toBe(mostUnderWay + 1);

  const gone = async () => {
    const entries = await readEntries(world.database);
    return entries.flatMap(({ opened, closed }) =>
      opened['stream'] === 'patrimonium'
        ? closed.filter(({ problem }) => problem?.endsWith(':callerGone')).flatMap(({ exchanges }) => exchanges)
        : [],
    );
  };
  await expect.poll(async () => (await gone()).length).toBe(mostUnderWay + queue);
  const statuses = (await gone()).map(({ status }) => status).sort();
  expect(statuses).toEqual([
    ...Array.from({ length: mostUnderWay }, () => 'callerGone'),
    ...Array.from({ length: queue }, () => 'notSent'),
  ]);
});

describe.each([
  ['tooManyRequests', 'taxAssessment', 'TaxAssessmentDataService'],
  ['busy', 'household', 'OCMWCPASPerformInvestigation'],
])('a service that says when to come back (%s, %s)', (kind, stream, service) => {
  test('is not asked before, and the caller learns how long', async () => {
    await world.control('exchanges', { method: 'DELETE' });
    const first = await withFault(world, { kind, times: 1 }, () => consult(stream));
    expect(first.body).toMatchObject(unavailable);
    expect(first.headers.get('retry-after')).toBe('600');
    const asked = (await listExchanges(world)).length;
    expect(asked).toBe(1);

    const next = await consult(stream);
    expect(next.body).toMatchObject(unavailable);
    expect(Number(next.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(Number(next.headers.get('retry-after'))).toBeLessThanOrEqual(600);
    expect((await entryOf(next.headers))?.closed).toMatchObject([
      { outcome: 'failed', problem: unavailable.type, exchanges: [{ service, status: 'notAsked' }] },
    ]);
    expect((await listExchanges(world)).length).toBe(asked);

    const part = { [`crossroadsBank:${service}`]: { status: 'DOWN' }, crossroadsBank: { status: 'UP' } };
    await expect
      .poll(async () => (await world.call<HealthBody>('/health', { as: 'nobody' })).body)
      .toMatchObject({ status: 'DEGRADED', parts: part });
    expect(await isOpen(service)).toBe(1);
    await expect.poll(() => figure('gateway_part_up', `part="crossroadsBank:${service}"`)).toBe(0);
    expect(await figure('gateway_part_up', 'part="crossroadsBank"')).toBe(1);
    expect((await consult('dimona')).status).toBe(200);
  });
});

test('a service that fails in a row is left alone, and one message finds out that it is back', async () => {
  const service = 'DmfaConsultationService';
  await withFault(world, { kind: 'cut', service }, async () => {
    await expect
      .poll(async () => {
        expect((await consult('wages')).body).toMatchObject(unavailable);
        return isOpen(service);
      })
      .toBe(1);
  });
  await expect.poll(async () => (await consult('wages')).status).toBe(200);
  expect(await isOpen(service)).toBe(0);
});

test('what fails for one person counts once, however many messages it takes: the next person is asked about', async () => {
  const service = 'OCMWCPASListOfAttestations';
  await withFault(world, { kind: 'cut', service }, () => consult('attestations'));
  expect(await isOpen(service)).toBe(0);
  const { body } = await consult('attestations');
  expect(body).toMatchObject({ outcome: expect.not.stringMatching('incomplete') as string });
});

test('a bad answer is no sign that the service is gone', async () => {
  await withFault(world, { kind: 'malformedXml' }, async () => {
    for (let one = 0; one <= failures; one++) expect((await consult('selfEmployed')).status).toBe(502);
  });
  expect((await consult('selfEmployed')).status).toBe(200);
});

test.each(['nationalRegister', 'attestations'])('%s: a good answer under status 500 is no answer', async (stream) => {
  const answer = await withFault(world, { kind: 'status500' }, () => consult(stream));
  expect(answer.body).toMatchObject({ status: 502, type: 'urn:problem-type:belgif:badGateway' });
});

describe('announced maintenance', () => {
  interface Catalogue {
    readonly items: readonly { readonly name: string; readonly maintenance?: readonly { readonly until: string }[] }[];
  }
  const maintained = async () => {
    const { body } = await world.call<Catalogue>('/refData/streams', { as: 'nobody' });
    return body.items.flatMap(({ name, maintenance }) => (maintenance ? [{ name, maintenance }] : []));
  };
  const until = '2089-12-31T23:00:00.000Z';

  test('is in the catalogue, and in the problem when the source does not answer', async () => {
    expect(await maintained()).toMatchObject([{ name: 'jobSeeker', maintenance: [{ until }] }]);
    const failed = await withFault(world, { kind: 'cut' }, () => consult('jobSeeker'));
    expect(failed.body).toMatchObject({ ...unavailable, maintenanceUntil: until });
    expect(Number(failed.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(failed.headers.get('content-language')).toBe('nl');
    // It may be over early: the source is asked all the same.
    expect((await consult('jobSeeker')).status).toBe(200);
  });

  test('is read again when its file changes, and a wrong file changes nothing', async () => {
    await announce(['cadaf']);
    await expect.poll(maintained).toMatchObject([{ name: 'cadaf', maintenance: [{ until }] }]);
    const lines = world.log.length;
    await writeFile(maintenanceFile, 'windows: soon');
    await expect.poll(() => world.log.slice(lines).some((line) => line.includes('maintenance windows'))).toBe(true);
    expect((await maintained()).map(({ name }) => name)).toEqual(['cadaf']);
  });
});
