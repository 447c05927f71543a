import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Integration } from '../../../src/cases/integrations/integration.ts';
import { createIntegrationStore } from '../../../src/cases/integrations/store.ts';
import { ObservationWithdrawnError, type NotedObservation } from '../../../src/cases/observations/observation.ts';
import { createObservationStore } from '../../../src/cases/observations/store.ts';
import { openDatabase, type Database } from '../../../src/platform/postgres/database.ts';
import { centre, person, sealer } from '../../evidence/fixtures.ts';
import { asOwner, asOwnerRows, createTestDatabase, type TestDatabase } from '../../postgres.ts';

let server: TestDatabase;
let database: Database;
let stores: ReturnType<typeof open>;
const open = () => ({
  integrations: createIntegrationStore({ database, sealer }),
  observations: createObservationStore({ database, sealer }),
});
beforeAll(async () => {
  server = await createTestDatabase();
  database = openDatabase({ url: server.runtimeUrl, applicationName: 'observations test' });
  stores = open();
});
beforeEach(() => asOwner(server.ownerUrl, 'delete from observation', 'delete from integration'));
afterAll(async () => {
  await database.close();
  await server.drop();
});

let people = 0;
async function registered(changes: Partial<Integration> = {}): Promise<Integration> {
  const integration: Integration = {
    integrationId: uuidv7(),
    centre,
    ssin: person((people = (people % 900) + 1)),
    qualityCode: 1,
    caseReference: 'case-1',
    applicationDate: '2026-03-02',
    proofOfIdentity: { kind: 'identityCardNumber', identityCardNumber: '590000000123' },
    startDate: '2026-03-02',
    endDate: '2026-05-02',
    state: 'active',
    registeredBy: 'worker-1',
    registeredAt: Date.parse('2026-03-02T11:00:00Z'),
    ...changes,
  };
  await stores.integrations.add(integration, { today: '2026-03-02', staleBefore: 0 });
  return integration;
}

async function observed(of: Integration, changes: Partial<NotedObservation> = {}): Promise<NotedObservation> {
  const observation: NotedObservation = {
    observationId: uuidv7(),
    integrationId: of.integrationId,
    kind: 'homeVisit',
    date: '2026-03-10',
    item: 'household',
    outcome: 'confirms',
    notedBy: 'worker-1',
    notedAt: Date.parse('2026-03-10T15:00:00Z'),
    ...changes,
  };
  await stores.observations.add(observation);
  return observation;
}
const idsOf = async (of: Integration) =>
  (await stores.observations.ofFile(of.integrationId)).map(({ observationId }) => observationId);

describe('the observations of a file', () => {
  test('come as they were noted, by their day', async () => {
    const one = await registered();
    const later = await observed(one, { date: '2026-03-12', kind: 'proof', item: 'income', reference: 'DOC-12' });
    const earlier = await observed(one, { date: '2026-03-11' });
    expect(await stores.observations.ofFile(one.integrationId)).toEqual([earlier, later]);
  });

  test('are those of the applicant and of everybody who belongs to the file, also after a decision', async () => {
    const applicant = await registered();
    const applicantIntegrationId = applicant.integrationId;
    const member = await registered({ applicantIntegrationId });
    const stranger = await registered();
    const elsewhere = await registered({ caseReference: 'case-2', ssin: applicant.ssin, qualityCode: 7 });
    const ofApplicant = await observed(applicant);
    const ofMember = await observed(member, { item: 'income' });
    const ofStranger = await observed(stranger);
    await observed(elsewhere);
    await stores.integrations.markEnding(applicantIntegrationId, { by: 'worker-1', at: 0, reason: 'decided' });
    await stores.integrations.markEnded(applicantIntegrationId);
    const aid = await registered({
      ssin: applicant.ssin,
      qualityCode: 2,
      previousIntegrationId: applicantIntegrationId,
    });
    const ofAid = await observed(aid, { date: '2026-03-20' });
    const all = [ofApplicant, ofMember, ofAid].map(({ observationId }) => observationId);
    for (const from of [applicant, member, aid]) expect(await idsOf(from)).toEqual(all);
    expect(await idsOf(stranger)).toEqual([ofStranger.observationId]);
    const whose = async (from: Integration) =>
      (await stores.observations.ofFile(from.integrationId)).map(({ otherPerson }) => otherPerson);
    expect(await whose(aid)).toEqual([undefined, member.integrationId, undefined]);
    // The newest integration of the applicant stands for the applicant.
    expect(await whose(member)).toEqual([aid.integrationId, undefined, aid.integrationId]);
  });

  test('there are none of an integration that is not there', async () => {
    expect(await stores.observations.ofFile(uuidv7())).toEqual([]);
  });
});

describe('a wrong observation', () => {
  test('stays, marked, and an assessment does not read it', async () => {
    const applicant = await registered();
    const member = await registered({ applicantIntegrationId: applicant.integrationId });
    const wrong = await observed(applicant, { reference: 'DOC-1' });
    const right = await observed(applicant, {
      outcome: 'contradicts',
      withdraws: wrong.observationId,
      reference: 'DOC-2',
    });
    const other = await observed(member, { item: 'income', date: '2026-03-11' });
    expect(await stores.observations.ofFile(applicant.integrationId)).toEqual([
      { ...wrong, withdrawnBy: right.observationId },
      right,
      { ...other, otherPerson: member.integrationId },
    ]);
    const { observationId, kind, date, item, outcome, reference } = right;
    expect(await stores.observations.list(applicant.integrationId)).toEqual([
      { observationId, kind, date, item, outcome, reference },
      {
        ...{ observationId: other.observationId, kind: other.kind, date: other.date },
        ...{ item: other.item, outcome: other.outcome, integrationId: member.integrationId },
      },
    ]);
  });

  test('is withdrawn once, however many try at the same moment', async () => {
    const one = await registered();
    const { observationId: withdraws } = await observed(one);
    const tries = await Promise.allSettled(Array.from({ length: 4 }, () => observed(one, { withdraws })));
    const failed = tries.filter(({ status }) => status === 'rejected');
    expect(failed).toHaveLength(3);
    for (const one of failed) expect((one as PromiseRejectedResult).reason).toBeInstanceOf(ObservationWithdrawnError);
    expect(await idsOf(one)).toHaveLength(2);
  });
});

test('the reference is encrypted, bound to its row, and the gateway can change or remove nothing', async () => {
  const one = await registered();
  const { observationId } = await observed(one, { reference: 'DOC-PAYSLIP' });
  const other = await observed(one, { reference: 'DOC-OTHER' });
  const rows = await asOwnerRows(
    server.ownerUrl,
    `select row_to_json(one)::text || encode(reference_sealed, 'escape') from observation as one`,
  );
  expect(rows.join('')).not.toContain('DOC-');
  for (const statement of ['delete from observation', `update observation set outcome = 'confirms'`]) {
    await expect(database.pool.query(statement)).rejects.toThrow('permission denied');
  }
  await asOwner(
    server.ownerUrl,
    `update observation set reference_sealed = (select reference_sealed from observation where observation_id = '${other.observationId}') where observation_id = '${observationId}'`,
  );
  // What does not open is no observation; the other one of the file still is.
  expect(await stores.observations.ofFile(one.integrationId)).toMatchObject([{ reference: 'DOC-OTHER' }]);
});
