import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createMeansStore } from '../../../src/cases/consultations/means-store.ts';
import { createIntegrationStore } from '../../../src/cases/integrations/store.ts';
import { openDatabase, type Database } from '../../../src/platform/postgres/database.ts';
import { centre, person, sealer } from '../../evidence/fixtures.ts';
import { assessedMeans } from '../../known-means.ts';
import { asOwner, asOwnerRows, createTestDatabase, type TestDatabase } from '../../postgres.ts';

let test: TestDatabase;
let database: Database;
let store: ReturnType<typeof createMeansStore>;
beforeAll(async () => {
  test = await createTestDatabase();
  database = openDatabase({ url: test.runtimeUrl, applicationName: 'debtor means test' });
  store = createMeansStore({ database, sealer });
});
afterAll(async () => {
  await database.close();
  await test.drop();
});

let number = 0;
/** The id of a new integration of a debtor. */
async function debtor(): Promise<string> {
  const integrationId = uuidv7();
  number += 1;
  await createIntegrationStore({ database, sealer }).add(
    {
      integrationId,
      centre,
      ssin: person(number),
      qualityCode: 30,
      caseReference: 'case-1',
      applicationDate: '2026-01-14',
      proofOfIdentity: { kind: 'identityCardNumber', identityCardNumber: '590000000123' },
      startDate: '2026-01-15',
      endDate: '2027-01-14',
      state: 'registering',
      registeredBy: 'worker-1',
      registeredAt: Date.UTC(2026, 0, 15, 12),
    },
    { today: '2026-01-15', staleBefore: 0 },
  );
  return integrationId;
}

describe('what was consulted about the means of a debtor', () => {
  it('is nothing before anything was', async () => {
    expect(await store.find(await debtor())).toEqual({ assessments: [] });
  });

  it('comes back as it was told, and what is unknown stays so', async () => {
    const id = await debtor();
    const told = { incomeYear: 2024, isMostRecent: true, globallyTaxable: -5, partner: { ssin: '74710242613' } };
    const household = { isMarried: true, spouse: '74710242613', members: [] };
    await store.keep(id, { assessment: told });
    await store.keep(id, { household });
    expect(await store.find(id)).toEqual({ assessments: [told], household });
  });

  it('has one assessment for each year: the last that was told', async () => {
    const id = await debtor();
    await store.keep(id, { assessment: assessedMeans({ incomeYear: 2024, globallyTaxable: 1 }) });
    await store.keep(id, { assessment: assessedMeans({ incomeYear: 2023, globallyTaxable: 2 }) });
    await store.keep(id, { assessment: assessedMeans({ incomeYear: 2024, globallyTaxable: 3 }) });
    const { assessments } = await store.find(id);
    expect(assessments.map(({ incomeYear, globallyTaxable }) => [incomeYear, globallyTaxable])).toEqual([
      [2023, 2],
      [2024, 3],
    ]);
  });

  it('keeps both of two answers that come at once', async () => {
    const id = await debtor();
    const years = [2020, 2021, 2022, 2023];
    await Promise.all(years.map((incomeYear) => store.keep(id, { assessment: assessedMeans({ incomeYear }) })));
    const { assessments } = await store.find(id);
    expect(assessments.map(({ incomeYear }) => incomeYear).sort()).toEqual(years);
  });

  it('is bound to its integration', async () => {
    const [one, other] = [await debtor(), await debtor()];
    await store.keep(one, { assessment: assessedMeans() });
    await store.keep(other, { assessment: assessedMeans() });
    await asOwner(
      test.ownerUrl,
      `update debtor_means set means_sealed = (select means_sealed from debtor_means where integration_id = '${one}')
        where integration_id = '${other}'`,
    );
    await expect(store.find(other)).rejects.toThrow();
  });

  it('of an earlier release counts as not consulted, and is replaced by what is consulted now', async () => {
    const id = await debtor();
    const former = { incomeYear: 2024, netTaxableIncome: 100, cadastralIncome: 0, dependants: 0 };
    const sealed = Buffer.from(sealer.sealText(JSON.stringify(former), `debtor means ${id}`));
    await asOwner(
      test.ownerUrl,
      `insert into debtor_means values ('${id}', decode('${sealed.toString('hex')}', 'hex'))`,
    );
    expect(await store.find(id)).toEqual({ assessments: [] });
    await store.keep(id, { assessment: assessedMeans() });
    expect((await store.find(id)).assessments).toHaveLength(1);
    expect(
      await asOwnerRows(test.ownerUrl, `select count(*) from debtor_means where integration_id = '${id}'`),
    ).toEqual(['1']);
  });
});
