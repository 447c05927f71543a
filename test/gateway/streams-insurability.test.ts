import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { startConstellation, type Constellation } from '../constellation.ts';
import { during } from './exchanges.ts';

interface Seen {
  readonly seenFrom: string;
  readonly seenTo: string;
  readonly situation: string;
  readonly insuringOrganization?: { readonly organization: { readonly code: string } };
  readonly startDate?: string;
}
interface InsurabilityAnswer {
  readonly outcome: string;
  readonly filteredElements: readonly string[];
  readonly unknownProperties: readonly string[];
  readonly issues?: readonly { readonly name: string }[];
  readonly data?: Readonly<Record<string, readonly Seen[] | undefined>> & {
    readonly observations: readonly { readonly date: string; readonly outcome: string }[];
    readonly holders?: readonly { readonly ssin: string }[];
    readonly maximumChargeYears?: readonly { readonly year: string; readonly situation: string }[];
  };
}

let world: Constellation;
beforeAll(async () => {
  world = await startConstellation({ env: { KSZ_TIMEOUT_MS: '700', KSZ_RETRIES: '0' } });
});
afterEach(async () => {
  await world.control('faults', { method: 'DELETE' });
});
afterAll(async () => {
  await world[Symbol.asyncDispose]();
});

const known = new Map<string, Promise<string>>();
async function consult(tag: string, query = '') {
  const made = known.get(tag) ?? world.integrate(world.persona(tag));
  known.set(tag, made);
  return world.call<InsurabilityAnswer>(`/integrations/${await made}/streams/insurability${query}`);
}

const situationsOf = (
  seen: readonly { readonly situation?: string; readonly date?: string; readonly ssin?: string }[] | undefined,
) => seen?.map(({ situation }) => situation);

describe('insurability over two years', () => {
  test('is asked in a bounded number of calls', async () => {
    await consult('medical-house');
    const { result, exchanges } = await during(world, () => consult('medical-house'));
    const days = result.body.data?.observations ?? [];
    expect(days.length).toBeGreaterThanOrEqual(9);
    expect(exchanges.length).toBe(days.length + 2);
    expect(exchanges.length).toBeLessThanOrEqual(13);
    expect(result.body.data?.['medicalHouses']).toMatchObject([{ situation: 'right', hasPhysiotherapist: true }]);
  });

  test('shows the change of mutuality between two days asked', async () => {
    const { body } = await consult('changed-mutuality');
    const seen = body.data?.['insuringOrganizations'] ?? [];
    expect(seen.map(({ insuringOrganization }) => insuringOrganization?.organization.code)).toEqual(['120', '509']);
    expect((seen[1]?.seenTo ?? '') < (seen[0]?.seenFrom ?? '')).toBe(true);
  });

  test('tells who was never insured from who is insured no more, and from who is not known', async () => {
    const never = (await consult('never-insured')).body.data;
    for (const [name, seen] of Object.entries(never ?? {})) {
      if (name === 'observations') continue;
      expect([...new Set(situationsOf(seen))], name).toEqual(['noRight']);
    }
    const lost = (await consult('no-longer-insured')).body.data;
    expect(situationsOf(lost?.['insuringOrganizations'])).toEqual(['noRight', 'right']);
    expect((await consult('no-data')).body).not.toHaveProperty('data');
  });

  test('says through whom somebody is insured', async () => {
    const { body } = await consult('insured-through-spouse');
    expect(body.data?.holders).toMatchObject([{ ssin: '63622715318' }]);
    expect(body.data?.['holderCodePeriods']).toMatchObject([{ isDependant: true }]);
  });

  test('shows increased intervention and the years of maximum billing', async () => {
    const { body } = await consult('maximum-charge-reached');
    expect(body.data?.['increasedInterventions']).toMatchObject([{ situation: 'right', startDate: '2013-01-01' }]);
    expect(body.data?.maximumChargeYears?.some(({ situation }) => situation === 'right')).toBe(true);
  });

  test('leaves what the Bank filtered out of the answer, and names it', async () => {
    const { body } = await consult('data-filters');
    expect(body.filteredElements).toEqual(['globalMedicalFile', 'medicalHouse']);
    expect(body.data).not.toHaveProperty('globalMedicalFiles');
  });

  test('does not know the days on which the source was silent', async () => {
    const { body } = await consult('insurability-day-unreachable');
    expect(body.outcome).toBe('incomplete');
    expect(body.data?.observations.some(({ outcome }) => outcome === 'unknown')).toBe(true);
    expect(situationsOf(body.data?.['insuringOrganizations'])).toEqual(['right', 'unknown', 'right']);
    expect(body.unknownProperties).toContain('insuringOrganizations');
    expect(body.unknownProperties).not.toContain('maximumChargeYears');
  });

  test('stands without the operations beside it', async () => {
    const broken = { service: 'HealthCareInsuranceService', operation: 'consultHolderCode', kind: 'soapFault' };
    await world.control('faults', { body: broken });
    const { body } = await consult('medical-house');
    expect(body.outcome).toBe('incomplete');
    expect([...body.unknownProperties].sort()).toEqual(['holderCodePeriods', 'holders']);
    expect(situationsOf(body.data?.['insuringOrganizations'])).toEqual(['right']);
  });
});

test('another period can be asked, but not an endless one', async () => {
  const { body } = await consult('changed-mutuality', '?from=2015-02-03&to=2015-05-06');
  expect(body.data?.observations.map(({ date }) => date)).toEqual(['2015-05-06', '2015-04-01', '2015-02-03']);
  const refused = await consult('changed-mutuality', '?from=2015-01-01&to=2017-04-01');
  expect(refused.status).toBe(400);
  expect(refused.body.issues).toMatchObject([{ name: 'to' }]);
});
