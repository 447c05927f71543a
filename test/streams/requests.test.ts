import { describe, expect, test } from 'vitest';
import type { AnyStream, Call, Stream } from '../../src/stream-kit/stream.ts';
import { findStream } from '../../src/streams/registry.ts';
import { streamContext } from './context.ts';

const context = streamContext();
const { ssin } = context;
type Query = Readonly<Record<string, string>>;

function stream(name: string): Stream {
  return findStream(name) as AnyStream as Stream;
}

function calls(name: string, query: Query, language: 'nl' | 'fr' | 'de' = 'nl'): readonly Call[] {
  const asked = stream(name);
  return asked.toRequests(asked.query.parse(query), { ...context, language });
}

const period = { beginDate: '2025-11-01', endDate: '2026-01-31' };
const from = period.beginDate;
const to = period.endDate;

describe('request bodies', () => {
  const retrieveTI = (history: boolean, language = 'nl') => [
    { operation: 'retrieveTI', body: { searchInformation: { ssin, language, history } } },
  ];
  const dolsis = (criteria: object) => ({
    operation: 'findEmployersByWorker',
    body: { criteria },
    gives: ['employments'],
  });
  const patrimony = (searchCriteria: object) => [{ operation: 'consultImmovableProperties', body: { searchCriteria } }];

  const insurance = (days: readonly string[]) => {
    const wanted = ['insuringOrganization', 'reimbursementRight', 'ct1ct2', 'payingThirdParty', 'maximumCharge'];
    const also = ['medicalHouse', 'increasedIntervention', 'statusComplementaryInsurance', 'globalMedicalFile'];
    const desired = [...wanted, ...also].map((name) => [name, true] as const);
    const desiredData = { ...Object.fromEntries(desired), sfdfL891: false };
    return days.map((date) => ({
      operation: 'getInsuranceOrganizationInformations',
      body: {
        criterion: {
          ssin,
          temporalCriteria: date === '2026-03-02' ? { today: true } : { date },
          desiredData,
        },
      },
    }));
  };
  const taxes = (referenceYear: object) => {
    const elements = { element: ['OTHER_DEPENDENT', 'OTHER_DEPENDENT_HANDICAP', 'CADASTRAL_INCOME'] };
    const income = ['TAXABLE_INCOME', 'DISTINCTLY_TAXABLE_INCOME', 'GLOBAL_TAXABLE_INCOME_FISCAL_FAMILY'];
    const groups = { group: [...income, 'CHILDREN_DEPENDENT'] };
    const criteria = { ssin, referenceYear, fiscalDataSelection: { elements, groups } };
    return [{ operation: 'consultTaxAssessmentData', body: { criteria } }];
  };
  const pensions = (StartDate: string, EndDate: string, Language = 'NL') => [
    {
      operation: 'pensionRegister',
      body: {
        TargetSSIN: ssin,
        Period: { StartDate, EndDate },
        RequestedData: {
          Pillar: 'FirstSecond',
          RequestedInformation: 'RightsMaximumPayments',
          Focus: 'MonthOfPayment',
        },
        Language,
      },
    },
  ];
  const history = (from1: string, to1: string, from2: string, to2: string) => [
    {
      operation: 'manageAccess',
      body: {
        SSIN: ssin,
        Period: { StartDate: from1, EndDate: to1 },
        Action: 'LIST',
        Sector: 17,
        QueryRegister: 'SECONDARY',
        ProofOfAuthentication: { IdentityCardNumber: '592113711161' },
      },
      gives: ['otherCentres', 'ownCentre', 'centresPeriod'],
    },
    {
      operation: 'consultReferenceManager',
      body: {
        ConsultOtherSectorsCriteria: {
          QualityCodeRequestor: 1,
          RequestedSsin: ssin,
          IntegratedPeriod: { StartDate: '2026-03-02', EndDate: '2026-05-01' },
          RequestedPeriod: { StartDate: from2, EndDate: to2 },
          FetchDescriptions: true,
        },
      },
      gives: ['sectors', 'sectorsPeriod'],
    },
  ];

  test.each<[string, string, Query, unknown]>([
    ['pension', 'the last twelve months', {}, pensions('2025-03-02', '2026-03-02')],
    ['pension', 'a period', { from, to }, pensions(from, to)],
    ['nationalRegister', 'current data', {}, retrieveTI(false)],
    ['nationalRegister', 'history', { history: 'true' }, retrieveTI(true)],
    [
      'household',
      'the family and its members',
      {},
      [
        {
          operation: 'PerformInvestigation',
          body: { SocialSecurityUser: ssin, DataGroups: { FamilyCompositionGroup: true, CitizenGroup: true } },
        },
      ],
    ],
    ['integrationHistory', 'both lists', {}, history('2021-03-02', '2026-05-01', '1990-01-01', '2026-03-02')],
    ['integrationHistory', 'a period', { from, to }, history(from, to, from, to)],
    ['dimona', 'everything', {}, [dolsis({ ssin, scope: 'mutations' })]],
    [
      'dimona',
      'a period: what is active, and what was canceled',
      { from, to },
      [dolsis({ ssin, scope: 'activeInPeriod', period }), dolsis({ ssin, scope: 'mutations', period })],
    ],
    ['patrimonium', 'now', {}, patrimony({ ssin, withCoOwners: true, language: 'NL' })],
    ['patrimonium', 'a period', { from, to }, patrimony({ ssin, withCoOwners: true, period, language: 'NL' })],
    [
      'patrimonium',
      'the full history without co-owners',
      { fullHistory: 'true', withCoOwners: 'false' },
      patrimony({ ssin, withCoOwners: false, fullHistory: true, language: 'NL' }),
    ],
    ['taxAssessment', 'the most recent', {}, taxes({ derivedYear: 'MOST_RECENT' })],
    ['taxAssessment', 'a year', { year: '2023' }, taxes({ year: '2023' })],
    [
      'insurability',
      'two years: the ends and the quarters between, today as today',
      {},
      insurance([
        '2024-03-02',
        '2024-04-01',
        '2024-07-01',
        '2024-10-01',
        '2025-01-01',
        '2025-04-01',
        '2025-07-01',
        '2025-10-01',
        '2026-01-01',
        '2026-03-02',
      ]),
    ],
    ['insurability', 'another period', { from, to }, insurance(['2025-11-01', '2026-01-01', '2026-01-31'])],
    ['insurability', 'one day', { from, to: from }, insurance(['2025-11-01'])],
  ])('%s: %s', (name, _, query, expected) => {
    // As text, because the order of the keys is the order of the elements.
    expect(JSON.stringify(calls(name, query))).toBe(JSON.stringify(expected));
  });

  test('the language goes along in the form of each service', () => {
    expect(calls('nationalRegister', {}, 'de')).toEqual(retrieveTI(false, 'de'));
    expect(JSON.stringify(calls('patrimonium', {}, 'fr'))).toContain('"language":"FR"');
    expect(calls('pension', {}, 'de')).toEqual(pensions('2025-03-02', '2026-03-02', 'DE'));
  });
});

describe('queries', () => {
  test.each<[string, Query]>([
    ['nationalRegister', { history: 'yes' }],
    ['nationalRegister', { from, to }],
    ['nationalRegister', { groups: '001' }],
    ['household', { from, to }],
    ['integrationHistory', { from }],
    ['integrationHistory', { from: to, to: from }],
    ['dimona', { from }],
    ['dimona', { to }],
    ['dimona', { from: to, to: from }],
    ['dimona', { from: '2025-02-30', to }],
    ['dimona', { from: '2025-00-00', to }],
    ['dimona', { scope: 'active' }],
    ['patrimonium', { from, to, fullHistory: 'true' }],
    ['cadaf', { from }],
    ['cadaf', { from: to, to: from }],
    ['cadaf', { from: '2025-11', to: '2026-01' }],
    ['cadaf', { authenticSource: 'FLANDERS' }],
    ['jobSeeker', { from }],
    ['jobSeeker', { from: to, to: from }],
    ['jobSeeker', { service: 'VDAB' }],
    ['patrimonium', { withCoOwners: '1' }],
    ['patrimonium', { ssin }],
    ['insurability', { from }],
    ['insurability', { from: '2023-12-01', to: '2026-03-02' }],
    ['insurability', { year: '2025' }],
    ['taxAssessment', { year: '24' }],
    ['taxAssessment', { year: '3024' }],
    ['taxAssessment', { from, to }],
    ['attestations', { from }],
    ['attestations', { from: '2016-01-01', to: '2026-01-01' }],
    ['attestations', { type: 'STATUT65' }],
    ['pension', { from }],
    ['pension', { from: '2016-01-01', to: '2026-01-01' }],
    ['pension', { pillar: 'first' }],
  ])('%s refuses %o', (name, query) => {
    expect(stream(name).query.safeParse(query).success).toBe(false);
  });

  test('ten years of pensions are not too long', () => {
    expect(stream('pension').query.safeParse({ from: '2016-01-01', to: '2025-12-31' }).success).toBe(true);
  });

  test('a period of one day is a period', () => {
    expect(stream('dimona').query.safeParse({ from, to: from }).success).toBe(true);
  });
});
