import { connect, type Socket } from 'node:net';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startConstellation, type Constellation } from '../constellation.ts';
import { entriesOf } from './evidence-rows.ts';

const underWay = 16;
let world: Constellation;
beforeAll(async () => {
  world = await startConstellation({
    env: {
      REQUESTS_UNDER_WAY: String(underWay),
      TRUSTED_PROXIES: '127.0.0.1',
      FAILED_TOKENS_PER_MINUTE_ADDRESS: '5',
      WORK_PER_MINUTE_USER: '6',
      RECONCILIATIONS_PER_HOUR_CENTRE: '2',
      TOTAL_DEADLINE_MS: '3000',
    },
  });
});
afterAll(() => world[Symbol.asyncDispose]());

/** A connection with a request whose body does not come. */
async function unfinished(): Promise<Socket> {
  const { hostname, port } = new URL(world.url);
  const token = await world.token('gent-social-worker');
  const socket = connect({ host: hostname, port: Number(port) });
  socket.on('error', () => undefined);
  const lines = ['Host: a', `Authorization: Bearer ${token}`, 'Content-Type: application/json', 'Content-Length: 9'];
  socket.write(['POST /socialInquiry/v1/integrations/query HTTP/1.1', ...lines, '', '{'].join('\r\n'));
  return socket;
}

const everybody = (path: string) => world.call(path, { as: 'nobody' });

describe('more than the gateway can take', () => {
  test('is refused at once and told when to come back; health and figures are there, and then everything is', async () => {
    const sockets = new Set<Socket>();
    let isOver = false;
    // The total deadline ends each of them; then another one comes.
    const keepOne = async () => {
      const socket = await unfinished();
      sockets.add(socket);
      socket.once('close', () => {
        sockets.delete(socket);
        if (!isOver) void keepOne();
      });
    };
    try {
      await Promise.all(Array.from({ length: underWay }, keepOne));
      await expect
        .poll(async () => {
          const refused = await everybody('/refData');
          const [health, metrics] = await Promise.all([everybody('/health'), fetch(`${world.url}/metrics`)]);
          const waits = Number(refused.headers.get('retry-after')) >= 1;
          return [refused.status, refused.headers.get('content-type'), waits, health.status, metrics.status];
        })
        .toEqual([503, expect.stringContaining('application/problem+json'), true, 200, 200]);
    } finally {
      isOver = true;
      for (const socket of sockets) socket.destroy();
    }
    await expect.poll(async () => (await everybody('/refData')).status).toBe(200);
  });
});

describe('requests without a valid token', () => {
  const from = (address: string, headers: Readonly<Record<string, string>>) =>
    world.call('/integrations/query', { as: 'nobody', body: {}, headers: { 'x-forwarded-for': address, ...headers } });

  test('are limited for an address, and those with a token that was seen before are served', async () => {
    const wrong = { authorization: 'Bearer eyJhbGciOiJSUzI1NiJ9.e30.AAAA' };
    const known = { authorization: `Bearer ${await world.token('gent-team-lead')}` };
    expect((await from('192.0.2.1', known)).status).toBe(200);
    const statuses = [];
    for (let times = 0; times < 40; times += 1) statuses.push((await from('192.0.2.1', times % 2 ? wrong : {})).status);
    expect(new Set(statuses)).toEqual(new Set([401, 429]));
    expect(statuses.slice(0, 5)).toEqual([401, 401, 401, 401, 401]);
    // Some allowance may come back at any moment; of many in a row, most find none.
    const refused = await Promise.all(Array.from({ length: 10 }, () => from('192.0.2.1', wrong)));
    const one = refused.find(({ status }) => status === 429);
    expect(one?.headers.get('ratelimit-limit')).toBe('5');
    expect(Number(one?.headers.get('retry-after'))).toBeGreaterThanOrEqual(1);
    expect((await from('192.0.2.1', known)).status).toBe(200);
    expect((await from('192.0.2.2', wrong)).status).toBe(401);
  });
});

describe('what has a limit', () => {
  /** The minute of the database may begin anew meanwhile, so more than fit into two of them are asked. */
  test('everything: lists and reading as well, each user for itself', async () => {
    const list = (as: 'gent-social-worker-2' | 'namur-social-worker') =>
      world.call('/integrations/query', { as, body: {} });
    const answers = [];
    for (let times = 0; times < 8; times += 1) answers.push(await list('gent-social-worker-2'));
    expect(answers.slice(0, 3).map(({ status }) => status)).toEqual([200, 200, 200]);
    const refused = answers.find(({ status }) => status === 429);
    expect(refused?.headers.get('ratelimit-limit')).toBe('6');
    expect(Number(refused?.headers.get('retry-after'))).toBeGreaterThanOrEqual(1);
    const [entry] = await entriesOf(world.database, String(refused?.headers.get('belgov-trace-id')));
    expect(entry).toMatchObject({
      opened: { action: 'queryIntegrations' },
      closed: [{ outcome: 'denied', rule: 'tooManyRequests' }],
    });
    expect((await list('namur-social-worker')).status).toBe(200);
  });

  test('comparing with the Bank', async () => {
    const statuses = [];
    for (let times = 0; times < 5; times += 1) {
      statuses.push((await world.call('/reconciliations', { method: 'POST' })).status);
    }
    expect(statuses.slice(0, 2)).toEqual([201, 201]);
    expect(statuses).toContain(429);
  });
});

describe('a ledger that cannot be written to', () => {
  test('the caller is answered in time, health says so, and what was asked is on record in the end', async () => {
    const owner = new Client({ connectionString: world.database.ownerUrl });
    await owner.connect();
    try {
      await owner.query('begin');
      await owner.query('lock table ledger in access exclusive mode');
      const asked = await world.call('/integrations/query', { as: 'eupen-social-worker', body: {} });
      // The lock is still held: nothing but the deadline has ended it.
      expect(asked.status, asked.text).toBe(503);
      expect(asked.headers.get('content-type')).toContain('application/problem+json');
      // Its time was over; the database's own limit, which would come later, has another text.
      expect(asked.body['detail']).toContain('in time');
      await expect
        .poll(async () => (await everybody('/health')).body)
        .toMatchObject({
          status: 'DOWN',
          parts: { ledger: { status: 'DOWN' } },
        });
      await owner.query('rollback');
      await expect
        .poll(async () => (await world.call('/integrations/query', { as: 'eupen-social-worker', body: {} })).status)
        .toBe(200);
      await expect.poll(async () => (await everybody('/health')).status).toBe(200);
      // One entry, closed once. Its append was under way in time, so it says rather too much than too little.
      const onRecord = () => entriesOf(world.database, String(asked.headers.get('belgov-trace-id')));
      await expect
        .poll(onRecord)
        .toMatchObject([{ opened: { action: 'queryIntegrations' }, closed: [{ outcome: 'noData' }] }]);
    } finally {
      await owner.end();
    }
  });
});
