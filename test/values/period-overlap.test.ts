import { describe, expect, test } from 'vitest';
import { includesDay, overlapOf } from '../../src/values/period-overlap.ts';

const integration = { startDate: '2026-03-02', endDate: '2026-05-01' };

describe('the days that two periods have in common', () => {
  test.each<[string, { startDate: string; endDate?: string }, unknown]>([
    ['inside', { startDate: '2026-03-10', endDate: '2026-03-10' }, ['2026-03-10', '2026-03-10', 1]],
    ['before the start', { startDate: '2025-01-01', endDate: '2026-03-21' }, ['2026-03-02', '2026-03-21', 20]],
    ['after the end', { startDate: '2026-04-28', endDate: '2027-01-01' }, ['2026-04-28', '2026-05-01', 4]],
    ['around, over the change of hours', { startDate: '2020-01-01' }, ['2026-03-02', '2026-05-01', 61]],
    ['the last day only', { startDate: '2026-05-01' }, ['2026-05-01', '2026-05-01', 1]],
    ['the first day only', { startDate: '2024-02-29', endDate: '2026-03-02' }, ['2026-03-02', '2026-03-02', 1]],
    ['the day before', { startDate: '2025-01-01', endDate: '2026-03-01' }, undefined],
    ['the day after', { startDate: '2026-05-02' }, undefined],
    ['a period that ends before it begins', { startDate: '2026-04-10', endDate: '2026-04-01' }, undefined],
  ])('%s', (_, period, expected) => {
    const overlap = overlapOf(period, integration);
    expect(overlap && [overlap.startDate, overlap.endDate, overlap.days]).toEqual(expected);
  });

  test('an integration without practical end', () => {
    expect(overlapOf({ startDate: '2026-01-01' }, { startDate: '9999-12-30', endDate: '9999-12-31' })?.days).toBe(2);
  });
});

test('a day lies in a period, both ends included', () => {
  expect(['2026-03-01', '2026-03-02', '2026-05-01', '2026-05-02'].map((day) => includesDay(integration, day))).toEqual([
    false,
    true,
    true,
    false,
  ]);
  expect(includesDay({ startDate: '2026-03-02' }, '2099-01-01')).toBe(true);
});
