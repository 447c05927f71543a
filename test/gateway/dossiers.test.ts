import { Client } from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { streams } from '../../src/streams/registry.ts';
import { startConstellation, type Constellation } from '../constellation.ts';
import { entriesOf, readEntries } from './evidence-rows.ts';
import { eventsOf, type SentEvent } from './event-stream.ts';

let world: Constellation;
let integrationId: string;
beforeAll(async () => {
  world = await startConstellation({ env: { KSZ_TIMEOUT_MS: '2000', KSZ_RETRIES: '0' } });
  integrationId = await world.integrate(world.persona('single-applicant'));
});
afterEach(async () => {
  await world.control('faults', { method: 'DELETE' });
});
afterAll(async () => {
  await world[Symbol.asyncDispose]();
});

interface Dossier {
  readonly dossierId: string;
  readonly isComplete: boolean;
  readonly streams: readonly {
    readonly name: string;
    readonly state: string;
    readonly shouldAskAgain: boolean;
    readonly problem?: Readonly<Record<string, unknown>>;
  }[];
  readonly askAgain: readonly string[];
  readonly answers: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

const compile = (body: unknown = {}, id = integrationId) =>
  world.call<Dossier>(`/integrations/${id}/dossiers`, { body });

/** What differs between two answers to the same question: times and tickets. */
function lasting(answer: Readonly<Record<string, unknown>> | undefined): string {
  const { consultedAt, ...rest } = answer ?? {};
  expect(consultedAt).toBeTypeOf('string');
  return JSON.stringify(rest, (name, value: unknown) =>
    name === 'ticket' || name === 'ticketCbss' || name === 'updateTimestamp' ? undefined : value,
  );
}

/** How many transactions wrote the first halves of these entries. */
async function commitsOf(entryIds: readonly string[]): Promise<number> {
  const client = new Client({ connectionString: world.database.ownerUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ commits: number }>(
      `select count(distinct xmin::text)::int as commits from ledger where kind = 'opened' and entry_id = any($1)`,
      [entryIds],
    );
    return rows[0]?.commits ?? 0;
  } finally {
    await client.end();
  }
}

async function openStreams(id = integrationId): Promise<readonly string[]> {
  const { body } = await world.call<{ items: readonly { name: string; allowed: boolean }[] }>(
    `/integrations/${id}/streams`,
  );
  return body.items.filter(({ allowed }) => allowed).map(({ name }) => name);
}

describe('a dossier', () => {
  test('asks every open stream, and gives of each exactly what its own endpoint gives', async () => {
    const { status, body } = await compile();
    expect(status).toBe(200);
    const open = await openStreams();
    expect(open.length).toBeGreaterThan(10);
    expect(body.streams.map(({ name }) => name)).toEqual(open);
    expect(body.isComplete).toBe(body.streams.every(({ state }) => state === 'answered'));
    for (const name of open) {
      const alone = await world.call(`/integrations/${integrationId}/streams/${name}`);
      expect(lasting(body.answers[name]), name).toBe(lasting(alone.body));
    }
  });

  test('opens the entries of all its streams in one commit, each closed once, and has an entry of its own', async () => {
    const { headers } = await compile();
    const entries = await entriesOf(world.database, String(headers.get('belgov-trace-id')));
    const own = entries.filter(({ opened }) => opened['action'] === 'compileDossier');
    expect(own).toHaveLength(1);
    expect(own[0]?.closed).toMatchObject([{ outcome: 'answered' }]);
    const consulted = entries.filter(({ opened }) => opened['action'] === 'consult');
    // Some are asked a second time, to complete another.
    expect(new Set(consulted.map(({ opened }) => opened['stream']))).toEqual(new Set(await openStreams()));
    for (const { closed } of consulted) expect(closed).toHaveLength(1);
    const first = consulted.slice(0, (await openStreams()).length).map(({ entryId }) => entryId);
    expect(await commitsOf(first)).toBe(1);
  });

  test('only the streams named, once each; a name that there is not is refused', async () => {
    const { body } = await compile({ streams: ['pension', 'dimona', 'pension'] });
    expect(body.streams.map(({ name }) => name)).toEqual(['dimona', 'pension']);
    const wrong = await compile({ streams: ['dimona', 'gossip'] });
    expect(wrong.status).toBe(400);
    expect(wrong.body).toMatchObject({ issues: [{ in: 'body', name: 'streams[1]' }] });
  });

  test('a stream that fails stops no other: its problem is that of its own endpoint, and it may be asked again', async () => {
    await world.control('faults', { body: { service: 'Dolsis2011Service', kind: 'soapFault' } });
    const { status, body } = await compile({ streams: ['dimona', 'pension'] });
    const alone = await world.call(`/integrations/${integrationId}/streams/dimona`);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      isComplete: false,
      askAgain: ['dimona'],
      streams: [
        { name: 'dimona', state: 'failed', shouldAskAgain: true },
        { name: 'pension', state: 'answered', shouldAskAgain: false },
      ],
    });
    const { instance, ...problem } = body.streams[0]?.problem ?? {};
    const { instance: other, ...own } = alone.body;
    expect(problem).toEqual(own);
    expect([typeof instance, typeof other]).toEqual(['string', 'string']);
    expect(Object.keys(body.answers)).toEqual(['pension']);
  });

  test('a stream that is not open is refused in its place; when none is open, the dossier is', async () => {
    const debtor = await world.integrate(world.persona('under-maintenance-threshold'), { qualityCode: 30 });
    const open = await openStreams(debtor);
    const closed = streams.map(({ name }) => name).find((name) => !open.includes(name)) ?? '';
    const { body } = await compile({ streams: [open[0], closed] }, debtor);
    expect(body.streams).toContainEqual(
      expect.objectContaining({ name: closed, state: 'refused', shouldAskAgain: false }),
    );
    const alone = await world.call(`/integrations/${debtor}/streams/${closed}`);
    const refused = body.streams.find(({ name }) => name === closed)?.problem;
    expect(refused).toMatchObject({ status: 403, ruleCode: alone.body['ruleCode'] });
    const none = await compile({ streams: [closed] }, debtor);
    expect(none.status).toBe(403);
    expect(none.body).toMatchObject({ ruleCode: alone.body['ruleCode'] });
  });
});

describe('the allowance', () => {
  test('a dossier takes as many as it asks, and nothing when it is refused', async () => {
    await using small = await startConstellation({ env: { CONSULTATIONS_PER_MINUTE_USER: '10' } });
    const id = await small.integrate(small.persona('single-applicant'));
    const ask = (names?: readonly string[]) =>
      small.call(`/integrations/${id}/dossiers`, { body: names ? { streams: names } : {} });
    const all = await ask();
    expect(all.status).toBe(429);
    expect(all.body).toMatchObject({ limit: 10 });
    const some = await ask(['dimona', 'pension', 'household']);
    expect(some.status).toBe(200);
    // A minute of the clock may begin in between; then less was used.
    expect(['7', '10'].includes(some.headers.get('ratelimit-remaining') ?? '')).toBe(true);
  });
});

describe('as events', () => {
  test('each stream is sent when it is there, with the progress, and the summary ends it', async () => {
    await world.control('faults', { body: { service: 'Dolsis2011Service', kind: 'slow', delayMs: 900 } });
    const events: SentEvent[] = [];
    for await (const event of eventsOf(world, integrationId, { streams: ['dimona', 'pension', 'insurability'] })) {
      events.push(event);
    }
    const names = events.map(({ event }) => event);
    expect(names[0]).toBe('begun');
    expect(names.at(-1)).toBe('summary');
    expect(events[0]?.data).toMatchObject({ asked: ['dimona', 'insurability', 'pension'], total: 3 });
    const answers = events.filter(({ event }) => event === 'answer').map(({ data }) => data);
    // The slow one comes last, and does not hold the others up.
    expect(answers.map(({ name }) => name).at(-1)).toBe('dimona');
    expect(answers).toHaveLength(3);
    const alone = await world.call(`/integrations/${integrationId}/streams/pension`);
    const pension = answers.find(({ name }) => name === 'pension')?.['answer'];
    expect(lasting(pension as Readonly<Record<string, unknown>>)).toBe(lasting(alone.body));
    const done = events.filter(({ event }) => event === 'progress').map(({ data }) => data['done']);
    expect(done.toSorted()).toEqual(done);
    expect(done.at(-1)).toBe(3);
    const { data: summary } = events.at(-1) ?? {};
    expect(summary).toMatchObject({ isComplete: true, askAgain: [] });
    expect(summary).not.toHaveProperty('answers');
  });

  test('a refusal before the first event has its own status', async () => {
    const { status, headers } = await world.call(`/integrations/${integrationId}/dossiers`, {
      body: { streams: ['gossip'] },
      headers: { accept: 'text/event-stream' },
    });
    expect(status).toBe(400);
    expect(headers.get('content-type')).toContain('application/problem+json');
  });

  test('a caller who goes away stops what is under way; the evidence says that nobody got it', async () => {
    const id = await world.integrate(world.persona('several-parcels'));
    await world.control('faults', { body: { service: 'Dolsis2011Service', kind: 'hang' } });
    for await (const { event, data } of eventsOf(world, id, { streams: ['dimona', 'pension'] })) {
      if (event === 'answer' && data['name'] === 'pension') break;
    }
    const rows = async () => (await readEntries(world.database)).filter(({ opened }) => opened['integrationId'] === id);
    await expect
      .poll(async () => (await rows()).filter(({ opened }) => opened['action'] === 'compileDossier').length)
      .toBe(1);
    const entries = await rows();
    const closing = (action: string, stream?: string) =>
      entries.find(({ opened }) => opened['action'] === action && opened['stream'] === stream)?.closed[0];
    expect(closing('consult', 'pension')).toMatchObject({ outcome: 'noData' });
    expect(closing('consult', 'dimona')).toMatchObject({ outcome: 'failed' });
    expect(closing('compileDossier')).toMatchObject({ outcome: 'failed' });
  });

  test('other operations give no events', async () => {
    const { status } = await world.call(`/integrations/${integrationId}/streams`, {
      headers: { accept: 'text/event-stream' },
    });
    expect(status).toBe(406);
  });
});
