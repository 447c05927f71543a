import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeIdentity, pemOf, type Identity } from '../../src/simulator/security/certificates.ts';
import { startConstellation, type Constellation } from '../constellation.ts';
import { freePort } from '../free-port.ts';
import { startTlsFront, type Face, type TlsFront } from '../tls-front.ts';
import { entriesOf } from './evidence-rows.ts';
import { startSecurePostgres, type SecurePostgres } from './secure-postgres.ts';

/*
 * The gateway between three others that are reached over TLS: the Bank, which wants a certificate of the gateway, the
 * issuer of tokens and PostgreSQL, all under authorities that only its files name. openssl says the same of them.
 */
const dayMs = 24 * 3_600_000;
const times = (from: number, until: number) => ({
  from: new Date(Date.now() + from * dayMs),
  until: new Date(Date.now() + until * dayMs),
});
const authority = (commonName: string) => makeIdentity({ commonName, isAuthority: true, ...times(-1, 365) });
const host = (issuer: Identity, wanted: Partial<Parameters<typeof makeIdentity>[0]> = {}) =>
  makeIdentity({ commonName: 'host', issuer, hosts: ['127.0.0.1'], ...times(-1, 365), ...wanted });

const first = authority('First authority');
const stranger = authority('Stranger');
const bankHost = host(first);
const strangeHost = host(stranger);
const issuerHost = host(first);

/** How a server shows itself, and whose certificates it takes. */
function face(identity: Identity, callersOf: Identity = first): Face {
  const { certificate: cert, key } = pemOf(identity);
  return { cert, key, ca: pemOf(callersOf).certificate };
}

let folder: string;
let postgres: SecurePostgres;
let bank: TlsFront;
let issuer: TlsFront;
let world: Constellation;
let integrationId: string;
const path = (name: string) => join(folder, name);

/** Writes the gateway's own certificate and the authorities of all sides. */
async function provide(own: Identity, ca: Identity): Promise<void> {
  await writeFile(path('own.pem'), pemOf(own).certificate);
  await writeFile(path('own-key.pem'), pemOf(own).key);
  for (const side of ['bank', 'issuer', 'database']) await writeFile(path(`${side}-ca.pem`), pemOf(ca).certificate);
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'secure-connections-'));
  await provide(makeIdentity({ commonName: 'gateway', issuer: first, ...times(-1, 10) }), first);
  postgres = await startSecurePostgres(pemOf(host(first)));
  bank = await startTlsFront(face(bankHost), true);
  issuer = await startTlsFront(face(issuerHost), false);
  world = await startConstellation({
    env: {
      DATABASE_URL: postgres.runtimeUrl,
      DATABASE_AUTHORITIES_FILE: path('database-ca.pem'),
      KSZ_SOA_URL: `${bank.url}/SOA4520`,
      KSZ_SSDN_URL: `${bank.url}/connectors/webservice/KSZBCSSWebServiceConnectorPort`,
      KSZ_CLIENT_CERTIFICATE_FILE: path('own.pem'),
      KSZ_CLIENT_KEY_FILE: path('own-key.pem'),
      KSZ_AUTHORITIES_FILE: path('bank-ca.pem'),
      KSZ_RETRIES: '3',
      KSZ_BREAKER_FAILURES: '1',
      TOKEN_JWKS_URL: `${issuer.url}/jwks`,
      TOKEN_AUTHORITIES_FILE: path('issuer-ca.pem'),
    },
  });
  bank.passTo(world.simulatorUrl);
  issuer.passTo(world.identityUrl);
  integrationId = await world.integrate(world.persona('single-applicant'));
});
afterAll(async () => {
  await world[Symbol.asyncDispose]();
  await issuer[Symbol.asyncDispose]();
  await bank[Symbol.asyncDispose]();
  await postgres[Symbol.asyncDispose]();
  await rm(folder, { recursive: true });
});

async function answers(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1');
  const isThere = await new Promise<boolean>((resolve) => {
    socket.once('connect', () => {
      resolve(true);
    });
    socket.once('error', () => {
      resolve(false);
    });
  });
  socket.destroy();
  return isThere;
}

const consult = () => world.call(`/integrations/${integrationId}/streams/dimona`);
async function parts(): Promise<Readonly<Record<string, string>>> {
  const { body } = await world.call<{ parts: Readonly<Record<string, { status: string }>> }>('/health', {
    as: 'nobody',
  });
  return Object.fromEntries(Object.entries(body.parts).map(([name, { status }]) => [name, status]));
}
async function figure(name: string, labels: string): Promise<number> {
  const text = await (await fetch(`${world.url}/metrics`)).text();
  const line = text.split('\n').find((one) => one.startsWith(`${name}{${labels}} `));
  return Number(line?.split(' ').at(-1) ?? 0);
}
const failures = (peer: string, reason: string) =>
  figure('gateway_certificate_failures_total', `peer="${peer}",reason="${reason}"`);

/**
 * What openssl says of the Bank, with what the gateway has: whether both sides accept each other. Not in this thread, in
 * which the server runs.
 */
async function opensslAccepts(own: readonly string[]): Promise<boolean> {
  const words = ['s_client', '-connect', `127.0.0.1:${String(bank.port)}`, '-verify_return_error', '-verify_ip'];
  const child = spawn('openssl', [...words, '127.0.0.1', '-CAfile', path('bank-ca.pem'), ...own]);
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
  child.stderr.resume();
  child.stdin.on('error', () => undefined);
  child.stdin.end('GET /control/clock HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n');
  // It goes on reading after the end of what it sends, until the answer is there.
  child.stdout.on('data', () => {
    if (/HTTP\/1\.1 \d/.test(said)) child.kill();
  });
  await once(child, 'close');
  return said.includes('Verify return code: 0 (ok)') && /HTTP\/1\.1 \d/.test(said);
}
const hasOpenssl = spawnSync('openssl', ['version']).status === 0;
const accepts = () => opensslAccepts(['-cert', path('own.pem'), '-key', path('own-key.pem'), '-ign_eof']);

describe('all sides trust each other', () => {
  test('a stream is answered; every session of the database is encrypted; health says so', async () => {
    expect((await consult()).status).toBe(200);
    const { all, encrypted } = await postgres.sessions();
    expect(all).toBeGreaterThan(2);
    expect(encrypted).toBe(all);
    expect(await parts()).toMatchObject({
      database: 'UP',
      crossroadsBank: 'UP',
      'trust:crossroadsBank': 'UP',
      tokenIssuer: 'UP',
      'trust:tokenIssuer': 'UP',
      'certificates:bankAuthorities': 'UP',
      'certificates:tokenAuthorities': 'UP',
      'certificates:databaseAuthorities': 'UP',
    });
  });

  test('a certificate with less than thirty days is named, and the gateway is UP', async () => {
    expect(await parts()).toMatchObject({ 'certificates:bankClient': 'DEGRADED' });
    const { body } = await world.call<{ status: string }>('/health', { as: 'nobody' });
    expect(body.status).toBe('UP');
    const end = await figure('gateway_certificate_expiry_timestamp_seconds', 'use="bankClient"');
    expect(Math.abs(end - Date.now() / 1000 - 10 * 86_400)).toBeLessThan(3_600);
    for (const use of ['bankAuthorities', 'tokenAuthorities', 'databaseAuthorities']) {
      const until = await figure('gateway_certificate_expiry_timestamp_seconds', `use="${use}"`);
      expect(until * 1_000).toBe(first.certificate.validToDate.getTime());
    }
  });

  test.skipIf(!hasOpenssl)('openssl: accepted with the certificate, refused without', async () => {
    expect(await accepts()).toBe(true);
    expect(await opensslAccepts(['-ign_eof'])).toBe(false);
  });
});

/** Asks twice while the Bank is not to be trusted, or does not trust, and looks at everything that should say so. */
async function expectFailure(reason: string, status: string): Promise<void> {
  const outcome = 'stream="dimona",outcome="secureConnectionFailed"';
  const before = await failures('crossroadsBank', reason);
  const counted = await figure('gateway_consultations_total', outcome);
  const arrived = bank.arrived();
  for (const answer of [await consult(), await consult()]) {
    expect(answer.body).toMatchObject({
      status: 502,
      type: 'urn:problem-type:pcsw:socialInquiry:secureConnectionFailed',
    });
    expect(answer.headers.get('retry-after')).toBeNull();
    const rows = { ...world.database, ownerUrl: postgres.ownerUrl };
    const [entry] = await entriesOf(rows, String(answer.headers.get('belgov-trace-id')));
    // One exchange: it is not repeated.
    expect(entry?.closed).toMatchObject([{ outcome: 'failed', problem: answer.body['type'], exchanges: [{ status }] }]);
  }
  expect(bank.arrived()).toBe(arrived);
  expect(await failures('crossroadsBank', reason)).toBeGreaterThanOrEqual(before + 2);
  expect(await figure('gateway_consultations_total', outcome)).toBe(counted + 2);
  expect(world.log.some((line) => line.includes('is not accepted') && line.includes(reason))).toBe(true);
}

describe.each([
  ['of a stranger', 'untrusted', { issuer: stranger }],
  ['whose time is over', 'notValidNow', times(-30, -1)],
  ['whose time has not begun', 'notValidNow', times(1, 30)],
  ['of another host', 'otherName', { hosts: ['other.example'] }],
])('the Bank shows a certificate %s', (_, reason, wanted) => {
  test('that is a problem of its own, in evidence, figures and log; nothing is sent and nothing repeated', async () => {
    bank.turn(face(host(first, wanted)));
    await expectFailure(reason, 'certificateUntrusted');
    if (hasOpenssl) expect(await accepts()).toBe(false);
    bank.turn(face(bankHost));
    expect((await consult()).status).toBe(200);
  });
});

test('health says that it is the certificate, until it is accepted again', async () => {
  bank.turn(face(strangeHost));
  expect((await consult()).status).toBe(502);
  await expect
    .poll(parts)
    .toMatchObject({ crossroadsBank: 'DOWN', 'trust:crossroadsBank': 'DEGRADED', database: 'UP' });
  bank.turn(face(bankHost));
  await expect.poll(parts).toMatchObject({ crossroadsBank: 'UP', 'trust:crossroadsBank': 'UP' });
});

test.skipIf(!hasOpenssl)('the Bank, here openssl, does not take our certificate', async () => {
  const port = await freePort();
  await writeFile(path('bank.pem'), pemOf(bankHost).certificate + pemOf(bankHost).key);
  await writeFile(path('stranger.pem'), pemOf(stranger).certificate);
  const words = ['s_server', '-accept', `127.0.0.1:${String(port)}`, '-cert', path('bank.pem'), '-www', '-quiet'];
  const demand = ['-CAfile', path('stranger.pem'), '-Verify', '1', '-verify_return_error'];
  const server = spawn('openssl', [...words, ...demand], { stdio: 'ignore' });
  try {
    await expect.poll(() => answers(port)).toBe(true);
    await bank.replacedBy(port, () => expectFailure('ownRefused', 'certificateRefused'));
  } finally {
    server.kill();
    await once(server, 'close');
  }
  expect((await consult()).status).toBe(200);
});

test('the issuer of tokens shows a certificate of a stranger: health, figures and log say that it is the certificate', async () => {
  issuer.turn(face(strangeHost));
  await expect.poll(parts).toMatchObject({ tokenIssuer: 'DOWN', 'trust:tokenIssuer': 'DEGRADED' });
  expect(await failures('tokenIssuer', 'untrusted')).toBeGreaterThan(0);
  expect(world.log.some((line) => line.includes('is not accepted') && line.includes('"tokenIssuer"'))).toBe(true);
  issuer.turn(face(issuerHost));
  await expect.poll(parts).toMatchObject({ tokenIssuer: 'UP', 'trust:tokenIssuer': 'UP' });
});

describe('everything is renewed while the gateway runs', () => {
  const second = authority('Second authority');
  const own = makeIdentity({ commonName: 'gateway', issuer: second, ...times(-1, 200) });
  const unusable = (use: string) => figure('gateway_certificate_files_unusable', `use="${use}"`);

  test('a key without its certificate, or a broken file, is left aside: what was read before is used', async () => {
    const lines = world.log.length;
    await writeFile(path('own-key.pem'), pemOf(own).key);
    await writeFile(path('database-ca.pem'), 'nothing');
    await rm(path('issuer-ca.pem'));
    await expect.poll(() => unusable('bankClient')).toBe(1);
    await expect.poll(() => unusable('databaseAuthorities')).toBe(1);
    await expect.poll(() => unusable('tokenAuthorities')).toBe(1);
    expect((await consult()).status).toBe(200);
    await expect.poll(parts).toMatchObject({ database: 'UP', 'certificates:databaseAuthorities': 'DEGRADED' });
    const told = world.log.slice(lines).filter((line) => line.includes('changed keys or certificates'));
    expect(told).toHaveLength(3);
    for (const why of [
      'KSZ_CLIENT_CERTIFICATE_FILE is not the certificate of the key',
      'DATABASE_AUTHORITIES_FILE holds no certificate in PEM',
      'ENOENT',
    ]) {
      expect(told.some((line) => line.includes(why))).toBe(true);
    }
    expect(told.join('\n')).not.toContain(folder);
  });

  test('then all new ones are there: the Bank, the issuer and the database are reached under the new authority', async () => {
    bank.turn(face(host(second), second));
    issuer.turn(face(host(second)));
    await postgres.turn(pemOf(host(second)));
    await provide(own, second);
    await expect.poll(async () => (await consult()).status).toBe(200);
    await expect.poll(parts).toMatchObject({
      database: 'UP',
      ledger: 'UP',
      crossroadsBank: 'UP',
      tokenIssuer: 'UP',
      'certificates:bankClient': 'UP',
    });
    for (const use of ['bankClient', 'bankAuthorities', 'tokenAuthorities', 'databaseAuthorities']) {
      expect(await unusable(use)).toBe(0);
    }
    const { all, encrypted } = await postgres.sessions();
    expect(encrypted).toBe(all);
    if (hasOpenssl) expect(await accepts()).toBe(true);
  });

  test('a database under the old authority is not trusted any more', async () => {
    await postgres.turn(pemOf(host(first)));
    await expect.poll(parts).toMatchObject({ database: 'DOWN' });
    expect((await consult()).status).toBe(503);
    await postgres.turn(pemOf(host(second)));
    await expect.poll(async () => (await consult()).status).toBe(200);
  });
});

test('no line of the log holds a key', async () => {
  const key = (await readFile(path('own-key.pem'), 'utf8')).split('\n')[1] ?? '';
  expect(key.length).toBeGreaterThan(20);
  expect(world.log.some((line) => line.includes(key))).toBe(false);
});
