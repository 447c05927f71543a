import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { asOwner, createTestDatabase, type TestDatabase } from '../postgres.ts';
import { closing, opening, person, startLedger, verifyDatabase } from './fixtures.ts';

let database: TestDatabase;
let head: { seq: number; hash: Uint8Array };

beforeAll(async () => {
  database = await createTestDatabase();
  const { ledger } = await startLedger(database.runtimeUrl);
  for (let serial = 1; serial <= 5; serial += 1) {
    const entry = await ledger.open(opening({ ssin: person(serial) }));
    await ledger.close(entry, closing());
  }
  await ledger.record(opening(), closing({ outcome: 'denied', exchanges: [] }));
  head = await ledger.head();
  await ledger.stop();
  // Somebody who owns the database can take the guards away.
  await tamper(
    'alter table ledger disable trigger all',
    'alter table ledger_head disable trigger all',
    'alter table ledger drop constraint ledger_pkey',
    'alter table ledger drop constraint ledger_seq_check',
    'drop index ledger_entry',
    'create table untouched as select * from ledger',
    'create table untouched_head as select * from ledger_head',
  );
});
afterEach(() =>
  tamper(
    'truncate ledger',
    'insert into ledger select * from untouched order by seq',
    'update ledger_head set (seq, hash) = (select seq, hash from untouched_head)',
  ),
);
afterAll(() => database.drop());

const tamper = (...statements: readonly string[]) => asOwner(database.ownerUrl, ...statements);
const finding = async () => (await verifyDatabase(database.runtimeUrl)).finding;
const copyRow = (from: number, to: number) =>
  `insert into ledger select ${String(to)}, kind, gen_random_uuid(), subject, centre, at, instance, content, hash
   from ledger where seq = ${String(from)}`;

describe('verification', () => {
  it('finds an untouched ledger intact', async () => {
    expect(await verifyDatabase(database.runtimeUrl, head)).toMatchObject({
      checked: 12,
      opened: 6,
      closed: 6,
      head: { seq: 12 },
    });
    expect(await finding()).toBeUndefined();
  });

  it.each([
    ['content', `content = replace(content, 'worker-1', 'worker-2')`],
    ['person', `subject = (select subject from ledger where seq = 3)`],
    ['centre', `centre = '0000000000'`],
    ['moment', `at = at + 1`],
    ['process', `instance = gen_random_uuid()`],
    ['entry', `entry_id = gen_random_uuid()`],
  ])('names a row whose %s was changed', async (_, change) => {
    await tamper(`update ledger set ${change} where seq = 5`);
    expect(await finding()).toMatchObject({
      kind: 'changed',
      seq: 5,
      why: expect.stringMatching('continues from its hash') as string,
    });
  });

  it('names a row whose hash was changed', async () => {
    await tamper(`update ledger set hash = sha256('x') where seq = 5`);
    expect(await finding()).toMatchObject({ kind: 'changed', seq: 5 });
  });

  it('names a changed last row', async () => {
    await tamper(`update ledger set content = '{}' where seq = 12`);
    expect(await finding()).toMatchObject({ kind: 'changed', seq: 12 });
  });

  it('names a changed head', async () => {
    await tamper(`update ledger_head set hash = sha256('x')`);
    expect(await finding()).toMatchObject({
      kind: 'changed',
      seq: 12,
      why: expect.stringMatching('end of the chain') as string,
    });
  });

  it('names removed rows, at the beginning and in the middle', async () => {
    await tamper('delete from ledger where seq in (5, 6)');
    expect(await finding()).toEqual({ kind: 'removed', seq: 5, why: 'rows 5 to 6 are missing' });
    await tamper('delete from ledger where seq = 1');
    expect(await finding()).toEqual({ kind: 'removed', seq: 1, why: 'row 1 is missing' });
  });

  it('names removed rows when the numbers were closed up', async () => {
    await tamper('delete from ledger where seq in (5, 6)', 'update ledger set seq = seq - 2 where seq > 6');
    expect(await finding()).toEqual({
      kind: 'removed',
      seq: 5,
      why: 'rows 5 to 6 are missing and the numbers closed up',
    });
  });

  it('names an inserted row', async () => {
    await tamper('update ledger set seq = seq + 1 where seq >= 5', copyRow(3, 5));
    expect(await finding()).toMatchObject({ kind: 'inserted', seq: 5 });
  });

  it('names a row before the first', async () => {
    await tamper(copyRow(1, 0));
    expect(await finding()).toMatchObject({ kind: 'inserted', seq: 0 });
  });

  it('names a row that was put behind the end', async () => {
    await tamper(copyRow(12, 13));
    expect(await finding()).toMatchObject({ seq: 13 });
  });

  it('names rows that changed places', async () => {
    await tamper('update ledger set seq = case seq when 5 then 6 else 5 end where seq in (5, 6)');
    expect(await finding()).toMatchObject({ kind: 'reordered', seq: 5 });
  });

  it('notices a cut-off tail by the head', async () => {
    await tamper('delete from ledger where seq > 9');
    expect(await finding()).toEqual({ kind: 'removed', seq: 10, why: 'rows 10 to 12 are missing' });
  });

  it('notices a cut-off tail with the head put back only by an end that was noted elsewhere', async () => {
    await tamper(
      'delete from ledger where seq > 9',
      'update ledger_head set seq = 9, hash = (select hash from ledger where seq = 9)',
    );
    expect(await finding()).toBeUndefined();
    const { finding: cut } = await verifyDatabase(database.runtimeUrl, head);
    expect(cut).toEqual({ kind: 'removed', seq: 10, why: 'rows 10 to 12 are missing' });
  });

  it('notices another chain written under the same key by an end that was noted elsewhere', async () => {
    await tamper(
      'delete from ledger where seq > 9',
      'update ledger_head set seq = 9, hash = (select hash from ledger where seq = 9)',
    );
    const { ledger } = await startLedger(database.runtimeUrl);
    for (let serial = 0; serial < 3; serial += 1) await ledger.record(opening(), closing());
    await ledger.stop();
    expect((await verifyDatabase(database.runtimeUrl)).finding).toBeUndefined();
    expect((await verifyDatabase(database.runtimeUrl, head)).finding).toMatchObject({ kind: 'changed', seq: 12 });
  });
});
