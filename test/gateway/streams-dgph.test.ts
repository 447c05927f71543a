import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { startConstellation, type Constellation } from '../constellation.ts';

let world: Constellation;
beforeAll(async () => {
  world = await startConstellation({ env: { KSZ_RETRIES: '0' } });
});
afterEach(async () => {
  await world.control('faults', { method: 'DELETE' });
});
afterAll(() => world[Symbol.asyncDispose]());

interface Coded {
  readonly code: string;
  readonly label?: Readonly<Record<string, string>>;
}
interface DgphAnswer {
  readonly outcome: string;
  readonly unknownProperties: readonly string[];
  readonly filteredElements: readonly string[];
  readonly data: {
    readonly fileSources?: readonly { readonly source: Coded; readonly outcome: string }[];
    readonly requests?: readonly { readonly isInProgress: boolean }[];
    readonly recognitions?: readonly Readonly<Record<string, unknown>>[];
    readonly otherRecognitionDecisions?: readonly Readonly<Record<string, unknown>>[];
    readonly allowances?: readonly Readonly<Record<string, unknown>>[];
    readonly socialCards?: readonly { readonly kind: Coded }[];
    readonly addresses?: readonly Readonly<Record<string, unknown>>[];
    readonly payments?: readonly { readonly isCanceled: boolean; readonly yearMonth: string }[];
    readonly paymentSources?: readonly { readonly source: Coded; readonly outcome: string }[];
  };
}

const integrations = new Map<string, Promise<string>>();
async function consult(tag: string, query = '') {
  const id = integrations.get(tag) ?? world.integrate(world.persona(tag));
  integrations.set(tag, id);
  return world.call<DgphAnswer>(`/integrations/${await id}/streams/dgph${query}`);
}
const outcomes = (sources: DgphAnswer['data']['fileSources'] = []) =>
  Object.fromEntries(sources.map(({ source, outcome }) => [source.code, outcome]));

describe('dgph', () => {
  test('recognition, allowance with categories explained, cards and payments, the canceled one marked', async () => {
    const { body } = await consult('disability-payments');
    expect(body).toMatchObject({ outcome: 'dataFound', unknownProperties: [] });
    expect(body.data.recognitions).toMatchObject([
      { adult: { totalPoints: 12, hasReducedEarningCapacity: true }, conditions: { hasLowerLimbDisability: true } },
    ]);
    expect(body.data.allowances).toMatchObject([
      {
        kind: { code: '3' },
        totalMonthlyAmount: { value: '2061.61', currency: 'EUR' },
        amountBasis: 'untaxed',
        incomeReplacementCategory: { code: 'B', label: { nl: expect.stringContaining('woont alleen') as string } },
        integrationCategory: { code: '3', label: { fr: 'Catégorie 3 : 12 à 14 points' } },
      },
    ]);
    expect(body.data.socialCards?.map(({ kind }) => kind.code)).toEqual(['PARKINGCARD', 'REDUCTIONCARD']);
    expect(body.data.payments).toHaveLength(12);
    expect(body.data.payments?.filter(({ isCanceled }) => isCanceled)).toHaveLength(1);
    expect(outcomes(body.data.fileSources)).toMatchObject({
      DGPH: 'dataFound',
      VSB: 'noDataFound',
      MDG: 'noDataFound',
    });
  });

  test('a refusal and a pending request', async () => {
    const refused = (await consult('disability-refused')).body.data;
    expect(refused.requests).toMatchObject([{ isInProgress: false }]);
    expect(refused.recognitions).toEqual([]);
    expect(refused.otherRecognitionDecisions).toMatchObject([
      { decisionStatus: 'REFUSED', meaning: 'refused', adult: { totalPoints: 4 } },
    ]);
    expect(refused.allowances).toEqual([]);
    expect(refused.payments).toEqual([]);
    const pending = (await consult('disability-request-pending')).body.data;
    expect(pending.requests).toMatchObject([{ isInProgress: true, isRecognitionPending: true }]);
    expect(pending.recognitions).toEqual([]);
  });

  test('the pillars of a child at two sources', async () => {
    const { data } = (await consult('disability-child')).body;
    expect(data.recognitions).toMatchObject([
      { source: { code: 'AVIQ' }, child: { totalPoints: 14, isUnableToFollowCourses: false, isBiiReady: true } },
      { source: { code: 'DGPH' }, child: { firstPillarPoints: 4, totalPoints: 13 } },
    ]);
  });

  test('a child in Flanders and an elderly person in Wallonia: each source tells what it has', async () => {
    const flemish = (await consult('disability-child-flanders')).body.data;
    expect(flemish.requests).toEqual([
      expect.objectContaining({ isInProgress: true, isRecognitionPending: true, isAppealed: false }),
    ]);
    expect(flemish.requests?.[0]).not.toHaveProperty('isAdministrativelyPending');
    expect(flemish.recognitions?.map(({ child }) => child)).toEqual([
      { firstPillarPoints: 2, secondPillarPoints: 3, thirdPillarPoints: 4, totalPoints: 9 },
    ]);
    const walloon = (await consult('disability-elderly-wallonia')).body.data;
    expect(walloon.recognitions).toMatchObject([{ source: { code: 'NicCin' }, adult: { totalPoints: 9 } }]);
    expect(walloon.allowances).toMatchObject([
      { source: { code: 'NicCin' }, kind: { code: '4' }, totalMonthlyAmount: { value: '198.64', currency: 'EUR' } },
    ]);
    expect(walloon.allowances?.[0]).not.toHaveProperty('incomeReplacementCategory');
  });

  test('only a parking card', async () => {
    const { data } = (await consult('parking-card-only')).body;
    expect(data.socialCards).toMatchObject([{ kind: { code: 'PARKINGCARD' } }]);
    expect([data.recognitions, data.allowances, data.payments]).toEqual([[], [], []]);
  });

  test('an address whose names say no language is told whole', async () => {
    const { data } = (await consult('parking-card-only')).body;
    expect(data.addresses).toMatchObject([
      {
        streetName: { und: 'Kolenkaai' },
        houseNumber: '116',
        municipalityName: { und: expect.stringContaining('Gent') as string },
        country: { code: '150', label: { und: expect.stringContaining('België') as string } },
      },
    ]);
    const other = (await consult('disability-payments')).body.data;
    expect(other.addresses).toMatchObject([{ streetName: { nl: 'Vogelmuurpad' }, municipalityName: { nl: 'Gent' } }]);
  });

  test('a source that fails is unknown, and the others are told', async () => {
    const { body } = await consult('disability-source-failing');
    expect(body).toMatchObject({
      outcome: 'incomplete',
      unknownProperties: ['requests', 'allowances', 'otherAllowanceDecisions', 'payments'],
    });
    expect(outcomes(body.data.fileSources)).toMatchObject({
      VSB: 'unknown',
      IrisCare: 'dataFound',
      DGPH: 'noDataFound',
    });
    expect(outcomes(body.data.paymentSources)).toMatchObject({ VSB: 'unknown', IrisCare: 'dataFound' });
    expect(body.data.allowances).toMatchObject([{ source: { code: 'IrisCare' } }]);
  });

  test.each([
    ['consultPayments', ['paymentSources', 'payments'], 'recognitions'],
    [
      'consultFilesByDate',
      [
        'fileSources',
        'requests',
        'recognitions',
        'otherRecognitionDecisions',
        'allowances',
        'otherAllowanceDecisions',
        'socialCards',
        'addresses',
      ],
      'payments',
    ],
  ])('without %s the other is still there', async (operation, unknown, known) => {
    await world.control('faults', { body: { kind: 'http500', service: 'HandiService', operation } });
    const { body } = await consult('disability-payments');
    expect(body).toMatchObject({ outcome: 'incomplete', unknownProperties: unknown });
    for (const property of unknown) expect(body.data).not.toHaveProperty(property);
    expect(body.data).toHaveProperty(known);
  });

  test('a period asks its payments, and its last day the files; more than two years is refused', async () => {
    const before = (await consult('disability-payments', '?from=2020-01-01&to=2021-12-31')).body;
    expect(before.outcome).toBe('noDataFound');
    expect((await consult('disability-payments', '?from=2020-01-01&to=2022-01-01')).status).toBe(400);
  });

  test('what the Bank took out is named, and is not an empty list', async () => {
    const { body } = await consult('disability-filtered');
    expect(body.filteredElements).toEqual(['socialCards', 'addressHandicappedPerson']);
    expect(body.data).not.toHaveProperty('socialCards');
    expect(body.data).not.toHaveProperty('addresses');
    expect(body.data.recognitions).toHaveLength(1);
  });
});
