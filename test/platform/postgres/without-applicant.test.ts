import { Client } from 'pg';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Integration, IntegrationStore } from '../../../src/cases/integrations/integration.ts';
import { HouseholdChangedError, type Decision } from '../../../src/cases/decisions/decision.ts';
import { createDecisionStore } from '../../../src/cases/decisions/store.ts';
import { createIntegrationStore } from '../../../src/cases/integrations/store.ts';
import { openDatabase, type Database } from '../../../src/platform/postgres/database.ts';
import { centre, person, sealer } from '../../evidence/fixtures.ts';
import { eventually } from '../../evidence/eventually.ts';
import { asOwner, asOwnerRows, createTestDatabase, type TestDatabase } from '../../postgres.ts';
import { bring, bringOn } from '../../sealed-rows.ts';

const now = Date.UTC(2027, 4, 10, 12);
const today = '2027-05-10';
const alone = { today, keptCodes: [2, 3, 4, 6] };
const applicationName = 'without applicant test';
const applicantEnded = { by: 'gateway', at: now, reason: 'applicantEnded' };

let test: TestDatabase;
let database: Database;
let store: IntegrationStore;
beforeAll(async () => {
  test = await createTestDatabase();
  database = openDatabase({ url: test.runtimeUrl, applicationName });
  store = createIntegrationStore({ database, sealer });
});
beforeEach(() =>
  asOwner(
    test.ownerUrl,
    'delete from decision_next',
    'delete from decision_person',
    'delete from decision',
    'delete from integration',
  ),
);
afterAll(async () => {
  await database.close();
  await test.drop();
});

let persons = 0;

/** An integration that runs since the first of May, until the end of the year. */
async function active(changes: Partial<Integration> = {}): Promise<string> {
  const integrationId = uuidv7();
  const integration: Integration = {
    integrationId,
    centre,
    ssin: person((persons += 1)),
    qualityCode: 1,
    caseReference: 'case-1',
    applicationDate: '2027-05-01',
    proofOfIdentity: { kind: 'identityCardNumber', identityCardNumber: '590000000123' },
    startDate: '2027-05-01',
    endDate: '2027-12-31',
    state: 'registering',
    registeredBy: 'worker-1',
    registeredAt: now,
    ...changes,
  };
  await store.add(integration, { today, staleBefore: 0 });
  await store.markActive(integrationId, undefined);
  return integrationId;
}

/** It came to its end, and nobody decided. */
async function ranOut(changes: Partial<Integration> = {}): Promise<string> {
  const integrationId = await active(changes);
  await store.markEnding(integrationId, { by: 'gateway', at: now, reason: 'periodOver' });
  await store.markEnded(integrationId);
  return integrationId;
}

const found = async () => (await store.withoutApplicant({ ...alone, limit: 500 })).map((one) => one.integrationId);
const stateOf = async (integrationId: string) => (await store.find(integrationId))?.state;

/** Waits until a statement of the store waits for a lock. */
const blocked = () =>
  eventually(async () => {
    const waiting = await asOwnerRows(
      test.ownerUrl,
      `select count(*) from pg_stat_activity where application_name = '${applicationName}' and wait_event_type = 'Lock'`,
    );
    expect(waiting).toEqual(['1']);
  });

/** Begins an act while a transaction has changed the database, and commits that once the act waits for it. */
async function whileChanging<T>(statements: readonly string[], act: () => Promise<T>): Promise<T> {
  const other = new Client({ connectionString: test.ownerUrl });
  await other.connect();
  try {
    await other.query('begin');
    await bringOn(other, sealer, statements);
    const outcome = act();
    await blocked();
    await other.query('commit');
    return await outcome;
  } finally {
    await other.end();
  }
}

/** Statements that give an applicant a next integration, and move somebody of the file to it. */
function carriedOn(applicant: string, linked: string): { readonly next: string; readonly statements: string[] } {
  const next = uuidv7();
  const columns = `centre, subject, ssin_sealed, case_reference, application_date, proof_sealed, start_date, end_date,
    registered_by, registered_at`;
  return {
    next,
    statements: [
      `insert into integration (integration_id, quality_code, state, previous_integration_id, ${columns})
       select '${next}', 2, 'active', integration_id, ${columns} from integration where integration_id = '${applicant}'`,
      `update integration set applicant_integration_id = '${next}' where integration_id = '${linked}'`,
    ],
  };
}

function decisionOn(applicant: string, member: string): Decision {
  return {
    decisionId: uuidv7(),
    integrationId: applicant,
    centre,
    decidedOn: '2027-04-28',
    outcome: 'granted',
    period: { startDate: '2027-05-10', endDate: '2028-02-29' },
    registeredFrom: '2027-05-10',
    persons: [
      {
        ...personOf(applicant),
        effect: 'newCode',
        next: [{ aid: 'livingWage', qualityCode: 2, integrationId: uuidv7() }],
      },
      { ...personOf(member), effect: 'continues', progress: { state: 'done', attempts: 0 } },
    ],
    decidedBy: {
      userId: 'worker-1',
      clientId: 'client-1',
      role: 'socialWorker',
      rule: 'grant',
      traceId: uuidv7(),
      at: now,
    },
  };
}
const personOf = (integrationId: string) => ({
  integrationId,
  named: false,
  next: [],
  replaces: [],
  progress: { state: 'pending' as const, attempts: 0 },
});

describe('whoever runs although nothing of the applicant does', () => {
  it('is nobody whose applicant runs or is on the way', async () => {
    const applicant = await active();
    const registering = await active();
    await bring(
      { url: test.ownerUrl, sealer },
      `update integration set state = 'registering' where integration_id = '${registering}'`,
    );
    for (const applicantIntegrationId of [applicant, registering])
      for (const qualityCode of [1, 5, 30]) await active({ qualityCode, applicantIntegrationId });
    expect(await found()).toEqual([]);
  });

  it.each(['active', 'registering'])('is nobody whose applicant has a next integration: %s', async (state) => {
    const applicant = await ranOut();
    const next = await active({ qualityCode: 2, previousIntegrationId: applicant });
    const review = await active({ qualityCode: 1, previousIntegrationId: next });
    await active({ qualityCode: 30, applicantIntegrationId: applicant });
    await bring(
      { url: test.ownerUrl, sealer },
      `update integration set state = 'ended' where integration_id = '${next}'`,
      `update integration set state = '${state}' where integration_id = '${review}'`,
    );
    expect(await found()).toEqual([]);
  });

  it('is a member or debtor whose applicant is over, failed or closed, but nobody with aid of an own', async () => {
    const applicant = await ranOut();
    const linked: string[] = [];
    for (const qualityCode of [1, 5, 30]) linked.push(await active({ qualityCode, applicantIntegrationId: applicant }));
    for (const qualityCode of [2, 3, 4, 6]) await active({ qualityCode, applicantIntegrationId: applicant });
    await active();
    expect(await found()).toEqual(linked);
    for (const state of ['failed', 'ending', 'ended']) {
      await bring(
        { url: test.ownerUrl, sealer },
        `update integration set state = '${state}' where integration_id = '${applicant}'`,
      );
      expect(await found(), state).toEqual(linked);
    }
    await bring(
      { url: test.ownerUrl, sealer },
      `update integration set state = 'active', end_date = '2027-05-09' where integration_id = '${applicant}'`,
    );
    expect(await found()).toEqual(linked);
    await bring(
      { url: test.ownerUrl, sealer },
      `update integration set end_date = '2027-05-10' where integration_id = '${applicant}'`,
    );
    expect(await found()).toEqual([]);
  });

  it('is nobody while a decision on the applicant is being carried out', async () => {
    const applicant = await ranOut();
    const debtor = await active({ qualityCode: 30, applicantIntegrationId: applicant });
    const decision = decisionOn(applicant, debtor);
    const decisions = createDecisionStore({ database, sealer });
    await decisions.add(decision, { heads: [applicant], members: [debtor], continuing: [debtor], inquiries: [] }, () =>
      Promise.resolve(),
    );
    expect(await found()).toEqual([]);
    expect(await store.endAlone(debtor, alone, applicantEnded)).toBe(false);
    await decisions.markDone({ decisionId: decision.decisionId, integrationId: applicant });
    expect(await found()).toEqual([debtor]);
  });
});

describe('aid of somebody’s own, and its review, when nothing of the applicant runs', () => {
  const goingOn = async () =>
    (await store.aidWithoutApplicant({ ...alone, limit: 500 })).map((one) => one.integrationId);

  it('is found to go on alone, and is not ended', async () => {
    const applicant = await active({ qualityCode: 2 });
    const aids: string[] = [];
    for (const qualityCode of [2, 3, 4, 6]) {
      aids.push(await active({ qualityCode, applicantIntegrationId: applicant }));
    }
    const review = { reason: 'periodicReview' } as const;
    const reviewing = await active({ previousIntegrationId: aids[0] ?? '', review, applicantIntegrationId: applicant });
    const member = await active({ qualityCode: 5, applicantIntegrationId: applicant });
    const ofMember = await active({ previousIntegrationId: member, review, applicantIntegrationId: applicant });
    expect(await goingOn()).toEqual([]);
    expect(await found()).toEqual([]);
    await store.markEnding(applicant, { by: 'gateway', at: now, reason: 'died' });
    expect(await goingOn()).toEqual([...aids, reviewing]);
    expect(await found()).toEqual([member, ofMember]);
    expect(await store.endAlone(reviewing, alone, applicantEnded)).toBe(false);
  });

  it('stays in the file while something of the applicant follows', async () => {
    const applicant = await ranOut({ qualityCode: 2 });
    await active({ qualityCode: 2, applicantIntegrationId: applicant });
    await active({ previousIntegrationId: applicant });
    expect(await goingOn()).toEqual([]);
  });
});

describe('ending who was found', () => {
  it('leaves who has a decision of an own that is still being carried out', async () => {
    const applicant = await ranOut();
    const linked = await active({ applicantIntegrationId: applicant });
    const other = await active({ applicantIntegrationId: applicant });
    const decision = decisionOn(linked, other);
    const decisions = createDecisionStore({ database, sealer });
    await decisions.add(decision, { heads: [linked], members: [], continuing: [], inquiries: [linked] }, () =>
      Promise.resolve(),
    );
    expect(await found()).toEqual([other]);
    expect(await store.endAlone(linked, alone, applicantEnded)).toBe(false);
    await decisions.markDone({ decisionId: decision.decisionId, integrationId: linked });
    expect(await found()).toEqual([linked, other]);
  });

  it('closes, once', async () => {
    const linked = await active({ qualityCode: 30, applicantIntegrationId: await ranOut() });
    expect(await store.endAlone(linked, alone, applicantEnded)).toBe(true);
    expect(await store.find(linked)).toMatchObject({ state: 'ending', ended: applicantEnded });
    expect(await store.endAlone(linked, alone, { ...applicantEnded, by: 'other' })).toBe(false);
    expect((await store.find(linked))?.ended).toEqual(applicantEnded);
  });

  it('does not close who is moved at that moment to the next integration of the applicant', async () => {
    const applicant = await ranOut();
    const linked = await active({ qualityCode: 5, applicantIntegrationId: applicant });
    expect(await found()).toEqual([linked]);
    const { next, statements } = carriedOn(applicant, linked);
    expect(await whileChanging(statements, () => store.endAlone(linked, alone, applicantEnded))).toBe(false);
    expect(await store.find(linked)).toMatchObject({ state: 'active', applicantIntegrationId: next });
  });

  it('does not close who belongs to an applicant on whom a decision is taken at that moment', async () => {
    const applicant = await ranOut();
    const debtor = await active({ qualityCode: 30, applicantIntegrationId: applicant });
    const ending: Promise<boolean>[] = [];
    await createDecisionStore({ database, sealer }).add(
      decisionOn(applicant, debtor),
      { heads: [applicant], members: [debtor], continuing: [debtor], inquiries: [applicant] },
      async () => {
        ending.push(store.endAlone(debtor, alone, applicantEnded));
        await blocked();
      },
    );
    expect(await Promise.all(ending)).toEqual([false]);
    expect(await stateOf(debtor)).toBe('active');
  });
});

describe('a decision', () => {
  it('is not taken when somebody whom it says to go on has ended at that moment', async () => {
    const applicant = await ranOut();
    const debtor = await active({ qualityCode: 30, applicantIntegrationId: applicant });
    const decision = decisionOn(applicant, debtor);
    const decisions = createDecisionStore({ database, sealer });
    const household = { heads: [applicant], members: [debtor], continuing: [debtor], inquiries: [applicant] };
    const added = whileChanging([`update integration set state = 'ending' where integration_id = '${debtor}'`], () =>
      decisions
        .add(decision, household, () => Promise.resolve())
        .then(
          () => undefined,
          (error: unknown) => error,
        ),
    );
    expect(await added).toBeInstanceOf(HouseholdChangedError);
    expect(await decisions.find(decision.decisionId)).toBeUndefined();
  });
});

describe('ending with the file of an applicant', () => {
  it('closes who belongs to it', async () => {
    const applicant = await active();
    const linked = await active({ applicantIntegrationId: applicant });
    expect(await store.endWithFile(linked, await active(), applicantEnded)).toBe(false);
    expect(await store.endWithFile(linked, applicant, applicantEnded)).toBe(true);
    expect(await store.find(linked)).toMatchObject({ state: 'ending', ended: applicantEnded });
  });

  it('leaves who is moved at that moment to the next integration of the applicant', async () => {
    const applicant = await active();
    const linked = await active({ qualityCode: 5, applicantIntegrationId: applicant });
    const { next, statements } = carriedOn(applicant, linked);
    expect(await whileChanging(statements, () => store.endWithFile(linked, applicant, applicantEnded))).toBe(false);
    expect(await store.find(linked)).toMatchObject({ state: 'active', applicantIntegrationId: next });
    await store.leaveFile(linked, applicant);
    expect((await store.find(linked))?.applicantIntegrationId).toBe(next);
    await store.leaveFile(linked, next);
    expect((await store.find(linked))?.applicantIntegrationId).toBeUndefined();
  });
});
