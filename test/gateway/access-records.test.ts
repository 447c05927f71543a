import { execFileSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { belgianDate } from '../../src/values/calendar.ts';
import type { User } from '../client.ts';
import { startConstellation, type Constellation } from '../constellation.ts';
import { asOwner } from '../postgres.ts';
import { entriesOf } from './evidence-rows.ts';

/*
 * Who asks what: the data protection officer searches, exports and counts, and a worker sees who looked in a file.
 */

interface Shown {
  readonly entryId: string;
  readonly at: string;
  readonly action: string;
  readonly userId: string;
  readonly outcome: string;
  readonly stream?: string;
  readonly integrationId?: string;
}
interface Page {
  readonly items: readonly Shown[];
  readonly next?: string;
}

let world: Constellation;
let id: string;
let other: string;
let foreign: string;
const persona = () => world.persona('usufruct');
const begun = new Date(Date.now() - 60_000).toISOString();
const worker: User = 'gent-social-worker';
const colleague: User = 'gent-social-worker-2';

beforeAll(async () => {
  world = await startConstellation();
  id = await world.integrate(persona());
  other = await world.integrate(world.persona('couple'));
  foreign = await world.integrate(persona(), { as: 'namur-social-worker' });
  await world.call(`/integrations/${id}/streams/dimona`, { as: colleague });
  await world.call(`/integrations/${id}/streams/patrimonium`);
  await world.call(`/integrations/${other}/streams/dimona`);
  await world.call(`/integrations/${id}/end`, { body: { reason: 'x' }, as: 'gent-dpo' });
});
afterAll(() => world[Symbol.asyncDispose]());

const search = (body: object, as: User = 'gent-dpo') =>
  world.call<Page>('/accessRecords/query', { body: { pageSize: 100, ...body }, as });
const found = async (body: object) => {
  const answer = await search(body);
  expect(answer.status, answer.text).toBe(200);
  return answer.body.items
    .filter(({ action }) => !action.endsWith('AccessRecords'))
    .map(({ action, userId, stream, outcome }) => [action, userId, stream, outcome]);
};

describe('the data protection officer finds records', () => {
  test('by user', async () => {
    expect(await found({ userId: colleague })).toEqual([['consult', colleague, 'dimona', 'noData']]);
    expect(await found({ userId: 'namur-social-worker' })).toEqual([]);
    expect(await found({ userId: 'somebody "else"' })).toEqual([]);
  });

  test('by integration, of the own centre only', async () => {
    expect(await found({ integrationId: id })).toEqual([
      ['end', 'gent-dpo', undefined, 'denied'],
      ['consult', worker, 'patrimonium', 'answered'],
      ['consult', colleague, 'dimona', 'noData'],
      ['register', worker, undefined, 'answered'],
    ]);
    expect((await search({ integrationId: foreign })).status).toBe(404);
    expect((await search({ integrationId: '01890000-0000-7000-8000-000000000000' })).status).toBe(404);
  });

  test('by time, stream and outcome, together or with others', async () => {
    expect(await found({ from: begun, stream: 'dimona' })).toEqual([
      ['consult', worker, 'dimona', 'answered'],
      ['consult', colleague, 'dimona', 'noData'],
    ]);
    expect(await found({ from: begun, outcome: 'denied' })).toEqual([['end', 'gent-dpo', undefined, 'denied']]);
    expect(await found({ from: begun, outcome: 'underWay' })).toEqual([]);
    expect(await found({ ssin: persona().ssin, userId: worker, stream: 'patrimonium' })).toHaveLength(1);
    expect(await found({ ssin: persona().ssin, integrationId: other })).toEqual([]);
    expect(await found({ userId: worker, to: begun })).toEqual([]);
    expect(await found({ userId: worker, from: begun, outcome: 'answered' })).toHaveLength(4);
  });

  test('page by page, each record once', async () => {
    const all = (await search({ from: begun, to: new Date().toISOString() })).body.items;
    const pages: Shown[] = [];
    for (let after: string | undefined; ;) {
      const { body } = await search({
        from: begun,
        to: new Date(Date.parse(all[0]!.at) + 1).toISOString(),
        pageSize: 3,
        ...(after === undefined ? {} : { after }),
      });
      pages.push(...body.items);
      after = body.next;
      if (after === undefined) break;
    }
    expect(pages.map(({ entryId }) => entryId)).toEqual(all.map(({ entryId }) => entryId));
    expect(all.map(({ at }) => at)).toEqual(
      all
        .map(({ at }) => at)
        .toSorted()
        .reverse(),
    );
  });

  test('only with a person, a user, an integration or a beginning', async () => {
    for (const body of [{}, { outcome: 'denied' }, { stream: 'dimona' }, { to: begun }]) {
      expect((await search(body)).status).toBe(400);
    }
    expect((await search({ from: begun, stream: 'none' })).status).toBe(400);
    expect((await search({ from: begun, to: '2020-01-01T00:00:00Z' })).status).toBe(400);
    expect((await search({ from: begun }, 'gent-social-worker')).status).toBe(403);
  });

  test('and each of those whom the answer is about is named in the evidence of the question', async () => {
    const answer = await search({ userId: colleague });
    const [entry] = await entriesOf(world.database, String(answer.headers.get('belgov-trace-id')));
    expect(entry?.opened).toMatchObject({ action: 'queryAccessRecords', userId: 'gent-dpo' });
    expect(entry?.opened['alsoAbout']).toHaveLength(1);
    const about = (await search({ ssin: persona().ssin })).body.items;
    expect(about.find(({ entryId }) => entryId === entry?.entryId)).toMatchObject({ action: 'queryAccessRecords' });
    expect(answer.text).not.toContain(persona().ssin);
  });
});

describe('a worker sees who looked in a file', () => {
  const look = (file: string, as: User = 'gent-social-worker', body: object = { pageSize: 100 }) =>
    world.call<Page>(`/integrations/${file}/accessRecords/query`, { body, as });

  test('with the own question, but without what officers did', async () => {
    await search({ integrationId: id });
    await search({ ssin: persona().ssin });
    await look(id);
    const { body, status } = await look(id, 'gent-social-worker-2');
    expect(status).toBe(200);
    expect(body.items.map(({ action, userId, outcome }) => [action, userId, outcome])).toEqual([
      ['readFileAccess', worker, 'answered'],
      ['end', 'gent-dpo', 'denied'],
      ['consult', worker, 'answered'],
      ['consult', colleague, 'noData'],
      ['register', worker, 'answered'],
    ]);
    expect(body.items[2]).toEqual({
      at: expect.any(String) as string,
      action: 'consult',
      userId: worker,
      role: 'socialWorker',
      stream: 'patrimonium',
      qualityCode: expect.objectContaining({ code: '1' }) as object,
      outcome: 'answered',
    });
  });

  test('page by page, and nobody of another centre', async () => {
    const first = (await look(id, 'gent-social-worker', { pageSize: 2 })).body;
    const second = (await look(id, 'gent-social-worker', { pageSize: 2, after: first.next })).body;
    expect([...first.items, ...second.items]).toHaveLength(4);
    expect(second.items.map(({ at }) => at)).not.toContain(first.items[1]?.at);
    expect((await look(id, 'namur-social-worker')).status).toBe(404);
    expect((await look(id, 'gent-dpo')).status).toBe(403);
  });
});

describe('an export', () => {
  const asFile = (body: object, as: User = 'gent-dpo') => world.call('/accessRecords/export', { body, as });

  test('holds what the search shows, in JSON', async () => {
    const shown = (await search({ integrationId: id })).body.items;
    const answer = await asFile({ integrationId: id, format: 'json' });
    expect(answer.status, answer.text).toBe(200);
    const { items } = JSON.parse(answer.text) as Page;
    expect(items.filter(({ action }) => action !== 'queryAccessRecords')).toEqual(
      shown.filter(({ action }) => action !== 'queryAccessRecords'),
    );
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="access-records.json"');
  });

  test('in CSV, as another program reads it', async () => {
    const answer = await asFile({ userId: colleague, format: 'csv' });
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present');
    const rows = JSON.parse(
      execFileSync(
        'python3',
        [
          '-c',
          'import csv,json,sys,io; print(json.dumps(list(csv.DictReader(io.StringIO(sys.stdin.buffer.read().decode(), newline="")))))',
        ],
        { input: answer.text, encoding: 'utf8' },
      ),
    ) as readonly Record<string, string>[];
    const record = rows.find(({ action }) => action === 'consult');
    expect(record).toMatchObject({ userId: colleague, stream: 'dimona', outcome: 'noData', integrationId: id });
    expect(Object.values(record ?? {}).join()).not.toContain('undefined');
  });

  test('in CEF, a line per record', async () => {
    const { text } = await asFile({ userId: colleague, format: 'cef' });
    const line = text.split('\n').find((one) => one.includes('act=consult'));
    expect(line).toMatch(/^CEF:0\|OCMW-CPAS\|Social-inquiry gateway\|1\|consult\|consult\|1\|rt=\d+ externalId=/);
    expect(line).toContain(`suser=${colleague} `);
  });

  test('runs over all pages, has an entry for each, and refuses more than it may hold', async () => {
    const made = (
      from: number,
      to: number,
    ) => `insert into ledger (chain, seq, kind, entry_id, centre, at, content, hash)
      select '00000000-0000-4000-8000-000000000009', n, 'opened',
        (lpad(to_hex(1500000000000 + n), 12, '0') || '7000' || '8000' || lpad(to_hex(n), 12, '0'))::uuid,
        '1999000150', 1500000000000 + n,
        '{"action":"consult","traceId":"t","userId":"made-up","clientId":"c","role":"socialWorker"}',
        decode(repeat('00', 32), 'hex') from generate_series(${String(from)}, ${String(to)}) as n`;
    await asOwner(world.database.ownerUrl, made(1, 450));
    const answer = await asFile({ userId: 'made-up', format: 'csv' });
    const ids = answer.text.trim().split('\r\n').slice(1);
    expect(new Set(ids).size).toBe(450);
    const entries = await entriesOf(world.database, String(answer.headers.get('belgov-trace-id')));
    expect(entries.map(({ opened }) => opened['action'])).toEqual(Array(3).fill('exportAccessRecords'));
    await asOwner(world.database.ownerUrl, made(451, 10_001));
    expect((await asFile({ userId: 'made-up', format: 'csv' })).status).toBe(400);
    const until = new Date(1_500_000_000_000 + 300).toISOString();
    const part = await asFile({ userId: 'made-up', to: until, format: 'json' });
    expect((JSON.parse(part.text) as Page).items).toHaveLength(299);
  });

  test('is for officers, and bounded as a search is', async () => {
    expect((await asFile({ userId: colleague, format: 'csv' }, 'gent-social-worker')).status).toBe(403);
    expect((await asFile({ format: 'csv' })).status).toBe(400);
    expect((await asFile({ integrationId: foreign, format: 'csv' })).status).toBe(404);
  });
});

describe('counts', () => {
  interface Count {
    readonly month: string;
    readonly action: string;
    readonly stream?: string;
    readonly qualityCode?: { readonly code: string };
    readonly outcome: string;
    readonly count: number;
  }
  const month = belgianDate(Date.now()).slice(0, 7);
  const count = (from: string, to: string, as: User = 'gent-dpo') =>
    world.call<{ items: readonly Count[] }>(`/accessRecordCounts?from=${from}&to=${to}`, { as });

  test('of a month by act, stream, code and outcome, of the own centre', async () => {
    const { body, text } = await count(month, month);
    const one = (action: string, stream?: string) =>
      body.items
        .filter((item) => item.action === action && item.stream === stream)
        .map((item) => [item.month, item.qualityCode?.code, item.outcome, item.count]);
    expect(one('consult', 'dimona')).toEqual([
      [month, '1', 'answered', 1],
      [month, '1', 'noData', 1],
    ]);
    expect(one('consult', 'patrimonium')).toEqual([[month, '1', 'answered', 1]]);
    expect(one('register')).toEqual([[month, '1', 'answered', 2]]);
    expect(one('end')).toEqual([[month, '1', 'denied', 1]]);
    expect(text).not.toContain(persona().ssin);
    expect(text).not.toContain(id);
  });

  test('of at most twelve months, in their order', async () => {
    expect((await count('2017-07', '2018-06')).body.items).toEqual([
      { month: '2017-07', action: 'consult', outcome: 'underWay', count: 10_001 },
    ]);
    expect((await count('2017-07', '2018-07')).status).toBe(400);
    expect((await count('2018-07', '2017-07')).status).toBe(400);
    expect((await count('2018-13', '2018-13')).status).toBe(400);
    expect((await count(month, month, 'gent-social-worker')).status).toBe(403);
  });
});
