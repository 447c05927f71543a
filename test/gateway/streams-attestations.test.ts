import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { startConstellation, type Constellation } from '../constellation.ts';
import { during } from './exchanges.ts';

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

interface Coded {
  readonly code: string;
}
interface Centre {
  readonly enterpriseNumber?: string;
  readonly nisCode?: string;
  readonly name?: { readonly nl?: string };
  readonly isOwnCentre: boolean;
}
interface Attested {
  readonly centre: Centre;
  readonly startDate?: string;
  readonly endDate?: string;
  readonly status?: Coded;
}
interface AttestationsAnswer {
  readonly outcome: string;
  readonly unknownProperties: readonly string[];
  readonly sources: readonly { readonly service: string; readonly operation: string; readonly outcome: string }[];
  readonly data?: {
    readonly supportPeriods?: readonly (Attested & { readonly category: Coded; readonly isRunning: boolean })[];
    readonly integrationProject?: {
      readonly hasSubsidy?: boolean;
      readonly possibleExtension?: { readonly startDate?: string; readonly endDate?: string };
      readonly attestations: readonly Attested[];
    };
    readonly installationPremiums?: readonly Attested[];
    readonly incomeExemption?: {
      readonly hasExemption?: boolean;
      readonly usedDays?: number;
      readonly remainingDays?: number;
      readonly isExhausted?: boolean;
      readonly monthsToCount?: readonly { readonly days: number; readonly exemptDays: number }[];
    };
    readonly exemptions?: readonly Attested[];
    readonly forms?: readonly Attested[];
    readonly aidChargedToState?: readonly Attested[];
    readonly multifunctionalAttestations?: readonly (Attested & {
      readonly attestationId: string;
      readonly isSuperseded: boolean;
      readonly category: Coded;
    })[];
  };
}

const known = new Map<string, Promise<string>>();
async function consult(tag: string, query = '') {
  const persona = world.persona(tag);
  const integration = known.get(persona.ssin) ?? world.integrate(persona);
  known.set(persona.ssin, integration);
  return world.call<AttestationsAnswer>(`/integrations/${await integration}/streams/attestations${query}`);
}

describe('attestations', () => {
  test('a living wage that runs elsewhere, with the name of the centre and a project that can be extended', async () => {
    const { body } = await consult('living-wage-elsewhere');
    expect(body.outcome).toBe('dataFound');
    expect(body.data?.supportPeriods).toMatchObject([
      {
        centre: { enterpriseNumber: '1999000447', name: { nl: 'OCMW Mechelen' }, isOwnCentre: false },
        category: { code: 'LIVING_WAGE' },
        isRunning: true,
      },
    ]);
    expect(body.data?.integrationProject?.hasSubsidy).toBe(true);
    expect(body.data?.integrationProject?.possibleExtension).toHaveProperty('endDate');
    expect(body.data?.multifunctionalAttestations).toMatchObject([
      { centre: { nisCode: '12025', name: { nl: 'OCMW Mechelen' } }, category: { code: '7' }, isSuperseded: false },
    ]);
    expect(body.data?.installationPremiums).toEqual([]);
  });

  test('an exemption that runs: what is left, and what the months to count take of it', async () => {
    const { data } = (await consult('running-exemption')).body;
    expect(data?.incomeExemption).toMatchObject({ usedDays: 110, remainingDays: 985, isExhausted: false });
    const months = data?.incomeExemption?.monthsToCount ?? [];
    expect(months.length).toBeGreaterThan(0);
    // The last job ended long ago: no day of these months counts.
    for (const { days, exemptDays } of months) expect([days, exemptDays]).toEqual([0, 0]);
    expect(data?.exemptions).toHaveLength(1);
    expect((await consult('equivalent-living-wage')).body.data?.incomeExemption).toEqual({ hasExemption: false });
  });

  test('a premium of another centre, and forms of the own centre only', async () => {
    const { data } = (await consult('premium-elsewhere')).body;
    expect(data?.installationPremiums).toMatchObject([
      { centre: { isOwnCentre: false, name: { nl: 'OCMW Mechelen' } } },
    ]);
    expect(data?.exemptions).toHaveLength(2);
    expect(data?.forms?.map(({ status }) => status?.code)).toEqual(['0', '1']);
    for (const { centre } of data?.forms ?? []) expect(centre.isOwnCentre).toBe(true);
    for (const { startDate = '', endDate = '' } of data?.forms ?? []) expect(endDate > startDate).toBe(true);
  });

  test('an exhausted exemption has nothing left', async () => {
    const { data } = (await consult('exhausted-exemption')).body;
    expect(data?.incomeExemption).toMatchObject({ usedDays: 1096, remainingDays: 0, isExhausted: true });
  });

  test('an equivalent living wage with a gap, and aid that the State bears', async () => {
    const { data } = (await consult('equivalent-living-wage')).body;
    expect(data?.supportPeriods).toMatchObject([
      { category: { code: 'EQUIVALENT_LIVING_WAGE' }, isRunning: true, centre: { isOwnCentre: true } },
      { category: { code: 'EQUIVALENT_LIVING_WAGE' }, isRunning: false },
    ]);
    expect(data?.aidChargedToState).toHaveLength(1);
    expect(data?.multifunctionalAttestations?.map(({ category }) => category.code)).toEqual(['8', '8']);
    expect(data?.forms).toMatchObject([{ status: { code: '2' } }]);
  });

  test('A036: every page is asked, what was corrected is superseded, what was canceled is gone', async () => {
    const { result, exchanges } = await during(world, () => consult('several-pages'));
    const attested = result.body.data?.multifunctionalAttestations ?? [];
    expect(exchanges.filter(({ service }) => service === 'OCMWCPASL036')).toHaveLength(2);
    expect(attested.map(({ attestationId, isSuperseded }) => `${attestationId} ${String(isSuperseded)}`)).toEqual([
      '440210000003706 false',
      '440210000003705 true',
      '120250000003704 false',
      '120250000003703 false',
      '120250000003702 false',
      '120250000003701 false',
      '120250000003700 false',
    ]);
  });

  test('the person who asks stands in the document of L036 too, under the reference of the message', async () => {
    const { exchanges } = await during(world, () => consult('living-wage-elsewhere'));
    const request = exchanges.find(({ service }) => service === 'OCMWCPASL036')?.request ?? '';
    const [, reference = 'none'] = /&lt;\w+:Reference&gt;([^&]*)&lt;|&lt;Reference&gt;([^&]*)&lt;/.exec(request) ?? [];
    expect(request).toContain(`UniqueReference&gt;${reference}&lt;`);
    expect(request.match(/&gt;80611000160&lt;/g)).toHaveLength(2);
  });

  test('nothing at all is an answer, from eight questions', async () => {
    const { body } = await consult('no-data');
    expect(body).toMatchObject({ outcome: 'noDataFound', unknownProperties: [] });
    expect(body.sources.map(({ outcome }) => outcome)).toEqual(Array(8).fill('noDataFound'));
  });

  test('one service that fails leaves the rest, and its part is unknown, not empty', async () => {
    const { status, body } = await consult('a036-out-of-reach');
    expect(status).toBe(200);
    expect(body).toMatchObject({ outcome: 'incomplete', unknownProperties: ['multifunctionalAttestations'] });
    expect(body.data).not.toHaveProperty('multifunctionalAttestations');
    expect(body.data?.supportPeriods).toHaveLength(1);
    expect(body.data?.forms).toEqual([]);
  });

  test.each([
    ['OCMWCPASListOfAttestations', 'PRIME_INSTALLATION', 'installationPremiums'],
    ['OCMWCPASListOfAttestations', 'FORMULAIRES', 'forms'],
    ['LivingWagesService', 'getLivingWages', 'supportPeriods'],
  ])('%s %s fails by itself', async (service, operation, property) => {
    await world.control('faults', { body: { kind: 'noResult', service, operation } });
    const { body } = await consult('premium-elsewhere');
    expect(body).toMatchObject({ outcome: 'incomplete', unknownProperties: [property] });
    expect(body.data).not.toHaveProperty(property);
    expect(Object.keys(body.data ?? {})).toHaveLength(7);
  });

  test('a period that is too long is refused', async () => {
    const { status, text } = await consult('no-data', '?from=2010-01-01&to=2026-01-01');
    expect(status).toBe(400);
    expect(text).toContain('120 months');
  });

  test('code 7 does not open it', async () => {
    const id = await world.integrate(world.persona('household-of-four'), { qualityCode: 7 });
    expect((await world.call(`/integrations/${id}/streams/attestations`)).status).toBe(403);
  });
});
