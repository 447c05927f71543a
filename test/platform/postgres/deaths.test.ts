import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { DeathStore } from '../../../src/cases/deaths/death.ts';
import { createDeathStore } from '../../../src/cases/deaths/store.ts';
import type { Integration, IntegrationStore } from '../../../src/cases/integrations/integration.ts';
import { createIntegrationStore } from '../../../src/cases/integrations/store.ts';
import { openDatabase, type Database } from '../../../src/platform/postgres/database.ts';
import { centre, person, sealer } from '../../evidence/fixtures.ts';
import { asOwner, createTestDatabase, type TestDatabase } from '../../postgres.ts';

let test: TestDatabase;
let database: Database;
let integrations: IntegrationStore;
let deaths: DeathStore;
beforeAll(async () => {
  test = await createTestDatabase();
  database = openDatabase({ url: test.runtimeUrl, applicationName: 'deaths test' });
  integrations = createIntegrationStore({ database, sealer });
  deaths = createDeathStore({ database, sealer });
});
beforeEach(() => asOwner(test.ownerUrl, 'delete from person_death', 'delete from integration'));
afterAll(async () => {
  await database.close();
  await test.drop();
});

const NOW = Date.UTC(2026, 0, 15, 12);
const options = { today: '2026-01-15', staleBefore: NOW - 600_000 };
const codes = { closed: [2, 3, 4, 5, 6], outside: [30] };

async function active(ssin: Integration['ssin'], changes: Partial<Integration> = {}): Promise<string> {
  const integrationId = uuidv7();
  await integrations.add(
    {
      integrationId,
      centre,
      ssin,
      qualityCode: 1,
      caseReference: 'case-1',
      applicationDate: '2026-01-14',
      proofOfIdentity: { kind: 'identityCardNumber', identityCardNumber: '590000000123' },
      startDate: '2026-01-15',
      endDate: '2026-03-14',
      state: 'registering',
      registeredBy: 'worker-1',
      registeredAt: NOW,
      ...changes,
    },
    options,
  );
  await integrations.markActive(integrationId, undefined);
  return integrationId;
}

/** Keeps a death that an integration showed. @returns the integrations that have to end */
async function die(ssin: Integration['ssin'], integrationId: string, diedOn = '2026-01-10', of = centre) {
  let ending: readonly string[] = [];
  await deaths.keep(
    { centre: of, ssin },
    { diedOn, stream: 'household', integrationId, at: NOW },
    codes,
    (_transaction, toEnd) => {
      ending = toEnd;
      return Promise.resolve();
    },
  );
  return ending;
}
const diedOn = async (id: string) => (await integrations.find(id))?.diedOn;
const isMarked = async (id: string) => (await integrations.find(id))?.householdMemberDied;

describe('a death', () => {
  it('is of every integration of the person in the centre, those that come later too, and of nobody else', async () => {
    const before = await active(person(1));
    const other = await active(person(2));
    expect(await deaths.find({ centre, ssin: person(1) })).toBeUndefined();
    await die(person(1), other);
    const later = await active(person(1), { qualityCode: 7 });
    for (const id of [before, later]) expect(await diedOn(id)).toBe('2026-01-10');
    expect(await diedOn(other)).toBeUndefined();
    expect(await deaths.find({ centre, ssin: person(1) })).toEqual({ diedOn: '2026-01-10' });
    expect(await deaths.find({ centre: '1999000249', ssin: person(1) })).toBeUndefined();
    expect([...(await deaths.among(centre, [person(1), person(2)]))]).toEqual([
      [person(1).reveal(), { diedOn: '2026-01-10' }],
    ]);
    expect(await deaths.among(centre, [])).toEqual(new Map());
  });

  it('names the aid that has to end, until it has ended', async () => {
    const inquiry = await active(person(1));
    const aid = await active(person(1), { qualityCode: 2 });
    const ended = await active(person(1), { qualityCode: 4 });
    await integrations.markEnded(ended);
    await active(person(2), { qualityCode: 2 });
    expect(await die(person(1), inquiry)).toEqual([aid]);
    expect(await deaths.unclosed(codes.closed, 10)).toEqual([aid]);
    await integrations.markEnding(aid, { by: 'gateway', at: NOW, reason: 'died' });
    expect(await deaths.unclosed(codes.closed, 10)).toEqual([]);
  });

  it('ends aid once, and not when it was taken back before', async () => {
    const inquiry = await active(person(1));
    const aid = await active(person(1), { qualityCode: 2 });
    const ended = { by: 'gateway', at: NOW, reason: 'died' };
    expect(await integrations.endDead(aid, ended)).toBe(false);
    await die(person(1), inquiry);
    await deaths.correct({ centre, ssin: person(1) }, NOW, codes);
    expect(await integrations.endDead(aid, ended)).toBe(false);
    expect((await integrations.find(aid))?.state).toBe('active');
    await die(person(1), inquiry);
    expect(await integrations.endDead(aid, ended)).toBe(true);
    expect(await integrations.find(aid)).toMatchObject({ state: 'ending', ended });
    expect(await integrations.endDead(aid, { ...ended, by: 'other' })).toBe(false);
    expect((await integrations.find(aid))?.ended).toEqual(ended);
  });

  it('can have another day later, and be taken back, and come again', async () => {
    const id = await active(person(1));
    await die(person(1), id, '0000-00-00');
    expect(await diedOn(id)).toBe('0000-00-00');
    await die(person(1), id, '2026-01-11');
    expect(await diedOn(id)).toBe('2026-01-11');
    await deaths.correct({ centre, ssin: person(1) }, NOW, codes);
    expect(await diedOn(id)).toBeUndefined();
    expect(await deaths.find({ centre, ssin: person(1) })).toBeUndefined();
    expect(await diedOn(await active(person(1), { qualityCode: 7 }))).toBeUndefined();
    await die(person(1), id, '2026-01-12');
    expect(await diedOn(id)).toBe('2026-01-12');
  });

  it('marks the file of the applicant in whose household the person is, not that of a debtor’s applicant', async () => {
    const applicant = await active(person(1));
    const alone = await active(person(4));
    const member = await active(person(2), { applicantIntegrationId: applicant });
    await active(person(3), { qualityCode: 30, applicantIntegrationId: alone });
    await die(person(2), member);
    await die(person(3), member);
    expect(await isMarked(applicant)).toBe(true);
    expect(await isMarked(alone)).toBeUndefined();
    // The household of today has nobody who died; the member who did is still beside the applicant.
    await deaths.markHousehold(applicant, false, codes.outside);
    expect(await isMarked(applicant)).toBe(true);
    await deaths.correct({ centre, ssin: person(2) }, NOW, codes);
    expect(await isMarked(applicant)).toBeUndefined();
    await deaths.markHousehold(applicant, true, codes.outside);
    expect(await isMarked(applicant)).toBe(true);
    await deaths.markHousehold(applicant, false, codes.outside);
    expect(await isMarked(applicant)).toBeUndefined();
  });
});
