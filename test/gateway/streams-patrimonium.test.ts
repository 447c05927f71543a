import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startConstellation, type Constellation } from '../constellation.ts';

let world: Constellation;
beforeAll(async () => {
  world = await startConstellation({ env: { KSZ_RETRIES: '0' } });
});
afterAll(async () => {
  await world[Symbol.asyncDispose]();
});

interface PatrimoniumAnswer {
  readonly outcome: string;
  readonly filteredElements: readonly string[];
  readonly data?: { readonly properties: readonly Readonly<Record<string, unknown>>[] };
}

const integrations = new Map<string, Promise<string>>();
async function consult(tag: string, query = '') {
  const persona = world.persona(tag);
  const made = integrations.get(persona.ssin) ?? world.integrate(persona);
  integrations.set(persona.ssin, made);
  return world.call<PatrimoniumAnswer>(`/integrations/${await made}/streams/patrimonium${query}`);
}

describe('what the land registry tells of a property', () => {
  test('that it doubts the rights, since which year the parcel is as it is, and what the income rests on', async () => {
    const { body } = await consult('doubtful-rights');
    expect(body.outcome).toBe('dataFound');
    const [plot, warehouse, holidayHome] = body.data?.properties ?? [];
    expect(plot).toMatchObject({
      status: { situationId: '880601', description: { nl: 'Actueel perceel' }, startDate: '2015-00-00' },
      unbuiltParts: [{ placeName: 'AAN DE KREEK', partType: { code: 'T', label: { nl: 'Terrein' } } }],
      state: { areRightsDoubtful: true, doubtfulRightsCode: '1', situationId: '3501300601' },
    });
    expect(warehouse).toMatchObject({
      parts: [
        {
          cadastralIncome: {
            amount: { value: '2500', currency: 'EUR' },
            exonerationEndDate: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) as string,
            decrees: ['DECREET 19/12/2003 ART. 11'],
            reason: 'NIEUW MATERIEEL',
            notifications: [
              { code: '1', label: { nl: 'Kennisgeving verstuurd' } },
              { code: '2', label: { nl: 'Bezwaar ingediend' } },
            ],
          },
        },
        { cadastralIncome: { amount: { value: '310' } } },
      ],
    });
    expect(warehouse?.['state']).not.toHaveProperty('areRightsDoubtful');
    // No share is known: the land registry writes 0/0.
    expect(holidayHome?.['parties']).toMatchObject([{ kind: 'association', rights: [{ isShareUnspecified: true }] }]);
    expect(JSON.stringify(holidayHome?.['parties'])).not.toContain('"share"');
  });

  test('how many rooms a house has', async () => {
    const { body } = await consult('half-house');
    expect(body.data?.properties[0]?.['buildings']).toMatchObject([
      {
        address: { street: { label: { nl: 'Zilverberkstraat' } }, houseNumber: '42' },
        rooms: { living: 2, bedrooms: 3, bathrooms: 1, basements: 1, terraces: 1 },
      },
    ]);
  });

  test('what was renovated, and what the deed says', async () => {
    const { body } = await consult('bare-ownership');
    expect(body.data?.properties).toContainEqual(
      expect.objectContaining({
        buildings: [
          expect.objectContaining({
            renovationYear: 1987,
            renovatedSurfaceInSquareMetres: 120,
            deedDescription: 'HOEVE MET AANHORIGHEDEN',
          }),
        ],
      }),
    );
  });

  test('how long a parcel was as it was', async () => {
    const { body } = await consult('past-property', '?fullHistory=true');
    expect(body.data?.properties.map(({ status }) => status)).toContainEqual({
      situation: { code: 'H', label: { nl: 'Hervormd perceel' } },
      situationId: '410305',
      startDate: '2009-03-12',
      endDate: '2017-00-00',
    });
  });

  test('the service filters nothing, also for a person about whom others do', async () => {
    const { body } = await consult('data-filters');
    expect(body.outcome).toBe('dataFound');
    expect(body.filteredElements).toEqual([]);
  });
});
