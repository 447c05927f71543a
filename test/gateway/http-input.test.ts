import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { issueTypes, problemTypes } from '../../src/values/problem.ts';
import { registrationOf, startConstellation, type Constellation } from '../constellation.ts';
import { operations } from '../conformance/contract.ts';
import { listExchanges } from './exchanges.ts';
import { sendRaw } from './raw-http.ts';

/* What standards say of requests that are a little unusual: they are answered as problems, or as any other. */
let world: Constellation;
beforeAll(async () => {
  world = await startConstellation();
});
afterAll(() => world[Symbol.asyncDispose]());

interface Body {
  readonly type: string;
  readonly limit?: number;
  readonly issues?: readonly { readonly in: string; readonly name: string; readonly type: string }[];
}

const base = '/socialInquiry/v1';

/** A registration whose reference has this byte. */
async function registerBytes(contentType: string, bytes: Buffer) {
  const response = await fetch(`${world.url}${base}/integrations`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${await world.token('gent-social-worker')}`,
      'content-type': contentType,
    },
    body: bytes,
  });
  return { status: response.status, body: (await response.json()) as Body };
}

describe('bytes of a body', () => {
  const json = () =>
    JSON.stringify({ ...registrationOf(world.persona('single-applicant')), caseReference: 'D\u00e9cis' });

  test.each([
    ['ISO-8859-1', 415, 'unsupportedMediaType'],
    ['"windows-1252"', 415, 'unsupportedMediaType'],
    ['utf-16', 415, 'unsupportedMediaType'],
    [undefined, 400, 'badRequest'],
    ['utf-8', 400, 'badRequest'],
  ] as const)('Latin-1 that says charset %s: %i, and the Bank is not asked', async (charset, status, type) => {
    await world.control('exchanges', { method: 'DELETE' });
    const said = `application/json${charset === undefined ? '' : `; charset=${charset}`}`;
    const answer = await registerBytes(said, Buffer.from(json(), 'latin1'));
    expect(answer.status).toBe(status);
    expect(answer.body.type).toBe(problemTypes[type].type);
    expect(await listExchanges(world)).toEqual([]);
  });

  test.each(['utf-8', 'UTF8', '"utf-8"', 'us-ascii'])('charset %s is read', async (charset) => {
    const answer = await world.call('/integrations/query', {
      body: {},
      headers: { 'content-type': `application/json;charset=${charset}` },
    });
    expect(answer.status).toBe(200);
  });

  test('a body that is too large is told the limit', async () => {
    const answer = await world.call<Body>('/integrations', { body: { ssin: 'x'.repeat(40_000) } });
    expect(answer.status).toBe(413);
    expect(answer.body.limit).toBe(32 * 1024);
  });
});

describe('lines of text', () => {
  test.each(['CASE\u202e1', 'CASE\u20281', 'CASE\u20291', 'CASE\u00851', 'CASE\u00001', 'CASE\ud8001', 'CASE\ue0001'])(
    'a reference with a sign that is not of the text is refused (%j)',
    async (caseReference) => {
      const answer = await world.call<Body>('/integrations/query', { body: { caseReference } });
      expect(answer.status).toBe(400);
      expect(answer.body.issues).toMatchObject([{ in: 'body', name: 'caseReference' }]);
    },
  );
});

describe('accepted types', () => {
  test.each([
    'application/json;charset=utf-8',
    'application/json; version=1',
    'application/json;profile="a,b";q=0.5',
    'text/plain, application/json;charset=UTF-8;q=0.1',
  ])('%s gets JSON', async (accept) => {
    const answer = await world.call('/refData', { as: 'nobody', headers: { accept } });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toMatch(/^application\/json/);
  });

  test.each(['application/xml;charset=utf-8', 'application/json;q=0'])('%s gets nothing', async (accept) => {
    expect((await world.call('/refData', { as: 'nobody', headers: { accept } })).status).toBe(406);
  });
});

describe('parameters of the query', () => {
  const concrete = (path: string) =>
    path
      .replace('{list}', 'qualityCodes')
      .replace('{problemType}', 'badRequest')
      .replace('{number}', '1')
      .replaceAll(/\{\w+\}/g, '01890000-0000-7000-8000-000000000000');
  const all = operations.map(({ path, method }) => [method.toUpperCase(), concrete(path)] as const);
  const open = ['/refData', '/refData/qualityCodes', '/refData/problemTypes', '/refData/problemTypes/badRequest'];

  test.each([...open, '/refData/streams', '/refData/policy', '/health'])(
    '%s refuses those it does not have',
    async (path) => {
      for (const query of ['?nonsense=1', '?language=nl&language=fr']) {
        const answer = await world.call<Body>(path + query, { as: 'nobody' });
        expect(answer.status).toBe(400);
        expect(answer.body.issues?.[0]).toMatchObject({ in: 'query', type: issueTypes.unknownInput.type });
      }
    },
  );

  test.each(all)('%s %s never takes one that it does not have', async (method, path) => {
    const answer = await world.call(`${path}?nonsense=1`, {
      method,
      ...(method === 'POST' ? { body: {} } : {}),
    });
    expect([400, 403, 404]).toContain(answer.status);
  });
});

describe('methods', () => {
  const raw = (method: string, path: string) =>
    sendRaw(world.url, `${method} ${path} HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);

  test.each([
    ['QUERY', `${base}/health`],
    ['QUERY', `${base}/integrations`],
    ['PROPFIND', `${base}/refData`],
    ['TRACE', `${base}/refData`],
    ['HEAD', `${base}/integrations/01890000-0000-7000-8000-000000000000`],
  ])('%s %s: 405 with what is allowed', async (method, path) => {
    const answer = await raw(method, path);
    expect(answer.status).toBe(405);
    expect(answer.headers).toMatch(/^allow: (get|post)/m);
    expect(answer.headers).toMatch(/^content-type: application\/problem\+json/m);
    if (method !== 'HEAD') expect(answer.body).toContain(problemTypes.methodNotAllowed.type);
  });

  test.each(['QUERY', 'MKCOL', 'GET'])('%s of a path that is none: 404', async (method) => {
    const answer = await raw(method, `${base}/nothing`);
    expect(answer.status).toBe(404);
    expect(answer.body).toContain(problemTypes.resourceNotFound.type);
  });

  test('OPTIONS says what is allowed', async () => {
    for (const [path, allowed] of [
      [`${base}/health`, 'get, head, options'],
      [`${base}/integrations/query`, 'post, options'],
    ] as const) {
      const answer = await raw('OPTIONS', path);
      expect(answer.status).toBe(204);
      expect(answer.headers).toContain(`allow: ${allowed}`);
    }
  });

  test('HEAD of what is open says what GET would, without it', async () => {
    const [head, get] = await Promise.all([raw('HEAD', `${base}/refData`), raw('GET', `${base}/refData`)]);
    expect(head.status).toBe(200);
    expect(head.body).toBe('');
    const length = (headers: string) => /^content-length: (\d+)/m.exec(headers)?.[1];
    expect(length(head.headers)).toBe(length(get.headers));
  });

  test('none of them is an error of ours', () => {
    expect(world.log.filter((line) => line.includes('internalServerError'))).toEqual([]);
  });
});

test.each(['..%5c..%5cpackage.json', '..%2f..%2fpackage.json', '%2e%2e%5cindex.html', '..%00', 'nothing'])(
  'GET /doc/static/%s: 404 as a problem',
  async (path) => {
    const answer = await sendRaw(
      world.url,
      `GET ${base}/doc/static/${path} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`,
    );
    expect(answer.status).toBe(404);
    expect(answer.body).toContain(problemTypes.resourceNotFound.type);
    expect(answer.body).not.toContain('package');
  },
);
