import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readConfig } from '../../src/config/config.ts';
import { createGateway } from '../../src/gateway.ts';
import { createLogger } from '../../src/platform/http/logging.ts';
import { createClient } from '../client.ts';
import { startConstellation, type Constellation } from '../constellation.ts';
import { withFullDisk } from '../full-disk.ts';
import { sandboxEnvironment } from '../sandbox-environment.ts';
import { entriesOf, readEntries, verifyLedger } from './evidence-rows.ts';
import { listExchanges } from './exchanges.ts';
import { startPostgresProxy } from './postgres-proxy.ts';

let world: Constellation;
let id: string;
beforeAll(async () => {
  world = await startConstellation();
  id = await world.integrate(world.persona('single-applicant'));
});
afterAll(() => world[Symbol.asyncDispose]());

const unavailable = 'urn:problem-type:belgif:serviceUnavailable';
const openEntries = async () => (await readEntries(world.database)).filter(({ closed }) => closed.length === 0);

describe('a database that takes four seconds for a round trip', () => {
  test('requests end with their deadline, health says what it is, nothing is given, and then all is well again', async () => {
    await using cleanup = new AsyncDisposableStack();
    const proxy = cleanup.use(await startPostgresProxy(world.database.runtimeUrl));
    const { identityUrl, simulatorUrl } = world;
    const config = readConfig({
      ...sandboxEnvironment({ databaseUrl: proxy.url, simulatorUrl, identityUrl }),
      TOTAL_DEADLINE_MS: '1500',
    });
    const gateway = cleanup.use(await createGateway(config, { logger: createLogger('silent') }));
    const client = createClient({ url: await gateway.listen(), identityUrl, simulatorUrl });
    const health = () => client.call<{ status: string }>('/health', { as: 'nobody' });
    const stream = `/integrations/${id}/streams/patrimonium`;
    // A busy machine may need more than the deadline for the first one.
    await expect.poll(async () => (await client.call(stream)).status).toBe(200);
    await world.control('exchanges', { method: 'DELETE' });

    proxy.delayMs = 4_000;
    const late = await Promise.all([client.call(stream), client.call('/integrations/query', { body: {} })]);
    for (const answer of late) {
      expect(answer.status, answer.text).toBe(503);
      expect(answer.body).toMatchObject({ type: unavailable, detail: expect.stringContaining('in time') as string });
    }
    await expect
      .poll(async () => (await health()).body)
      .toMatchObject({ status: 'DOWN', parts: { database: { status: 'DOWN' }, crossroadsBank: { status: 'UP' } } });

    proxy.delayMs = 0;
    await expect.poll(async () => (await client.call(stream)).status).toBe(200);
    await expect.poll(async () => (await health()).body.status).toBe('UP');
    await expect.poll(openEntries).toEqual([]);
    // What came too late to be given is on record as that, and the Bank was not asked for it.
    for (const { headers } of late) {
      const entries = await entriesOf(world.database, String(headers.get('belgov-trace-id')));
      expect(entries).toMatchObject([{ closed: [{ outcome: 'failed', problem: unavailable, exchanges: [] }] }]);
    }
    expect((await verifyLedger(world.database)).findings).toEqual([]);
  });
});

describe('a database without space', () => {
  test('for evidence: nobody is asked and nothing is given; the log has it once; it comes back by itself', async () => {
    const stream = `/integrations/${id}/streams/patrimonium`;
    await world.control('exchanges', { method: 'DELETE' });
    const seen = world.log.length;
    await withFullDisk(world.database.ownerUrl, 'ledger', async () => {
      const answers = await Promise.all(Array.from({ length: 20 }, () => world.call(stream)));
      for (const { status, body } of answers)
        expect({ status, type: body['type'] }).toEqual({ status: 503, type: unavailable });
      const { body } = await world.call('/health', { as: 'nobody' });
      expect(body).toMatchObject({ status: 'DOWN', parts: { ledger: { status: 'DOWN' }, database: { status: 'UP' } } });
    });
    expect(await listExchanges(world)).toEqual([]);
    const lines = world.log.slice(seen).map((line) => JSON.parse(line) as { err?: { code?: string }; status?: number });
    expect(lines.filter(({ err }) => err?.code === '53100')).toHaveLength(1);
    expect(lines.filter(({ status }) => status === 503).length).toBeGreaterThanOrEqual(20);

    expect((await world.call(stream)).status).toBe(200);
    await expect.poll(async () => (await world.call('/health', { as: 'nobody' })).status).toBe(200);
    expect(await openEntries()).toEqual([]);
    expect((await verifyLedger(world.database)).findings).toEqual([]);
  });

  test('for what is kept beside it: the caller gets 503, and the entry says that it failed', async () => {
    const asked = { reason: 'newElement', explanation: 'Nieuw element na een huisbezoek' };
    const note = () => world.call(`/integrations/${id}/consultationReasons`, { body: asked });
    const refused = await withFullDisk(world.database.ownerUrl, 'consultation_reason', note);
    expect(refused.status, refused.text).toBe(503);
    expect(refused.text).not.toContain('space');
    expect(await entriesOf(world.database, String(refused.headers.get('belgov-trace-id')))).toMatchObject([
      { closed: [{ outcome: 'failed', problem: unavailable }] },
    ]);
    expect((await note()).status).toBe(201);
  });
});
