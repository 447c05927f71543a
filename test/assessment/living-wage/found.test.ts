import { describe, expect, test } from 'vitest';
import type { Answers } from '../../../src/assessment/answers.ts';
import type { Declared } from '../../../src/assessment/declared.ts';
import type { LivingWage } from '../../../src/assessment/living-wage/view.ts';
import { answer, person } from '../overview/given.ts';
import { stepOf, wageOf } from './inquiries.ts';

const euros = (value: string) => ({ value, currency: 'EUR' as const });
const code = (value: string) => ({ code: value });
const single = { category: '2', childrenAsRecipient: 0 } as const;
const net = (kind: 'unemployment' | 'wages' | 'pension', value: string) => ({
  kind,
  amount: euros(value),
  per: 'month' as const,
  basis: 'net' as const,
});

/** A single applicant with answers; everything that no stream tells is declared as nothing. */
function single2026(
  answers: Answers,
  declared: Declared = { income: [], property: [], savings: euros('0') },
): LivingWage {
  return wageOf({ day: '2026-03-02', applicant: person(answers), declared, choices: single });
}

/** The same without any declaration of income. */
function undeclared(answers: Answers): LivingWage {
  return single2026(answers, { property: [], savings: euros('0') });
}

describe('allowances of the employment office', () => {
  const right = answer('unemployment', {
    rights: [{ dailyAmount: euros('50'), regime: '12', amountBasis: 'gross' }],
    paidSums: [{ month: '2026-01', paidAmount: euros('1300'), amountBasis: 'gross' }],
  });

  test('are projected from the right: the daily amount, twelve times a fortnight, and net at most that', () => {
    const result = undeclared(right);
    // 50 x 12 x 26 = 15,600 gross; 10.09 % at most is withheld.
    expect(stepOf(result, 'unemployment')).toMatchObject({
      atLeast: euros('14025.96'),
      atMost: euros('15600.00'),
      basis: 'found',
      missing: [{ why: 'notInSource', stream: 'unemployment', path: '/rights' }],
    });
    expect(stepOf(result, 'unemployment')?.facts).toMatchObject([
      { origin: 'found', path: '/rights/0' },
      { origin: 'found', path: '/paidSums' },
    ]);
    expect(result.state).toBe('atMost');
  });

  test('are known when the net amount is declared and fits', () => {
    const result = single2026(right, { income: [net('unemployment', '1250')], property: [], savings: euros('0') });
    expect(stepOf(result, 'unemployment')).toMatchObject({ perYear: euros('15000.00'), basis: 'found', missing: [] });
    expect(result.livingWage?.perMonth).toEqual(euros('111.30'));
    expect(result).toMatchObject({ state: 'known', basis: 'mixed', missing: [] });
  });

  test.each([
    ['a lower net amount', [net('unemployment', '1000')], '12000.00'],
    ['none', [], '0.00'],
  ])('go before a declaration that says %s, which is the alternative', (_, income, alternative) => {
    const result = single2026(right, { income, property: [], savings: euros('0') });
    expect(stepOf(result, 'unemployment')).toMatchObject({
      atLeast: euros('14025.96'),
      alternative: euros(alternative),
    });
  });

  test('that the source does not have count as declared, and the step says that none was found', () => {
    const none = answer('unemployment', { rights: [], paidSums: [] });
    const result = single2026(none, { income: [net('unemployment', '400')], property: [], savings: euros('0') });
    expect(stepOf(result, 'unemployment')).toMatchObject({
      perYear: euros('4800.00'),
      basis: 'declared',
      alternative: euros('0.00'),
    });
    expect(stepOf(undeclared(none), 'unemployment')).toMatchObject({ perYear: euros('0.00'), basis: 'found' });
  });

  test.each([
    ['was not asked', {}, 'notConsulted'],
    [
      'gave no answer',
      answer('unemployment', {}, { outcome: 'incomplete', unknownProperties: ['rights'] }),
      'sourceSilent',
    ],
    ['is hidden', answer('unemployment', {}, { withheldCategories: ['right'] }), 'withheld'],
  ])('are unknown when the source %s and nothing is declared', (_, answers, why) => {
    const result = undeclared(answers);
    expect(stepOf(result, 'unemployment')).toMatchObject({
      atLeast: euros('0.00'),
      basis: 'unknown',
      missing: [{ why }],
    });
    expect(result.missing).toContainEqual(expect.objectContaining({ why, stream: 'unemployment' }));
    expect(result.livingWage?.perMonth).toEqual(euros('1340.47'));
    expect(result.state).toBe('atMost');
  });
});

describe('pensions', () => {
  const institution = { registrationNumber: '101' };
  const identification = {
    payingInstitution: institution,
    fileNumber: 'F1',
    advantage: code('01'),
    periodicity: code('1'),
  };
  const payment = (month: string, gross: string, more = {}) => ({
    ...identification,
    referencePeriod: { startMonth: month, endMonth: month },
    isHolidayPay: false,
    grossAmount: euros(gross),
    healthInsuranceContribution: { amount: euros('40') },
    solidarityContribution: { amount: euros('10') },
    parts: [{ taxableAmount: euros('1000'), withholdingTaxPercentage: '11.5' }],
    ...more,
  });
  const pension = (payments: object[], right = {}) =>
    answer('pension', { rights: [{ ...identification, ...right }], payments: payments as never });

  test('are those of the last payment, net of contributions and withholding tax', () => {
    const holidayPay = payment('2026-02', '700', { isHolidayPay: true });
    const result = undeclared(pension([payment('2026-01', '1100'), payment('2026-02', '1150'), holidayPay]));
    // 1,150 - 40 - 10 - 11.5 % of 1,000 = 985 a month.
    expect(stepOf(result, 'pensions')).toMatchObject({ perYear: euros('11820.00'), missing: [] });
    expect(stepOf(result, 'pensions')?.facts.map(({ path }) => path)).toEqual(['/rights/0', '/payments/1']);
  });

  test('of another periodicity are counted as often as they are paid', () => {
    const quarterly = payment('2026-02', '1150', { periodicity: code('3') });
    expect(stepOf(undeclared(pension([quarterly])), 'pensions')?.perYear).toEqual(euros('3940.00'));
  });

  test('of which the tax is not told are known up to what is left before it', () => {
    const result = undeclared(pension([payment('2026-02', '1150', { parts: undefined })]));
    expect(stepOf(result, 'pensions')).toMatchObject({
      atLeast: euros('0.00'),
      atMost: euros('13200.00'),
      missing: [{ why: 'notInSource', stream: 'pension', path: '/payments/0' }],
    });
  });

  test('without a payment are unknown, and those that ended are nothing', () => {
    expect(stepOf(undeclared(pension([])), 'pensions')).toMatchObject({
      atLeast: euros('0.00'),
      missing: [{ why: 'notInSource', path: '/rights/0' }],
    });
    const awarded = pension([], { rightStartDate: '2026-02-01', hasPayments: false });
    expect(stepOf(undeclared(awarded), 'pensions')).toMatchObject({ atLeast: euros('0.00'), missing: [{}] });
    const ended = pension([payment('2025-12', '1150')], { rightEndDate: '2026-01-31' });
    expect(stepOf(undeclared(ended), 'pensions')?.perYear).toEqual(euros('0.00'));
  });

  test.each([{}, { rightStartDate: '2059-05-01' }])('that are built up for later (%j) are nothing yet', (begins) => {
    const later = pension([], { hasPayments: false, ...begins });
    expect(stepOf(undeclared(later), 'pensions')).toMatchObject({ perYear: euros('0.00'), missing: [] });
  });
});

describe('allowances for disability', () => {
  const allowance = (more: object) => answer('dgph', { allowances: [{ source: code('DGPH'), ...more } as never] });
  const adult = { kind: code('3'), totalMonthlyAmount: euros('1500') };

  test('count without their part for integration, which is another step', () => {
    const result = undeclared(allowance({ ...adult, monthlyAmount: euros('300'), integrationCategory: code('2') }));
    expect(stepOf(result, 'disability')?.perYear).toEqual(euros('14400.00'));
    expect(stepOf(result, 'disabilityIntegration')).toMatchObject({ perYear: euros('3600.00'), counted: false });
  });

  test('are known up to the total when the source does not split it', () => {
    const both = { integrationCategory: code('2'), incomeReplacementCategory: code('A') };
    expect(stepOf(undeclared(allowance({ ...adult, ...both })), 'disability')).toMatchObject({
      atLeast: euros('0.00'),
      atMost: euros('18000.00'),
      missing: [{ stream: 'dgph', path: '/allowances/0/monthlyAmount' }],
    });
  });

  test('for integration only, for the elderly, or that ended do not count', () => {
    const answers = [
      allowance({ ...adult, integrationCategory: code('2') }),
      allowance({ kind: code('4'), totalMonthlyAmount: euros('400') }),
      allowance({ ...adult, endDate: '2026-02-28' }),
    ];
    for (const one of answers) expect(stepOf(undeclared(one), 'disability')?.perYear).toEqual(euros('0.00'));
  });

  test('of another kind may count or not', () => {
    expect(
      stepOf(undeclared(allowance({ kind: code('6'), totalMonthlyAmount: euros('100') })), 'disability'),
    ).toMatchObject({
      atLeast: euros('0.00'),
      atMost: euros('1200.00'),
    });
  });
});

describe('work', () => {
  const job = (more: object = {}) =>
    answer('dimona', { employments: [{ isCanceled: false, startDate: '2026-01-05', employer: {}, ...more }] });

  test('that runs has a wage that only the wage slip tells', () => {
    const result = undeclared(job());
    expect(stepOf(result, 'wages')).toMatchObject({
      atLeast: euros('0.00'),
      basis: 'found',
      missing: [{ why: 'notInSource', stream: 'dimona', path: '/employments/0' }],
    });
    expect(result.state).toBe('atMost');
    expect(stepOf(single2026(job()), 'wages')).toMatchObject({ atLeast: euros('0.00'), alternative: euros('0.00') });
  });

  test('that runs names the pay of the last quarter that was declared beside it', () => {
    const declaration = (quarter: string, isCanceled = false) => ({
      declarationId: '1',
      version: '1',
      status: code('CREATION'),
      isCanceled,
      employer: {},
      amountBasis: 'gross' as const,
      quarter,
    });
    const declarations = [declaration('2025Q4', true), declaration('2025Q2'), declaration('2025Q3')];
    const step = stepOf(undeclared({ ...job(), ...answer('wages', { declarations }) }), 'wages');
    expect(step?.facts.map(({ stream, path }) => [stream, path])).toEqual([
      ['dimona', '/employments/0'],
      ['wages', '/declarations/2'],
    ]);
    expect(step).toMatchObject({ atLeast: euros('0.00') });
    expect(step).not.toHaveProperty('atMost');
  });

  test('counts by the declared net wage, and the exemption waits for the centre', () => {
    const result = single2026(job(), { income: [net('wages', '500')], property: [], savings: euros('0') });
    expect(stepOf(result, 'wages')).toMatchObject({ perYear: euros('6000.00'), missing: [] });
    expect(result.exemption?.kind).toBeUndefined();
    expect(result.missing).toEqual([{ why: 'notSettled', path: '/exemption' }]);
    // 500 - 315.67 a month with the exemption, 500 without it; 250 a year is exempt in general.
    expect(result.livingWage?.perMonth).toEqual(euros('1176.97'));
    expect(result.livingWage?.atLeastPerMonth).toEqual(euros('861.30'));
  });

  test.each([
    ['was canceled', { isCanceled: true }],
    ['has ended', { endDate: '2026-02-27' }],
    ['begins later', { startDate: '2026-03-03' }],
  ])('that %s gives nothing', (_, more) => {
    expect(stepOf(undeclared(job(more)), 'wages')?.perYear).toEqual(euros('0.00'));
  });

  test('as self-employed has an income that nobody tells, unless the time is assimilated', () => {
    const segments = (segment: object) =>
      answer('selfEmployed', { affiliations: [{ segments: [{ startDate: '2024-01-01', ...segment }] }] });
    expect(stepOf(undeclared(segments({})), 'selfEmployment')).toMatchObject({
      atLeast: euros('0.00'),
      basis: 'found',
    });
    const ill = segments({ assimilation: code('100') });
    expect(stepOf(undeclared(ill), 'selfEmployment')?.perYear).toEqual(euros('0.00'));
  });

  test('of which only the gross amount is declared is known up to that', () => {
    const declared: Declared = {
      income: [{ ...net('wages', '900'), basis: 'gross' }],
      property: [],
      savings: euros('0'),
    };
    expect(stepOf(single2026({}, declared), 'wages')).toMatchObject({
      atLeast: euros('0.00'),
      atMost: euros('10800.00'),
      missing: [{ why: 'notDeclared', path: '/income/0/basis' }],
    });
  });
});

describe('benefits of the sickness fund', () => {
  const period = (more: object = {}) => ({
    quarter: '2026Q1',
    startDate: '2026-01-01',
    endDate: '2026-02-28',
    exit: code('0'),
    ...more,
  });
  const payment = (more: object = {}) => ({
    quarter: '2026Q1',
    startDate: '2026-02-01',
    endDate: '2026-02-28',
    paidAmount: euros('1200'),
    amountBasis: 'gross' as const,
    days: 24,
    ...more,
  });
  const benefits = (indemnityPeriods: object[], payments: object[]) =>
    answer('incapacity', { indemnityPeriods: indemnityPeriods as never, payments: payments as never });
  const step = (answers: Answers) => stepOf(undeclared(answers), 'incapacity');

  test('that run are projected from the last ordinary payment, six days a week, and net at most that', () => {
    const payments = [
      payment({ startDate: '2026-01-01', endDate: '2026-01-31', paidAmount: euros('900') }),
      payment(),
      payment({ endDate: '2026-03-01', allowanceCategory: code('1') }),
      payment({ endDate: '2026-03-01', paidAmount: euros('-500') }),
      payment({ endDate: '2026-03-01', isCanceled: true }),
    ];
    // 50 a day, 312 days; 11.11 % at most is withheld.
    expect(step(benefits([period()], payments))).toMatchObject({
      atLeast: euros('13866.84'),
      atMost: euros('15600.00'),
      missing: [{ why: 'notInSource', stream: 'incapacity', path: '/payments/1/paidAmount' }],
    });
  });

  test('that ended, or of a quarter long ago, are nothing', () => {
    const nothing = { perYear: euros('0.00'), basis: 'found' };
    expect(step(benefits([period({ exit: code('1') })], [payment()]))).toMatchObject(nothing);
    expect(step(benefits([period({ isCanceled: true })], [payment()]))).toMatchObject(nothing);
    const old = { quarter: '2025Q3', startDate: '2025-07-01', endDate: '2025-09-30' };
    expect(step(benefits([period(old)], [payment()]))).toMatchObject(nothing);
    const later = period({ exit: code('1'), quarter: '2026Q1' });
    const before = period({ quarter: '2025Q4', startDate: '2025-10-01', endDate: '2025-12-31' });
    expect(step(benefits([before, later], [payment()]))).toMatchObject(nothing);
  });

  test('without a usable payment are of an unknown amount', () => {
    expect(step(benefits([period()], [payment({ days: 0 })]))).toMatchObject({
      atLeast: euros('0.00'),
      missing: [{ why: 'notInSource', stream: 'incapacity', path: '/indemnityPeriods/0' }],
    });
    const silent = answer(
      'incapacity',
      { indemnityPeriods: [period()] as never },
      { outcome: 'incomplete', unknownProperties: ['payments'] },
    );
    expect(step(silent)).toMatchObject({ missing: [{ why: 'sourceSilent', path: '/payments' }] });
  });
});
