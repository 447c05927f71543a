import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startConstellation, type Constellation } from '../constellation.ts';
import { problemTypes } from '../../src/values/problem.ts';
import { keptBack, listExchanges } from './exchanges.ts';
import { sendRaw, type RawAnswer } from './raw-http.ts';

let world: Constellation;
beforeAll(async () => {
  world = await startConstellation({ env: { TOTAL_DEADLINE_MS: '120000', KSZ_TIMEOUT_MS: '120000' } });
});
afterAll(() => world[Symbol.asyncDispose]());

const head = 'GET /socialInquiry/v1/refData HTTP/1.1\r\n';
/** Written like a number of a person: nothing that cannot be read may come back or get into a log. */
const secret = '80611000160';

/** Fields of an answer by name. */
function fieldsOf({ headers }: RawAnswer): Readonly<Record<string, string>> {
  const lines = headers.split('\r\n').slice(1);
  return Object.fromEntries(lines.map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)]));
}

/** Holds an answer against what every problem is, and gives its body. */
function problemOf(answer: RawAnswer): Record<string, unknown> {
  const fields = fieldsOf(answer);
  expect(fields['content-type']).toMatch(/^application\/problem\+json/);
  expect(fields['connection']).toBe('close');
  expect(fields['content-length']).toBe(String(Buffer.byteLength(answer.body)));
  expect(fields['cache-control']).toBe('no-store');
  expect(fields['x-content-type-options']).toBe('nosniff');
  const body = JSON.parse(answer.body) as Record<string, unknown>;
  expect(body['instance']).toBe(`urn:uuid:${fields['belgov-trace-id'] ?? ''}`);
  expect(body['status']).toBe(answer.status);
  expect(answer.body + answer.headers).not.toContain(secret);
  return body;
}

describe('what cannot be read is answered as a problem, and its connection ends', () => {
  test.each([
    ['no HTTP at all', `${secret}\r\n\r\n`],
    ['bytes of TLS', '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n'],
    ['the beginning of HTTP/2', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'],
    ['an unknown method', `STEAL /${secret} HTTP/1.1\r\nHost: a\r\n\r\n`],
    ['a header with a line feed in its name', `${head}Host: a\r\nX ${secret}: 1\r\n\r\n`],
    ['two lengths', `${head}Host: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n`],
    ['a length beside chunks', `${head}Host: a\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n`],
    ['a length that is no number', `${head}Host: a\r\nContent-Length: ${secret}x\r\n\r\n`],
  ])('%s: 400', async (_what, text) => {
    const answer = await sendRaw(world.url, text);
    expect(answer.status).toBe(400);
    expect(problemOf(answer)['type']).toBe(problemTypes.badRequest.type);
  });

  test('chunks that are none: 400 for the request whose body they are', async () => {
    const token = await world.token('gent-social-worker');
    const lines = ['Host: a', `Authorization: Bearer ${token}`, 'Content-Type: application/json'];
    const text = `POST /socialInquiry/v1/integrations/query HTTP/1.1\r\n${lines.join('\r\n')}\r\nTransfer-Encoding: chunked\r\n\r\n${secret}zz\r\n`;
    const answer = await sendRaw(world.url, text);
    expect(answer.status).toBe(400);
    expect(problemOf(answer)['type']).toBe(problemTypes.badRequest.type);
  });

  test('headers that are too long: 431', async () => {
    const answer = await sendRaw(world.url, `${head}Host: a\r\nX-Long: ${secret.repeat(2_000)}\r\n\r\n`);
    expect(answer.status).toBe(431);
    expect(problemOf(answer)).toMatchObject({
      type: problemTypes.requestHeaderFieldsTooLarge.type,
      href: expect.stringContaining('/refData/problemTypes/') as string,
    });
  });

  test('a request that does not end: 408', async () => {
    const { server } = world.gateway.app;
    const usual = server.headersTimeout;
    server.headersTimeout = 1;
    try {
      const answer = await sendRaw(world.url, `${head}X-Slow: ${secret}`);
      expect(answer.status).toBe(408);
      expect(problemOf(answer)['type']).toBe(problemTypes.requestTimeout.type);
    } finally {
      server.headersTimeout = usual;
    }
  });

  test('its trace id is in a log line, and nothing else of it', async () => {
    const answer = await sendRaw(world.url, `${secret}\r\n\r\n`);
    const { instance } = problemOf(answer);
    const traceId = String(instance).replace('urn:uuid:', '');
    const [line = '', ...others] = world.log.filter((one) => one.includes(traceId));
    expect(others).toEqual([]);
    expect(JSON.parse(line)).toMatchObject({ msg: 'unreadable request', status: 400 });
    expect(world.log.join('')).not.toContain(secret);
  });

  test('their types are declared like all others', async () => {
    const { body } = await world.call<{ items: readonly { type: string }[] }>('/refData/problemTypes', {
      as: 'nobody',
    });
    const types = body.items.map(({ type }) => type);
    expect(types).toContain(problemTypes.requestTimeout.type);
    expect(types).toContain(problemTypes.requestHeaderFieldsTooLarge.type);
  });
});

describe('what Node would answer by itself, in another form', () => {
  test('a request without a host: 400 that names the header', async () => {
    const answer = await sendRaw(world.url, `${head}Connection: close\r\n\r\n`);
    expect(answer.status).toBe(400);
    expect(problemOf(answer)).toMatchObject({ issues: [{ in: 'header', name: 'host' }] });
  });

  test('HTTP/1.0 needs no host', async () => {
    expect((await sendRaw(world.url, head.replace('1.1', '1.0') + '\r\n')).status).toBe(200);
  });

  test('an expectation that nobody knows is passed over', async () => {
    const answer = await sendRaw(world.url, `${head}Host: a\r\nExpect: 200-ok\r\nConnection: close\r\n\r\n`);
    expect(answer.status).toBe(200);
  });
});

test('behind a request that waits for its answer nothing is answered: it would be taken for that answer', async () => {
  const id = await world.integrate(world.persona('single-applicant'));
  await world.control('exchanges', { method: 'DELETE' });
  await world.control('faults', { body: { kind: 'hang' } });
  const token = await world.token('gent-social-worker');
  const { hostname, port } = new URL(world.url);
  const socket = connect({ host: hostname, port: Number(port) });
  let received = '';
  socket.setEncoding('utf8').on('data', (text: string) => (received += text));
  const closed = new Promise((resolve) => socket.once('close', resolve));
  socket.write(
    `GET /socialInquiry/v1/integrations/${id}/streams/patrimonium HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer ${token}\r\n\r\n`,
  );
  const underWay = async () => {
    const figures = await (await fetch(`${world.url}/metrics`)).text();
    return /gateway_bank_messages\{service="PatrimonyService",state="underWay"\} (\d+)/.exec(figures)?.[1];
  };
  await expect.poll(() => keptBack(world)).toBe(1);
  expect(await underWay()).toBe('1');
  socket.write('garbage\r\n\r\n');
  await closed;
  expect(received).toBe('');
  // The work under way ends with the connection.
  await expect.poll(underWay).toBe('0');
  await world.control('faults', { method: 'DELETE' });
  expect((await listExchanges(world)).length).toBe(1);
});
