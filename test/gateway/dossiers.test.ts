import { Client } from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { streams } from '../../src/streams/registry.ts';
import { registrationOf, startConstellation, type Constellation } from '../constellation.ts';
import { entriesOf, readEntries } from './evidence-rows.ts';
import { eventsOf, type SentEvent } from './event-stream.ts';
import { keptBack } from './exchanges.ts';
import { keepDossier } from './kept-dossier.ts';

let world: Constellation;
let integrationId: string;
beforeAll(async () => {
  world = await startConstellation({
    env: { KSZ_TIMEOUT_MS: '60000', TOTAL_DEADLINE_MS: '60000', KSZ_RETRIES: '0', DOSSIER_KEEP_DAYS: '30' },
  });
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
  readonly retryOf?: string;
  readonly issues?: readonly Readonly<Record<string, unknown>>[];
  readonly ruleCode?: string;
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

/** How many transactions wrote these halves of entries. */
async function commitsOf(kind: 'opened' | 'closed', entryIds: readonly string[]): Promise<number> {
  const client = new Client({ connectionString: world.database.ownerUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ commits: number }>(
      `select count(distinct xmin::text)::int as commits from ledger where kind = $2 and entry_id = any($1)`,
      [entryIds, kind],
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

  test('opens and closes the entries of all its streams in one commit each, and has an entry of its own', async () => {
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
    expect([await commitsOf('opened', first), await commitsOf('closed', first)]).toEqual([1, 1]);
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

const nobodys = '01890000-0000-7000-8000-000000000000';
const statesOf = ({ streams: asked }: Dossier) => asked.map(({ name, state }) => [name, state]);
const traceOf = ({ headers }: { readonly headers: Headers }) => headers.get('belgov-trace-id') ?? '';

describe('a dossier that is tried again', () => {
  const fail = () => world.control('faults', { body: { service: 'Dolsis2011Service', kind: 'soapFault' } });
  const again = (retry: string, rest: object = {}, id = integrationId) => compile({ ...rest, retry }, id);
  const assess = (body: object) => world.call(`/integrations/${integrationId}/assessments`, { body });

  test('asks what is missing, again and again; an assessment of the last one knows them all', async () => {
    await fail();
    const first = await compile({ streams: ['dimona', 'pension'] });
    expect(first.body).not.toHaveProperty('retryOf');
    const second = await again(first.body.dossierId);
    expect(second.body.retryOf).toBe(first.body.dossierId);
    expect(statesOf(second.body)).toEqual([['dimona', 'failed']]);
    await world.control('faults', { method: 'DELETE' });
    const third = await again(second.body.dossierId);
    expect(third.body).toMatchObject({ retryOf: second.body.dossierId, isComplete: true, askAgain: [] });
    expect(statesOf(third.body)).toEqual([['dimona', 'answered']]);
    const entries = await entriesOf(world.database, traceOf(third));
    expect(entries.map(({ opened }) => [opened['action'], opened['stream']]).toSorted()).toEqual([
      ['compileDossier', undefined],
      ['consult', 'dimona'],
    ]);

    const kept = await world.call(`/integrations/${integrationId}/dossiers/${third.body.dossierId}`);
    expect(kept.body).toEqual(third.body);
    const answers = { ...first.body.answers, ...third.body.answers };
    expect(Object.keys(answers)).toEqual(['pension', 'dimona']);
    const [assessed, sent] = [await assess({ dossierId: third.body.dossierId }), await assess({ answers })];
    expect([assessed.status, sent.status]).toEqual([200, 200]);
    expect(assessed.body).toEqual(sent.body);
    expect(assessed.body).not.toEqual((await assess({ answers: third.body.answers })).body);
  });

  test('what failed and what is incomplete, also of a dossier whose answers were not kept', async () => {
    const of = await keepDossier(
      world,
      integrationId,
      {
        pension: {},
        dimona: { state: 'incomplete' },
        cadaf: { state: 'refused' },
        household: { state: 'failed' },
        gossip: { state: 'failed' },
      },
      { isKept: false },
    );
    const { status, body } = await again(of.toUpperCase());
    expect(status).toBe(200);
    expect(body.streams.map(({ name }) => name)).toEqual(['household', 'dimona']);
    expect(body.retryOf).toBe(of);
  });

  test('answers of an earlier one that are over are left out of an assessment', async () => {
    await fail();
    const over = await keepDossier(
      world,
      integrationId,
      { pension: {}, dimona: { state: 'failed' } },
      { isKept: false },
    );
    await world.control('faults', { method: 'DELETE' });
    const { body } = await again(over);
    const [assessed, sent] = [await assess({ dossierId: body.dossierId }), await assess({ answers: body.answers })];
    expect([assessed.status, assessed.body]).toEqual([200, sent.body]);
  });

  test('is refused when nothing is left, beside streams, and when this integration has none of that id', async () => {
    const whole = await keepDossier(world, integrationId, { pension: {}, dimona: { state: 'refused' } });
    const open = await keepDossier(world, integrationId, { pension: { state: 'failed' } });
    const other = await world.integrate(world.persona('student'));
    const namur = await world.integrate(world.persona('half-house'), { as: 'namur-social-worker' });
    const issueOf = ({ status, body }: Awaited<ReturnType<typeof again>>) => {
      expect(status).toBe(400);
      return body.issues?.[0];
    };
    expect(issueOf(await again(whole))).toMatchObject({
      type: 'urn:problem-type:belgif:input-validation:invalidInput',
      in: 'body',
      name: 'retry',
      detail: expect.stringContaining('Every stream of that dossier gave its whole answer') as string,
    });
    expect(issueOf(await again(open, { streams: ['pension'] }))).toMatchObject({ in: 'body', name: 'retry' });
    expect(issueOf(await again('no-uuid'))).toMatchObject({ in: 'body', name: 'retry' });
    const unknown = issueOf(await again(nobodys));
    expect(unknown).toMatchObject({
      type: 'urn:problem-type:belgif:input-validation:referencedResourceNotFound',
      name: 'retry',
    });
    expect(issueOf(await again(open, {}, other))).toEqual(unknown);
    const elsewhere = await world.call<Dossier>(`/integrations/${namur}/dossiers`, {
      as: 'namur-social-worker',
      body: { retry: open },
    });
    expect(issueOf(elsewhere)).toEqual(unknown);
  });

  test('tells a stream that is no longer open as refused', async () => {
    const debtor = await world.integrate(world.persona('maintenance-debtor'), { qualityCode: 30 });
    const [open = ''] = await openStreams(debtor);
    const of = await keepDossier(world, debtor, { [open]: { state: 'failed' }, pension: { state: 'failed' } });
    const { body } = await again(of, {}, debtor);
    expect(body.streams).toContainEqual(
      expect.objectContaining({ name: 'pension', state: 'refused', shouldAskAgain: false }),
    );
    expect(Object.keys(body.answers)).toEqual([open]);
  });
});

describe('a reason in the question', () => {
  const reasonOf = (explanation: string) => ({ reason: 'newElement', explanation });
  const debtsOf = async (tag: string) => {
    const changes = { qualityCode: 7, reason: `Vraagt hulp met schulden ${tag}` };
    const { status, body, text } = await world.call<{ integrationId: string }>('/integrations', {
      body: registrationOf(world.persona(tag), changes),
    });
    expect(status, text).toBe(201);
    return body.integrationId;
  };
  const notesOf = async (id: string) =>
    (await readEntries(world.database)).filter(
      ({ opened }) => opened['action'] === 'noteReason' && opened['integrationId'] === id,
    );

  test('is noted first, and opens what lacks only a reason; each consultation has it in its evidence', async () => {
    const id = await debtsOf('single-applicant');
    const question = { streams: ['nationalRegister', 'patrimonium'] };
    const without = await compile(question, id);
    expect([without.status, without.body.ruleCode]).toEqual([403, 'reasonMissing']);
    const reason = reasonOf('Nieuwe schuldeiser gemeld door de deurwaarder');
    const given = await compile({ ...question, reason }, id);
    expect(given.status, given.text).toBe(200);
    expect(statesOf(given.body)).toEqual(question.streams.map((name) => [name, 'answered']));
    expect(given.text + world.log.join('')).not.toContain('deurwaarder');
    const entries = await entriesOf(world.database, traceOf(given));
    const consulted = entries.filter(({ opened }) => opened['action'] === 'consult');
    expect(consulted.length).toBeGreaterThanOrEqual(2);
    for (const { opened } of consulted) {
      expect(opened).toMatchObject({ reason: 'newElement', explanation: expect.any(String) as string });
    }
    expect(entries.filter(({ opened }) => opened['action'] === 'noteReason')).toMatchObject([
      { opened: { reason: 'newElement', integrationId: id }, closed: [{ outcome: 'answered' }] },
    ]);
    // The same request may come twice, and the reason holds for the day.
    expect((await compile({ ...question, reason }, id)).status).toBe(200);
    expect((await compile(question, id)).status).toBe(200);
  });

  test('is judged as by its own endpoint; refused, nothing is asked', async () => {
    const [one, other] = [await debtsOf('two-regions'), await debtsOf('student')];
    const pasted = reasonOf('Overzicht van de schulden is bijgewerkt');
    expect((await compile({ streams: ['nationalRegister'], reason: pasted }, one)).status).toBe(200);
    const refused = await compile({ streams: ['nationalRegister'], reason: pasted }, other);
    expect(refused.status).toBe(400);
    expect(refused.body.issues).toMatchObject([{ in: 'body', name: 'reason.explanation' }]);
    const entries = await entriesOf(world.database, traceOf(refused));
    expect(entries.map(({ opened, closed }) => [opened['action'], closed[0]?.outcome]).toSorted()).toEqual([
      ['compileDossier', 'denied'],
      ['noteReason', 'denied'],
    ]);
    for (const reason of [reasonOf('kort'), reasonOf('..........'), { explanation: pasted.explanation }]) {
      expect((await compile({ reason }, other)).status).toBe(400);
    }
    expect(await notesOf(other)).toHaveLength(1);
  });

  test('one that nothing needs is noted all the same; none is beside a question that is refused', async () => {
    const id = await world.integrate(world.persona('applicant-in-couple'));
    const reason = reasonOf('Gesprek met de aanvrager over zijn woning');
    expect((await compile({ retry: nobodys, reason }, id)).status).toBe(400);
    expect(await notesOf(id)).toEqual([]);
    expect((await compile({ streams: ['pension'], reason }, id)).status).toBe(200);
    expect(await notesOf(id)).toHaveLength(1);
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
    await world.control('faults', { body: { service: 'Dolsis2011Service', kind: 'held' } });
    const events: SentEvent[] = [];
    for await (const event of eventsOf(world, integrationId, { streams: ['dimona', 'pension', 'insurability'] })) {
      events.push(event);
      // The slow one comes last, and does not hold the others up.
      if (events.filter((one) => one.event === 'answer').length === 2)
        await world.control('faults', { method: 'DELETE' });
    }
    const names = events.map(({ event }) => event);
    expect(names[0]).toBe('begun');
    expect(names.at(-1)).toBe('summary');
    expect(events[0]?.data).toMatchObject({ asked: ['dimona', 'insurability', 'pension'], total: 3 });
    const answers = events.filter(({ event }) => event === 'answer').map(({ data }) => data);
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
      if (event !== 'answer' || data['name'] !== 'pension') continue;
      await expect.poll(() => keptBack(world)).toBe(1);
      break;
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
