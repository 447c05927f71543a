import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { asOwner, asOwnerRows, createTestDatabase, type TestDatabase } from '../postgres.ts';
import { readSsin } from '../../src/evidence/entry.ts';
import type { ExportedRow } from '../../src/evidence/verification/export.ts';
import { centre, closing, evidenceKey, keys, newLedger, opening, person, placeAll, sealsOf } from './fixtures.ts';
import { programEnvironment } from '../program-environment.ts';

/** Months are taken out of the ledger, and all that is left is proved as before. The cases follow each other. */
let test: TestDatabase;
let folder: string;
let environment: Record<string, string>;
let key: string;
const old = Date.UTC(2015, 0, 31, 23, 59, 59, 900);
const recent = Date.UTC(2026, 0, 20);

beforeAll(async () => {
  test = await createTestDatabase();
  folder = await mkdtemp(join(tmpdir(), 'months-'));
  await asOwner(
    test.ownerUrl,
    partition('2015_01', '2015-01-01', '2015-02-01'),
    partition('2026_01', '2026-01-01', '2026-02-01'),
  );
  await write(old, 3);
  await write(recent, 4);
  await write(Date.now(), 2);
  environment = {
    DATABASE_URL: test.runtimeUrl,
    DATABASE_OWNER_URL: test.ownerUrl,
    EVIDENCE_KEY: evidenceKey,
    EVIDENCE_KEY_ID: 'test-1',
    GATEWAY_ENVIRONMENT: 'sandbox',
  };
});
afterAll(async () => {
  await rm(folder, { recursive: true });
  await test.drop();
});

const partition = (name: string, from: string, until: string) =>
  `create table ledger_${name} partition of ledger
     for values from (entry_id_from('${from}T00:00Z')) to (entry_id_from('${until}T00:00Z'))`;

/** Entries from a moment on, each 100 ms after the one before; the first is closed after all others. */
async function write(from: number, entries: number): Promise<void> {
  let at = from;
  const { ledger } = newLedger(test.runtimeUrl, keys, undefined, () => at);
  await ledger.start();
  const first = await ledger.open(opening());
  for (let index = 1; index < entries; index += 1) {
    at += 100;
    await ledger.record(opening(), closing());
  }
  await ledger.close(first, closing());
  await ledger.stop();
  await placeAll(test.runtimeUrl);
}

function execute(program: string, ...args: readonly string[]) {
  return new Promise<{ code: number; out: string; err: string }>((done) => {
    execFile(program, args, { env: programEnvironment(environment), cwd: folder }, (error, out, err) => {
      done({ code: typeof error?.code === 'number' ? error.code : 0, out, err });
    });
  });
}
const tool = (name: string, ...args: readonly string[]) =>
  execute(process.execPath, join(import.meta.dirname, `../../src/ledger-${name}.ts`), ...args);
const python = (file: string) =>
  execute(
    'python3',
    join(import.meta.dirname, '../../verifier/verify_ledger.py'),
    'log',
    file,
    '--key',
    key,
    '--evidence-key',
    `test-1:${evidenceKey}`,
  );
const rows = async () => (await asOwnerRows(test.ownerUrl, 'select count(*) from ledger'))[0];

it('refuses a month that is too young, that is not there, and a form that is none', async () => {
  const month = new Date().toISOString().slice(0, 7);
  expect(await tool('archive', '--month', month, '--to', folder)).toMatchObject({
    code: 2,
    err: expect.stringContaining('is too young') as string,
  });
  expect(await tool('archive', '--month', '2014-05', '--to', folder)).toMatchObject({
    code: 2,
    err: '2014-05 has no table of its own in the ledger.\n',
  });
  expect(await tool('archive', '--month', '2014-13', '--to', folder)).toMatchObject({
    code: 2,
    err: expect.stringContaining('Usage') as string,
  });
  expect(await rows()).toBe('18');
});

it('writes a month to a file that anybody can verify, and takes it out of the table; also after an interruption', async () => {
  await writeFile(join(folder, 'ledger-2015-01.jsonl.unfinished'), 'cut off');
  const done = await tool('archive', '--month', '2015-01', '--to', folder);
  expect(done, done.err).toMatchObject({ code: 0, err: '' });
  // One entry of the last second of the month, and the first of the next, which stay in the table for all others.
  expect(done.out).toMatch(/^2 rows in /);
  expect(await rows()).toBe('16');
  const again = await tool('archive', '--month', '2015-01', '--to', folder, '--drop');
  expect(again.out).toMatch(/was archived before, 2 rows[^]*is verified: 2 rows[^]*The table of 2015-01 is removed/);
  expect((await tool('archive', '--month', '2026-01', '--to', folder)).code).toBe(0);
  expect(await rows()).toBe('8');
});

it('verifies what is left, in this language, in several threads and in another language', async () => {
  const verified = await tool('verify', '--all');
  expect(verified, verified.out).toMatchObject({ code: 0 });
  expect(verified.out).toMatch(/^Intact: 4 entries, 0 of them open[^]*2 months are in archives/);
  key = /Verifier key: (\S+)/.exec(verified.out)?.[1] ?? '';
  expect((await tool('verify', '--all', '--parallel', '2')).out).toMatch(/^Intact: 4 entries, 0 of them open/);
  expect((await tool('export', join(folder, 'export'))).code).toBe(0);
  expect((await python(join(folder, 'export'))).out).toBe(
    'Good: 8 rows beside 10 that are not in this file, 4 entries, 0 of them open\n',
  );
  expect((await python(join(folder, 'ledger-2026-01.jsonl'))).out).toMatch(
    /^Good: 8 rows.*, 4 entries, 0 of them open\n$/,
  );
});

it('finds an archive that was changed, in both languages', async () => {
  const file = join(folder, 'ledger-2026-01.jsonl');
  const genuine = await readFile(file, 'utf8');
  await writeFile(file, genuine.replace('worker-1', 'worker-2'));
  expect((await python(file)).out).toMatch(/^WRONG: /);
  expect((await tool('archive', '--month', '2026-01', '--to', folder, '--drop')).err).toContain(
    'do not lead to its checkpoint',
  );
  await writeFile(file, genuine);
});

it('finds that somebody without the key says that rows were archived', async () => {
  await asOwner(
    test.ownerUrl,
    `create table genuine as select * from ledger_archived`,
    `update ledger_archived set ranges = ranges || ',c0000000-0000-4000-8000-000000000001 1 2' where month = '2026-01'`,
  );
  const { code, out } = await tool('verify', '--all');
  expect(code).toBe(1);
  expect(out).toMatch(/CHANGED: ledger_archived 2026-01, it is not as it was sealed/);
  expect(out).toMatch(/REMOVED: /);
  await asOwner(test.ownerUrl, 'delete from ledger_archived', 'insert into ledger_archived select * from genuine');
});

/** What the archive of 2015-01 still says of persons, with the evidence key. */
async function opened(): Promise<readonly string[]> {
  const lines = (await readFile(join(folder, 'ledger-2015-01.jsonl'), 'utf8'))
    .split('\n')
    .filter((line) => line !== '');
  const contents = lines
    .map((line) => JSON.parse(line) as Partial<ExportedRow>)
    .filter(({ kind }) => kind === 'opened');
  const seals = sealsOf(test.runtimeUrl);
  const openerOf = await seals.openerOf(contents.map(({ entryId = '' }) => entryId));
  return contents.map(({ entryId = '', content = '' }) => {
    try {
      return String(readSsin({ entryId, content }, openerOf(entryId))?.reveal());
    } catch (error) {
      return (error as Error).name;
    }
  });
}

it('destroys a month after the retention only, with its archive or because it is said so', async () => {
  expect((await tool('destroy', '--month', '2026-01', '--archive', folder)).err).toBe(
    '2026-01 is kept until 2036-02-01 (LEDGER_RETENTION_YEARS=10).\n',
  );
  expect((await tool('destroy', '--month', '2015-01')).err).toContain('Usage');
  expect((await tool('destroy', '--month', '2015-01', '--archive', join(folder, 'nowhere'))).err).toContain(
    'cannot be read (ENOENT)',
  );
  expect(await opened()).toEqual([person(1).reveal()]);
  const done = await tool('destroy', '--month', '2015-01', '--archive', folder);
  expect(done, done.err).toMatchObject({
    code: 0,
    out: expect.stringContaining('2015-01 is destroyed in this database') as string,
  });
  expect(await asOwnerRows(test.ownerUrl, 'select month from ledger_archived where destroyed_at is not null')).toEqual([
    '2015-01',
  ]);
  expect((await tool('verify', '--all')).code).toBe(0);
});

it('leaves nothing of persons in the archive of a month that was destroyed, for whoever has the evidence key', async () => {
  expect(await opened()).toEqual(['MonthSecretLostError']);
  // The numbers of all persons can be tried, but no key is left to try them with.
  const lines = await readFile(join(folder, 'ledger-2015-01.jsonl'), 'utf8');
  const subject = /"subject":"([0-9a-f]{64})"/.exec(lines)?.[1];
  const spans = await sealsOf(test.runtimeUrl).spans(old, old + 1);
  const known = spans
    .flatMap(({ pseudonyms }) => pseudonyms(person(1), centre))
    .map((one) => Buffer.from(one).toString('hex'));
  expect(subject).toBeDefined();
  expect(known).not.toContain(subject);
  expect(lines).toContain('consult');
});

it.each([
  ['all entries were under its secret', '2014_03', '', /with its secret\. No copy of it says of whom it is any more/],
  [
    'some are from before months had keys',
    '2014_04',
    `update ledger_month_secret set has_former = true where month = '2014-04'`,
    /with its secret\. Some of its entries may be from before .* delete the archive and the backups/,
  ],
  [
    'all are from before months had keys',
    '2014_05',
    `delete from ledger_month_secret where month = '2014-05'`,
    /It had no secret: .* delete the archive and the backups/,
  ],
])('says what is true of copies of a destroyed month when %s', async (_, name, change, sentence) => {
  const [year = '', number = ''] = name.split('_');
  const month = `${year}-${number}`;
  await asOwner(test.ownerUrl, partition(name, `${month}-01`, `${year}-0${String(Number(number) + 1)}-01`));
  await write(Date.parse(`${month}-10T00:00Z`), 2);
  if (change !== '') {
    await asOwner(test.ownerUrl, 'alter table ledger_month_secret disable trigger all', change);
  }
  const { code, out, err } = await tool('destroy', '--month', month, '--without-archive');
  expect(code, err).toBe(0);
  expect(out).toMatch(sentence);
});

it('writes on', async () => {
  await write(Date.now(), 1);
  expect((await tool('verify', '--all')).out).toMatch(/^Intact: 5 entries/);
});
