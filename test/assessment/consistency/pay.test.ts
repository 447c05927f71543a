import { expect, test } from 'vitest';
import type { DataOf } from '../../../src/assessment/answers.ts';
import { answer } from '../overview/given.ts';
import { find, stateOf } from './find.ts';

const baker = { enterpriseNumber: '1999000150' };
const job = (more: object = {}) =>
  answer('dimona', { employments: [{ isCanceled: false, startDate: '2025-07-01', employer: baker, ...more }] });
const wages = (...of: readonly object[]) =>
  answer('wages', {
    declarations: of.map((more) => ({
      declarationId: '1',
      version: '1',
      status: { code: 'CREATION' },
      isCanceled: false,
      employer: baker,
      amountBasis: 'gross' as const,
      quarter: '2025Q3',
      ...more,
    })),
  });

test.each([
  ['wages of the quarter', job(), wages({}), 'clear'],
  ['none of it', job(), wages({ quarter: '2025Q2' }), 'raised'],
  ['only withdrawn ones', job(), wages({ isCanceled: true }), 'raised'],
  ['those of another employer', job(), wages({ employer: { enterpriseNumber: '1999000249' } }), 'raised'],
  ['an employer without a number', job(), wages({ employer: {} }), 'unknown'],
  ['work of a quarter that can still be declared', job({ startDate: '2025-10-01' }), wages(), 'clear'],
  ['work without a quarterly declaration', job({ workerType: { code: 'DWD' } }), wages(), 'clear'],
  ['work by the day', job({ workerType: { code: 'FLX' } }), wages(), 'unknown'],
  ['work that was canceled', job({ isCanceled: true }), wages(), 'clear'],
] as const)('work against wages: %s', (_, work, declared, state) => {
  expect(stateOf('workWithoutWages', { ...work, ...declared })).toBe(state);
});

test('work against wages: the quarters are named', () => {
  expect(find('workWithoutWages', { ...job({ startDate: '2025-06-30' }), ...wages() }).values).toEqual({
    quarters: '2025Q2, 2025Q3',
  });
});

test.each([
  // February 2026 has 24 days without its Sundays.
  ['as many days as the month has', '12', { days: 12 }, 'clear'],
  ['half a day more', '12.5', { days: 12 }, 'raised'],
  ['a cancelled attestation', '24', { days: 12, isCanceled: true }, 'clear'],
  ['what the fund took back', '24', { days: 12, paidAmount: { value: '-9', currency: 'EUR' as const } }, 'clear'],
  ['days that may be of the month before', '24', { startDate: '2026-01-01', days: 27 }, 'clear'],
  ['one day more than the month before has', '24', { startDate: '2026-01-01', days: 28 }, 'raised'],
  ['hours', '24', { hours: '10' }, 'clear'],
  ['days that are not told', '24', {}, 'unknown'],
] as const)('sickness fund against unemployment: %s', (_, numberOfAllowances, more, state) => {
  const payments = [
    { quarter: '2026Q1', amountBasis: 'gross' as const, startDate: '2026-02-01', endDate: '2026-02-28', ...more },
  ];
  const answers = {
    ...answer('incapacity', { payments }),
    ...answer('unemployment', { paidSums: [{ month: '2026-02', numberOfAllowances, amountBasis: 'gross' }] }),
  };
  expect(stateOf('incapacityAgainstUnemployment', answers)).toBe(state);
});

test.each([
  ['one after the other', { startDate: '2026-02-01' }, 'clear'],
  ['on the same day', { startDate: '2026-01-31' }, 'raised'],
  ['equal in all', { startDate: '2026-01-01', endDate: '2026-01-31' }, 'clear'],
  ['one of them cancelled', { startDate: '2026-01-15', isCanceled: true }, 'clear'],
  ['one of them provisional', { startDate: '2026-01-15', isProvisional: true }, 'explained'],
] as const)('periods of the sickness fund: %s', (_, more, state) => {
  const indemnityPeriods: DataOf<'incapacity'>['indemnityPeriods'] = [
    { quarter: '2026Q1', startDate: '2026-01-01', endDate: '2026-01-31' },
    { quarter: '2026Q1', ...more },
  ];
  expect(stateOf('incapacityOverlapping', answer('incapacity', { indemnityPeriods }))).toBe(state);
});
