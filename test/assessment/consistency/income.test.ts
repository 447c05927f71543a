import { describe, expect, test } from 'vitest';
import type { DataOf } from '../../../src/assessment/answers.ts';
import { answer } from '../overview/given.ts';
import { find, stateOf } from './find.ts';

const euro = (value: string) => ({ value, currency: 'EUR' as const });

describe('job seeker and unemployment', () => {
  const right = (code: string) => ({ amountBasis: 'gross' as const, unemploymentCode: { code } });
  const office = (codes: readonly string[], exemptions: DataOf<'unemployment'>['exemptions'] = []) =>
    answer('unemployment', { referenceDate: '2026-03-02', rights: codes.map(right), exemptions });
  const registered = (isLatest: boolean | undefined, ...federal: string[]) =>
    answer('jobSeeker', {
      registrations: [
        {
          service: { code: 'VDAB' },
          categories: [],
          federalCategories: federal.map((code) => ({ code })),
          ...(isLatest !== undefined && { isLatest }),
        },
      ],
    });
  const notRegistered = answer('jobSeeker', { registrations: [] });

  test.each([
    ['full unemployment without registration', { ...office(['01']), ...notRegistered }, 'raised'],
    ['full unemployment with registration', { ...office(['01']), ...registered(true) }, 'clear'],
    ['temporary unemployment', { ...office(['02']), ...notRegistered }, 'clear'],
    ['no right', { ...office([]), ...notRegistered }, 'clear'],
    ['an exemption that runs', { ...office(['01'], [{ startDate: '2026-01-01' }]), ...notRegistered }, 'explained'],
    [
      'an exemption that ended',
      { ...office(['01'], [{ startDate: '2025-01-01', endDate: '2026-02-28' }]), ...notRegistered },
      'raised',
    ],
    [
      'services that did not answer',
      {
        ...office(['01']),
        ...answer('jobSeeker', { registrations: [] }, { outcome: 'incomplete', unknownProperties: ['registrations'] }),
      },
      'unknown',
    ],
    ['an office that did not answer', notRegistered, 'unknown'],
  ] as const)('%s', (_, answers, state) => {
    expect(stateOf('benefitWithoutJobSeeker', answers)).toBe(state);
  });

  test.each([
    ['asked and no right', { ...office([]), ...registered(true, '050') }, 'raised'],
    ['asked at an older registration', { ...office([]), ...registered(false, '050') }, 'clear'],
    ['asked and a right', { ...office(['01']), ...registered(undefined, '050') }, 'clear'],
    ['another category', { ...office([]), ...registered(true, '060') }, 'clear'],
    ['asked and the office did not answer', registered(true, '050'), 'unknown'],
  ] as const)('%s', (_, answers, state) => {
    expect(stateOf('jobSeekerWithoutBenefit', answers)).toBe(state);
  });
});

describe('work and unemployment', () => {
  const paid = (month: string | undefined, numberOfAllowances: string | undefined, code = '01') =>
    answer('unemployment', {
      rights: [{ amountBasis: 'gross', unemploymentCode: { code } }],
      paidSums: [
        {
          amountBasis: 'gross',
          ...(month !== undefined && { month }),
          ...(numberOfAllowances !== undefined && { numberOfAllowances }),
        },
      ],
    });
  const job = (more: object, isCanceled = false) =>
    answer('dimona', { employments: [{ isCanceled, employer: {}, workerType: { code: 'OTH' }, ...more }] });
  // February 2026 has 24 days without its Sundays; from the 16th on, 12.
  const half = { startDate: '2026-02-16' };
  test.each([
    ['as many as are left', { ...job(half), ...paid('2026-02', '12') }, 'clear'],
    ['half an allowance more', { ...job(half), ...paid('2026-02', '12.5') }, 'raised'],
    ['beside temporary unemployment', { ...job(half), ...paid('2026-02', '24', '02') }, 'explained'],
    ['a canceled job', { ...job(half, true), ...paid('2026-02', '24') }, 'clear'],
    ['a job of another month', { ...job({ startDate: '2026-03-01' }), ...paid('2026-02', '24') }, 'clear'],
    [
      'a job that ended at midnight',
      { ...job({ startDate: '2026-01-01', endDate: '2026-02-01', endTime: '00:00' }), ...paid('2026-02', '24') },
      'clear',
    ],
    [
      'a flexi-job of some days',
      { ...job({ ...half, workerType: { code: 'FLX' } }), ...paid('2026-02', '24') },
      'unknown',
    ],
    [
      'a flexi-job of one day',
      {
        ...job({ startDate: '2026-02-16', endDate: '2026-02-16', workerType: { code: 'FLX' } }),
        ...paid('2026-02', '24'),
      },
      'raised',
    ],
    ['a job that began nobody knows when', { ...job({}), ...paid('2026-02', '24') }, 'unknown'],
    ['a payment without a month', { ...job(half), ...paid(undefined, '12') }, 'unknown'],
    ['a payment without a number', { ...job(half), ...paid('2026-02', undefined) }, 'unknown'],
    ['no work at all', { ...answer('dimona', { employments: [] }), ...paid('2026-02', '24') }, 'clear'],
    ['work that is not known', paid('2026-02', '24'), 'unknown'],
  ] as const)('%s', (_, answers, state) => {
    expect(stateOf('workAgainstUnemployment', answers)).toBe(state);
  });

  test('says which months', () => {
    expect(find('workAgainstUnemployment', { ...job(half), ...paid('2026-02', '13') }).values).toEqual({
      months: '2026-02',
    });
  });
});

describe('pension and tax', () => {
  const paid = (...parts: readonly [string, string | undefined][]) =>
    answer('pension', {
      rights: [],
      payments: [
        {
          payingInstitution: {},
          parts: parts.map(([month, value]) => ({ month, ...(value !== undefined && { taxableAmount: euro(value) }) })),
        },
      ],
    });
  const assessed = (globally: string | undefined, separately: string | undefined = '0') =>
    answer('taxAssessment', {
      incomeYear: '2025',
      isMostRecent: true,
      income: {
        ...(globally !== undefined && { globallyTaxable: { amount: euro(globally) } }),
        separatelyTaxable: { amount: euro(separately) },
      },
    });
  test.each([
    ['as much', { ...paid(['2025-01', '700'], ['2025-02', '300.50']), ...assessed('1000', '0.50') }, 'clear'],
    ['a cent more', { ...paid(['2025-01', '700'], ['2025-02', '300.51']), ...assessed('1000', '0.50') }, 'raised'],
    ['paid in other years', { ...paid(['2024-12', '700'], ['2026-01', '700']), ...assessed('0') }, 'clear'],
    ['a part without an amount', { ...paid(['2025-01', undefined]), ...assessed('1000') }, 'unknown'],
    ['income that is not told', { ...paid(['2025-01', '1']), ...assessed(undefined) }, 'unknown'],
    ['no assessment', paid(['2025-01', '1']), 'unknown'],
    ['no pension known', assessed('1000'), 'unknown'],
    ['no pension', { ...answer('pension', { payments: [] }), ...assessed('0') }, 'clear'],
  ] as const)('%s', (_, answers, state) => {
    expect(stateOf('pensionAgainstTax', answers)).toBe(state);
  });

  test('income that is not in the assessment is nothing', () => {
    const nothing = { absenceReason: { code: 'ELEMENT_NOT_PRESENT_IN_THE_TAX_ASSESSMENT_DATA' } };
    const finding = find('pensionAgainstTax', {
      ...paid(['2025-01', '1500']),
      ...answer('taxAssessment', {
        incomeYear: '2025',
        isMostRecent: true,
        income: { globallyTaxable: nothing, separatelyTaxable: nothing },
      }),
    });
    expect(finding.state).toBe('raised');
    expect(finding.values).toEqual({ year: '2025', pension: '1500.00', income: '0.00' });
  });
});
