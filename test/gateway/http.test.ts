import { request as httpRequest } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { problemTypes } from '../../src/values/problem.ts';
import { streams } from '../../src/streams/registry.ts';
import { startConstellation, type Constellation } from '../constellation.ts';
import { presentBook } from '../present-book.ts';

let world: Constellation;
beforeAll(async () => {
  world = await startConstellation();
});
afterAll(() => world[Symbol.asyncDispose]());

const unknownId = '01890000-0000-7000-8000-000000000000';
interface Body {
  readonly type: string;
  readonly status: number;
  readonly instance: string;
  readonly issues?: readonly { readonly in: string; readonly name: string; readonly type: string }[];
}

function rawGet(path: string) {
  return new Promise<{ status: number; type: string; traceId: unknown; text: string }>((resolve, reject) => {
    const { hostname, port } = new URL(world.url);
    httpRequest({ hostname, port, path }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => (text += part));
      response.on('end', () => {
        const { 'content-type': type = '', 'belgov-trace-id': traceId } = response.headers;
        resolve({ status: response.statusCode ?? 0, type, traceId, text });
      });
    })
      .on('error', reject)
      .end();
  });
}

describe('problems', () => {
  test.each<[string, string, Parameters<Constellation['call']>[1], number]>([
    ['an unknown path', '/nothing', {}, 404],
    ['an unknown stream', `/integrations/${unknownId}/streams/everything`, {}, 404],
    ['an unknown integration', `/integrations/${unknownId}`, {}, 404],
    ['an unknown integration’s stream', `/integrations/${unknownId}/streams/dimona`, {}, 404],
    ['an id that is none', '/integrations/1', {}, 400],
    ['another method', '/integrations', { method: 'DELETE' }, 405],
    ['another method on an item', `/integrations/${unknownId}`, { method: 'PUT', body: {} }, 405],
    ['no media type of ours', '/integrations/query', { body: {}, headers: { accept: 'application/xml' } }, 406],
    ['another media type', '/integrations', { body: 'a=b', headers: { 'content-type': 'text/plain' } }, 415],
    ['a body that is packed', '/integrations', { body: {}, headers: { 'content-encoding': 'gzip' } }, 415],
    ['a body that is not JSON', '/integrations', { body: '{"a":' }, 400],
    ['a prototype in JSON', '/integrations', { body: '{"__proto__":{"a":1}}' }, 400],
    ['an empty body', '/integrations', { method: 'POST', headers: { 'content-type': 'application/json' } }, 400],
    ['a body that is too large', '/integrations', { body: { ssin: 'x'.repeat(40_000) } }, 413],
    ['an unknown parameter', `/integrations/${unknownId}/streams/dimona?ssin=1`, {}, 400],
    [
      'a period the wrong way round',
      `/integrations/${unknownId}/streams/dimona?from=2026-02-01&to=2026-01-01`,
      {},
      400,
    ],
    ['a year that does not exist', `/integrations/${unknownId}/streams/dimona?from=0000-01-01&to=2026-01-01`, {}, 400],
    [
      'a parameter twice',
      `/integrations/${unknownId}/streams/dimona?from=2026-01-01&from=2026-01-02&to=2026-02-01`,
      {},
      400,
    ],
  ])('%s', async (_what, path, options, status) => {
    const answer = await world.call<Body>(path, options);
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.body.status).toBe(status);
    expect(answer.body.instance).toBe(`urn:uuid:${String(answer.headers.get('belgov-trace-id'))}`);
    if (status === 405) expect(answer.headers.get('allow')).toBeTruthy();
  });

  // A browser's or fetch's URL parser would repair these before they are sent.
  test.each<[string, string, number]>([
    ['climbs', '/socialInquiry/v1/%2e%2e/%2e%2e/metrics', 404],
    ['climbs plainly', '/socialInquiry/v1/../../metrics', 404],
    ['is not UTF-8', '/socialInquiry/v1/refData/%E0%A4%A', 400],
    ['has a broken escape', '/socialInquiry/v1/integrations/80611000160%', 400],
    ['has a very long part', `/socialInquiry/v1/refData/${'80611000160'.repeat(20)}`, 404],
  ])('a path that %s is a problem that does not repeat it', async (_what, path, status) => {
    const answer = await rawGet(path);
    expect(answer.status).toBe(status);
    expect(answer.type).toContain('application/problem+json');
    const body = JSON.parse(answer.text) as Body;
    expect(body.type).toMatch(/^urn:problem-type:belgif:(resourceNotFound|badRequest)$/);
    expect(body.instance).toBe(`urn:uuid:${String(answer.traceId)}`);
    expect(answer.text).not.toContain('80611000160');
  });

  test('unknown input is told apart from wrong input, and its place named', async () => {
    const answer = await world.call<Body>(`/integrations/${unknownId}/streams/dimona?nothing=1`);
    expect(answer.body.issues).toEqual([
      expect.objectContaining({
        type: 'urn:problem-type:belgif:input-validation:unknownInput',
        in: 'query',
        name: 'nothing',
      }),
    ]);
  });

  test('every type has its page', async () => {
    for (const { type } of Object.values(problemTypes)) {
      const answer = await world.call(`/refData/problemTypes/${type}`, { as: 'nobody' });
      expect(answer.status).toBe(200);
      expect(answer.headers.get('content-type')).toContain('text/html');
    }
    expect((await world.call('/refData/problemTypes/urn:none', { as: 'nobody' })).status).toBe(404);
    const list = await world.call<{ items: unknown[] }>('/refData/problemTypes', { as: 'nobody' });
    expect(list.body.items.length).toBeGreaterThan(20);
  });
});

describe('traces', () => {
  test('the caller’s id is echoed as the related one, never taken over', async () => {
    const id = 'b0f1c3de-0000-4000-8000-abcdefabcdef';
    const answer = await world.call('/health', { headers: { 'BelGov-Trace-Id': id } });
    expect(answer.headers.get('belgov-trace-id')).toMatch(/^[0-9a-f-]{36}$/);
    expect(answer.headers.get('belgov-trace-id')).not.toBe(id);
    expect(answer.headers.get('belgov-related-trace-id')).toBe(id);
  });

  test.each([
    '80611000160',
    '80-61-10-001-60',
    'Verbeeck-Lotte',
    'x'.repeat(37),
    'a b',
    '<script>',
    '00000000-0000-0000-0000-080611000160',
  ])('an id that is none is not echoed: %s', async (id) => {
    const answer = await world.call('/health', { headers: { 'BelGov-Trace-Id': id } });
    expect(answer.headers.get('belgov-related-trace-id')).toBeNull();
  });
});

describe('what is open to everybody', () => {
  test('health tells the state of every part', async () => {
    const answer = await world.call('/health', { as: 'nobody' });
    expect(answer.status).toBe(200);
    expect(answer.body).toEqual({
      status: 'UP',
      parts: {
        database: { status: 'UP' },
        ledger: { status: 'UP' },
        bankMessages: { status: 'UP' },
        webhooks: { status: 'UP' },
        ledgerTree: { status: 'UP' },
        storedRows: { status: 'UP' },
        crossroadsBank: { status: 'UP' },
        tokenIssuer: { status: 'UP' },
        signatureCertificates: { status: 'UP' },
        contractDrift: { status: 'UP' },
      },
    });
  });

  test('code lists are those of the mappings, cacheable, in three languages', async () => {
    const index = await world.call<{ items: readonly { name: string }[] }>('/refData', { as: 'nobody' });
    const names = index.body.items.map(({ name }) => name);
    expect(names).toContain('qualityCodes');
    for (const { codeLists } of streams) for (const list of codeLists) expect(names).toContain(list.name);
    for (const name of names) {
      const list = await world.call<{ items: readonly { label: Record<string, string> }[] }>(`/refData/${name}`, {
        as: 'nobody',
      });
      expect(list.headers.get('cache-control')).toContain('max-age');
      for (const { label } of list.body.items)
        expect(Object.keys(label)).toEqual(expect.arrayContaining(['nl', 'fr', 'de']));
      const etag = String(list.headers.get('etag'));
      const again = await world.call(`/refData/${name}`, { as: 'nobody', headers: { 'if-none-match': etag } });
      expect(again.status).toBe(304);
    }
    expect((await world.call('/refData/none', { as: 'nobody' })).status).toBe(404);
  });

  test('the rule book is public: all rows or those of a day, in the language of the caller, cacheable', async () => {
    interface Policy {
      readonly version: string;
      readonly day?: string;
      readonly codes: readonly { readonly code: number; readonly label: string; readonly legalBasis: string }[];
      readonly scale: readonly { readonly validFrom: string }[];
      readonly grants: readonly { readonly stream: string; readonly qualityCodes: readonly number[] }[];
      readonly rules: readonly { readonly ruleCode: string; readonly reason: string; readonly remedy: string }[];
      readonly acts: readonly { readonly name: string; readonly roles: readonly string[] }[];
    }
    const policy = async (path: string, language: string) =>
      world.call<Policy>(`/refData/policy${path}`, { as: 'nobody', headers: { 'accept-language': language } });
    const dutch = await policy('', 'nl-BE');
    expect(dutch.status, dutch.text).toBe(200);
    expect(dutch.headers.get('cache-control')).toContain('max-age');
    expect(dutch.headers.get('vary')).toContain('accept-language');
    expect(dutch.headers.get('content-language')).toBe('nl');
    expect(dutch.body.version).toBe(presentBook.version);
    expect(dutch.body).not.toHaveProperty('day');
    expect(dutch.body.codes.find(({ code }) => code === 2)).toMatchObject({
      label: 'Leefloon',
      setFor: 'livingWage',
      decision: { longestMonths: { value: 12, setting: 'DECISION_MONTHS' } },
    });
    expect(dutch.body.rules.map(({ ruleCode }) => ruleCode)).toEqual(presentBook.rows.rules.map(({ code }) => code));
    for (const { reason, remedy } of dutch.body.rules)
      expect([reason, remedy].every((one) => /\w/.test(one))).toBe(true);
    expect(dutch.body.acts.find(({ name }) => name === 'queryAccessRecords')?.roles).toEqual([
      'dataProtectionOfficer',
      'securityOfficer',
    ]);
    expect(dutch.body.scale.length).toBeGreaterThan(5);
    for (const [language, label] of [
      ['fr', 'Revenu d’intégration'],
      ['de', 'Eingliederungseinkommen'],
      ['en', 'Living wage'],
    ] as const) {
      expect((await policy('', language)).body.codes.find(({ code }) => code === 2)?.label).toBe(label);
    }
    const ofDay = await policy('?day=2023-06-01', 'en');
    expect(ofDay.body.day).toBe('2023-06-01');
    expect(ofDay.body.scale).toMatchObject([
      { validFrom: '2022-12-01', base: { value: '27368.49', currency: 'EUR' }, source: 'derived' },
    ]);
    expect((await policy('?day=2002-09-30', 'en')).body).toMatchObject({ codes: [], grants: [], rules: [] });
    const etag = String(ofDay.headers.get('etag'));
    const again = await world.call('/refData/policy?day=2023-06-01', {
      as: 'nobody',
      headers: { 'accept-language': 'en', 'if-none-match': etag },
    });
    expect(again.status).toBe(304);
    expect((await policy('?day=2023-02-30', 'en')).status).toBe(400);
    expect((await policy('?month=2', 'en')).status).toBe(400);
  });

  test('the contract and its page', async () => {
    const yaml = await world.call('/doc/openapi.yaml', { as: 'nobody' });
    expect(yaml.headers.get('content-type')).toContain('yaml');
    expect(yaml.text).toContain('openapi: 3.0.3');
    const page = await world.call('/doc/', { as: 'nobody' });
    expect(page.status).toBe(200);
    expect(page.headers.get('content-security-policy')).toContain('connect-src');
    const json = await world.call('/doc/openapi.json', { as: 'nobody' });
    expect(json.headers.get('content-type')).toContain('application/json');
    expect(json.body).toEqual(parse(yaml.text));
  });

  test.each(['/', '/socialInquiry/v1', '/socialInquiry/v1/'])('%s leads to the page', async (path) => {
    const answer = await fetch(world.url + path, { redirect: 'manual' });
    expect([answer.status, answer.headers.get('location')]).toEqual([302, '/socialInquiry/v1/doc']);
  });

  test.each(['/', '/socialInquiry/v1', '/socialInquiry/v1/doc/openapi.yaml', '/metrics'])(
    '%s has no other methods',
    async (path) => {
      const [options, query] = await Promise.all(
        ['OPTIONS', 'QUERY'].map((method) => fetch(world.url + path, { method })),
      );
      expect([options?.status, options?.headers.get('allow')]).toEqual([204, 'GET, HEAD, OPTIONS']);
      expect([query?.status, query?.headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS']);
    },
  );

  test('metrics name routes, not resources', async () => {
    await world.call(`/integrations/${unknownId}`);
    const response = await fetch(`${world.url}/metrics`);
    const text = await response.text();
    expect(text).toContain('route="/socialInquiry/v1/integrations/:integrationId"');
    expect(text).not.toContain(unknownId);
  });
});

test('a HEAD does not consult a stream', async () => {
  const answer = await world.call(`/integrations/${unknownId}/streams/dimona`, { method: 'HEAD' });
  expect(answer.status).toBe(405);
  expect(answer.headers.get('allow')).toBe('GET, OPTIONS');
});

test('answers about persons are never cached', async () => {
  const id = await world.integrate(world.persona('single-applicant'));
  const answer = await world.call(`/integrations/${id}/streams/dimona`);
  expect(answer.headers.get('cache-control')).toBe('no-store');
});
