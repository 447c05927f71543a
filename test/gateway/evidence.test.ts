import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { streams } from '../../src/streams/registry.ts';
import type { Answer, User } from '../client.ts';
import { registrationOf, startConstellation, type Constellation } from '../constellation.ts';
import { asOwner, onDatabase } from '../postgres.ts';
import { entriesOf, readEntries, verifyLedger, type EntryRows } from './evidence-rows.ts';
import { during, keptBack, listExchanges, withFault } from './exchanges.ts';

let world: Constellation;
beforeAll(async () => {
  world = await startConstellation({ env: { KSZ_RETRIES: '1' } });
});
afterEach(async () => {
  await world.control('faults', { method: 'DELETE' });
});
afterAll(async () => {
  await world[Symbol.asyncDispose]();
});

const gent = '1999000150';
const uuid = expect.stringMatching(/^[0-9a-f-]{36}$/) as unknown;

/** The one entry of a request, opened once and closed once. */
async function entryOf(answer: Answer<unknown>): Promise<EntryRows> {
  const entries = await entriesOf(world.database, String(answer.headers.get('belgov-trace-id')));
  expect(entries).toHaveLength(1);
  const [entry] = entries;
  expect(entry?.closed).toHaveLength(1);
  return entry as EntryRows;
}

describe('every request leaves one entry, opened once and closed once', () => {
  const who = { userId: 'gent-social-worker', clientId: 'gent-social-worker', role: 'socialWorker' };

  test('a registration', async () => {
    const persona = world.persona('single-applicant');
    const answer = await world.call<{ integrationId: string; ticketCbss: string }>('/integrations', {
      body: registrationOf(persona, { caseReference: 'DOSSIER-7' }),
    });
    const entry = await entryOf(answer);
    expect(entry.centre).toBe(gent);
    expect(entry.subject).toMatch(/^[0-9a-f]{64}$/);
    expect(entry.opened).toMatchObject({
      ...who,
      action: 'register',
      integrationId: answer.body.integrationId,
      qualityCode: 1,
      caseReference: 'DOSSIER-7',
      traceId: answer.headers.get('belgov-trace-id'),
    });
    expect(entry.closed[0]).toMatchObject({
      outcome: 'answered',
      rule: 'act:socialWorker:register',
      exchanges: [
        {
          service: 'OCMWCPASManageAccess',
          ticket: uuid,
          ticketCbss: answer.body.ticketCbss,
          status: expect.stringContaining('YES') as unknown,
        },
      ],
    });
  });

  test.each(streams.map(({ name }) => name))('a consultation of %s', async (stream) => {
    const id = await world.integrate(world.persona('sixty-employers')).catch(() => knownId());
    const { result: answer, exchanges } = await during(world, () =>
      world.call<{
        outcome: string;
        sources: readonly { ticket: string; ticketCbss: string }[];
        withheldCategories: string[];
      }>(`/integrations/${id}/streams/${stream}`),
    );
    expect(answer.status).toBe(200);
    const entry = await entryOf(answer);
    expect(entry.opened).toMatchObject({ ...who, action: 'consult', integrationId: id, qualityCode: 1, stream });
    const [closed] = entry.closed;
    const outcome = answer.body.outcome === 'noDataFound' ? 'noData' : 'answered';
    expect(closed).toMatchObject({ outcome, rule: `grant:socialWorker:1:${stream}` });
    // The answer says beside each exchange what it brought.
    expect(answer.body.sources).toMatchObject(closed?.exchanges ?? []);
    expect(closed?.exchanges).toHaveLength(exchanges.length);
    for (const { ticket, ticketCbss = 'none' } of closed?.exchanges ?? []) {
      const exchange = exchanges.find(({ request }) => request.includes(ticket));
      expect(exchange?.reply).toContain(ticketCbss);
    }
    expect(closed?.categories).toEqual(Object.keys(streams.find(({ name }) => name === stream)?.categories ?? {}));
  });

  async function knownId() {
    const { ssin } = world.persona('sixty-employers');
    const list = await world.call<{ items: readonly { integrationId: string }[] }>('/integrations/query', {
      body: { ssin, qualityCode: 1 },
    });
    return String(list.body.items[0]?.integrationId);
  }

  test('a consultation without data', async () => {
    const id = await world.integrate(world.persona('no-data'));
    const answer = await world.call(`/integrations/${id}/streams/patrimonium`);
    const entry = await entryOf(answer);
    expect(entry.closed[0]).toMatchObject({ outcome: 'noData', exchanges: [{ ticket: uuid, ticketCbss: uuid }] });
  });

  test('a refusal, of a stream and of an action', async () => {
    const id = await world.integrate(world.persona('no-data'), { qualityCode: 30 });
    const { result: answer, exchanges } = await during(world, () => world.call(`/integrations/${id}/streams/dimona`));
    expect(answer.status).toBe(403);
    expect(exchanges).toEqual([]);
    const entry = await entryOf(answer);
    expect(entry.opened).toMatchObject({ ...who, integrationId: id, qualityCode: 30, stream: 'dimona' });
    expect(entry.subject).not.toBeNull();
    expect(entry.closed[0]).toEqual({
      outcome: 'denied',
      rule: 'noGrant',
      problem: 'urn:problem-type:belgif:missingPermission',
      exchanges: [],
    });
  });

  test('an attempt on another centre’s integration, in the own centre and without the person', async () => {
    const id = await world.integrate(world.persona('sixty-employers'), { qualityCode: 30 });
    const answer = await world.call(`/integrations/${id}/streams/dimona`, { as: 'namur-social-worker' });
    expect(answer.status).toBe(404);
    const entry = await entryOf(answer);
    expect(entry).toMatchObject({ centre: '1999000249', subject: null });
    expect(entry.opened).toMatchObject({ userId: 'namur-social-worker', integrationId: id, stream: 'dimona' });
    expect(entry.opened).not.toHaveProperty('caseReference');
    expect(entry.closed[0]).toMatchObject({ outcome: 'denied', rule: 'foreignCentre' });
  });

  test('a failure, with every attempt', async () => {
    const id = await world.integrate(world.persona('deceased'));
    const answer = await withFault(world, { kind: 'cut' }, () => world.call(`/integrations/${id}/streams/dimona`));
    expect(answer.status).toBe(503);
    expect((await entryOf(answer)).closed[0]).toMatchObject({
      outcome: 'failed',
      rule: 'grant:socialWorker:1:dimona',
      problem: 'urn:problem-type:belgif:serviceUnavailable',
      exchanges: [{ status: 'bankUnavailable' }, { status: 'bankUnavailable' }],
    });
  });

  test('a proof that does not match', async () => {
    const persona = { ...world.persona('deceased'), familyName: 'Somebodyelse' };
    const answer = await world.call('/integrations', { body: registrationOf(persona, { qualityCode: 7 }) });
    expect(answer.status).toBe(403);
    expect((await entryOf(answer)).closed[0]).toMatchObject({
      outcome: 'denied',
      rule: 'identityNotProven',
      problem: 'urn:problem-type:pcsw:socialInquiry:identityNotProven',
      exchanges: [
        { ticket: uuid, ticketCbss: uuid },
        { ticket: uuid, ticketCbss: uuid },
      ],
    });
  });

  test('a registration that is running already', async () => {
    const persona = world.persona('deceased');
    const answer = await world.call('/integrations', { body: registrationOf(persona) });
    expect(answer.status).toBe(409);
    expect((await entryOf(answer)).closed[0]).toMatchObject({ outcome: 'denied', rule: 'integrationRunning' });
  });

  test('an ending, and the list of integrations', async () => {
    const id = await world.integrate(world.persona('deceased'), { qualityCode: 30 });
    const ended = await world.call(`/integrations/${id}/end`, { body: { reason: 'no longer aided' } });
    expect((await entryOf(ended)).opened).toMatchObject({ ...who, action: 'end', integrationId: id });
    expect((await entryOf(ended)).closed[0]).toMatchObject({
      outcome: 'answered',
      rule: 'act:socialWorker:end',
      exchanges: [{ ticket: uuid, ticketCbss: uuid }],
    });
    const list = await world.call('/integrations/query', { body: { ssin: world.persona('deceased').ssin } });
    expect((await entryOf(list)).closed[0]).toMatchObject({
      outcome: 'answered',
      rule: 'act:socialWorker:queryIntegrations',
    });
  });

  test('what is wrong with the input, or the token, is nobody’s data and no evidence', async () => {
    const before = (await readEntries(world.database)).length;
    await world.call('/integrations', { body: { ...registrationOf(world.persona('no-data')), ssin: '1' } });
    await world.call('/integrations/query', { body: {}, as: 'nobody' });
    expect((await readEntries(world.database)).length).toBe(before);
  });
});

describe('the data protection officer', () => {
  interface Record {
    readonly entryId: string;
    readonly at: string;
    readonly action: string;
    readonly userId: string;
    readonly stream?: string;
    readonly outcome: string;
    readonly ruleCode?: string;
    readonly enterpriseNumber: string;
    readonly sources: readonly { readonly ticket: string; readonly ticketCbss?: string }[];
  }
  interface Page {
    readonly items: readonly Record[];
    readonly next?: string;
  }
  const query = (body: unknown, as: User = 'gent-dpo') => world.call<Page>('/accessRecords/query', { body, as });

  test('sees who did what with one person’s data, newest first, and the question itself next time', async () => {
    const persona = world.persona('usufruct');
    const id = await world.integrate(persona);
    await world.call(`/integrations/${id}/streams/dimona`, { as: 'gent-social-worker-2' });
    await world.call(`/integrations/${id}/streams/patrimonium`);
    await world.integrate(persona, { as: 'namur-social-worker' });
    const { body } = await query({ ssin: persona.ssin });
    expect(body.items.map(({ action, userId, stream }) => [action, userId, stream])).toEqual([
      ['consult', 'gent-social-worker', 'patrimonium'],
      ['consult', 'gent-social-worker-2', 'dimona'],
      ['register', 'gent-social-worker', undefined],
    ]);
    expect(new Set(body.items.map(({ enterpriseNumber }) => enterpriseNumber))).toEqual(new Set([gent]));
    for (const { sources } of body.items) expect(sources[0]).toMatchObject({ ticket: uuid, ticketCbss: uuid });
    expect(JSON.stringify(body)).not.toContain(persona.ssin);

    const again = await query({ ssin: persona.ssin });
    expect(again.body.items).toHaveLength(4);
    expect(again.body.items[0]).toMatchObject({
      action: 'queryAccessRecords',
      userId: 'gent-dpo',
      outcome: 'answered',
      ruleCode: 'act:dataProtectionOfficer:queryAccessRecords',
    });
  });

  test('reads page by page and within a period', async () => {
    const persona = world.persona('abroad');
    const id = await world.integrate(persona);
    for (const { name } of streams) await world.call(`/integrations/${id}/streams/${name}`);
    const all: Record[] = [];
    let after: string | undefined;
    do {
      const page = await query({ ssin: persona.ssin, pageSize: 2, ...(after === undefined ? {} : { after }) });
      expect(page.body.items.length).toBeLessThanOrEqual(2);
      all.push(...page.body.items);
      after = page.body.next;
    } while (after !== undefined);
    const past = all.filter(({ action }) => action !== 'queryAccessRecords');
    expect(past.map(({ action, stream }) => stream ?? action)).toEqual([
      ...streams.map(({ name }) => name).reverse(),
      'register',
    ]);
    const [newest, , second] = past;
    const within = await query({ ssin: persona.ssin, from: second?.at, to: newest?.at });
    const found = within.body.items.map(({ entryId }) => entryId);
    expect(found).toContain(second?.entryId);
    expect(found).not.toContain(newest?.entryId);
    expect((await query({ ssin: persona.ssin, to: '2020-01-01T00:00:00Z' })).body.items).toEqual([]);
    expect((await query({ ssin: persona.ssin, from: newest?.at, to: '2020-01-01T00:00:00Z' })).status).toBe(400);
  });

  test('of a person nobody asked about gets nothing', async () => {
    expect((await query({ ssin: world.persona('student').ssin })).body.items).toEqual([]);
  });

  test.each<User>(['gent-social-worker', 'inspector'])('is the only one: not %s', async (user) => {
    expect((await query({ ssin: world.persona('no-data').ssin }, user)).status).toBe(403);
  });
});

describe('no evidence, no data', () => {
  const refuseRows = (kind: string) => [
    `create function test_refuse() returns trigger language plpgsql as $$ begin raise exception 'no'; end $$`,
    `create trigger test_refuse before insert on ledger for each row when (new.kind = '${kind}')
       execute function test_refuse()`,
  ];
  const accept = () =>
    asOwner(
      world.database.ownerUrl,
      'drop trigger if exists test_refuse on ledger',
      'drop function if exists test_refuse',
    );
  const unavailable = { type: 'urn:problem-type:belgif:serviceUnavailable', status: 503 };
  afterEach(accept);

  test.each(streams.map(({ name }) => name))('%s: what cannot be opened is not asked', async (stream) => {
    const id = await integrationOf('couple');
    await asOwner(world.database.ownerUrl, ...refuseRows('opened'));
    const { result: answer, exchanges } = await during(world, () =>
      world.call(`/integrations/${id}/streams/${stream}`),
    );
    expect(answer.body).toMatchObject(unavailable);
    expect(exchanges).toEqual([]);
    await accept();
    expect((await world.call(`/integrations/${id}/streams/${stream}`)).status).toBe(200);
  });

  test.each(streams.map(({ name }) => name))('%s: what cannot be closed is withheld', async (stream) => {
    const id = await integrationOf('couple');
    await asOwner(world.database.ownerUrl, ...refuseRows('closed'));
    const { result: answer, exchanges } = await during(world, () =>
      world.call(`/integrations/${id}/streams/${stream}`),
    );
    expect(exchanges.length).toBeGreaterThan(0);
    expect(answer.body).toMatchObject(unavailable);
    expect(answer.body).not.toHaveProperty('data');
    expect(answer.text).not.toContain(world.persona('couple').familyName);
    await accept();
    // The next write settles what was left open: no data left for it.
    await world.call(`/integrations/${id}/streams/${stream}`);
    const trace = String(answer.headers.get('belgov-trace-id'));
    const closings = async () => (await entriesOf(world.database, trace)).flatMap(({ closed }) => closed);
    const told = exchanges.map(() => ({ ticketCbss: uuid }));
    await expect.poll(closings).toMatchObject([{ outcome: 'failed', exchanges: told }]);
  });

  test('a refusal that cannot be recorded is not given either', async () => {
    const id = await world.integrate(world.persona('rich-history'), { qualityCode: 30 });
    await asOwner(world.database.ownerUrl, ...refuseRows('closed'));
    const answer = await world.call(`/integrations/${id}/streams/dimona`);
    expect(answer.body).toMatchObject(unavailable);
    expect(answer.body).not.toHaveProperty('ruleCode');
  });

  test('a registration that cannot be recorded does not reach the Bank', async () => {
    await asOwner(world.database.ownerUrl, ...refuseRows('opened'));
    const persona = world.persona('work-permit');
    const { result: answer, exchanges } = await during(world, () =>
      world.call('/integrations', { body: registrationOf(persona) }),
    );
    expect(answer.body).toMatchObject(unavailable);
    expect(exchanges).toEqual([]);
    await accept();
    expect((await world.call('/integrations', { body: registrationOf(persona) })).status).toBe(201);
  });

  test('a registration that the Bank has but that cannot be kept here leaves its tickets in the evidence', async () => {
    await asOwner(
      world.database.ownerUrl,
      `create function test_refuse() returns trigger language plpgsql as $$ begin raise exception 'no'; end $$`,
      `create trigger test_keep before update on integration for each row when (new.state = 'active')
         execute function test_refuse()`,
    );
    try {
      const answer = await world.call('/integrations', { body: registrationOf(world.persona('homeless')) });
      expect(answer.status).toBe(503);
      const entry = await entryOf(answer);
      expect(entry.closed[0]).toMatchObject({
        outcome: 'failed',
        rule: 'act:socialWorker:register',
        exchanges: [{ ticket: uuid, ticketCbss: uuid }],
      });
    } finally {
      await asOwner(world.database.ownerUrl, 'drop trigger test_keep on integration');
    }
  });

  test('a database that is away, at rest and in the middle of a consultation, and comes back', async () => {
    // A Bank that may take its time.
    await using world = await startConstellation({ env: { KSZ_TIMEOUT_MS: '60000', TOTAL_DEADLINE_MS: '60000' } });
    const id = await world.integrate(world.persona('couple'));
    const name = new URL(world.database.ownerUrl).pathname.slice(1);
    const server = onDatabase(world.database.ownerUrl, 'postgres');
    const stop = () =>
      asOwner(
        server,
        `alter database ${name} allow_connections false`,
        `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}' and usename <> current_user`,
      );
    const start = () => asOwner(server, `alter database ${name} allow_connections true`);
    try {
      await world.control('exchanges', { method: 'DELETE' });
      await world.control('faults', { body: { kind: 'held' } });
      const under = world.call(`/integrations/${id}/streams/dimona`);
      await expect.poll(() => keptBack(world)).toBe(1);
      await stop();
      await world.control('faults', { method: 'DELETE' });
      expect((await under).body).toMatchObject(unavailable);
      expect((await under).body).not.toHaveProperty('data');

      const { result: answers, exchanges } = await during(world, () =>
        Promise.all([
          ...streams.map(({ name: stream }) => world.call(`/integrations/${id}/streams/${stream}`)),
          world.call(`/integrations/${id}`),
          world.call(`/integrations/${id}/streams`),
          world.call('/integrations/query', { body: {} }),
          world.call('/accessRecords/query', { body: { ssin: world.persona('couple').ssin }, as: 'gent-dpo' }),
          world.call('/integrations', { body: registrationOf(world.persona('child')) }),
        ]),
      );
      for (const { body } of answers) expect(body).toMatchObject(unavailable);
      expect(exchanges).toEqual([]);
      await expect.poll(async () => (await world.call('/health', { as: 'nobody' })).status).toBe(503);
    } finally {
      await start();
    }
    await expect.poll(async () => (await world.call(`/integrations/${id}/streams/dimona`)).status).toBe(200);
    await expect.poll(openEntries).toEqual([]);
    expect((await listExchanges(world)).length).toBeGreaterThan(0);
  });

  async function openEntries() {
    return (await readEntries(world.database)).filter(({ closed }) => closed.length === 0);
  }

  async function integrationOf(tag: string): Promise<string> {
    const persona = world.persona(tag);
    const list = await world.call<{ items: readonly { integrationId: string }[] }>('/integrations/query', {
      body: { ssin: persona.ssin, qualityCode: 1, running: true },
    });
    return list.body.items[0]?.integrationId ?? world.integrate(persona);
  }
});

test('in the end the chain is intact, and everything that was opened was closed once', async () => {
  const result = await verifyLedger(world.database);
  expect(result.findings).toEqual([]);
  expect(result.opened).toBe(result.closed);
  expect(result.opened).toBeGreaterThan(40);
});
