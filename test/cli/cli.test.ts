import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmod, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readConfig } from '../../src/config/config.ts';
import { sandboxSecrets } from '../../src/config/production.ts';
import { createGateway } from '../../src/gateway.ts';
import { createLogger } from '../../src/platform/http/logging.ts';
import { startConstellation, type Constellation } from '../constellation.ts';
import { eventually } from '../evidence/eventually.ts';
import { freePort } from '../free-port.ts';
import { asOwner } from '../postgres.ts';
import { sandboxEnvironment } from '../sandbox-environment.ts';
import { programEnvironment } from '../program-environment.ts';

/* The operator's program, started as an operator starts it, beside a gateway that runs. */

const run = promisify(execFile);
let folder: string;
let world: Constellation;
let settings: Record<string, string>;

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

async function cli(args: readonly string[], environment: Readonly<Record<string, string>> = settings): Promise<Ended> {
  const env = programEnvironment(environment);
  try {
    const { stdout, stderr } = await run(process.execPath, ['src/cli.ts', ...args], { env });
    return { code: 0, out: stdout, err: stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, out: stdout, err: stderr };
  }
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'operator-'));
  world = await startConstellation();
  const { simulatorUrl, identityUrl } = world;
  settings = sandboxEnvironment({ databaseUrl: world.database.runtimeUrl, simulatorUrl, identityUrl });
});
afterAll(async () => {
  await world[Symbol.asyncDispose]();
  await rm(folder, { recursive: true, force: true });
});

test('what there is, and what there is not, is told in one sentence', async () => {
  expect(await cli([])).toMatchObject({ code: 0, err: '' });
  const unknown = await cli(['conjure']);
  expect(unknown).toMatchObject({ code: 2, out: '' });
  expect(unknown.err).toContain('There are: check-config, migrate, probe, verify, keys, rotate.');
  const option = await cli(['keys', '--frob']);
  expect(option).toMatchObject({ code: 2 });
  expect(option.err).toContain('Usage: social-inquiry-gateway keys [new --file FILE]');
  const file = await cli(['--env', join(folder, 'nothing'), 'check-config']);
  expect(file).toMatchObject({ code: 2, out: '' });
  expect(file.err).toMatch(/^The file of settings .* cannot be read \(ENOENT\)\.\n$/);
  for (const { err } of [unknown, option, file]) expect(err).not.toMatch(/^ +at /m);
});

test('check-config: right settings, from the environment and from a file', async () => {
  expect(await cli(['check-config'])).toEqual({ code: 0, out: 'The settings are right.\n', err: '' });
  const file = join(folder, 'gateway.env');
  await writeFile(
    file,
    Object.entries(settings)
      .map(([name, value]) => `${name}=${value}\n`)
      .join(''),
  );
  expect(await cli(['--env', file, 'check-config'], {})).toMatchObject({ code: 0 });
});

test('check-config: everything that is wrong is told at once, with the files, and no value is shown', async () => {
  const broken = join(folder, 'broken.pem');
  await writeFile(broken, 'no certificate');
  const secret = 'c2VjcmV0LXRoYXQtbXVzdC1ub3QtYmUtdG9sZA==';
  const { code, out } = await cli(['check-config'], {
    ...settings,
    GATEWAY_PORT: 'eighty',
    EVIDENCE_KEY: secret,
    KSZ_SOA_ULR: 'x',
    KSZ_SOA_URL: '',
    KSZ_AUTHORITIES_FILE: broken,
    KSZ_SECURITY: 'sign',
    KSZ_SIGNING_KEY_FILE: broken,
    KSZ_SIGNING_CERTIFICATE_FILE: broken,
  });
  expect(code).toBe(1);
  expect(out).toContain('- GATEWAY_PORT is wrong: write a whole number');
  expect(out).toContain('- EVIDENCE_KEY is wrong: write 32 bytes in base64');
  expect(out).toContain('- KSZ_SOA_URL is missing');
  expect(out).toContain('KSZ_SOA_ULR is no setting. Did you mean KSZ_SOA_URL?');
  expect(out).toMatch(/^- the keys and certificates of connections: .*KSZ_AUTHORITIES_FILE/m);
  expect(out).toMatch(/^- the keys and certificates of signatures: .*KSZ_SIGNING/m);
  expect(out).toContain('Not judged yet, because EVIDENCE_KEY is missing or wrong: the ring of evidence keys.');
  expect(out).not.toContain(secret);
  expect(out).toMatch(/^5 things to correct\.$/m);
});

test('check-config: numbers beyond the rule book, a file of maintenance and a published key', async () => {
  const maintenance = join(folder, 'maintenance.json');
  await writeFile(maintenance, '{"windows":[{}]}');
  const beyond = await cli(['check-config'], { ...settings, MAINTENANCE_FILE: maintenance });
  expect(beyond).toMatchObject({ code: 1 });
  expect(beyond.out).toMatch(/^- the numbers of the rule book or the file of maintenance: /m);
  const production = await cli(['check-config'], { ...settings, GATEWAY_ENVIRONMENT: 'production' });
  expect(production.out).toContain('- EVIDENCE_KEY is the published sandbox key');
  expect(production).toMatchObject({ code: 1 });
});

test('probe: every service answers, about nobody, and a service that does not is told with what to do', async () => {
  const well = await cli(['probe']);
  expect(well).toMatchObject({ code: 0, err: '' });
  expect(well.out).toMatch(/^well {4}TestConnectionServiceService sendTestMessage: the message came back, \d+ ms$/m);
  expect(well.out).toMatch(/^well {4}ManageAccess LIST: /m);
  expect(well.out).toMatch(/^well {4}Dolsis2011Service findEmployersByWorker: NO_RESULT MSG00005, \d+ ms$/m);
  const [, first, all] = /^(\d+) of (\d+) services are well\.$/m.exec(well.out) ?? [];
  expect(first).toBe(all);
  const ssins = world.personas.map(({ ssin }) => ssin);
  expect(ssins.filter((ssin) => well.out.includes(ssin))).toEqual([]);

  // Nothing listens there.
  const away = await cli(['probe'], { ...settings, KSZ_SOA_URL: 'http://127.0.0.1:9/SOA4520' });
  expect(away).toMatchObject({ code: 1 });
  expect(away.out).toMatch(/^UNWELL {2}Dolsis2011Service .*notSent.*network and the firewall$/m);
  expect(away.out).toMatch(/^UNWELL {2}TestConnectionServiceService .*$/m);
  expect(away.out).toMatch(/^well {4}ManageAccess LIST: /m);

  const nobody = await cli(['probe', '--centre', '0000000000']);
  expect(nobody).toMatchObject({ code: 2 });
  expect(nobody.err).toMatch(/^CENTRES_FILE has: \d{10}/);
});

test('keys new: a key in a file of its own, never over another, never shown', async () => {
  const file = join(folder, 'evidence.key');
  const made = await cli(['keys', 'new', '--file', file]);
  expect(made).toMatchObject({ code: 0 });
  const content = await readFile(file, 'utf8');
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  expect(Buffer.from(content.trim(), 'base64')).toHaveLength(32);
  expect(made.out).toContain(createHash('sha256').update(content).digest('hex'));
  expect(made.out).not.toContain(content.trim());
  expect(await cli(['keys', 'new', '--file', file])).toMatchObject({ code: 2, out: '' });
  expect(await readFile(file, 'utf8')).toBe(content);
  expect(await cli(['keys', 'new'])).toMatchObject({ code: 2, out: '' });
  await chmod(file, 0o400);
  expect(await cli(['check-config'], { ...settings, EVIDENCE_KEY: '', EVIDENCE_KEY_FILE: file })).toMatchObject({
    code: 0,
  });
});

test('rotate and keys follow a replacement of the evidence key from step to step', async () => {
  await world.integrate(world.personas[0]!);
  const [old = ''] = sandboxSecrets;
  const fresh = createHash('sha256').update('an invented key').digest('base64');
  const after = (step: Readonly<Record<string, string>>) => cli(['rotate'], { ...settings, ...step });

  expect(await after({})).toMatchObject({
    code: 0,
    out: expect.stringContaining('No replacement is under way') as string,
  });
  const known = await after({ EVIDENCE_KEYS_FORMER: `fresh:${fresh}` });
  expect(known).toMatchObject({ code: 1 });
  expect(known.out).toContain('Next is step 3.');
  const exchanged = { EVIDENCE_KEY: fresh, EVIDENCE_KEY_ID: 'fresh', EVIDENCE_KEYS_FORMER: `sandbox:${old}` };
  expect((await after(exchanged)).out).toContain('restart the gateways');

  await using gateway = await createGateway(readConfig({ ...settings, ...exchanged }), {
    logger: createLogger('silent'),
  });
  expect(gateway.app).toBeDefined();
  await eventually(async () => {
    expect((await after(exchanged)).out).toContain('Put ":ledger" after sandbox');
  });
  const shown = await cli(['keys'], { ...settings, ...exchanged });
  expect(shown).toMatchObject({ code: 0, err: '' });
  expect(shown.out).toMatch(/^fresh {2}\(current[^]*integration: 1 rows[^]*^sandbox {2}\(former/m);
  expect(shown.out).not.toContain(fresh);
  const ended = { ...exchanged, EVIDENCE_KEYS_FORMER: `sandbox:${old}:ledger` };
  expect(await after(ended)).toMatchObject({ code: 0 });

  // Rows of a key that is not there are told, and a wrong key is.
  await asOwner(
    world.database.ownerUrl,
    `insert into ledger_key (key_id, key_check) values ('strange', decode(repeat('00', 32), 'hex'))`,
  );
  const strange = await after(exchanged);
  expect(strange).toMatchObject({ code: 2, out: '' });
  expect(strange.err).toContain('another evidence key (id strange)');
});

test('verify and migrate are the programs of those names', async () => {
  // However it was called: by this name, or as an npm script.
  const err = 'Options: [--all] [--parallel N] [--expect CHECKPOINT-FILE]\n';
  expect(await cli(['verify', '--frob'])).toEqual({ code: 2, out: '', err });
  const migrated = await cli(['migrate'], { ...settings, DATABASE_OWNER_URL: world.database.ownerUrl });
  expect(migrated).toMatchObject({ code: 0, out: 'The schema is up to date.\n' });
  expect(await cli(['migrate'])).toMatchObject({ code: 2, err: 'Set DATABASE_OWNER_URL and DATABASE_URL.\n' });
});

test('migrate --dry-run changes nothing: there is no rehearsal', async () => {
  const asked = await cli(['migrate', '--dry-run'], { ...settings, DATABASE_OWNER_URL: world.database.ownerUrl });
  expect(asked).toEqual({ code: 2, out: '', err: 'A migration has no options: it always changes the database.\n' });
});

test('a database that cannot be used is told in one sentence, without its password', async () => {
  const address = (change: (url: URL) => void) => {
    const url = new URL(world.database.runtimeUrl);
    change(url);
    return url.href;
  };
  const port = String(await freePort());
  const unreachable = address((url) => (url.port = port));
  const refused = address((url) => (url.password = 'wr0ng-passw0rd'));
  const nowhere = address((url) => (url.pathname = '/nowhere'));
  const told = await Promise.all(
    [unreachable, refused, nowhere].map((DATABASE_URL) => cli(['rotate'], { ...settings, DATABASE_URL })),
  );
  expect(told).toEqual([
    {
      code: 2,
      out: '',
      err: `The database cannot be reached at 127.0.0.1:${port}: start it, or correct DATABASE_URL.\n`,
    },
    { code: 2, out: '', err: 'The database refuses the user or password in DATABASE_URL.\n' },
    { code: 2, out: '', err: 'The database named in DATABASE_URL does not exist.\n' },
  ]);
  expect(await cli(['migrate'], { ...settings, DATABASE_OWNER_URL: unreachable })).toEqual({
    code: 2,
    out: '',
    err: `The database cannot be reached at 127.0.0.1:${port}: start it, or correct DATABASE_OWNER_URL.\n`,
  });
});
