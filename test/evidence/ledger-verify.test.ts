import { execFile, execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asOwner, createTestDatabase, type TestDatabase } from '../postgres.ts';
import { closing, evidenceKey, keys, opening, startLedger } from './fixtures.ts';

let test: TestDatabase;
let folder: string;
let head: string;
let environment: Record<string, string>;
beforeAll(async () => {
  test = await createTestDatabase();
  folder = await mkdtemp(join(tmpdir(), 'verify-'));
  const { ledger } = await startLedger(test.runtimeUrl);
  for (let index = 0; index < 5; index += 1) await ledger.record(opening(), closing());
  const { seq, hash } = await ledger.head();
  head = `${String(seq)}:${Buffer.from(hash).toString('hex')}`;
  await ledger.stop();
  environment = { DATABASE_URL: test.runtimeUrl, EVIDENCE_KEY: evidenceKey, EVIDENCE_KEY_ID: 'test-1' };
});
afterAll(async () => {
  await rm(folder, { recursive: true });
  await test.drop();
});

async function verify(env: Record<string, string>, ...args: readonly string[]) {
  return new Promise<{ code: number; out: string; err: string }>((done) => {
    const program = join(import.meta.dirname, '../../src/ledger-verify.ts');
    execFile(process.execPath, [program, ...args], { env, cwd: folder }, (error, out, err) => {
      done({ code: typeof error?.code === 'number' ? error.code : 0, out, err });
    });
  });
}

describe('npm run ledger:verify', () => {
  it('says intact, how many and where the chain ends', async () => {
    const result = await verify(environment, '--expect', head);
    expect(result).toMatchObject({ code: 0, err: '' });
    expect(result.out).toMatch(/^Intact: 5 entries, 0 of them open \(10 rows in /);
    expect(result.out).toContain(`Head: ${head}`);
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
      'cannot be read',
    ],
    ['the anchor is not one', () => environment, ['--expect', '12'], 'seq:hash'],
    ['an option is unknown', () => environment, ['--fast'], 'Usage'],
  ])('says why it could not run when %s', async (_, env, args, sentence) => {
    const result = await verify(env(), ...args);
    expect(result).toMatchObject({ code: 2, out: '' });
    expect(result.err).toContain(sentence);
  });

  it('agrees with a second implementation in another language', async ({ skip }) => {
    try {
      execFileSync('python3', ['--version'], { stdio: 'ignore' });
    } catch {
      skip('python3 is not installed');
    }
    const run = (rows: readonly unknown[]) =>
      execFileSync('python3', [join(import.meta.dirname, 'independent_verify.py')], {
        input: JSON.stringify({ key: evidenceKey, head, rows }),
        encoding: 'utf8',
      });
    const rows = await exported(test.ownerUrl);
    expect(run(rows)).toBe('intact 10\n');
    const changed = rows.map((row) => (row.seq === '4' ? { ...row, at: String(Number(row.at) + 1) } : row));
    expect(run(changed)).toBe('broken 4\n');
    expect(run(rows.slice(0, 8))).toBe('broken 9\n');
    expect(keys.keyId).toBe('test-1');
  });

  it('names the row that was touched', async () => {
    await asOwner(
      test.ownerUrl,
      'alter table ledger disable trigger all',
      `update ledger set content = replace(content, 'answered', 'noData') where seq = 4`,
    );
    const result = await verify(environment);
    expect(result.code).toBe(1);
    expect(result.out).toMatch(/^BROKEN: row 4 \(entry [0-9a-f-]{36}\) was changed: /);
  });
});

async function exported(url: string) {
  const client = new Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ readonly seq: string; readonly at: string }>(
    `select seq, kind, entry_id, coalesce(encode(subject, 'hex'), '') as subject, coalesce(centre, '') as centre, at,
       instance, content, encode(hash, 'hex') as hash
     from ledger order by seq`,
  );
  await client.end();
  return rows;
}
