import { inspect } from 'node:util';
import { afterEach, describe, expect, expectTypeOf, test } from 'vitest';
import {
  clientCredentials,
  createClient,
  InputError,
  isProblem,
  ProblemError,
  UnexpectedAnswerError,
  type Answer,
  type Answered,
  type components,
} from '../../sdk/typescript/src/index.ts';
import { collect } from './collect.ts';
import { clientWith, json, problem } from './fake-gateway.ts';

const integrationId = '0199c2d4-6f00-7000-8000-000000000000';
const path = { integrationId };
const busy = problem(503, 'urn:problem-type:belgif:serviceUnavailable', {}, { 'retry-after': '0' });
const end = { path, body: { reason: 'endedByCentre' } } as never;
const registration = { body: { ssin: '01410191175', qualityCode: 1 } } as never;

afterEach(() => {
  delete process.env['NODE_TLS_REJECT_UNAUTHORIZED'];
});

describe('a call', () => {
  test('goes to the address of the contract, with token and language, and gives the answer with its headers', async () => {
    const { client, sent, exchanges } = clientWith(
      [
        json(
          200,
          { outcome: 'noDataFound' },
          {
            'belgov-trace-id': integrationId,
            'ratelimit-limit': '60',
            'ratelimit-remaining': '59',
            'ratelimit-reset': '1',
          },
        ),
      ],
      { software: 'WelfareDesk/4.2' },
    );
    const input = { path, query: { from: '2026-01-01', to: undefined } };
    const answer = await client.call('consultDimona', input as never, { language: 'fr' });
    expect(answer).toEqual({
      status: 200,
      body: { outcome: 'noDataFound' },
      traceId: integrationId,
      rateLimit: { limit: 60, remaining: 59, resetSeconds: 1 },
    });
    const [one] = sent;
    expect(one!.url).toBe(
      `https://gateway.example/socialInquiry/v1/integrations/${integrationId}/streams/dimona?from=2026-01-01`,
    );
    expect(Object.fromEntries(one!.headers)).toEqual({
      accept: 'application/json',
      'accept-language': 'fr',
      authorization: 'Bearer token-1',
      'user-agent': 'WelfareDesk/4.2 social-inquiry-client/0.1.0',
    });
    expect(exchanges).toEqual([
      {
        operationId: 'consultDimona',
        method: 'GET',
        path: '/integrations/{integrationId}/streams/dimona',
        status: 200,
        durationMs: expect.any(Number) as number,
        traceId: integrationId,
        rateLimitRemaining: 59,
      },
    ]);
  });

  test('knows what an operation takes and gives', () => {
    expectTypeOf<Answer<'registerIntegration'>>().toExtend<
      | { status: 201; body: components['schemas']['Integration'] }
      | { status: 202; body: components['schemas']['Approval'] }
    >();
    const { client } = clientWith([json(200, {})]);
    // @ts-expect-error: the path has a parameter.
    void client.call('getIntegration').catch(() => undefined);
    // @ts-expect-error: no operation.
    void client.call('deleteEverything', {}).catch(() => undefined);
  });

  test('may be answered with nothing', async () => {
    const { client } = clientWith([new Response(null, { status: 204 })]);
    const answer = await client.call('endSubscription', { path: { subscriptionId: integrationId } });
    expectTypeOf(answer).toEqualTypeOf<Answered<204, undefined>>();
    expect(answer).toEqual({ status: 204 });
    const emptied = clientWith([new Response(null, { status: 200 })]);
    await expect(emptied.client.call('getIntegration', { path })).rejects.toBeInstanceOf(UnexpectedAnswerError);
  });

  test('tells whoever listens that its operation will go', async () => {
    const sunset = 'Wed, 01 Dec 2027 00:00:00 GMT';
    const { client, exchanges } = clientWith([
      json(200, {}, { deprecation: '@1796083200', sunset }),
      json(200, {}, { sunset: 'soon' }),
    ]);
    await client.call('getIntegration', { path });
    await client.call('getIntegration', { path });
    expect(exchanges.map(({ deprecated, sunset: goes }) => [deprecated, goes])).toEqual([
      [true, sunset],
      [undefined, undefined],
    ]);
  });

  test.each(['deleteEverything', 'toString'])('of no operation (%s) is not sent', async (name) => {
    const { client, sent } = clientWith([json(200, {})]);
    await expect(client.call(name as never, {} as never)).rejects.toBeInstanceOf(InputError);
    expect(sent).toEqual([]);
  });

  test.each(['', '.', '..', undefined])('with %s in its path is not sent', async (value) => {
    const { client, sent } = clientWith([json(200, {})]);
    await expect(client.call('getIntegration', { path: { integrationId: value as string } })).rejects.toBeInstanceOf(
      InputError,
    );
    expect(sent).toEqual([]);
  });

  test('cannot leave its path by a parameter', async () => {
    const { client, sent } = clientWith([json(200, {})]);
    await client.call('getIntegration', { path: { integrationId: '../../health?x#y' } });
    expect(sent[0]!.url).toMatch(/\/integrations\/\.\.%2F\.\.%2Fhealth%3Fx%23y$/);
  });
});

describe('a repetition', () => {
  test('follows 503 with Retry-After, also for what changes something', async () => {
    const { client, sent } = clientWith([busy, busy, json(201, { integrationId })]);
    expect(await client.call('registerIntegration', registration)).toMatchObject({ status: 201 });
    expect(sent).toHaveLength(3);
  });

  test('ends after the last try', async () => {
    const { client, sent } = clientWith([busy]);
    await expect(client.call('getIntegration', { path })).rejects.toMatchObject({ status: 503, retryAfterMs: 0 });
    expect(sent).toHaveLength(3);
  });

  test('follows no answer only where it may be handled twice', async () => {
    const refused = Object.assign(new TypeError('fetch failed'), { cause: { code: 'ECONNRESET' } });
    const registering = clientWith([refused, json(201, {})]);
    await expect(registering.client.call('registerIntegration', registration)).rejects.toMatchObject({
      name: 'ConnectionError',
      code: 'ECONNRESET',
    });
    expect(registering.sent).toHaveLength(1);
    for (const [operationId, input] of [
      ['getIntegration', { path }],
      ['queryIntegrations', { body: {} }],
      ['endIntegration', end],
    ] as const) {
      const { client, sent } = clientWith([refused, json(200, { items: [] })]);
      expect(await client.call(operationId, input as never)).toMatchObject({ status: 200 });
      expect(sent).toHaveLength(2);
    }
  });

  test('is not made when the gateway asks for more patience than the caller has', async () => {
    const later = problem(429, 'urn:problem-type:belgif:tooManyRequests', {}, { 'retry-after': '60' });
    const { client, sent } = clientWith([later]);
    await expect(client.call('getIntegration', { path })).rejects.toMatchObject({ status: 429, retryAfterMs: 60_000 });
    expect(sent).toHaveLength(1);
  });

  test('with a new token follows a token that is not accepted, once', async () => {
    const expired = problem(401, 'urn:problem-type:belgif:expiredAccessToken');
    const once = clientWith([expired, json(201, {})]);
    expect(await once.client.call('registerIntegration', registration)).toMatchObject({ status: 201 });
    expect(once.sent.map(({ headers }) => headers.get('authorization'))).toEqual(['Bearer token-1', 'Bearer token-2']);
    const always = clientWith([expired]);
    await expect(always.client.call('getIntegration', { path })).rejects.toMatchObject({ status: 401 });
    expect(always.sent).toHaveLength(2);
  });

  test('is not made after the caller gave up', async () => {
    const controller = new AbortController();
    const { client, sent } = clientWith([busy], {
      longestWaitMs: 600_000,
      onExchange: () => {
        controller.abort(new DOMException('enough', 'AbortError'));
      },
    });
    const { signal } = controller;
    await expect(client.call('getIntegration', { path }, { signal })).rejects.toThrow('enough');
    expect(sent).toHaveLength(1);
  });

  test('gives up on what never answers', async () => {
    const { client } = clientWith([() => new Promise<Response>(() => undefined)], { timeoutMs: 5, tries: 2 });
    await expect(client.call('getIntegration', { path })).rejects.toMatchObject({ code: 'timeout' });
  });
});

describe('a problem', () => {
  test('is told apart by its type, and then has its members', async () => {
    const type = 'urn:problem-type:pcsw:socialInquiry:integrationRunning';
    const { client } = clientWith([problem(409, type, { integrationId, integrationState: 'active' })]);
    const error: unknown = await client.call('registerIntegration', registration).catch((caught: unknown) => caught);
    expect(isProblem(error, 'missingPermission')).toBe(false);
    if (!isProblem(error, 'integrationRunning')) throw new Error('another problem');
    expectTypeOf(error.problem.integrationId).toEqualTypeOf<string>();
    expect(error.problem.integrationId).toBe(integrationId);
  });

  test('of an unknown type is a problem too, and a page of a proxy is none', async () => {
    const { client } = clientWith([problem(418, 'urn:problem-type:new')]);
    await expect(client.call('getIntegration', { path })).rejects.toBeInstanceOf(ProblemError);
    const page = new Response('<html>', { status: 200, headers: { 'content-type': 'text/html' } });
    const other = clientWith([page]);
    await expect(other.client.call('getIntegration', { path })).rejects.toMatchObject({
      name: 'UnexpectedAnswerError',
      status: 200,
    });
  });
});

describe('nothing personal', () => {
  const canary = 'Kanarievogel';

  test.each([
    [
      'a problem',
      () =>
        problem(
          409,
          `urn:${canary}`,
          { detail: canary, registrations: [{ name: canary }] },
          { 'belgov-trace-id': `${canary} ` },
        ),
    ],
    ['an answer that is none', () => new Response(canary, { status: 500 })],
    [
      'what the engine throws',
      () => {
        throw Object.assign(new TypeError(canary), { cause: { code: canary, message: canary } });
      },
    ],
  ])('of %s is in an error or told to a log', async (_what, reply) => {
    const { client, exchanges } = clientWith([reply]);
    const body = { ssin: '01410191175', proofOfIdentity: { familyName: canary } } as never;
    const error: unknown = await client.call('registerIntegration', { body }).catch((caught: unknown) => caught);
    const { message, stack } = error as Error;
    const shown = [
      inspect(error, { depth: 9, showHidden: true }),
      JSON.stringify(error),
      message,
      stack,
      JSON.stringify(exchanges),
    ];
    expect(shown.join('\n')).toContain('registerIntegration');
    expect(shown.join('\n')).not.toMatch(new RegExp(`${canary}|01410191175|token-1`));
  });

  test('of an input that is refused is in the error', async () => {
    for (const gatewayUrl of [canary, `http://${canary}.example`, `https://${canary}:x@gateway.example`]) {
      expect(() => createClient({ gatewayUrl, tokens: () => Promise.reject(new Error()) })).toThrow(InputError);
      expect(() => createClient({ gatewayUrl, tokens: () => Promise.reject(new Error()) })).not.toThrow(canary);
    }
    const { client } = clientWith([json(200, {})], { tokens: () => Promise.resolve({ value: `${canary}\n` }) });
    await expect(client.call('getIntegration', { path })).rejects.not.toThrow(canary);
    await expect(client.call('getIntegration', { path })).rejects.toBeInstanceOf(InputError);
  });
});

describe('TLS', () => {
  const tokens = () => Promise.resolve({ value: 'x' });
  test.each([
    'http://gateway.example',
    'http://127.0.0.1.example',
    'http://10.0.0.1',
    'ftp://gateway.example',
    'gateway.example',
  ])('is not left out for %s', (gatewayUrl) => {
    expect(() => createClient({ gatewayUrl, tokens })).toThrow(InputError);
    const credentials = { tokenUrl: gatewayUrl, clientId: 'a', clientSecret: 'b' };
    expect(() => clientCredentials(credentials)).toThrow(InputError);
  });

  test.each(['https://gateway.example', 'http://127.0.0.1:8080', 'http://localhost', 'http://[::1]:1/'])(
    'is not asked for by %s',
    (gatewayUrl) => {
      expect(() => createClient({ gatewayUrl, tokens })).not.toThrow();
    },
  );

  test('cannot be weakened by the environment', () => {
    process.env['NODE_TLS_REJECT_UNAUTHORIZED'] = '0';
    expect(() => createClient({ gatewayUrl: 'https://gateway.example', tokens })).toThrow(
      'NODE_TLS_REJECT_UNAUTHORIZED',
    );
  });
});

describe('a list', () => {
  test('is read page after page, when it is needed', async () => {
    const pages = [
      json(200, { items: [1, 2], next: 'b' }),
      json(200, { items: [3], next: 'c' }),
      json(200, { items: [], next: 'c' }),
    ];
    const { client, sent } = clientWith(pages);
    const items: readonly unknown[] = await collect(client.items('queryIntegrations', { body: { pageSize: 2 } }));
    expect(items).toEqual([1, 2, 3]);
    expect(sent.map(({ body }) => JSON.parse(body!) as unknown)).toEqual([
      { pageSize: 2 },
      { pageSize: 2, after: 'b' },
      { pageSize: 2, after: 'c' },
    ]);
    const early = clientWith(pages);
    for await (const item of early.client.items('queryIntegrations', { body: {} })) if ((item as unknown) === 2) break;
    expect(early.sent).toHaveLength(1);
  });

  test('that never moves on ends', async () => {
    const { client, sent } = clientWith([json(200, { items: [1], next: 'b' })]);
    expect(await collect(client.items('queryIntegrations', { body: {} }))).toHaveLength(2);
    expect(sent).toHaveLength(2);
  });
});
