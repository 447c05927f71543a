import { expect, test } from 'vitest';
import { ageOn } from '../../../src/assessment/age.ts';
import { monthsUpTo, presenceIn } from '../../../src/assessment/days-in-month.ts';

test.each([
  ['1990-03-02', '2026-03-02', 36],
  ['1990-03-03', '2026-03-02', 35],
  ['2008-02-29', '2026-02-28', 17],
  ['2008-02-29', '2026-03-01', 18],
  ['1955-03-00', '2026-03-02', undefined],
  ['1955-02-00', '2026-03-02', 71],
  ['1955-00-00', '2026-12-31', 71],
  ['1955-00-00', '2026-12-30', undefined],
  ['2026-03-03', '2026-03-02', undefined],
  [undefined, '2026-03-02', undefined],
])('the age of somebody born on %s, on %s', (born, day, age) => {
  expect(ageOn(born, day)).toBe(age);
});

test('months go back over the turn of a year', () => {
  expect(monthsUpTo('2026-02-28', 3)).toEqual(['2025-12', '2026-01', '2026-02']);
});

test.each([
  [{}, 'unknown'],
  [{ startDate: '2026-02-28' }, 'present'],
  [{ startDate: '2026-03-01' }, 'none'],
  [{ startDate: '2025-01-01', endDate: '2026-01-31' }, 'none'],
  [{ startDate: '2025-01-01', endDate: '2026-02-01' }, 'present'],
  [{ startDate: '2026-02-20', endDate: '2026-02-10' }, 'none'],
  [{ startDate: '2026-00-00' }, 'unknown'],
  [{ startDate: '2026-02-00' }, 'present'],
  [{ endDate: '2026-02-10' }, 'present'],
  [{ endDate: '2026-03-10' }, 'unknown'],
])('a period %j in February', (period, presence) => {
  expect(presenceIn('2026-02', period)).toBe(presence);
});
