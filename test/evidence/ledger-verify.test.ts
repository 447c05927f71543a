import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asOwner, asOwnerRows, createTestDatabase, type TestDatabase } from '../postgres.ts';
import { closing, evidenceKey, opening, placeAll, startLedger } from './fixtures.ts';
import { programEnvironment } from '../program-environment.ts';

let test: TestDatabase;
let folder: string;
let environment: Record<string, string>;
beforeAll(async () => {
  test = await createTestDatabase();
  folder = await mkdtemp(join(tmpdir(), 'verify-'));
  await write(5);
  await placeAll(test.runtimeUrl);
  environment = { DATABASE_URL: test.runtimeUrl, EVIDENCE_KEY: evidenceKey, EVIDENCE_KEY_ID: 'test-1' };
});
afterAll(async () => {
  await rm(folder, { recursive: true });
  await test.drop();
});

async function write(entries: number): Promise<void> {
  const { ledger } = await startLedger(test.runtimeUrl);
  for (let index = 0; index < entries; index += 1) await ledger.record(opening(), closing());
  await ledger.stop();
}

function execute(program: string, env: Record<string, string>, ...args: readonly string[]) {
  return new Promise<{ code: number; out: string; err: string }>((done) => {
    execFile(program, args, { env: programEnvironment(env), cwd: folder }, (error, out, err) => {
      done({ code: typeof error?.code === 'number' ? error.code : 0, out, err });
    });
  });
}
const tool = (name: string, env: Record<string, string>, ...args: readonly string[]) =>
  execute(process.execPath, env, join(import.meta.dirname, `../../src/ledger-${name}.ts`), ...args);
const verify = (env: Record<string, string>, ...args: readonly string[]) => tool('verify', env, ...args);
const python = (...args: readonly string[]) =>
  execute('python3', {}, join(import.meta.dirname, '../../verifier/verify_ledger.py'), ...args);

describe('npm run ledger:verify', () => {
  it('says intact, how many, and which checkpoint', async () => {
    const result = await verify(environment);
    expect(result).toMatchObject({ code: 0, err: '' });
    expect(result.out).toMatch(/^Intact: 5 entries, 0 of them open \(10 rows in /);
    expect(result.out).toMatch(/\nsocial-inquiry-gateway\/[0-9a-f]{16}\n10\n/);
    expect(result.out).toMatch(/\nVerifier key: social-inquiry-gateway\/[0-9a-f]{16}\+[0-9a-f]{8}\+\S+\n$/);
  });

  it('reads only what is new, and compares with the checkpoints of the directory', async () => {
    const directory = join(folder, 'checkpoints');
    await mkdir(directory);
    const settings = { ...environment, CHECKPOINTS_DIRECTORY: directory };
    expect((await verify(settings)).out).toContain('(10 rows in ');
    const first = await readFile(join(directory, 'verified.checkpoint'), 'utf8');
    await writeFile(join(directory, '2026-01-01.checkpoints'), `${first}\n${first}\n`);
    await writeFile(join(directory, 'latest.checkpoint'), first);
    await write(1);
    await placeAll(test.runtimeUrl);
    const second = await verify(settings);
    expect(second.out).toMatch(
      /^The first 10 rows were verified before .*\nIntact: 1 entries, 0 of them open \(2 rows /,
    );
    expect(await readFile(join(directory, 'verified.checkpoint'), 'utf8')).toContain('\n12\n');
    expect(await readFile(join(directory, 'verified.position'), 'utf8')).toMatch(/^\d+\/\d+ \d+\n$/);
    expect((await verify(settings, '--all')).out).toContain('(12 rows in ');

    const other = first.replace('\n10\n', '\n11\n');
    await writeFile(join(directory, '2026-01-02.checkpoints'), `${other}\n`);
    expect(await verify(settings)).toMatchObject({
      code: 2,
      err: expect.stringContaining('holds a checkpoint that is not of this log') as string,
    });
  });

  it('reads the settings of the sandbox when there is no DATABASE_URL', async () => {
    const lines = Object.entries(environment).map(([name, value]) => `${name}=${value}\n`);
    await writeFile(join(folder, 'gateway.env'), lines.join(''));
    const result = await verify({ SANDBOX_DATA_DIR: folder });
    expect(result.code).toBe(0);
    expect(result.out).toContain('Reading the settings of the sandbox from');
  });

  it.each([
    ['nothing is set', () => ({}), [], 'Set DATABASE_URL'],
    ['the key is not one', () => ({ ...environment, EVIDENCE_KEY: 'x' }), [], '32 bytes in base64'],
    [
      'the key is another',
      () => ({ ...environment, EVIDENCE_KEY: Buffer.alloc(32, 1).toString('base64') }),
      [],
      'belongs to another evidence key',
    ],
    [
      'the database is away',
      () => ({ ...environment, DATABASE_URL: 'postgres://a:b@127.0.0.1:1/x' }),
      [],
      'The database cannot be reached at 127.0.0.1:1',
    ],
    ['the checkpoint is not there', () => environment, ['--expect', 'nowhere'], 'nowhere cannot be read'],
    ['an option is unknown', () => environment, ['--fast'], 'Options: [--all]'],
  ])('says why it could not run when %s', async (_, env, args, sentence) => {
    const result = await verify(env(), ...args);
    expect(result).toMatchObject({ code: 2, out: '' });
    expect(result.err).toContain(sentence);
  });
});

describe('what leaves the database', () => {
  it('is verified in another language, from an export, a proof of an entry and a proof of continuation', async () => {
    const file = join(folder, 'export.jsonl');
    const exported = await tool('export', environment, file);
    expect(exported).toMatchObject({ code: 0, err: '' });
    const key = /Verifier key: (\S+)/.exec(exported.out)?.[1] ?? '';
    const earlier = join(folder, 'earlier');
    await writeFile(earlier, (await asOwnerRows(test.ownerUrl, 'select checkpoint from ledger_checkpoint'))[0] ?? '');
    expect(
      await python('log', file, '--key', key, '--earlier', earlier, '--evidence-key', `test-1:${evidenceKey}`),
    ).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^Good: \d+ rows/) as string,
    });
    expect(await python('log', file, '--key', key, '--evidence-key', `test-1:${key.slice(-44)}`)).toMatchObject({
      code: 1,
    });
    expect((await tool('export', environment, file)).err).toContain('exists already');

    const [entryId = ''] = await asOwnerRows(test.ownerUrl, 'select entry_id from ledger limit 1');
    const card = join(folder, 'card.json');
    const { out } = await tool('prove', environment, 'entry', entryId);
    await writeFile(card, out);
    expect(await python('entry', card, '--key', key)).toMatchObject({ code: 0 });
    await writeFile(card, out.replace(/worker-1/, 'worker-2'));
    expect(await python('entry', card, '--key', key)).toMatchObject({ code: 1 });
    await writeFile(card, out.replace(/"leaf": 0/, '"leaf": 1'));
    expect(await python('entry', card, '--key', key)).toMatchObject({ code: 1 });

    const continued = await tool('prove', environment, 'consistency', earlier);
    await writeFile(card, continued.out);
    expect(await python('consistency', card, '--key', key)).toMatchObject({ code: 0 });
    await writeFile(card, continued.out.replace(/"proof": \[[^\]]*\]/, '"proof": []'));
    expect(await python('consistency', card, '--key', key)).toMatchObject({ code: 1 });
    expect(await python('log', card, '--key', 'x')).toMatchObject({ code: 2 });
  });

  it.each([
    ['entry', 'x', 'Usage'],
    ['entry', '018f0000-0000-7000-8000-000000000000', 'No such entry'],
    ['nothing', 'x', 'Usage'],
  ])('is not proved when it is not there: %s %s', async (what, of, sentence) => {
    expect(await tool('prove', environment, what, of)).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining(sentence) as string,
    });
  });
});

describe('npm run ledger:verify, at last', () => {
  it('names the row that was touched', async () => {
    await asOwner(
      test.ownerUrl,
      `do $$ declare part regclass; begin
        for part in select inhrelid::regclass from pg_inherits where inhparent = 'ledger'::regclass loop
          execute format('alter table %s disable trigger all', part);
        end loop;
      end $$`,
      'alter table ledger disable trigger all',
      `update ledger set content = replace(content, 'answered', 'noData') where seq = 4`,
    );
    const result = await verify(environment);
    expect(result.code).toBe(1);
    expect(result.out).toMatch(/^CHANGED: row 4 of chain [0-9a-f-]{36}, leaf 3, entry [0-9a-f-]{36}, another row /);
  });
});
