import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createFlagStores } from '../../../src/cases/flags/create.ts';
import { FlagAnsweredError, type Flag, type FlagStore } from '../../../src/cases/flags/flag.ts';
import { beginRenewal, renewSeals } from '../../../src/cases/renewal/job.ts';
import { createEvidenceKeyRing, deriveEvidenceKeys } from '../../../src/evidence/keys.ts';
import { createSealer } from '../../../src/evidence/seal.ts';
import { createRowWatch } from '../../../src/evidence/row-watch.ts';
import type { Jobs, WorkQueue } from '../../../src/platform/jobs/work.ts';
import { openDatabase, type Database } from '../../../src/platform/postgres/database.ts';
import { centre, keys, person } from '../../evidence/fixtures.ts';
import { createTestDatabase, type TestDatabase } from '../../postgres.ts';

const second = deriveEvidenceKeys(Buffer.alloc(32, 'another!').toString('base64'), 'test-2');
const now = Date.UTC(2026, 0, 15, 12);
const today = '2026-01-15';

let testDatabase: TestDatabase;
let database: Database;
beforeAll(async () => {
  testDatabase = await createTestDatabase();
  database = openDatabase({ url: testDatabase.runtimeUrl, applicationName: 'flags test' });
  flags = storesWith().flags;
});
afterAll(async () => {
  await database.close();
  await testDatabase.drop();
});

function storesWith(ring = createEvidenceKeyRing(keys)) {
  const watch = createRowWatch([], () => undefined);
  const sealer = createSealer(ring, watch);
  return { sealer, watch, ...createFlagStores({ database, sealer }) };
}
let flags: FlagStore;
const nothing = () => Promise.resolve();

let alerts = 0;
function flagOf(changes: Partial<Flag> = {}): Flag {
  return {
    flagId: uuidv7(),
    centre,
    alertId: String((alerts += 1)),
    ssin: person(1),
    raisedOn: '2026-01-10',
    receivedAt: now,
    dueOn: '2026-02-14',
    stage: 'open',
    formNumber: '7',
    aid: 'livingWage',
    crossing: 'work',
    months: ['2025-11'],
    ...changes,
  };
}

async function added(changes: Partial<Flag> = {}): Promise<Flag> {
  const flag = flagOf(changes);
  expect(await flags.add([flag])).toEqual([{ result: 'taken', flagId: flag.flagId }]);
  return flag;
}

const taken = (at: number) => ({ isTaken: true, at, messages: [] });
const refused = (at: number) => ({ isTaken: false, at, messages: [{ code: 'E1', text: { nl: 'Fout' } }] });

describe('feedback', () => {
  test('is given once, and anew when it was not taken', async () => {
    const { flagId } = await added();
    const given = await flags.giveFeedback(flagId, { code: 1, by: 'worker-1', at: now }, nothing);
    expect(given).toMatchObject({ stage: 'sending', feedback: { code: 1, attempts: 0, nextAttemptAt: now } });
    await expect(flags.giveFeedback(flagId, { code: 2, by: 'worker-1', at: now }, nothing)).rejects.toThrow(
      FlagAnsweredError,
    );
    await flags.settle(flagId, now, refused(now + 1));
    expect(await flags.find(flagId)).toMatchObject({ stage: 'open', feedback: { answer: refused(now + 1) } });
    await flags.giveFeedback(flagId, { code: 2, by: 'worker-2', at: now + 2 }, nothing);
    await flags.settle(flagId, now + 2, taken(now + 3));
    expect(await flags.find(flagId)).toMatchObject({
      stage: 'confirmed',
      feedback: { code: 2, by: 'worker-2', answer: taken(now + 3) },
    });
  });

  test('that was replaced since is not settled or put off by what comes late for it', async () => {
    const { flagId } = await added();
    await flags.giveFeedback(flagId, { code: 1, by: 'worker-1', at: now }, nothing);
    await flags.settle(flagId, now, refused(now + 1));
    await flags.giveFeedback(flagId, { code: 2, by: 'worker-1', at: now + 2 }, nothing);
    await flags.settle(flagId, now, taken(now + 3));
    let queued = 0;
    const late = { attempts: 5, problem: 'urn:x', nextAttemptAt: now + 9_999 };
    await flags.postpone(flagId, now, late, () => Promise.resolve(void (queued += 1)));
    expect(queued).toBe(0);
    expect(await flags.find(flagId)).toMatchObject({ stage: 'sending', feedback: { code: 2, attempts: 0 } });
    expect(await flags.unsent(now + 2, 100)).toContain(flagId);
    await flags.postpone(flagId, now + 2, late, nothing);
    expect(await flags.unsent(now + 2, 100)).not.toContain(flagId);
    expect(await flags.unsent(now + 9_999, 100)).toContain(flagId);
  });

  test('is not kept when the work of sending it cannot be', async () => {
    const { flagId } = await added();
    const failing = () => Promise.reject(new Error('no queue'));
    await expect(flags.giveFeedback(flagId, { code: 1, by: 'worker-1', at: now }, failing)).rejects.toThrow(
      'unavailable',
    );
    expect(await flags.find(flagId)).toMatchObject({ stage: 'open' });
  });
});

test('flags of a person are those of one centre', async () => {
  const own = await added({ ssin: person(5) });
  await added({ ssin: person(5), centre: '1999000249' });
  expect((await flags.ofPerson(centre, person(5), 10)).map(({ flagId }) => flagId)).toEqual([own.flagId]);
  expect(await flags.figures('1999000249', today)).toEqual({ open: 1, overdue: 0 });
  expect(await flags.figures('1999000249', '2026-02-15')).toEqual({ open: 0, overdue: 1 });
});

test('what was kept long enough is removed, the oldest first, and its number comes in no more', async () => {
  const old = await added({ raisedOn: '2020-01-01' });
  const older = await added({ raisedOn: '2019-01-01' });
  const kept = await added({ raisedOn: '2021-01-10' });
  expect(await flags.remove('2021-01-10', 1)).toBe(1);
  expect(await flags.find(older.flagId)).toBeUndefined();
  expect(await flags.find(old.flagId)).toBeDefined();
  expect(await flags.remove('2021-01-10', 10)).toBe(1);
  expect(await flags.remove('2021-01-10', 10)).toBe(0);
  expect(await flags.find(kept.flagId)).toBeDefined();
  const again = { ...flagOf(), alertId: old.alertId };
  expect(await flags.add([again])).toEqual([{ result: 'differs', flagId: old.flagId }]);
});

test('under a new evidence key flags are found, change, and are brought over; the old key is not needed any more', async () => {
  const flag = await added({ ssin: person(7) });
  const removed = await added({ ssin: person(7), raisedOn: '2018-01-01' });
  await flags.remove('2018-06-01', 10);
  const turned = storesWith(createEvidenceKeyRing(second, [keys]));
  expect(await turned.flags.ofPerson(centre, person(7), 10)).toHaveLength(1);
  const given = { code: 1, comment: 'Geteld', by: 'worker-1', at: now };
  await turned.flags.giveFeedback(flag.flagId, given, nothing);
  const waiting: Jobs['renewSeals'][] = [];
  const work: Pick<WorkQueue, 'enqueue'> = {
    enqueue: (_name, content) => Promise.resolve(void waiting.push(content as Jobs['renewSeals'])),
  };
  const counts = { left: 0 };
  const report = ({ left }: { readonly left: number }) => {
    counts.left += left;
  };
  await beginRenewal(work, 'due');
  for (let job = waiting.shift(); job; job = waiting.shift()) {
    await renewSeals({ database, ...turned, work, report }, job, new AbortController().signal);
  }
  expect(counts.left).toBe(0);
  const alone = storesWith(createEvidenceKeyRing(second));
  const [found] = await alone.flags.ofPerson(centre, person(7), 10);
  expect(found).toMatchObject({ flagId: flag.flagId, feedback: { code: 1, comment: 'Geteld' } });
  expect(await alone.flags.find(removed.flagId)).toBeUndefined();
});
