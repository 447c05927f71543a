import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { addDays, addMonths, belgianDate } from '../../src/values/calendar.ts';
import { registrationOf, startConstellation, type Constellation } from '../constellation.ts';
import { during, withFault } from './exchanges.ts';

let world: Constellation;
const today = belgianDate(Date.now());
beforeAll(async () => {
  world = await startConstellation({ env: { KSZ_RETRIES: '0' } });
});
afterEach(async () => {
  await world.control('faults', { method: 'DELETE' });
});
afterAll(async () => {
  await world[Symbol.asyncDispose]();
});

interface Registration {
  readonly centre: { readonly code: string; readonly name?: Readonly<Record<string, string>> };
  readonly qualityCode: { readonly code: string; readonly label?: unknown };
  readonly startDate: string;
  readonly endDate?: string;
  readonly isCurrent: boolean;
  readonly overlap?: { readonly startDate: string; readonly endDate: string; readonly days: number };
}
interface Period {
  readonly startDate: string;
  readonly endDate: string;
}
interface HistoryAnswer {
  readonly outcome: string;
  readonly unknownProperties: readonly string[];
  readonly data?: {
    readonly otherCentres?: readonly Registration[];
    readonly ownCentre?: readonly Registration[];
    readonly centresPeriod?: Period;
    readonly sectorsPeriod?: Period;
    readonly sectors?: readonly {
      readonly sector: { readonly code: string; readonly label?: Readonly<Record<string, string>> };
      readonly registrations: readonly { qualityCode: { code: string; label?: Readonly<Record<string, string>> } }[];
    }[];
  };
}

const known = new Map<string, Promise<string>>();
function integrationOf(tag: string): Promise<string> {
  const persona = world.persona(tag);
  const made = known.get(persona.ssin) ?? world.integrate(persona);
  known.set(persona.ssin, made);
  return made;
}

async function history(tag: string, query = '') {
  const answer = await world.call<HistoryAnswer>(
    `/integrations/${await integrationOf(tag)}/streams/integrationHistory${query}`,
  );
  expect(answer.status).toBe(200);
  return answer.body;
}

describe('other centres', () => {
  test('a centre that still helps the person: its name, its quality, and the days of overlap', async () => {
    const { otherCentres = [], ownCentre = [] } = (await history('overlap-with-other-centre')).data ?? {};
    expect(otherCentres.map(({ centre, qualityCode }) => [centre.code, qualityCode.code])).toEqual([
      ['12025', '2'],
      ['12025', '1'],
      ['92094', '1'],
    ]);
    expect(otherCentres[0]).toMatchObject({
      centre: { name: { nl: 'OCMW Mechelen', en: 'PCSW Mechelen' } },
      qualityCode: { label: { nl: 'Leefloon' } },
      isCurrent: true,
      // Today and the twenty days to come.
      overlap: { startDate: today, endDate: addDays(today, 20), days: 21 },
    });
    expect(otherCentres.slice(1).every(({ isCurrent, overlap }) => !isCurrent && overlap === undefined)).toBe(true);
    expect(ownCentre).toMatchObject([{ centre: { code: '44021' }, startDate: today, isCurrent: true }]);
    expect(ownCentre[0]).not.toHaveProperty('overlap');
  });

  test('longer ago than five years only when it is asked', async () => {
    const long = await history('overlap-with-other-centre', `?from=2000-01-01&to=${today}`);
    expect(long.data?.otherCentres?.map(({ centre }) => centre.code)).toContain('63023');
  });

  test('formerly elsewhere: told, without overlap', async () => {
    const { data } = await history('formerly-at-other-centre');
    expect(data?.otherCentres).toHaveLength(2);
    expect(data?.otherCentres?.some(({ isCurrent, overlap }) => isCurrent || overlap !== undefined)).toBe(false);
    expect(data?.sectors?.map(({ sector }) => sector.code)).toEqual(['12']);
  });

  test('a registration elsewhere that comes after ours is seen at once', async () => {
    const persona = world.persona('lives-alone');
    const id = await integrationOf('lives-alone');
    await world.control('registrations', {
      body: {
        ssin: persona.ssin,
        enterpriseNumber: '1999000249',
        qualityCode: 4,
        startDate: addDays(today, 10),
        endDate: addDays(today, 12),
      },
    });
    const { body } = await world.call<HistoryAnswer>(`/integrations/${id}/streams/integrationHistory`);
    expect(body.data?.otherCentres).toMatchObject([
      { centre: { code: '92094' }, isCurrent: false, overlap: { days: 3 } },
    ]);
  });
});

describe('the network', () => {
  test('sectors with codes of their own, explained; the centres are not among them', async () => {
    const { data } = await history('known-at-several-sectors', `?from=2020-01-01&to=${today}`);
    expect(data?.sectors?.map(({ sector }) => sector.code)).toEqual(['1', '12', '14']);
    const labels = data?.sectors?.map(({ registrations }) => registrations.map(({ qualityCode }) => qualityCode.label));
    // The gateway's own words, and where it has none those of the directory.
    expect(labels?.[1]?.[0]).toMatchObject({ nl: 'Werknemer', de: 'Arbeitnehmer' });
    expect(labels?.[2]).toEqual([{ nl: 'Loopbaandossier', fr: 'Dossier de carrière' }]);
  });

  test('the whole trajectory without a question, and each list says for which days it holds', async () => {
    const { data } = await history('known-at-several-sectors');
    expect(data?.sectorsPeriod).toEqual({ startDate: '1990-01-01', endDate: today });
    expect(data?.centresPeriod).toMatchObject({ startDate: addMonths(today, -60) });
    // What was over more than a year before the integration is in it.
    const former = (data?.sectors ?? []).flatMap(
      ({ registrations }) => registrations as unknown as readonly { periods: readonly { endDate?: string }[] }[],
    );
    const ends = former.flatMap(({ periods }) => periods.flatMap(({ endDate }) => endDate ?? []));
    expect(ends.some((end) => end < addMonths(today, -12))).toBe(true);
    const asked = await history('known-at-several-sectors', `?from=2024-01-01&to=2024-12-31`);
    const period = { startDate: '2024-01-01', endDate: '2024-12-31' };
    expect(asked.data).toMatchObject({ sectorsPeriod: period, centresPeriod: period });
  });

  test('says the same about work as dimona', async () => {
    const id = await integrationOf('sixty-employers');
    const dimona = await world.call<{ data: { employments: readonly { startDate: string; isCanceled: boolean }[] } }>(
      `/integrations/${id}/streams/dimona?from=2026-01-01&to=${today}`,
    );
    const network = await history('sixty-employers', `?from=2026-01-01&to=${today}`);
    const periods = (network.data?.sectors ?? []).flatMap(
      ({ registrations }) =>
        registrations as unknown as readonly {
          qualityCode: { code: string };
          periods: readonly { startDate: string }[];
        }[],
    );
    const declared = periods.find(({ qualityCode }) => qualityCode.code === '30')?.periods ?? [];
    const worked = dimona.body.data.employments.filter(({ isCanceled }) => !isCanceled);
    expect(declared.map(({ startDate }) => startDate)).toEqual(worked.map(({ startDate }) => startDate));
    expect(declared.length).toBeGreaterThan(10);
  });
});

describe('each list fails by itself', () => {
  test.each([
    ['OCMWCPASManageAccess', ['otherCentres', 'ownCentre', 'centresPeriod'], 'sectors'],
    ['ReferenceManager.consult', ['sectors', 'sectorsPeriod'], 'otherCentres'],
  ])('%s', async (service, unknown, there) => {
    await integrationOf('known-at-several-sectors');
    for (const kind of ['noResult', 'hang', 'soapFault', 'malformedXml']) {
      const body = await withFault(world, { kind, service }, () => history('known-at-several-sectors'));
      expect(body.outcome).toBe('incomplete');
      expect(body.unknownProperties).toEqual(unknown);
      for (const property of unknown) expect(body.data).not.toHaveProperty(property);
      expect(body.data).toHaveProperty(there);
      await world.control('faults', { method: 'DELETE' });
    }
  });

  test('the proof of identity goes along in capitals without accents', async () => {
    const persona = world.persona('rich-history');
    const made = await world.call<{ integrationId: string }>('/integrations', { body: registrationOf(persona) });
    expect(made.status).toBe(201);
    const { result, exchanges } = await during(world, () =>
      world.call<HistoryAnswer>(`/integrations/${made.body.integrationId}/streams/integrationHistory`),
    );
    expect(result.body.unknownProperties).toEqual([]);
    expect(exchanges.map(({ request }) => request).join('')).toContain('SCHOSSLER');
  });
});
