import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventually } from './eventually.ts';
import type { RecordFilter } from '../../src/evidence/evidence.ts';
import type { Ssin } from '../../src/values/ssin.ts';
import { createAccessRecords } from '../../src/evidence/access-records.ts';
import { AlreadyClosedError, EvidenceKeyMismatchError, LedgerUnavailableError } from '../../src/evidence/errors.ts';
import { deriveEvidenceKeys } from '../../src/evidence/keys.ts';
import { openDatabase, type Database } from '../../src/platform/postgres/database.ts';
import { createLedgerStorage } from '../../src/evidence/storage/ledger-rows.ts';
import { createEntryReader } from '../../src/evidence/storage/ledger-reader.ts';
import { asOwner, createTestDatabase, type TestDatabase } from '../postgres.ts';
import {
  aboutNobody,
  centre,
  closing,
  newLedger,
  opening,
  person,
  sealsOf,
  startLedger,
  verifyDatabase,
  type OpenedLedger,
} from './fixtures.ts';

let test: TestDatabase;
let database: Database;
let opened: OpenedLedger;
beforeAll(async () => {
  test = await createTestDatabase();
  database = openDatabase({ url: test.runtimeUrl, applicationName: 'ledger test' });
  opened = await startLedger(test.runtimeUrl);
});
afterAll(async () => {
  await opened.ledger.stop();
  expect((await verifyDatabase(test.runtimeUrl)).findings).toEqual([]);
  await database.close();
  await test.drop();
});

const records = () => createAccessRecords({ reader: createEntryReader(database), seals: sealsOf(test.runtimeUrl) });
/** The records of one person. */
async function recordsOf(
  ssin: Ssin,
  { limit, before, ...filter }: RecordFilter & { readonly limit: number; readonly before?: string },
) {
  const found = await records().find(
    centre,
    { ...filter, ssin },
    { limit, ...(before === undefined ? {} : { before }) },
  );
  return found.map(({ record }) => record);
}
const outcomeOf = async (entryId: string) => {
  const { rows } = await database.pool.query<{ content: string }>(
    `select content from ledger where entry_id = $1 and kind = 'closed'`,
    [entryId],
  );
  return rows[0] && (JSON.parse(rows[0].content) as { outcome: string }).outcome;
};
const cutConnections = () =>
  asOwner(
    test.ownerUrl,
    `select pg_terminate_backend(pid) from pg_stat_activity where application_name = '${opened.applicationName}'`,
  );

describe('an entry', () => {
  it('is read back as it was written, without the person', async () => {
    const ssin = person(101);
    const withoutPerson = aboutNobody({ reason: 'legal context' });
    const entry = await opened.ledger.open({ ...withoutPerson, ssin });
    const underWay = await recordsOf(ssin, { limit: 10 });
    expect(underWay).toEqual([
      {
        entryId: entry.entryId,
        at: expect.any(Number) as number,
        opening: withoutPerson,
        isOneOfSeveral: false,
      },
    ]);
    const closes = closing({ problem: 'urn:problem-type:x' });
    await opened.ledger.close(entry, closes);
    expect(await recordsOf(ssin, { limit: 10 })).toEqual([{ ...underWay[0], closing: closes }]);
  });

  it('may be about nobody, and be opened and closed at once', async () => {
    const before = opened.commits();
    await opened.ledger.record(aboutNobody(), closing({ outcome: 'denied', exchanges: [] }));
    expect(opened.commits() - before).toBe(1);
  });

  it('is found for each person that it names besides its own, in the order of all others', async () => {
    const [own, shown, other] = [person(110), person(111), person(112)];
    await opened.ledger.record(opening({ ssin: shown }), closing());
    await opened.ledger.record(aboutNobody({ alsoAbout: [own, shown] }), closing());
    await opened.ledger.record(opening({ ssin: own, alsoAbout: [shown, own] }), closing());
    await opened.ledger.record(opening({ ssin: shown }), closing());
    await opened.ledger.record(aboutNobody({ alsoAbout: [shown], centre: '0207448632' }), closing());
    const kinds = async (ssin: Ssin) =>
      (await recordsOf(ssin, { limit: 10 })).map(({ isOneOfSeveral }) => isOneOfSeveral);
    expect(await kinds(shown)).toEqual([false, true, true, false]);
    // The person that it is about finds it once, also when it names that person twice.
    expect(await kinds(own)).toEqual([false, true]);
    expect(await kinds(other)).toEqual([]);
    const all = await recordsOf(shown, { limit: 10 });
    const first = await recordsOf(shown, { limit: 2 });
    const rest = await recordsOf(shown, { limit: 10, before: first[1]!.entryId });
    expect([...first, ...rest]).toEqual(all);
    expect(JSON.stringify(all)).not.toMatch(/[0-9a-f]{64}/);
  });

  it('does not fall with a neighbour that the database refuses', async () => {
    const ssin = person(113);
    const outcomes = await Promise.allSettled([
      opened.ledger.record(opening({ ssin }), closing()),
      opened.ledger.record(opening({ ssin, centre: 'nobody' }), closing()),
      opened.ledger.record(opening({ ssin }), closing()),
    ]);
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(await recordsOf(ssin, { limit: 10 })).toHaveLength(2);
  });

  it('is found by its centre and person only, newest first, page by page, within a time', async () => {
    const ssin = person(102);
    for (let index = 0; index < 5; index += 1) await opened.ledger.record(opening({ ssin }), closing());
    await opened.ledger.record(opening({ ssin, centre: '0207448632' }), closing());
    await opened.ledger.record(opening({ ssin: person(103) }), closing());
    const all = await recordsOf(ssin, { limit: 10 });
    expect(all).toHaveLength(5);
    expect(all.map((record) => record.at)).toEqual(all.map((record) => record.at).sort((a, b) => b - a));
    const first = await recordsOf(ssin, { limit: 2 });
    const second = await recordsOf(ssin, { limit: 2, before: first[1]!.entryId });
    const third = await recordsOf(ssin, { limit: 2, before: second[1]!.entryId });
    expect([...first, ...second, ...third]).toEqual(all);
    const moment = all[2]!.at;
    expect(await recordsOf(ssin, { limit: 10, from: moment })).toEqual(all.filter((record) => record.at >= moment));
    expect(await recordsOf(ssin, { limit: 10, until: moment })).toEqual(all.filter((record) => record.at < moment));
  });
});

describe('group commit', () => {
  it('needs far fewer commits than entries', async () => {
    const before = opened.commits();
    await Promise.all(
      Array.from({ length: 500 }, async () => {
        await opened.ledger.close(await opened.ledger.open(opening()), closing());
      }),
    );
    expect(opened.commits() - before).toBeLessThanOrEqual(20);
  });

  it('lets only the caller fail that closes twice', async () => {
    const entries = await Promise.all(Array.from({ length: 40 }, () => opened.ledger.open(opening())));
    await opened.ledger.close(entries[7]!, closing());
    const outcomes = await Promise.allSettled(
      [...entries, entries[20]!].map((entry) => opened.ledger.close(entry, closing())),
    );
    const failed = outcomes.flatMap((outcome, index) =>
      outcome.status === 'rejected' ? [[index, outcome.reason]] : [],
    );
    expect(failed).toEqual([
      [7, expect.any(AlreadyClosedError)],
      [40, expect.any(AlreadyClosedError)],
    ]);
  });
});

describe('when things break', () => {
  it('rejects while the connection is lost, works again after, and leaves nothing open', async () => {
    const entry = await opened.ledger.open(opening());
    await asOwner(test.ownerUrl, 'revoke insert on ledger from gateway_test');
    await expect(opened.ledger.open(opening())).rejects.toMatchObject({ reason: 'notWritten', code: '42501' });
    await expect(opened.ledger.close(entry, closing())).rejects.toBeInstanceOf(LedgerUnavailableError);
    expect(opened.ledger.health()).toBe('failing');
    await asOwner(test.ownerUrl, 'grant insert on ledger to gateway_test');
    await opened.ledger.record(opening(), closing());
    expect(opened.ledger.health()).toBe('ready');
    // Its data was withheld, so it did not end as answered.
    await eventually(async () => {
      expect(await outcomeOf(entry.entryId)).toBe('failed');
    });
  });

  it('knows that nothing was written when there was no connection', async () => {
    const storage = createLedgerStorage(
      { url: 'postgres://a:b@127.0.0.1:1/x', applicationName: 'ledger test' },
      randomUUID(),
    );
    await expect(storage.append(() => [])).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    await storage.close();
  });

  it('fails closed when the outcome of a commit is unknown, and settles it after', async () => {
    const lock = openDatabase({ url: test.ownerUrl, applicationName: 'blocker' });
    const blocker = await lock.pool.connect();
    await blocker.query('begin');
    await blocker.query('select seq from ledger_chain for update');
    const held = opened.ledger.open(opening({ traceId: 'uncertain' }));
    const rejected = expect(held).rejects.toMatchObject({ reason: 'uncertain' });
    await eventually(async () => {
      const { rows } = await lock.pool.query(`select from pg_stat_activity
        where application_name = '${opened.applicationName}' and wait_event_type = 'Lock'`);
      expect(rows).toHaveLength(1);
    });
    await cutConnections();
    await rejected;
    await blocker.query('rollback');
    blocker.release();
    await lock.close();
    await eventually(async () => {
      await opened.ledger.record(opening(), closing());
    });
    const { rows } = await database.pool.query(`select from ledger where content like '%uncertain%'`);
    expect(rows).toHaveLength(0);
  });

  it('opens nothing while others may take it for dead, says so, and comes back', async () => {
    const name = new URL(test.ownerUrl).pathname.slice(1);
    // What was cut before may be noticed only now.
    const entry = await eventually(() => opened.ledger.open(opening()));
    await asOwner(test.ownerUrl, `alter database ${name} connection limit 0`);
    await cutConnections();
    await eventually(() => {
      expect(opened.ledger.health()).toBe('absent');
    });
    await expect(opened.ledger.open(opening())).rejects.toMatchObject({ reason: 'absent' });
    await expect(opened.ledger.close(entry, closing())).rejects.toBeInstanceOf(LedgerUnavailableError);
    await asOwner(test.ownerUrl, `alter database ${name} connection limit -1`);
    await eventually(async () => {
      await opened.ledger.record(opening(), closing());
    });
    await eventually(async () => {
      expect(await outcomeOf(entry.entryId)).toBe('failed');
    });
  });

  it('refuses a ledger of another key before it writes anything', async () => {
    const other = newLedger(test.runtimeUrl, deriveEvidenceKeys(Buffer.alloc(32, 1).toString('base64'), 'test-1'));
    await expect(other.ledger.start()).rejects.toBeInstanceOf(EvidenceKeyMismatchError);
    await other.ledger.stop();
  });
});

describe('a stop', () => {
  it('finishes what is under way, closes what is left, and refuses the rest', async () => {
    const short = await startLedger(test.runtimeUrl);
    await expect(newLedger(test.runtimeUrl).ledger.open(opening())).rejects.toMatchObject({ reason: 'notStarted' });
    const left = await short.ledger.open(opening());
    const underWay = short.ledger.open(opening());
    const stopping = short.ledger.stop();
    await expect(short.ledger.open(opening())).rejects.toMatchObject({ reason: 'stopped' });
    const { entryId } = await underWay;
    await stopping;
    expect(await outcomeOf(left.entryId)).toBe('unanswered');
    expect(await outcomeOf(entryId)).toBe('unanswered');
    const { rows } = await database.pool.query(
      'select ended_at is not null as ended from gateway_instance where instance = $1',
      [short.instanceId],
    );
    expect(rows).toEqual([{ ended: true }]);
    expect(short.ledger.health()).toBe('stopped');
  });
});
