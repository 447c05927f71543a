import { describe, expect, test } from 'vitest';
import { incapacity } from '../../../src/streams/incapacity/index.ts';
import { streamContext } from '../context.ts';

const context = streamContext();
const { ssin } = context;

function quartersOf(query: Readonly<Record<string, string>>, today = context.today) {
  const calls = incapacity.toRequests(incapacity.query.parse(query), { ...context, today });
  return calls.map(({ operation, body: { criteria } }) => [operation, criteria] as const);
}
const bothFor = (...quarters: readonly string[]) =>
  quarters.flatMap((yearQuarter) => [
    ['consultIndemnityPeriods', { ssin, yearQuarter }],
    ['consultAttest', { ssin, yearQuarter }],
  ]);

describe('what is asked', () => {
  test.each([
    ['2026-03-02', ['2025Q1', '2025Q2', '2025Q3', '2025Q4', '2026Q1']],
    ['2026-03-31', ['2025Q1', '2025Q2', '2025Q3', '2025Q4', '2026Q1']],
    ['2026-04-01', ['2025Q2', '2025Q3', '2025Q4', '2026Q1', '2026Q2']],
    ['2028-02-29', ['2027Q1', '2027Q2', '2027Q3', '2027Q4', '2028Q1']],
    ['2026-12-31', ['2025Q4', '2026Q1', '2026Q2', '2026Q3', '2026Q4']],
  ])('on %s, without a period: five quarters, from both operations', (today, quarters) => {
    expect(quartersOf({}, today)).toEqual(bothFor(...quarters));
  });

  test('the quarters that have a day in the period', () => {
    expect(quartersOf({ from: '2025-06-30', to: '2025-10-01' })).toEqual(bothFor('2025Q2', '2025Q3', '2025Q4'));
    expect(quartersOf({ from: '2025-12-31', to: '2025-12-31' })).toEqual(bothFor('2025Q4'));
  });

  test.each([
    [{ from: '2024-04-01', to: '2026-03-31' }, true],
    [{ from: '2024-03-31', to: '2026-01-01' }, false],
    [{ from: '2024-04-01', to: '2026-04-01' }, false],
    [{ from: '2026-01-01' }, false],
    [{ to: '2026-01-01' }, false],
    [{ from: '2026-01-02', to: '2026-01-01' }, false],
    [{ quarter: '2026Q1' }, false],
  ])('%o is asked: %s', (query, isAsked) => {
    expect(incapacity.query.safeParse(query).success).toBe(isAsked);
  });
});

test('every call says which properties it gives, and together they give all but what was asked', () => {
  const given = new Set(incapacity.toRequests({}, context).flatMap(({ gives }) => gives ?? []));
  expect([...given, 'quarters'].sort()).toEqual(Object.keys(incapacity.data.shape).sort());
});
