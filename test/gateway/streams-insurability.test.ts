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
    readonly maximumChargeYears?: readonly {
      readonly year: string;
      readonly insuringOrganization?: { readonly organization: { readonly code: string } };
    }[];
  };
}

let world: Constellation;
beforeAll(async () => {
  world = await startConstellation({ env: { KSZ_RETRIES: '0' } });
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
  seen: readonly { readonly situation?: string; readonly date?: string; readonly year?: string }[] | undefined,
) => seen?.map(({ situation }) => situation);

describe('insurability over two years', () => {
  test('is asked in a bounded number of calls', async () => {
    await consult('medical-house');
    const { result, exchanges } = await during(world, () => consult('medical-house'));
    const days = result.body.data?.observations ?? [];
    expect(days.length).toBeGreaterThanOrEqual(9);
    expect(exchanges.length).toBe(days.length);
    expect(exchanges.length).toBeLessThanOrEqual(11);
  });

  test('says since when a medical house gives the care', async () => {
    const { body } = await consult('medical-house');
    const house = { situation: 'right', startDate: '2022-04-01', hasPhysiotherapist: true };
    expect(body.data?.['medicalHouses']).toMatchObject([house]);
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

  test('gives the codes with the periods of the source', async () => {
    const { body } = await consult('changed-mutuality');
    const [since, before, ...more] = body.data?.['holderCodePeriods'] ?? [];
    expect(since).toMatchObject({
      insuringOrganization: { organization: { code: '120' } },
      firstCode: { code: '110' },
    });
    expect(before).toMatchObject({ insuringOrganization: { organization: { code: '509' } }, startDate: '2012-10-01' });
    expect(more).toEqual([]);
    expect(body.data?.['insurabilityCodes']?.map(({ startDate }) => startDate)).toEqual([
      since?.startDate,
      '2012-10-01',
    ]);
  });

  test('shows increased intervention and the years of maximum billing', async () => {
    const { body } = await consult('maximum-charge-reached');
    expect(body.data?.['increasedInterventions']).toMatchObject([{ situation: 'right', startDate: '2013-01-01' }]);
    const years = body.data?.maximumChargeYears ?? [];
    expect(years).toHaveLength(2);
    expect(years.map(({ insuringOrganization }) => insuringOrganization?.organization.code)).toEqual(['120', '120']);
    expect(body.data?.['maximumCharges']?.[0]).toMatchObject({ situation: 'right', years });
  });

  test('does not know the days on which the source was silent', async () => {
    const { body } = await consult('insurability-day-unreachable');
    expect(body.outcome).toBe('incomplete');
    expect(body.data?.observations.some(({ outcome }) => outcome === 'unknown')).toBe(true);
    expect(situationsOf(body.data?.['insuringOrganizations'])).toEqual(['right', 'unknown', 'right']);
    expect(body.unknownProperties).toContain('insuringOrganizations');
    expect(body.unknownProperties).toContain('maximumChargeYears');
  });
});

test('another period can be asked, but not an endless one', async () => {
  const { body } = await consult('changed-mutuality', '?from=2015-02-03&to=2015-05-06');
  expect(body.data?.observations.map(({ date }) => date)).toEqual(['2015-05-06', '2015-04-01', '2015-02-03']);
  const refused = await consult('changed-mutuality', '?from=2015-01-01&to=2017-04-01');
  expect(refused.status).toBe(400);
  expect(refused.body.issues).toMatchObject([{ name: 'to' }]);
});
