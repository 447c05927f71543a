import type { IncomingMessage } from 'node:http';
import type { TLSSocket } from 'node:tls';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { registrationOf, startConstellation, type Constellation } from '../constellation.ts';
import { isNginxHere, startNginx, type Proxy } from './nginx.ts';

const base = '/socialInquiry/v1';

describe.skipIf(!isNginxHere)('the documented proxy (nginx-light and openssl)', () => {
  let world: Constellation;
  let proxy: Proxy;
  beforeAll(async () => {
    world = await startConstellation({
      env: {
        TRUSTED_PROXIES: '127.0.0.1',
        GATEWAY_PUBLIC_URL: 'https://gateway.centre.example',
        FAILED_TOKENS_PER_MINUTE_ADDRESS: '5',
      },
    });
    proxy = await startNginx(world.url);
  });
  afterAll(async () => {
    await proxy[Symbol.asyncDispose]();
    await world[Symbol.asyncDispose]();
  });

  async function read(answer: IncomingMessage) {
    let text = '';
    for await (const part of answer.setEncoding('utf8')) text += String(part);
    return { status: answer.statusCode, headers: answer.headers, text };
  }
  const get = async (path: string, options = {}) => read(await proxy.ask(path, options));
  const asWorker = async () => ({ authorization: `Bearer ${await world.token('gent-social-worker')}` });
  async function post(path: string, body: unknown) {
    const headers = { ...(await asWorker()), 'content-type': 'application/json' };
    return read(await proxy.ask(`${base}${path}`, { method: 'POST', headers }, JSON.stringify(body)));
  }

  test('the API is there, encrypted, and tells browsers to keep it so', async () => {
    const answer = await proxy.ask(`${base}/health`, { maxVersion: 'TLSv1.2' });
    const { name, version } = (answer.socket as unknown as Pick<TLSSocket, 'getCipher'>).getCipher();
    expect([name, version]).toEqual([expect.stringMatching(/^ECDHE-.*(GCM|POLY1305)/), 'TLSv1.2']);
    const { status, headers, text } = await read(answer);
    expect([status, JSON.parse(text)]).toEqual([200, expect.objectContaining({ status: 'UP' })]);
    expect(headers).toMatchObject({
      'strict-transport-security': 'max-age=31536000; includeSubDomains',
      server: 'nginx',
    });
  });

  test('who asks for another name gets no answer', async () => {
    const other = { servername: 'other.example', rejectUnauthorized: false };
    await expect(proxy.ask(`${base}/health`, other)).rejects.toThrow(/alert|SSL/);
  });

  test.each([
    '/metrics',
    '/socialInquiry/../metrics',
    '/socialInquiry/%2e%2e/metrics',
    '/socialInquiry/..%2fmetrics',
    '//metrics',
    '/',
    '/x/../socialInquiry/../metrics',
    '/socialInquiry/v1/../../metrics',
  ])('the figures are not: %s', async (path) => {
    const { status, text } = await get(path);
    expect([400, 404]).toContain(status);
    expect(text).not.toContain('gateway_');
    expect((await (await fetch(`${world.url}/metrics`)).text()).includes('gateway_')).toBe(true);
  });

  test('a person is registered and consulted', async () => {
    const registered = await post('/integrations', registrationOf(world.persona('several-parcels')));
    expect(registered.status, registered.text).toBe(201);
    expect(registered.headers.location).toMatch(
      /^https:\/\/gateway\.centre\.example\/socialInquiry\/v1\/integrations\//,
    );
    const { pathname } = new URL(registered.headers.location ?? '');
    const { status, text } = await get(`${pathname}/streams/nationalRegister`, { headers: await asWorker() });
    expect([status, JSON.parse(text)]).toEqual([200, expect.objectContaining({ outcome: 'dataFound' })]);
  });

  test('a body that is too large gets the answer of the gateway', async () => {
    const { status, headers, text } = await post('/integrations/query', { caseReference: 'x'.repeat(40_000) });
    expect([status, headers['content-type']]).toEqual([413, expect.stringContaining('application/problem+json')]);
    expect(JSON.parse(text)).toMatchObject({ limit: 32_768 });
  });

  test('the progress of a dossier arrives while a source still keeps everybody waiting', async () => {
    const id = await world.integrate(world.persona('single-applicant'));
    await world.control('faults', { body: { service: 'Dolsis2011Service', kind: 'hang' } });
    const headers = { ...(await asWorker()), 'content-type': 'application/json', accept: 'text/event-stream' };
    const body = JSON.stringify({ streams: ['dimona', 'pension'] });
    const answer = await proxy.ask(`${base}/integrations/${id}/dossiers`, { method: 'POST', headers }, body);
    let text = '';
    for await (const part of answer.setEncoding('utf8')) {
      text += String(part);
      if (text.includes('"pension"') && text.includes('event: answer')) break;
    }
    expect(text).not.toContain('event: summary');
    await world.control('faults', { method: 'DELETE' });
  });

  test('who makes up addresses has the allowance of one address, and takes nobody else’s', async () => {
    const statuses = [];
    for (let times = 0; times < 40; times += 1) {
      const made = `192.0.2.${String(times)}`;
      const headers = { 'x-forwarded-for': made, forwarded: `for=${made}`, 'x-real-ip': made };
      statuses.push((await get(`${base}/integrations/none`, { headers })).status);
    }
    expect(new Set(statuses)).toEqual(new Set([401, 429]));
    const { status } = await get(`${base}/integrations/none`, { localAddress: '127.0.0.2' });
    expect(status).toBe(401);
  });

  test('what it writes down has no path, no query, no name and no token', async () => {
    const { ssin } = world.persona('several-parcels');
    const token = await world.token('gent-social-worker');
    await get(`${base}/refData?ssin=${ssin}`, { headers: { authorization: `Bearer ${token}`, referer: ssin } });
    await get(`/${ssin}`, { headers: { 'user-agent': ssin } });
    await expect.poll(() => proxy.log().split('\n').length).toBeGreaterThan(10);
    const log = proxy.log();
    expect(log).toMatch(/^\S+ 127\.0\.0\.1 GET 200 [\d.]+ TLSv1\.[23]$/m);
    for (const secret of [ssin, token, 'refData', 'socialInquiry', 'integrations']) expect(log).not.toContain(secret);
  });
});
