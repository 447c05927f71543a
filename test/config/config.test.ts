import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ConfigurationError, readConfig, sandboxSecrets } from '../../src/config/config.ts';
import { sandboxEnvironment } from '../sandbox-environment.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'config-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const sandbox = sandboxEnvironment({
  databaseUrl: 'postgresql://gateway:secret@127.0.0.1:5432/gateway',
  simulatorUrl: 'http://127.0.0.1:8081',
  identityUrl: 'http://127.0.0.1:8082',
});
const production = {
  GATEWAY_ENVIRONMENT: 'production',
  GATEWAY_PUBLIC_URL: 'https://gateway.example',
  DATABASE_URL: 'postgresql://gateway:correct%20horse@db.example/gateway',
  EVIDENCE_KEY: Buffer.alloc(32, 9).toString('base64'),
  EVIDENCE_KEY_ID: 'key-2026',
  USER_SSIN_KEY: Buffer.alloc(32, 7).toString('base64'),
  TOKEN_ISSUER: 'https://issuer.example',
  TOKEN_AUDIENCE: 'urn:pcsw:socialInquiry',
  TOKEN_JWKS_URL: 'https://issuer.example/jwks',
  CENTRES_FILE: sandbox['CENTRES_FILE'] ?? '',
  KSZ_SOA_URL: 'https://bank.example/SOA4520',
  KSZ_SSDN_URL: 'https://bank.example/connector',
};

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** What the start would be stopped with. */
function complaint(env: Readonly<Record<string, string | undefined>>): string {
  try {
    readConfig(env);
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigurationError);
    return (error as ConfigurationError).message;
  }
  return 'none';
}

describe('settings', () => {
  test('who consults must be recognizable, unless somebody says in so many words that it is not', () => {
    const without = { ...production, USER_SSIN_KEY: undefined };
    expect(complaint(without)).toContain('USER_SSIN_KEY is missing');
    expect(complaint({ ...without, USER_SSIN_CHECK: 'off' })).toBe('none');
    expect(readConfig({ ...production, USER_SSIN_CHECK: 'off' }).relations).toBeUndefined();
    expect(readConfig(production).relations?.key).toEqual(Buffer.alloc(32, 7));
  });

  test('what is left out has its default, and nothing of a sandbox is one', () => {
    const config = readConfig(production);
    expect(config).toMatchObject({
      environment: 'production',
      host: '127.0.0.1',
      port: 8080,
      logLevel: 'info',
      databaseConnections: 10,
      totalDeadlineMs: 20_000,
      fictiveSsins: false,
      docClientId: undefined,
      overrides: {},
      ksz: { timeoutMs: 10_000, retries: 1, services: {}, limits: { size: 8_000_000 } },
      kszTransport: { connections: 64, connectTimeoutMs: 3_000 },
      tokens: {
        authorizationUrl: 'https://issuer.example/authorize',
        tokenUrl: 'https://issuer.example/token',
      },
    });
    expect(config.kszTransport).not.toHaveProperty('tls');
    expect(config.kszTransport).not.toHaveProperty('basicCredentials');
    expect(readConfig({ ...production, GATEWAY_ENVIRONMENT: undefined }).environment).toBe('production');
  });

  test('the public address has no slash at its end and defaults to the port', () => {
    expect(readConfig({ ...production, GATEWAY_PUBLIC_URL: 'https://a.example/x/' }).publicUrl).toBe(
      'https://a.example/x',
    );
    expect(readConfig({ ...sandbox, GATEWAY_PORT: '9000' }).publicUrl).toBe('http://127.0.0.1:9000');
  });

  test('an empty variable is a variable that is not there', () => {
    expect(readConfig({ ...production, KSZ_RETRIES: '', DOC_CLIENT_ID: '' })).toMatchObject({
      ksz: { retries: 1 },
      docClientId: undefined,
    });
    expect(complaint({ ...production, EVIDENCE_KEY: '' })).toContain('EVIDENCE_KEY is missing');
  });

  test('every value may come from a file; the variable itself goes first', () => {
    const key = Buffer.alloc(32, 5).toString('base64');
    const EVIDENCE_KEY_FILE = file('key', `${key}\n`);
    expect(readConfig({ ...production, EVIDENCE_KEY: undefined, EVIDENCE_KEY_FILE }).evidenceKey).toBe(key);
    expect(readConfig({ ...production, EVIDENCE_KEY_FILE }).evidenceKey).toBe(production.EVIDENCE_KEY);
    const missing = complaint({ ...production, EVIDENCE_KEY: undefined, EVIDENCE_KEY_FILE: join(folder, 'none') });
    expect(missing).toMatch(/^EVIDENCE_KEY_FILE: the file .* cannot be read$/);
  });

  test('durations of the codes that are set by hand', () => {
    expect(readConfig({ ...production, QUALITY_CODE_MONTHS: '1=1,7=48' }).overrides).toEqual({
      'QUALITY_CODE_MONTHS.1': 1,
      'QUALITY_CODE_MONTHS.7': 48,
    });
    for (const wrong of [
      '1',
      '1=',
      '=2',
      '1=2,',
      '1=two',
      '1=-2',
      '1=0',
      '1=2,7=1000',
      '1=2;7=60',
      '2=12',
      '1=2,40=6',
      '1=3',
      '7=61',
      '30=13',
    ]) {
      expect(complaint({ ...production, QUALITY_CODE_MONTHS: wrong })).toContain('QUALITY_CODE_MONTHS');
    }
  });

  test.each([
    ['DECISION_MONTHS', ['1', '12'], ['0', '13', '1.5', 'x']],
    ['REVIEW_AFTER_MONTHS', ['1', '12'], ['0', '13', '-1']],
    ['INFORM_WITHIN_WORKING_DAYS', ['0', '20'], ['21', '-1', 'two']],
  ])('%s stays within the bounds of the rule book', (name, good, bad) => {
    for (const value of good) {
      expect(readConfig({ ...production, [name]: value }).overrides).toEqual({ [name]: Number(value) });
    }
    for (const value of bad) expect(complaint({ ...production, [name]: value })).toContain(name);
  });

  test('paths, legal contexts and time-outs of single services', () => {
    const services = {
      PatrimonyService: { legalContext: 'OTHER', timeoutMs: 500 },
      OCMWCPASManageAccess: { path: 'a' },
    };
    const KSZ_SERVICES_FILE = file('services.json', JSON.stringify(services));
    expect(readConfig({ ...production, KSZ_SERVICES_FILE }).ksz.services).toEqual(services);
    const wrong = [
      '{',
      '[]',
      '{"PatrimonyService":{"timeout":5}}',
      '{"PatrimonyService":{"timeoutMs":1}}',
      '{"PatrimonyService":{"legalContext":""}}',
    ];
    for (const content of wrong) {
      expect(complaint({ ...production, KSZ_SERVICES_FILE: file('wrong.json', content) })).toContain(
        'KSZ_SERVICES_FILE',
      );
    }
  });

  test('centres', () => {
    const [centre] = readConfig(production).centres;
    expect(centre).toMatchObject({ enterpriseNumber: '1999000150', nisCode: '44021' });
    const wrong: readonly unknown[] = [
      {},
      { centres: [] },
      { centres: [{ ...centre, nisCode: '1' }] },
      { centres: [{ ...centre, enterpriseNumber: '1999000151' }] },
      { centres: [{ ...centre, extra: 1 }] },
    ];
    for (const content of wrong) {
      const CENTRES_FILE = file('centres.json', JSON.stringify(content));
      expect(complaint({ ...production, CENTRES_FILE })).toContain('CENTRES_FILE');
    }
    const twice = file('twice.json', JSON.stringify({ centres: [centre, centre] }));
    expect(complaint({ ...production, CENTRES_FILE: twice })).toContain('CENTRES_FILE');
  });

  test('certificate, key and authorities of the connection', () => {
    const env = {
      ...production,
      KSZ_CLIENT_CERTIFICATE_FILE: file('cert', 'C'),
      KSZ_CLIENT_KEY_FILE: file('clientkey', 'K'),
      KSZ_AUTHORITIES_FILE: file('ca', 'A'),
    };
    expect(readConfig(env).kszTransport.tls).toEqual({ cert: 'C', key: 'K', ca: 'A' });
    expect(complaint({ ...env, KSZ_CLIENT_KEY_FILE: join(folder, 'none') })).toContain('KSZ_CLIENT_KEY_FILE');
    expect(complaint({ ...env, KSZ_CLIENT_KEY_FILE: undefined })).toContain('KSZ_CLIENT_KEY_FILE');
  });
});

describe('what stops the start', () => {
  test('every wrong variable is named at once, none with its value', () => {
    const told = complaint({
      ...production,
      DATABASE_URL: 'mysql://secretuser:secretpassword@host/db',
      EVIDENCE_KEY: 'c2VjcmV0a2V5',
      GATEWAY_PORT: '99999',
      LOG_LEVEL: 'loud',
      KSZ_TIMEOUT_MS: '1',
      KSZ_CREDENTIALS: 'secretwithoutcolon',
      TOKEN_AUDIENCE: undefined,
    });
    const names = ['DATABASE_URL', 'EVIDENCE_KEY', 'GATEWAY_PORT', 'LOG_LEVEL', 'KSZ_TIMEOUT_MS', 'KSZ_CREDENTIALS'];
    for (const name of names) expect(told).toContain(`- ${name} is wrong`);
    expect(told).toContain('- TOKEN_AUDIENCE is missing');
    expect(told).not.toMatch(/secret(user|password|without)|c2VjcmV0/);
  });

  test.each(['%zz', ':%'])('a database address that cannot be read: %s', (password) => {
    const told = complaint({ ...production, DATABASE_URL: `postgresql://gateway:${password}@db.example/gateway` });
    expect(told).toMatch(/^- DATABASE_URL is wrong/);
    expect(told).not.toContain('%z');
  });

  test('a sandbox key behind a file is recognized all the same', () => {
    const EVIDENCE_KEY_FILE = file('sandboxkey', `${sandboxSecrets[0] ?? ''}\n`);
    expect(complaint({ ...production, EVIDENCE_KEY: undefined, EVIDENCE_KEY_FILE })).toContain('EVIDENCE_KEY');
  });

  test.each<[string, Record<string, string>, string]>([
    ['fictive numbers', { ACCEPT_FICTIVE_SSINS: 'true' }, 'ACCEPT_FICTIVE_SSINS'],
    ['the published key', { EVIDENCE_KEY: sandboxSecrets[0] ?? '' }, 'EVIDENCE_KEY'],
    ['the published database password', { DATABASE_URL: 'postgresql://a:sandbox@db.example/x' }, 'DATABASE_URL'],
    [
      'the published database password, escaped',
      { DATABASE_URL: 'postgresql://a:s%61ndbox@db.example/x' },
      'DATABASE_URL',
    ],
    ['the published password of the Bank', { KSZ_CREDENTIALS: 'gateway:sandbox' }, 'KSZ_CREDENTIALS'],
    ['an open issuer', { TOKEN_ISSUER: 'http://issuer.example' }, 'TOKEN_ISSUER'],
    ['open keys', { TOKEN_JWKS_URL: 'http://issuer.example/jwks' }, 'TOKEN_JWKS_URL'],
    ['an open Bank', { KSZ_SOA_URL: 'http://bank.example' }, 'KSZ_SOA_URL'],
    ['an open connector', { KSZ_SSDN_URL: 'http://bank.example' }, 'KSZ_SSDN_URL'],
    ['a movable time', { SIMULATED_CLOCK_URL: 'https://clock.example' }, 'SIMULATED_CLOCK_URL'],
    ['the published key of the users', { USER_SSIN_KEY: sandboxSecrets[0] ?? '' }, 'USER_SSIN_KEY'],
  ])('in production: %s', (_what, change, name) => {
    expect(complaint({ ...production, ...change })).toContain(name);
    expect(complaint({ ...production, ...change, GATEWAY_ENVIRONMENT: 'sandbox' })).toBe('none');
  });
});
