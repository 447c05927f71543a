import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startConstellation, type Constellation } from '../constellation.ts';
import { sendRaw } from './raw-http.ts';

let world: Constellation;
beforeAll(async () => {
  world = await startConstellation();
});
afterAll(() => world[Symbol.asyncDispose]());

const path = '/socialInquiry/v1/integrations/query';
/** A request as text; its lines end the connection unless another is said. */
function request(lines: readonly string[], body = '{}'): string {
  return [`POST ${path} HTTP/1.1`, 'Connection: close', ...lines, '', body].join('\r\n');
}

describe('what could mean two things is refused', () => {
  test.each([
    ['two hosts', ['Host: a', 'Host: b'], 'host'],
    ['two access tokens', ['Host: a', 'Authorization: Bearer x'], 'authorization'],
    ['two media types', ['Host: a', 'Content-Type: text/plain'], 'content-type'],
  ])('%s', async (_what, lines, name) => {
    const token = await world.token('gent-social-worker');
    const own = [`Authorization: Bearer ${token}`, 'Content-Type: application/json', 'Content-Length: 2'];
    const answer = await sendRaw(world.url, request([...lines, ...own]));
    expect(answer.status).toBe(400);
    expect(answer.headers).toContain('application/problem+json');
    expect(JSON.parse(answer.body)).toMatchObject({ issues: [{ in: 'header', name }] });
  });

  test('the same name twice in a body', async () => {
    const body = '{"pageSize":1,"pageSize":2}';
    const answer = await world.call<{ issues: readonly unknown[] }>('/integrations/query', { body });
    expect(answer.status, answer.text).toBe(400);
    expect(answer.body.issues).toMatchObject([
      { in: 'body', name: '', detail: 'An object has two members with the same name.' },
    ]);
  });
});

describe('a request that is answered before all of it came', () => {
  const json = 'Content-Type: application/json';
  test.each([
    ['without a token', [json, 'Content-Length: 1000'], false, 401],
    ['of another media type', ['Content-Type: text/plain', 'Content-Length: 1000'], true, 415],
    ['that says it is too large', [json, 'Content-Length: 1000000'], true, 413],
    ['whose parts do not end', [json, 'Transfer-Encoding: chunked'], false, 401],
  ])('does not keep its connection: %s', async (_what, lines, withToken, status) => {
    const token = withToken ? [`Authorization: Bearer ${await world.token('gent-social-worker')}`] : [];
    const head = [`POST ${path} HTTP/1.1`, 'Host: a', ...token, ...lines, '', '2'].join('\r\n');
    // It resolves when the gateway has closed the connection, which nobody but the gateway does here.
    expect((await sendRaw(world.url, head)).status).toBe(status);
  });
});
