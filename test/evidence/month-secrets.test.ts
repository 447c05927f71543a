import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAccessRecords } from '../../src/evidence/access-records.ts';
import { createEvidenceKeyRing, deriveEvidenceKeys } from '../../src/evidence/keys.ts';
import { createMonthSealer } from '../../src/evidence/month-sealer.ts';
import { SealedValueError } from '../../src/evidence/sealing.ts';
import { createEntryReader } from '../../src/evidence/storage/ledger-reader.ts';
import { openDatabase, type Database } from '../../src/platform/postgres/database.ts';
import { asOwner, asOwnerRows, createTestDatabase, type TestDatabase } from '../postgres.ts';
import { centre, closing, keys, newLedger, opening, person, placeAll, sealsOf, verifyDatabase } from './fixtures.ts';

const elsewhere = '1999000150';
const january = Date.UTC(2026, 0, 31, 23, 59, 59, 990);
const february = Date.UTC(2026, 1, 1);
const ring = createEvidenceKeyRing(keys);

let test: TestDatabase;
let database: Database;
beforeAll(async () => {
  test = await createTestDatabase();
  database = openDatabase({ url: test.runtimeUrl, applicationName: 'month secrets' });
  for (const [moment, of] of [
    [january, centre],
    [february, centre],
    [february, elsewhere],
  ] as const) {
    await write(moment, of);
  }
});
afterAll(async () => {
  await database.close();
  await test.drop();
});

async function write(moment: number, of = centre, ledgerKeys = keys): Promise<void> {
  const { ledger } = newLedger(test.runtimeUrl, ledgerKeys, undefined, () => moment);
  await ledger.start();
  const explained = { centre: of, reason: 'other', explanation: 'why' };
  await ledger.record(opening(explained), closing({ shown: [person(2)] }));
  await ledger.record(opening({ ...explained, ssin: person(3), alsoAbout: [person(1)] }), closing());
  await ledger.stop();
  await placeAll(test.runtimeUrl);
}

const records = (of = ring) =>
  createAccessRecords({ reader: createEntryReader(database), seals: sealsOf(test.runtimeUrl, of) });
const subjects = () =>
  asOwnerRows(test.ownerUrl, `select encode(subject, 'hex') from ledger where subject is not null`);

describe('each month has keys of its own', () => {
  it('so a person stands in the ledger under another pseudonym in each month and centre', async () => {
    expect(new Set(await subjects()).size).toBe(6);
  });

  it('and is found in all of them: by the officer of a centre, by time, page by page', async () => {
    const find = async (filter: object, page: { limit: number; before?: string } = { limit: 10 }) =>
      (await records().find(centre, { ssin: person(1), ...filter }, page)).map(({ record }) => record);
    const all = await find({});
    expect(all.map(({ at, isOneOfSeveral }) => [at, isOneOfSeveral])).toEqual([
      [february, true],
      [february, false],
      [january, true],
      [january, false],
    ]);
    expect(await find({ from: february })).toEqual(all.slice(0, 2));
    expect(await find({ until: february })).toEqual(all.slice(2));
    expect(await find({}, { limit: 2, before: all[0]?.entryId ?? '' })).toEqual(all.slice(1, 3));
    expect(all.map(({ opening: { explanation } }) => explanation)).toEqual(['why', 'why', 'why', 'why']);
    expect(await records().areMoreThan(3, centre, { ssin: person(1) })).toBe(true);
    expect(await records().areMoreThan(4, centre, { ssin: person(1) })).toBe(false);
  });

  it('and by the person, in all centres, the newest first, also where somebody else was the subject', async () => {
    const all = await records().findOfPerson([person(1)], { since: 0, limit: 10 });
    expect(all.map(({ at, appearance }) => [at, appearance])).toEqual([
      [february, 'oneOfSeveral'],
      [february, 'subject'],
      [february, 'oneOfSeveral'],
      [february, 'subject'],
      [january, 'oneOfSeveral'],
      [january, 'subject'],
    ]);
    expect(await records().findOfPerson([person(1)], { since: february, limit: 10 })).toEqual(all.slice(0, 4));
    const third = all[3]?.entryId ?? '';
    expect(await records().findOfPerson([person(1)], { since: 0, before: third, limit: 1 })).toEqual(all.slice(4, 5));
    expect(await records().readOfPerson([person(1)], third, 0)).toEqual(all[3]);
    const shown = await records().findOfPerson([person(2)], { since: 0, limit: 10 });
    expect(shown.map(({ at, appearance }) => [at, appearance])).toEqual([
      [february, 'shown'],
      [february, 'shown'],
      [january, 'shown'],
    ]);
  });

  it('a new evidence key finds and opens what the former one sealed, and seals beside it', async () => {
    const next = deriveEvidenceKeys(Buffer.alloc(32, 'next').toString('base64'), 'test-2');
    const turned = createEvidenceKeyRing(next, [keys]);
    const find = () => records(turned).find(centre, { ssin: person(1) }, { limit: 10 });
    expect(await find()).toHaveLength(4);
    const secret = { month: '2026-02', secret: new Uint8Array(32), hasFormer: false };
    const [former, present] = [createMonthSealer(ring, secret), createMonthSealer(turned, secret)];
    expect(present.openText(former.sealText('text', 'here'), 'here')).toBe('text');
    expect(() => former.openText(present.sealText('text', 'here'), 'here')).toThrow(SealedValueError);
    expect(present.pseudonyms(person(1), centre)).toContainEqual(former.pseudonym(person(1), centre));
  });

  it('a value opens in its place, under the secret of its month and with the evidence key only', () => {
    const secret = { month: '2026-02', secret: new Uint8Array(32), hasFormer: false };
    const own = createMonthSealer(ring, secret);
    const sealed = own.seal(person(1), 'entry 1');
    expect(own.open(sealed, 'entry 1').reveal()).toBe(person(1).reveal());
    const others = [
      createMonthSealer(ring, { ...secret, secret: new Uint8Array(32).fill(1) }),
      createMonthSealer(ring, { ...secret, month: '2026-03' }),
      createMonthSealer(
        createEvidenceKeyRing(deriveEvidenceKeys(Buffer.alloc(32, 9).toString('base64'), 'test-1')),
        secret,
      ),
    ];
    for (const other of others) {
      expect(() => other.open(sealed, 'entry 1')).toThrow(SealedValueError);
      expect(other.pseudonym(person(1), centre)).not.toEqual(own.pseudonym(person(1), centre));
    }
    expect(() => own.open(sealed, 'entry 2')).toThrow(SealedValueError);
    const marked = Buffer.from(sealed);
    marked[marked.indexOf(Buffer.from(own.mark))]! ^= 1;
    expect(() => own.open(marked, 'entry 1')).toThrow(SealedValueError);
  });
});

describe('several gateways', () => {
  it('that begin a month at the same time have one secret', async () => {
    const moment = Date.UTC(2026, 4, 1);
    const made = await Promise.all(Array.from({ length: 6 }, async () => sealsOf(test.runtimeUrl).at(moment)));
    expect(new Set(made.map(({ mark }) => Buffer.from(mark).toString('hex'))).size).toBe(1);
  });
});

describe('a secret that is', () => {
  const lost = 'the secret of 2026-02 in the table ledger_month_secret is gone or changed';
  beforeAll(() => asOwner(test.ownerUrl, 'create table genuine as select * from ledger_month_secret'));

  it.each([
    ['gone', 'absent', `delete from ledger_month_secret where month = '2026-02'`],
    ['changed', 'changed', `update ledger_month_secret set secret = sha256(secret) where month = '2026-02'`],
    [
      'that of another month',
      'changed',
      `update ledger_month_secret set secret = (select secret from genuine where month = '2026-01') where month = '2026-02'`,
    ],
  ])('%s is found, and no other takes its place', async (_, kind, change) => {
    await asOwner(test.ownerUrl, change);
    const { findings } = await verifyDatabase(test.runtimeUrl);
    expect(findings).toContainEqual(expect.objectContaining({ kind, table: 'ledger_month_secret', id: '2026-02' }));
    await expect(write(february)).rejects.toThrow(lost);
    await expect(records().find(centre, {}, { limit: 10 })).rejects.toThrow(lost);
    await asOwner(
      test.ownerUrl,
      'delete from ledger_month_secret',
      'insert into ledger_month_secret select * from genuine',
    );
    expect((await verifyDatabase(test.runtimeUrl)).findings).toEqual([]);
  });

  it('made by somebody without the evidence key counts for nothing', async () => {
    await asOwner(
      test.ownerUrl,
      `insert into ledger_month_secret select '2026-07', secret, has_former, row_version, row_seal from genuine where month = '2026-01'`,
    );
    await expect(write(Date.UTC(2026, 6, 2))).rejects.toThrow('the secret of 2026-07');
    await asOwner(test.ownerUrl, `delete from ledger_month_secret where month = '2026-07'`);
  });
});

it('a gateway that is running writes nothing when the next month has no secret to trust', async () => {
  let moment = Date.UTC(2026, 7, 30);
  const { ledger } = newLedger(test.runtimeUrl, keys, undefined, () => moment);
  await ledger.start();
  await asOwner(
    test.ownerUrl,
    `insert into ledger_month_secret select '2026-11', secret, has_former, row_version, row_seal from genuine where month = '2026-01'`,
  );
  moment = Date.UTC(2026, 10, 2);
  await expect(ledger.open(opening())).rejects.toMatchObject({ name: 'LedgerUnavailableError', reason: 'notWritten' });
  expect(ledger.health()).toBe('failing');
  await asOwner(test.ownerUrl, `delete from ledger_month_secret where month = '2026-11'`);
  const entry = await ledger.open(opening());
  await ledger.close(entry, closing());
  await ledger.stop();
});
