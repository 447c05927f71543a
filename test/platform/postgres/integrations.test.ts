import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  IntegrationStateError,
  RunningIntegrationError,
  type Integration,
  type IntegrationStore,
} from '../../../src/cases/integrations/integration.ts';
import { openDatabase, type Database } from '../../../src/platform/postgres/database.ts';
import { createIntegrationStore } from '../../../src/cases/integrations/store.ts';
import { RowChangedError } from '../../../src/evidence/row-sealing.ts';
import { centre, person, sealer } from '../../evidence/fixtures.ts';
import { asOwner, createTestDatabase, type TestDatabase } from '../../postgres.ts';
import { tamper } from '../../sealed-rows.ts';

let test: TestDatabase;
let database: Database;
let store: IntegrationStore;
let queries: number;
beforeAll(async () => {
  test = await createTestDatabase();
  database = openDatabase({ url: test.runtimeUrl, applicationName: 'integrations test' });
  const counted: Database = {
    ...database,
    kept: {
      ...database.kept,
      use: (work) => {
        queries += 1;
        return database.kept.use(work);
      },
    },
  };
  store = createIntegrationStore({ database: counted, sealer });
});
beforeEach(async () => {
  queries = 0;
  await asOwner(test.ownerUrl, 'delete from integration');
});
afterAll(async () => {
  await database.close();
  await test.drop();
});

const NOW = Date.UTC(2026, 0, 15, 12);
const options = { today: '2026-01-15', staleBefore: NOW - 600_000 };

function integration(changes: Partial<Integration> = {}): Integration {
  return {
    integrationId: uuidv7(),
    centre,
    ssin: person(1),
    qualityCode: 1,
    caseReference: 'case-1',
    applicationDate: '2026-01-14',
    informedOn: '2026-01-13',
    proofOfIdentity: { kind: 'identityCardNumber', identityCardNumber: '590000000123' },
    startDate: '2026-01-15',
    endDate: '2026-03-14',
    state: 'registering',
    registeredBy: 'worker-1',
    registeredAt: NOW,
    ...changes,
  };
}

const plain = ({ ssin, ...rest }: Integration) => ({ ...rest, ssin: ssin.reveal() });

async function added(changes: Partial<Integration> = {}): Promise<string> {
  const one = integration(changes);
  await store.add(one, options);
  return one.integrationId;
}

describe('an integration', () => {
  it('is found as it was added, through its life', async () => {
    const one = integration();
    await store.add(one, options);
    expect(plain((await store.find(one.integrationId))!)).toEqual(plain(one));
    await store.markActive(one.integrationId, 'ticket');
    const ended = { by: 'worker-2', at: NOW + 5, reason: 'no longer a client' };
    await store.markEnding(one.integrationId, ended);
    await store.markEnded(one.integrationId);
    expect(plain((await store.find(one.integrationId))!)).toEqual({
      ...plain(one),
      state: 'ended',
      ticketCbss: 'ticket',
      ended,
    });
  });

  it('is undefined when there is none, whatever the id looks like', async () => {
    expect(await store.find(uuidv7())).toBeUndefined();
    expect(await store.find(`'; drop table integration; --`)).toBeUndefined();
  });

  it('takes marks again, and refuses those that do not follow', async () => {
    const id = await added();
    await store.markActive(id, undefined);
    await store.markActive(id, undefined);
    await expect(store.markFailed(id)).rejects.toBeInstanceOf(IntegrationStateError);
    const first = { by: 'a', at: NOW, reason: 'first' };
    await store.markEnding(id, first);
    await store.markEnding(id, { ...first, reason: 'second' });
    expect((await store.find(id))?.ended).toEqual(first);
    await store.markEnded(id);
    await store.markEnded(id);
    await expect(store.markActive(id, undefined)).rejects.toMatchObject({ state: 'ended' });
    await expect(store.markFailed(uuidv7())).rejects.toMatchObject({ state: undefined });
  });

  it('shares its queries with all that are looked up at the same moment', async () => {
    const ids = [await added(), await added({ ssin: person(2) })];
    const find = () => Promise.all(Array.from({ length: 100 }, (_, index) => store.find(ids[index % 2]!)));
    queries = 0;
    const found = await find();
    // Their versions, and the rows that were not known.
    expect(queries).toBe(2);
    await expect(find()).resolves.toEqual(found);
    expect(queries).toBe(3);
    expect(found.map((one) => one?.integrationId)).toEqual(Array.from({ length: 100 }, (_, index) => ids[index % 2]));
  });

  it('does not give a person away whose sealed number was moved from another', async () => {
    const [one, two] = [await added(), await added({ ssin: person(2) })];
    await tamper(
      test.ownerUrl,
      `update integration set ssin_sealed = (select ssin_sealed from integration where integration_id = '${two}')
       where integration_id = '${one}'`,
    );
    const outcomes = await Promise.allSettled([one, two].map((id) => store.findFor(id, centre)));
    expect(outcomes.map((outcome) => outcome.status)).toEqual(['rejected', 'fulfilled']);
  });

  it('is looked up each time, also when it was found before', async () => {
    const [one, two] = [await added(), await added({ ssin: person(2) })];
    const first = await store.find(one);
    await expect(store.find(one)).resolves.toEqual(first);
    await store.markActive(one, 'ticket');
    await expect(store.find(one)).resolves.toMatchObject({ state: 'active', ticketCbss: 'ticket' });
    await tamper(
      test.ownerUrl,
      `update integration set ssin_sealed = (select ssin_sealed from integration where integration_id = '${two}')
       where integration_id = '${one}'`,
    );
    await expect(store.findFor(one, centre)).rejects.toBeInstanceOf(RowChangedError);
    // Work that nobody waits for goes on without it.
    await expect(store.find(one)).resolves.toBeUndefined();
    await asOwner(test.ownerUrl, `delete from integration where integration_id = '${one}'`);
    await expect(store.find(one)).resolves.toBeUndefined();
  });
});

describe('a second registration of the same person and code', () => {
  it('loses against the first, also when twenty come at once', async () => {
    const outcomes = await Promise.allSettled(Array.from({ length: 20 }, () => added()));
    const winners = outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []));
    expect(winners).toHaveLength(1);
    for (const outcome of outcomes) {
      if (outcome.status === 'rejected') {
        expect(outcome.reason).toBeInstanceOf(RunningIntegrationError);
        expect(outcome.reason).toMatchObject({ integrationId: winners[0] });
      }
    }
  });

  it('is possible in another centre, for another person and under another code', async () => {
    await added();
    await added({ centre: '0207448632' });
    await added({ ssin: person(2) });
    await added({ qualityCode: 7 });
  });

  it('that failed is compared with the Bank later, unless the Bank refused it', async () => {
    const [late, refused] = [await added(), await added({ ssin: person(2) })];
    await store.markFailed(late);
    await store.markFailed(refused, '2026-01-15');
    const found = await store.toReconcile(centre, { today: '2026-01-15', endedSince: '2026-01-01', limit: 10 });
    expect(found).toEqual([late]);
  });

  it('is possible after a failure, an end, the last day, or a registration that a crash cut off', async () => {
    await store.markFailed(await added());
    const ended = await added();
    await store.markActive(ended, undefined);
    await store.markEnding(ended, { by: 'a', at: NOW, reason: 'r' });
    await store.markEnded(ended);
    const over = await added({ startDate: '2025-11-15', endDate: '2026-01-14' });
    await store.markActive(over, undefined);
    const stale = await added({ registeredAt: NOW - 600_001 });
    const last = await added();
    expect((await store.find(over))?.state).toBe('ended');
    expect((await store.find(stale))?.state).toBe('failed');
    await expect(added()).rejects.toMatchObject({ integrationId: last, state: 'registering' });
  });

  it('waits for an end that the Bank has not confirmed, and says so, but not for ever', async () => {
    const id = await added();
    await store.markActive(id, undefined);
    await store.markEnding(id, { by: 'a', at: NOW - 1, reason: 'r' });
    await expect(added()).rejects.toMatchObject({ integrationId: id, state: 'ending' });
    await store.add(integration(), { today: '2026-01-15', staleBefore: NOW });
    expect((await store.find(id))?.state).toBe('ended');
  });

  it('is refused on the last day of the period', async () => {
    await store.markActive(await added({ startDate: '2025-11-15', endDate: '2026-01-15' }), undefined);
    await expect(added()).rejects.toBeInstanceOf(RunningIntegrationError);
  });
});

describe('a list', () => {
  it('holds what the filter names, of one centre, newest first, page by page', async () => {
    const mine = [
      await added(),
      await added({ ssin: person(2) }),
      await added({ qualityCode: 7, caseReference: 'case-2', endDate: '2031-01-14' }),
    ];
    await added({ centre: '0207448632' });
    await store.markActive(mine[0]!, undefined);
    await store.markActive(mine[2]!, undefined);
    const ids = async (filter: Parameters<IntegrationStore['list']>[1]) =>
      (await store.list(centre, filter)).map((one) => mine.indexOf(one.integrationId));
    expect(await ids({ limit: 10 })).toEqual([2, 1, 0]);
    expect(await ids({ limit: 2 })).toEqual([2, 1]);
    expect(await ids({ limit: 2, after: mine[1]! })).toEqual([0]);
    expect(await ids({ limit: 10, ssin: person(1) })).toEqual([2, 0]);
    expect(await ids({ limit: 10, ssin: person(1), qualityCode: 7 })).toEqual([2]);
    expect(await ids({ limit: 10, caseReference: 'case-2' })).toEqual([2]);
    expect(await ids({ limit: 10, runningOn: '2026-03-14' })).toEqual([2, 0]);
    expect(await ids({ limit: 10, runningOn: '2026-03-15' })).toEqual([2]);
    expect(await ids({ limit: 10, runningOn: '2026-01-14' })).toEqual([]);
  });
});
