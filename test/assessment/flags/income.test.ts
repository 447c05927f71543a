import { describe, expect, test } from 'vitest';
import { answer, crossed, euro, income, since, states } from './crossing.ts';

describe('unemployment', () => {
  const paid = (month: string | undefined, value: string) => ({
    ...(month !== undefined && { month }),
    paidAmount: euro(value),
    amountBasis: 'gross' as const,
  });
  const sums = (...paidSums: ReturnType<typeof paid>[]) =>
    answer('unemployment', { referenceDate: '2026-03-02', rights: [], paidSums });

  test('that was paid in months that count is raised, with the amount of each month', () => {
    const { raised } = crossed('unemployment', sums(paid('2026-02', '1200.5'), paid('2026-01', '1300')), since());
    expect(raised?.values).toEqual({
      months: '2026-01, 2026-02',
      '2026-01': '1300.00',
      '2026-02': '1200.50',
      basis: 'gross',
    });
  });

  test('that was paid before, or nothing, is not', () => {
    expect(states('unemployment', sums(paid('2025-12', '1200'), paid('2026-01', '0')), since())).toEqual(['clear']);
  });

  test.each([
    ['the same net as gross less a fifth', '960', ['explained']],
    ['the lowest that can be left', '600', ['explained']],
    ['less than can be left', '530', ['raised']],
    ['more net than gross', '1270', ['raised']],
  ])('is compared with %s', (_, value, expected) => {
    const declared = { income: [income('unemployment', value)] };
    expect(states('unemployment', sums(paid('2026-01', '1200')), since({ declared }))).toEqual(expected);
  });

  test.each([
    ['1140', ['explained']],
    ['1139.99', ['raised']],
    ['1263.15', ['explained']],
    ['1263.17', ['raised']],
  ])('gross against %s gross: five percent of the larger one', (value, expected) => {
    const declared = { income: [{ ...income('unemployment', value), basis: 'gross' as const }] };
    expect(states('unemployment', sums(paid('2026-01', '1200')), since({ declared }))).toEqual(expected);
  });

  test('amounts a year and once are brought to the month', () => {
    const year = { ...income('unemployment', '14400'), per: 'year' as const, basis: 'gross' as const };
    expect(states('unemployment', sums(paid('2026-01', '1200')), since({ declared: { income: [year] } }))).toEqual([
      'explained',
    ]);
    const once = { ...year, amount: euro('1200'), per: 'once' as const, startDate: '2026-01-20' };
    const { raised } = crossed(
      'unemployment',
      sums(paid('2026-01', '1200'), paid('2026-02', '1200')),
      since({ declared: { income: [once] } }),
    );
    expect(raised?.values?.['months']).toBe('2026-02');
  });

  test('a payment of a month that nobody can read is unknown, not of no month', () => {
    const { unknown, ...rest } = crossed('unemployment', sums(paid(undefined, '1200')), since());
    expect(rest).toEqual({});
    expect(unknown?.missing).toEqual([{ why: 'notInSource', stream: 'unemployment', path: '/paidSums/0/month' }]);
  });

  test('a right counts in the months whose payment may not be known yet', () => {
    const answers = answer('unemployment', {
      referenceDate: '2026-03-02',
      rights: [{ startDate: '2025-01-01', amountBasis: 'gross' }],
      paidSums: [paid('2026-02', '1200')],
    });
    const { raised } = crossed('unemployment', answers, since());
    expect(raised?.values).toEqual({ months: '2026-02, 2026-03', '2026-02': '1200.00', basis: 'gross' });
  });

  test('payments that did not come leave it unknown, beside what the right raises', () => {
    const answers = answer('unemployment', { rights: [] }, { unknownProperties: ['paidSums'] });
    expect(states('unemployment', answers, since())).toEqual(['unknown']);
  });
});

describe('an allowance that goes with work', () => {
  const rights = (code: string) =>
    answer('unemployment', { rights: [{ startDate: '2025-01-01', unemploymentCode: { code }, amountBasis: 'gross' }] });
  const job = answer('dimona', { employments: [{ isCanceled: false, startDate: '2025-01-01', employer: {} }] });
  const canceled = answer('dimona', { employments: [{ isCanceled: true, startDate: '2025-01-01', employer: {} }] });

  test('is raised only where Dimona shows no work', () => {
    expect(states('workWithAllowance', { ...rights('05'), ...job }, since())).toEqual(['clear']);
    expect(states('workWithAllowance', { ...rights('05'), ...canceled }, since())).toEqual(['raised']);
    expect(states('workWithAllowance', rights('57'), since())).toEqual(['raised']);
    expect(states('workWithAllowance', rights('01'), since())).toEqual(['clear']);
  });
});

describe('pension', () => {
  const institution = { payingInstitution: { enterpriseNumber: '1999090024' }, fileNumber: '1' };
  const payment = (startMonth: string, endMonth: string, value: string, code = '01') => ({
    ...institution,
    advantage: { code },
    referencePeriod: { startMonth, endMonth },
    grossAmount: euro(value),
  });
  const register = (payments: object[], rights: object[] = []) =>
    answer('pension', { rights, payments, demands: [] } as never);

  test('amounts of a longer period are those of its months', () => {
    const { raised } = crossed('pension', register([payment('2025-12', '2026-02', '3000')]), since());
    expect(raised?.values).toEqual({
      months: '2026-01, 2026-02',
      '2026-01': '1000.00',
      '2026-02': '1000.00',
      basis: 'gross',
    });
  });

  test('two pensions stand together against what is declared', () => {
    const both = register([payment('2026-01', '2026-01', '700'), payment('2026-01', '2026-01', '500', '02')]);
    const declared = (value: string) => ({
      declared: { income: [{ ...income('pension', value), basis: 'gross' as const }] },
    });
    expect(states('pension', both, since(declared('1200')))).toEqual(['explained']);
    expect(states('pension', both, since(declared('700')))).toEqual(['raised']);
  });

  test('holiday pay and contributions alone are no pension', () => {
    const holiday = { ...payment('2026-01', '2026-01', '700'), isHolidayPay: true };
    expect(states('pension', register([holiday, payment('2026-01', '2026-01', '5', 'ZV')]), since())).toEqual([
      'clear',
    ]);
  });

  test.each([
    [{}, ['raised']],
    [{ rightEndDate: '2025-12-31' }, ['clear']],
    [{ hasPayments: false }, ['clear']],
    [{ rightStartDate: '2026-04-01' }, ['clear']],
  ])('a right %j', (more, expected) => {
    const right = { ...institution, advantage: { code: '01' }, rightStartDate: '2015-07-01', ...more };
    expect(states('pension', register([], [right]), since())).toEqual(expected);
  });

  test('a payment without its period is unknown', () => {
    const payments = [{ ...institution, grossAmount: euro('900') }];
    expect(states('pension', register(payments), since())).toEqual(['unknown']);
  });

  test('an income guarantee is declared as such, not as a pension', () => {
    const guarantee = register([payment('2026-01', '2026-01', '900', '30')]);
    expect(states('pension', guarantee, since({ declared: { income: [income('pension', '900')] } }))).toEqual([
      'raised',
    ]);
  });
});

describe('disability allowance', () => {
  const source = { code: 'DGPH' };
  const paymentPeriod = { startDate: '2025-03-02', endDate: '2026-03-02' };
  const files = (payments: object[], allowances: object[] = []) =>
    answer('dgph', { referenceDate: '2026-03-02', paymentPeriod, payments, allowances } as never);
  const payment = (more: object = {}) => ({
    source,
    yearMonth: '2026-01',
    amount: euro('900'),
    amountBasis: 'untaxed',
    isCanceled: false,
    ...more,
  });
  const allowance = (code: string) => ({
    source,
    kind: { code },
    startDate: '2024-01-01',
    totalMonthlyAmount: euro('950'),
    amountBasis: 'untaxed',
  });

  test('a payment is raised; one that was canceled is explained', () => {
    expect(crossed('disabilityAllowance', files([payment()]), since()).raised?.values).toEqual({
      months: '2026-01',
      '2026-01': '900.00',
      basis: 'untaxed',
    });
    expect(states('disabilityAllowance', files([payment({ isCanceled: true })]), since())).toEqual(['explained']);
  });

  test('a right counts in months without payment', () => {
    const { raised } = crossed('disabilityAllowance', files([payment()], [allowance('3')]), since());
    expect(raised?.values).toMatchObject({ '2026-01': '900.00', '2026-02': '950.00', '2026-03': '950.00' });
  });

  test('aid to the elderly is not counted', () => {
    const { explained, ...rest } = crossed('disabilityAllowance', files([payment()], [allowance('4')]), since());
    expect(rest).toEqual({});
    expect(explained?.text.en).toContain('does not count by the rules');
  });

  test('the two parts that are declared stand together against one amount, net or gross', () => {
    const part = (kind: 'disabilityIncomeReplacement' | 'integrationAllowance', value: string) => ({
      kind,
      amount: euro(value),
      per: 'month' as const,
      basis: 'net' as const,
    });
    const declared = { income: [part('disabilityIncomeReplacement', '650'), part('integrationAllowance', '250')] };
    expect(states('disabilityAllowance', files([payment()], []), since({ declared }))).toEqual(['explained']);
  });

  test('months of which no payments were asked are unknown', () => {
    const answers = answer('dgph', {
      referenceDate: '2026-03-02',
      paymentPeriod: { startDate: '2026-02-01', endDate: '2026-03-02' },
      payments: [],
      allowances: [],
    });
    expect(states('disabilityAllowance', answers, since())).toEqual(['unknown']);
  });
});

describe('wages', () => {
  const declaration = (more: object = {}) => ({
    declarationId: '1',
    version: '1',
    status: { code: 'CREATION' },
    isCanceled: false,
    quarter: '2025Q1',
    employer: {},
    amountBasis: 'gross',
    occupations: [
      {
        startDate: '2020-01-01',
        remunerations: [
          { kind: { code: '1' }, amount: euro('3000') },
          { kind: { code: '10' }, amount: euro('900') },
        ],
      },
    ],
    ...more,
  });
  const declared = (...declarations: object[]) => answer('wages', { declarations } as never);
  const inQuarter = since({
    day: '2025-12-31',
    integration: {
      qualityCode: 2,
      applicationDate: '2025-01-01',
      startDate: '2025-01-01',
      endDate: '2025-12-31',
      isReview: false,
    },
    choices: { aidUntil: '2025-03-31' },
  });

  test('are spread over the months of the quarter, without what is no money', () => {
    expect(crossed('wages', declared(declaration()), inQuarter).raised?.values).toEqual({
      months: '2025-01, 2025-02, 2025-03',
      '2025-01': '1000.00',
      '2025-02': '1000.00',
      '2025-03': '1000.00',
      basis: 'gross',
    });
  });

  test('of part of a quarter belong to the months of the work', () => {
    const occupations = [{ startDate: '2025-03-10', remunerations: [{ kind: { code: '1' }, amount: euro('800') }] }];
    expect(crossed('wages', declared(declaration({ occupations })), inQuarter).raised?.values).toMatchObject({
      months: '2025-03',
      '2025-03': '800.00',
    });
  });

  test('whose pay is hidden have no amount, and not nothing', () => {
    const occupations = [{ startDate: '2020-01-01' }];
    expect(crossed('wages', declared(declaration({ occupations })), inQuarter).raised?.values).toEqual({
      months: '2025-01, 2025-02, 2025-03',
    });
  });

  test('that were withdrawn are explained; of a quarter that nobody can read, unknown', () => {
    expect(states('wages', declared(declaration({ isCanceled: true })), inQuarter)).toEqual(['explained']);
    expect(states('wages', declared(declaration({ quarter: undefined })), inQuarter)).toEqual(['unknown']);
  });

  test('that may still come are unknown, not absent', () => {
    expect(states('wages', declared(), since())).toEqual(['unknown']);
    expect(states('wages', declared(), inQuarter)).toEqual(['clear']);
  });
});
