import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readConfig } from '../../src/config/config.ts';
import { settings } from '../../src/config/environment.ts';
import { sandboxSecrets } from '../../src/config/production.ts';
import { ConfigurationError } from '../../src/config/reading.ts';
import { settingsOf } from '../../src/config/setting.ts';
import { makeIdentities, signers } from '../../src/simulator/security/identities.ts';
import { sandboxEnvironment } from '../sandbox-environment.ts';

const folder = mkdtempSync(join(tmpdir(), 'config-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const sandbox = sandboxEnvironment({
  databaseUrl: 'postgresql://gateway:secret@127.0.0.1:5432/gateway',
  simulatorUrl: 'http://127.0.0.1:8081',
  identityUrl: 'http://127.0.0.1:8082',
});
const keyOf = (name: string) => createHash('sha256').update(name).digest('base64');
const production = {
  GATEWAY_ENVIRONMENT: 'production',
  GATEWAY_PUBLIC_URL: 'https://gateway.example',
  DATABASE_URL: 'postgresql://gateway:correct%20horse@db.example/gateway?sslmode=verify-full',
  EVIDENCE_KEY: keyOf('evidence'),
  EVIDENCE_KEY_ID: 'key-2026',
  USER_SSIN_KEY: keyOf('users'),
  TOKEN_ISSUER: 'https://issuer.example',
  TOKEN_AUDIENCE: 'urn:pcsw:socialInquiry',
  TOKEN_JWKS_URL: 'https://issuer.example/jwks',
  CENTRES_FILE: sandbox['CENTRES_FILE'] ?? '',
  KSZ_SOA_URL: 'https://bank.example/SOA4520',
  KSZ_SSDN_URL: 'https://bank.example/connector',
  KSZ_CREDENTIALS: 'gateway:correct horse',
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

describe('former evidence keys', () => {
  test('are read with their ids, and say whether they count for the ledger only', () => {
    const EVIDENCE_KEYS_FORMER = `old:${keyOf('old')}, older:${keyOf('older')}:ledger`;
    expect(readConfig({ ...production, EVIDENCE_KEYS_FORMER }).formerEvidenceKeys).toEqual([
      { keyId: 'old', key: keyOf('old'), isForLedgerOnly: false },
      { keyId: 'older', key: keyOf('older'), isForLedgerOnly: true },
    ]);
    expect(readConfig(production).formerEvidenceKeys).toEqual([]);
  });

  test('each have an id of their own, and no message repeats one', () => {
    for (const EVIDENCE_KEYS_FORMER of [
      `key-2026:${keyOf('old')}`,
      `old:${keyOf('old')},old:${keyOf('older')}`,
      `old=${keyOf('old')}`,
    ]) {
      const told = complaint({ ...production, EVIDENCE_KEYS_FORMER });
      expect(told).toContain('EVIDENCE_KEYS_FORMER');
      expect(told).not.toContain(keyOf('old'));
    }
  });
});

describe('settings', () => {
  test('who consults must be recognizable, unless somebody says in so many words that it is not', () => {
    const without = { ...production, USER_SSIN_KEY: undefined };
    expect(complaint(without)).toContain('USER_SSIN_KEY is missing');
    expect(complaint({ ...without, USER_SSIN_CHECK: 'off' })).toBe('none');
    expect(readConfig({ ...production, USER_SSIN_CHECK: 'off' }).relations).toBeUndefined();
    expect(readConfig(production).relations?.key).toEqual(Buffer.from(keyOf('users'), 'base64'));
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
      browserPages: { dossierClientId: undefined, citizenClientId: undefined, personasUrl: undefined },
      overrides: {
        DECISION_MONTHS: 12,
        REVIEW_AFTER_MONTHS: 11,
        INFORM_WITHIN_WORKING_DAYS: 2,
        APPLICATION_DATE_DAYS: 30,
        INFORMED_BEFORE_DAYS: 30,
        FLAG_HANDLE_DAYS: 30,
        FLAG_KEEP_MONTHS: 60,
        EXEMPTION_DAYS: 1095,
      },
      ksz: { timeoutMs: 10_000, retries: 1, services: {}, limits: { size: 8_000_000 } },
      kszTransport: { connections: 128, connectTimeoutMs: 3_000 },
      tokens: {
        authorizationUrl: 'https://issuer.example/authorize',
        tokenUrl: 'https://issuer.example/token',
      },
    });
    expect(config.kszTransport).not.toHaveProperty('tls');
    expect(readConfig(sandbox).kszTransport).not.toHaveProperty('basicCredentials');
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
    const key = keyOf('another');
    const EVIDENCE_KEY_FILE = file('key', `${key}\n`);
    expect(readConfig({ ...production, EVIDENCE_KEY: undefined, EVIDENCE_KEY_FILE }).evidenceKey).toBe(key);
    expect(readConfig({ ...production, EVIDENCE_KEY_FILE }).evidenceKey).toBe(production.EVIDENCE_KEY);
    const missing = complaint({ ...production, EVIDENCE_KEY: undefined, EVIDENCE_KEY_FILE: join(folder, 'none') });
    expect(missing).toBe('- EVIDENCE_KEY_FILE is wrong: the file that it names cannot be read (ENOENT)');
    const empty = complaint({ ...production, KSZ_RETRIES_FILE: file('empty', ' \n') });
    expect(empty).toBe('- KSZ_RETRIES_FILE is wrong: the file that it names is empty');
  });

  test('durations of the codes that are set by hand', () => {
    expect(complaint({ ...production, QUALITY_CODE_MONTHS: '1=2,2=12' })).toBe(
      '- QUALITY_CODE_MONTHS is wrong: the rule book has nothing that QUALITY_CODE_MONTHS.2 may set',
    );
    expect(readConfig({ ...production, QUALITY_CODE_MONTHS: '1=1,7=48' }).overrides).toMatchObject({
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
      '1=3',
      '7=61',
      '30=13',
      '1=2,7=1000',
      '1=2;7=60',
      '2=12',
      '1=2,40=6',
    ]) {
      expect(complaint({ ...production, QUALITY_CODE_MONTHS: wrong })).toContain('QUALITY_CODE_MONTHS');
    }
  });

  test('paths, legal contexts and time-outs of single services', () => {
    const services = {
      PatrimonyService: { legalContext: 'OTHER', timeoutMs: 500 },
      OCMWCPASManageAccess: { path: 'a', security: 'off' },
    };
    const KSZ_SERVICES_FILE = file('services.json', JSON.stringify(services));
    expect(readConfig({ ...production, KSZ_SERVICES_FILE }).ksz.services).toEqual(services);
    const wrong = [
      '{',
      '[]',
      '{"PatrimonyService":{"timeout":5}}',
      '{"PatrimonyService":{"timeoutMs":1}}',
      '{"PatrimonyService":{"legalContext":""}}',
      '{"PatrimonyService":{"security":"on"}}',
    ];
    for (const content of wrong) {
      expect(complaint({ ...production, KSZ_SERVICES_FILE: file('wrong.json', content) })).toContain(
        'KSZ_SERVICES_FILE',
      );
    }
  });

  test('signatures need what they are made and judged with, also those of a single service', () => {
    const key = '- KSZ_SIGNING_KEY_FILE is missing: the key with which requests are signed';
    const signing = {
      ...production,
      KSZ_SECURITY: 'sign',
      KSZ_SIGNING_KEY_FILE: file('signing-key', 'K'),
      KSZ_SIGNING_CERTIFICATE_FILE: file('signing-certificate', 'C'),
    };
    expect(complaint({ ...production, KSZ_SECURITY: 'sign' })).toContain(key);
    expect(complaint(signing)).toBe('none');
    expect(complaint({ ...signing, KSZ_SECURITY: 'sign+verify' })).toMatch(
      /^- KSZ_TRUSTED_SIGNERS_FILE is missing: .*$/,
    );
    const one = file('one-signed.json', '{"PatrimonyService":{"security":"sign+verify"}}');
    expect(complaint({ ...production, KSZ_SERVICES_FILE: one }).split('\n')).toHaveLength(3);
    expect(complaint({ ...signing, KSZ_SERVICES_FILE: one, KSZ_TRUSTED_SIGNERS_FILE: file('trusted', 'T') })).toBe(
      'none',
    );
  });

  test('centres', () => {
    const centre = readConfig(production).centres[0]!;
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
    expect(complaint({ ...production, CENTRES_FILE: twice })).toBe(
      '- CENTRES_FILE is wrong: centres: two centres have the same enterprise number, now or before',
    );
    const other = { ...centre, enterpriseNumber: '1999000249', nisCode: '92094' };
    for (const merged of [
      { ...other, formerEnterpriseNumbers: [centre.enterpriseNumber] },
      { ...other, formerNisCodes: [centre.nisCode] },
      { ...other, formerNisCodes: ['4408'] },
    ]) {
      const both = file('merged.json', JSON.stringify({ centres: [centre, merged] }));
      expect(complaint({ ...production, CENTRES_FILE: both })).toContain('CENTRES_FILE is wrong');
    }
    const one = { ...other, formerEnterpriseNumbers: ['1999000546'], formerNisCodes: ['44087'] };
    const good = file('good.json', JSON.stringify({ centres: [centre, one] }));
    expect(readConfig({ ...production, CENTRES_FILE: good }).centres[1]).toMatchObject({ formerNisCodes: ['44087'] });
    expect(complaint({ ...production, CENTRES_FILE: file('text.json', 'centres') })).toBe(
      '- CENTRES_FILE is wrong: the file is not JSON',
    );
    expect(complaint({ ...production, CENTRES_FILE: join(folder, 'none') })).toBe(
      '- CENTRES_FILE is wrong: the file that it names cannot be read (ENOENT)',
    );
  });

  test('the staff of a centre are known to the check of relations, and to nothing else', () => {
    const [centre] = readConfig(production).centres;
    const staff = ['a'.repeat(64)];
    const CENTRES_FILE = file('staff.json', JSON.stringify({ centres: [{ ...centre, staff }] }));
    const { centres, relations } = readConfig({ ...production, CENTRES_FILE });
    expect(centres).toEqual([centre]);
    expect(relations?.staff).toEqual(new Map([[centre?.enterpriseNumber, new Set(staff)]]));
  });

  test('certificate, key and authorities of the connection', () => {
    const env = {
      ...sandbox,
      KSZ_CLIENT_CERTIFICATE_FILE: file('cert', 'C'),
      KSZ_CLIENT_KEY_FILE: file('clientkey', 'K'),
      KSZ_AUTHORITIES_FILE: file('ca', 'A'),
    };
    expect(readConfig(env).kszTls).toEqual({
      certificateFile: env.KSZ_CLIENT_CERTIFICATE_FILE,
      keyFile: env.KSZ_CLIENT_KEY_FILE,
      authoritiesFile: env.KSZ_AUTHORITIES_FILE,
    });
    expect(complaint({ ...env, KSZ_CLIENT_KEY_FILE: join(folder, 'none') })).toContain('KSZ_CLIENT_KEY_FILE');
    const alone = '- KSZ_CLIENT_KEY_FILE and KSZ_CLIENT_CERTIFICATE_FILE go together: set both or neither';
    expect(complaint({ ...env, KSZ_CLIENT_KEY_FILE: undefined })).toBe(alone);
    expect(complaint({ ...env, KSZ_CLIENT_CERTIFICATE_FILE: undefined })).toBe(alone);
  });

  test('a port for messages has senders, and in production certificates of both sides', () => {
    expect(complaint({ ...sandbox, NOTIFICATIONS_PORT: '0' })).toContain('NOTIFICATIONS_SENDERS is missing');
    const open = { ...production, NOTIFICATIONS_PORT: '0', NOTIFICATIONS_SENDERS: '25/0' };
    const told = complaint(open);
    for (const name of ['CERTIFICATE_FILE', 'KEY_FILE', 'AUTHORITIES_FILE', 'CLIENTS']) {
      expect(told).toContain(`- NOTIFICATIONS_${name} must be set in production beside NOTIFICATIONS_PORT`);
    }
    expect(
      readConfig({ ...sandbox, NOTIFICATIONS_PORT: '0', NOTIFICATIONS_SENDERS: '25/0' }).notifications,
    ).toMatchObject({
      port: 0,
      senders: ['25/0'],
      clients: [],
      waitMs: 60_000,
    });
    const lonely = complaint({ ...sandbox, NOTIFICATIONS_KEY_FILE: file('lonely-key', 'K') });
    expect(lonely).toContain('go together');
  });

  test('pauses of background work: the longest is no shorter than the first', () => {
    const pauses = (first: string, longest: string) =>
      readConfig({ ...production, JOB_FIRST_PAUSE_SECONDS: first, JOB_LONGEST_PAUSE_SECONDS: longest }).jobs.pauses;
    expect(pauses('3', '8')).toEqual({ firstMs: 3_000, longestMs: 8_000 });
    expect(pauses('9', '8')).toEqual({ firstMs: 9_000, longestMs: 9_000 });
    const ofWebhooks = { WEBHOOK_FIRST_PAUSE_SECONDS: '9', WEBHOOK_LONGEST_PAUSE_SECONDS: '8' };
    expect(readConfig({ ...production, ...ofWebhooks }).webhooks.pauses).toEqual({ firstMs: 9_000, longestMs: 9_000 });
    expect(readConfig({ ...production, NIGHTLY_AT: '23:05' }).jobs.nightly).toBe('5 23 * * *');
  });
});

describe('each setting', () => {
  /** Another value than the one in force, and wrong ones. */
  const examples: Readonly<Record<string, readonly [string, ...string[]]>> = {
    GATEWAY_ENVIRONMENT: ['production', 'test', 'Production'],
    GATEWAY_HOST: ['0.0.0.0'],
    GATEWAY_PORT: ['9000', '65536', '-1', '80.5', 'http', '0x50', ' '],
    GATEWAY_PUBLIC_URL: ['https://other.example', 'other.example', 'ftp://other.example'],
    LOG_LEVEL: ['debug', 'loud'],
    DATABASE_URL: ['postgres://other@db.example/other', 'mysql://db.example/x', 'db'],
    DATABASE_CONNECTIONS: ['20', '1', '201'],
    EVIDENCE_KEY: [Buffer.alloc(32, 1).toString('base64'), Buffer.alloc(31).toString('base64'), 'key'],
    EVIDENCE_KEY_ID: ['key-2027', 'Key', 'a'.repeat(33)],
    EVIDENCE_KEYS_FORMER: [
      `old:${keyOf('old')},older:${keyOf('older')}:ledger`,
      keyOf('old'),
      `old:${keyOf('old')}:chain`,
      `Old:${keyOf('old')}`,
      `old:${Buffer.alloc(31).toString('base64')}`,
    ],
    TOKEN_ISSUER: ['https://other.example', 'issuer'],
    TOKEN_AUDIENCE: ['other'],
    TOKEN_JWKS_URL: ['https://other.example/keys', 'keys'],
    TOKEN_LONGEST_MINUTES: ['15', '0', '1441', 'a day'],
    TOKEN_AUTHORIZATION_URL: ['https://other.example/login', 'login'],
    UNSEALED_ROWS: ['seal', 'accept'],
    CHECKPOINTS_DIRECTORY: ['checkpoints'],
    LEDGER_WITNESS: ['https://witness.example witness+00000000+AAAA', 'https://witness.example', 'key'],
    CHECKPOINT_SECONDS: ['60', '0', 'often'],
    LEDGER_RETENTION_YEARS: ['30', '0', '100', 'ever'],
    LEDGER_UNPLACED_SECONDS: ['60', '9', 'long'],
    TOKEN_URL: ['https://other.example/token', 'token'],
    DOC_CLIENT_ID: ['doc'],
    DOSSIER_CLIENT_ID: ['dossier'],
    CITIZEN_CLIENT_ID: ['citizen'],
    SANDBOX_PERSONAS_URL: ['http://127.0.0.1:8081/control/personas', 'personas'],
    USER_SSIN_KEY: [Buffer.alloc(32, 2).toString('base64'), Buffer.alloc(33).toString('base64')],
    USER_SSIN_CHECK: ['off', 'no'],
    CENTRES_FILE: [
      file('other-centres.json', JSON.stringify({ centres: readConfig(production).centres.slice(1) })),
      'none',
    ],
    KSZ_SOA_URL: ['https://other.example', 'bank'],
    KSZ_SSDN_URL: ['https://other.example', 'bank'],
    KSZ_TIMEOUT_MS: ['500', '9', '600001'],
    KSZ_RETRIES: ['0', '6', 'many'],
    KSZ_NAME_LETTERS: ['Ø=OE Ü=UE', 'ø=OE', 'Ø=oe', 'Ø', 'Ø=O Ø=OE'],
    KSZ_MAXIMUM_REPLY_BYTES: ['10000', '9999', '8MB'],
    KSZ_SERVICES_FILE: [file('other-services.json', '{"HandiService":{"timeoutMs":50}}'), 'none'],
    KSZ_CONNECTIONS: ['1', '0', '1001'],
    KSZ_CONNECT_TIMEOUT_MS: ['100', '9'],
    KSZ_QUEUE: ['0', '100001', 'long'],
    KSZ_BREAKER_FAILURES: ['3', '0', 'never'],
    KSZ_BREAKER_PAUSE_MS: ['2000', '9', '2s'],
    KSZ_BREAKER_LONGEST_PAUSE_MS: ['30000', '9', '30s'],
    MAINTENANCE_FILE: ['windows.yaml'],
    KSZ_CREDENTIALS: ['gateway:secret:part', 'gateway', ':secret', 'gateway:'],
    KSZ_CLIENT_CERTIFICATE_FILE: [file('other-pem', 'other'), 'none'],
    KSZ_CLIENT_KEY_FILE: [file('other-pem', 'other'), 'none'],
    KSZ_AUTHORITIES_FILE: [file('other-pem', 'other'), 'none'],
    KSZ_SECURITY: ['sign', 'verify', 'on'],
    KSZ_SIGNING_KEY_FILE: [file('other-pem', 'other'), 'none'],
    KSZ_SIGNING_CERTIFICATE_FILE: [file('other-pem', 'other'), 'none'],
    KSZ_TRUSTED_SIGNERS_FILE: [file('other-pem', 'other'), 'none'],
    KSZ_SIGNER_NAME: ['The Bank'],
    KSZ_CLOCK_SKEW_SECONDS: ['5', '601', 'much'],
    TOTAL_DEADLINE_MS: ['5000', '9', '20s'],
    DRAIN_MS: ['5000', '60001', '-1', 'a while'],
    QUALITY_CODE_MONTHS: ['1=1', '1', '2=12', '1=3'],
    DECISION_MONTHS: ['6', '0', '13'],
    REVIEW_AFTER_MONTHS: ['5', '0', '13'],
    INFORM_WITHIN_WORKING_DAYS: ['0', '21', 'soon'],
    APPLICATION_DATE_DAYS: ['14', '61', '-1', 'recently'],
    INFORMED_BEFORE_DAYS: ['0', '367', 'long'],
    FLAG_HANDLE_DAYS: ['10', '0', '184', 'soon'],
    FLAG_KEEP_MONTHS: ['24', '11', '121'],
    EXEMPTION_DAYS: ['1096', '1094', '1097'],
    EXEMPTION_DAY_COUNT: ['workedDays', 'contract_days'],
    ENDING_SOON_DAYS: ['30', '0', '367'],
    CITIZEN_MONTHS: ['12', '0', '121'],
    WITHHOLDING_MONTHS: ['3', '0', '25'],
    CITIZEN_QUESTIONS_PER_DAY: ['5', '0', '1001'],
    CITIZEN_ANSWER_DAYS: ['20', '0', '32'],
    SUPERVISORS: ['1999000942,0308357159', '1999000943', '1999000942,', 'the ministry'],
    INSPECTION_DAYS: ['60', '0', '367'],
    INSPECTION_FILES: ['20', '0', '501'],
    INSPECTION_SMALLEST_FIGURE: ['10', '0', '101'],
    DECISION_ENTRY_DAYS: ['0', '-1', '31'],
    JOB_FIRST_PAUSE_SECONDS: ['1', '0', '3601'],
    JOB_LONGEST_PAUSE_SECONDS: ['60', '0', '86401'],
    NIGHTLY_AT: ['04:00', '4:00', '24:00', '03:60'],
    SECOND_PERSON_FOR: ['decision,maintenanceInquiry', 'everything', 'decision,'],
    DOSSIER_KEEP_DAYS: ['30', '-1', '61'],
    RECONCILE_DAYS: ['1', '0', '367'],
    NOTIFICATIONS_PORT: ['8085', '65536', 'on'],
    NOTIFICATIONS_SENDERS: ['0244640631,25/0', '0244640632', '25'],
    NOTIFICATIONS_CLIENTS: ['Crossroads Bank', 'n'.repeat(257)],
    NOTIFICATIONS_CERTIFICATE_FILE: [file('message-certificate', 'C'), 'none'],
    NOTIFICATIONS_KEY_FILE: [file('message-key', 'K'), 'none'],
    NOTIFICATIONS_AUTHORITIES_FILE: [file('message-authorities', 'A'), 'none'],
    NOTIFICATIONS_WAIT_SECONDS: ['30', '0', '3601'],
    EVENT_KEEP_DAYS: ['30', '6', '367'],
    WEBHOOK_NETWORKS: ['10.0.0.1,fd00::/8', 'hooks.example', '10.0.0.1,', '10.0.0.0/33'],
    WEBHOOK_PLAIN_HTTP: ['true', 'yes'],
    WEBHOOK_FIRST_PAUSE_SECONDS: ['30', '0', '3601'],
    WEBHOOK_LONGEST_PAUSE_SECONDS: ['3600', '0', '86401'],
    WEBHOOK_RETRY_HOURS: ['24', '0', '169'],
    OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: ['http://127.0.0.1:4318/v1/traces', 'collector'],
    TRACES_PERCENTAGE: ['10', '0', '101'],
    TRUSTED_PROXIES: ['10.0.0.1,fd00::/8', 'proxy.example', '10.0.0.1,', '10.0.0.0/33'],
    REQUESTS_UNDER_WAY: ['100', '15', 'all'],
    FAILED_TOKENS_PER_MINUTE_ADDRESS: ['10', '0'],
    DATABASE_AUTHORITIES_FILE: [file('database-authorities', 'A'), join(folder, 'none')],
    TOKEN_AUTHORITIES_FILE: [file('token-authorities', 'A'), join(folder, 'none')],
    CONSULTATIONS_PER_MINUTE_USER: ['10', '0', 'unlimited'],
    CONSULTATIONS_PER_MINUTE_CENTRE: ['100', '0'],
    RECONCILIATIONS_PER_HOUR_CENTRE: ['1', '0', 'none'],
    WORK_PER_MINUTE_USER: ['100', '0'],
    WORK_PER_MINUTE_CENTRE: ['9000', '0'],
    REGISTRATIONS_PER_MINUTE_USER: ['20', '0', 'unlimited'],
    REGISTRATIONS_PER_HOUR_USER: ['60', '0'],
    REGISTRATIONS_PER_HOUR_CENTRE: ['900', '0'],
    FAILED_PROOFS_PER_HOUR_USER: ['3', '0', 'none'],
    SIGNAL_REGISTRATIONS: ['20', '0'],
    SIGNAL_REGISTRATION_MINUTES: ['60', '0', '1441'],
    SIGNAL_CASE_APPLICANTS: ['2', '0'],
    SIGNAL_CASE_PERSONS: ['20', '0'],
    SIGNAL_UNUSED_REGISTRATIONS: ['10', '0'],
    SIGNAL_UNDECIDED_INQUIRIES: ['10', '0'],
    SIGNAL_OUTSIDE_HOURS: ['1', '0'],
    SIGNAL_USUAL_HOURS: ['08-24', '8-17', '24-25', '08:00-17:00'],
    SIGNAL_OUTSIDE_TERRITORY: ['2', '0'],
    SIGNAL_FAILED_PROOFS: ['2', '0'],
    SIMULATED_CLOCK_URL: ['http://127.0.0.1:8081/control/clock', 'clock'],
    ACCEPT_FICTIVE_SSINS: ['true', 'yes', '1'],
  };
  const all = settingsOf(settings);

  test('has one name, and examples here', () => {
    const names = all.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(Object.keys(examples).sort()).toEqual([...names].sort());
  });

  // A sandbox accepts every value; certificate and key go together.
  const { centre: own } = makeIdentities(signers);
  const base: Readonly<Record<string, string>> = {
    ...production,
    GATEWAY_ENVIRONMENT: 'sandbox',
    KSZ_CLIENT_CERTIFICATE_FILE: file('base-certificate', own.certificate.toString()),
    KSZ_CLIENT_KEY_FILE: file('base-key', own.key.export({ type: 'pkcs8', format: 'pem' }).toString()),
    KSZ_SIGNING_KEY_FILE: file('base-signing-key', 'key'),
    KSZ_SIGNING_CERTIFICATE_FILE: file('base-signing-certificate', 'certificate'),
    NOTIFICATIONS_SENDERS: '25/1',
    NOTIFICATIONS_CERTIFICATE_FILE: file('base-message-certificate', 'C'),
    NOTIFICATIONS_KEY_FILE: file('base-message-key', 'K'),
    NOTIFICATIONS_AUTHORITIES_FILE: file('base-message-authorities', 'A'),
  };
  const cases = Object.entries(examples).map(([name, [good, ...wrong]]) => ({ name, good, wrong }));

  test.each(cases)('$name reaches the gateway, from the variable and from a file', ({ name, good }) => {
    const config = readConfig({ ...base, [name]: good });
    expect(config).not.toEqual(readConfig(base));
    const path = file(`${name}.txt`, `${good}\n`);
    expect(readConfig({ ...base, [name]: undefined, [`${name}_FILE`]: path })).toEqual(config);
  });

  test.each(cases.flatMap(({ name, wrong }) => wrong.map((value) => ({ name, value }))))(
    '$name is not "$value"',
    ({ name, value }) => {
      const told = complaint({ ...base, [name]: value });
      expect(told).toMatch(new RegExp(`^- ${name} is wrong: [^\\n]+$`));
    },
  );
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

  test('problems of every kind are told together, with what to write', () => {
    const told = complaint({
      ...production,
      GATEWAY_PORT: 'http',
      EVIDENCE_KEY: undefined,
      EVIDENCE_KEY_FILE: join(folder, 'none'),
      EVIDENCE_KEY_ID: undefined,
      TOKEN_ISSUER: 'http://issuer.example',
      USER_SSIN_KEY: undefined,
      CENTRES_FILE: file('incomplete.json', '{"centres":[{"nisCode":"44021"}]}'),
      KSZ_CLIENT_KEY_FILE: file('lonely', 'K'),
    });
    const lines = told.split('\n');
    expect(lines).toContain('- GATEWAY_PORT is wrong: write a whole number from 0 to 65535');
    expect(lines).toContain('- EVIDENCE_KEY_FILE is wrong: the file that it names cannot be read (ENOENT)');
    expect(lines).toContain(
      '- EVIDENCE_KEY_ID is missing: write 1 to 32 of a–z, 0–9 and - (name of the evidence key, kept with the evidence)',
    );
    expect(lines).toContain('- TOKEN_ISSUER must be an https URL in production');
    expect(told).toContain('\n- USER_SSIN_KEY is missing');
    expect(told).toContain('\n- CENTRES_FILE is wrong: centres.0.enterpriseNumber: ');
    expect(told).toContain('\n- KSZ_CLIENT_KEY_FILE and KSZ_CLIENT_CERTIFICATE_FILE go together');
    expect(lines.at(-1)).toBe('Set GATEWAY_ENVIRONMENT=sandbox only where no real person can be reached.');
    expect(lines.filter((line) => /^- EVIDENCE_KEY\b/.test(line))).toEqual([]);
  });

  test('without any variable, all that have no preset are missing', () => {
    const missing = [...complaint({}).matchAll(/^- ([A-Z_]+) is missing: /gm)].map((match) => match[1]);
    expect(missing).toEqual([
      'DATABASE_URL',
      'EVIDENCE_KEY',
      'EVIDENCE_KEY_ID',
      'TOKEN_ISSUER',
      'TOKEN_AUDIENCE',
      'TOKEN_JWKS_URL',
      'USER_SSIN_KEY',
      'CENTRES_FILE',
      'KSZ_SOA_URL',
      'KSZ_SSDN_URL',
    ]);
  });

  test('a key has one spelling, so that the published one cannot be spelt differently', () => {
    const key = sandboxSecrets[0] ?? '';
    const spelling = key.replace(/.=$/, (end) => `${String.fromCharCode(end.charCodeAt(0) + 1)}=`);
    expect(Buffer.from(spelling, 'base64')).toEqual(Buffer.from(key, 'base64'));
    expect(complaint({ ...production, EVIDENCE_KEY: spelling })).toContain('- EVIDENCE_KEY is wrong');
    expect(complaint({ ...production, USER_SSIN_KEY: spelling })).toContain('- USER_SSIN_KEY is wrong');
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

  test('a database is where it says, or encrypted', () => {
    for (const DATABASE_URL of [
      'postgresql://a:b@127.0.0.1/x',
      'postgresql://a:b@localhost:6432/x',
      'postgresql://a:b@[::1]/x',
      'postgresql://a:b@%2Frun%2Fpostgresql/x',
    ]) {
      expect(complaint({ ...production, DATABASE_URL })).toBe('none');
    }
    const DATABASE_AUTHORITIES_FILE = file('authorities of the database', 'A');
    const DATABASE_URL = 'postgresql://a:b@db.example/x?sslmode=disable&application_name=y';
    expect(readConfig({ ...production, DATABASE_URL, DATABASE_AUTHORITIES_FILE }).databaseAuthoritiesFile).toBe(
      DATABASE_AUTHORITIES_FILE,
    );
  });

  test('keys that a random source gives are accepted', () => {
    for (let n = 0; n < 500; n += 1) {
      expect(complaint({ ...production, EVIDENCE_KEY: keyOf(String(n)) })).toBe('none');
    }
  });

  test.each<[string, Record<string, string>, string]>([
    ['fictive numbers', { ACCEPT_FICTIVE_SSINS: 'true' }, 'ACCEPT_FICTIVE_SSINS'],
    ['webhooks without TLS', { WEBHOOK_PLAIN_HTTP: 'true' }, 'WEBHOOK_PLAIN_HTTP'],
    ['the published key', { EVIDENCE_KEY: sandboxSecrets[0] ?? '' }, 'EVIDENCE_KEY'],
    ['the published database password', { DATABASE_URL: 'postgresql://a:sandbox@db.example/x' }, 'DATABASE_URL'],
    [
      'the published database password, escaped',
      { DATABASE_URL: 'postgresql://a:s%61ndbox@db.example/x' },
      'DATABASE_URL',
    ],
    ['the published password of the Bank', { KSZ_CREDENTIALS: 'gateway:sandbox' }, 'KSZ_CREDENTIALS'],
    ['a database that is not encrypted', { DATABASE_URL: 'postgresql://a:b@db.example/x' }, 'DATABASE_URL must be'],
    [
      'a database whose certificate is not checked',
      { DATABASE_URL: 'postgresql://a:b@db.example/x?sslmode=no-verify' },
      'DATABASE_URL must be',
    ],
    ['nobody who asks the Bank', { KSZ_CREDENTIALS: '' }, 'KSZ_CREDENTIALS or KSZ_CLIENT_CERTIFICATE_FILE'],
    ['a published former key', { EVIDENCE_KEYS_FORMER: `old:${sandboxSecrets[0] ?? ''}` }, 'EVIDENCE_KEYS_FORMER'],
    [
      'a weak former key',
      { EVIDENCE_KEYS_FORMER: `old:${Buffer.alloc(32, 7).toString('base64')}` },
      'EVIDENCE_KEYS_FORMER',
    ],
    [
      'a former key that is the current one',
      { EVIDENCE_KEYS_FORMER: `old:${keyOf('evidence')}` },
      'same key as EVIDENCE_KEY',
    ],
    ['a former key of the users', { EVIDENCE_KEYS_FORMER: `old:${keyOf('users')}` }, 'same key as USER_SSIN_KEY'],
    ['a former key twice', { EVIDENCE_KEYS_FORMER: `a:${keyOf('old')},b:${keyOf('old')}` }, 'the same key twice'],
    ['one key for two things', { USER_SSIN_KEY: production.EVIDENCE_KEY }, 'USER_SSIN_KEY is the same key'],
    ['a key of zeros', { EVIDENCE_KEY: Buffer.alloc(32).toString('base64') }, 'EVIDENCE_KEY is not random'],
    [
      'a key that counts',
      { EVIDENCE_KEY: Buffer.from(Array.from({ length: 32 }, (_, at) => 3 * at)).toString('base64') },
      'EVIDENCE_KEY is not random',
    ],
    [
      'a key that is a sentence',
      { USER_SSIN_KEY: Buffer.from('The quick brown fox jumps over 1.').subarray(0, 32).toString('base64') },
      'USER_SSIN_KEY is not random',
    ],
    ['an open public address', { GATEWAY_PUBLIC_URL: 'http://gateway.example' }, 'GATEWAY_PUBLIC_URL must be'],
    ['no public address', { GATEWAY_PUBLIC_URL: '' }, 'GATEWAY_PUBLIC_URL must be'],
    ['a public address with a query', { GATEWAY_PUBLIC_URL: 'https://a.example?x=1' }, 'GATEWAY_PUBLIC_URL must have'],
    ['a public address with a user', { GATEWAY_PUBLIC_URL: 'https://a:b@a.example' }, 'GATEWAY_PUBLIC_URL must have'],
    [
      'the address of the API as the public one',
      { GATEWAY_PUBLIC_URL: 'https://a.example/socialInquiry/v1' },
      'GATEWAY_PUBLIC_URL must end before /socialInquiry',
    ],
    ['an open log-in', { TOKEN_AUTHORIZATION_URL: 'http://issuer.example/a' }, 'TOKEN_AUTHORIZATION_URL must be'],
    ['open tokens', { TOKEN_URL: 'http://issuer.example/token' }, 'TOKEN_URL must be'],
    ['certificates that nobody checks', { NODE_TLS_REJECT_UNAUTHORIZED: '0' }, 'NODE_TLS_REJECT_UNAUTHORIZED must'],
    ['an open issuer', { TOKEN_ISSUER: 'http://issuer.example' }, 'TOKEN_ISSUER'],
    ['open keys', { TOKEN_JWKS_URL: 'http://issuer.example/jwks' }, 'TOKEN_JWKS_URL'],
    ['an open Bank', { KSZ_SOA_URL: 'http://bank.example' }, 'KSZ_SOA_URL'],
    ['an open connector', { KSZ_SSDN_URL: 'http://bank.example' }, 'KSZ_SSDN_URL'],
    ['invented persons', { SANDBOX_PERSONAS_URL: 'https://personas.example' }, 'SANDBOX_PERSONAS_URL'],
    ['a movable time', { SIMULATED_CLOCK_URL: 'https://clock.example' }, 'SIMULATED_CLOCK_URL'],
    ['the published key of the users', { USER_SSIN_KEY: sandboxSecrets[0] ?? '' }, 'USER_SSIN_KEY'],
  ])('in production: %s', (_what, change, name) => {
    expect(complaint({ ...production, ...change })).toContain(name);
    expect(complaint({ ...production, ...change, GATEWAY_ENVIRONMENT: 'sandbox' })).toBe('none');
  });
});
