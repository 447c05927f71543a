import { describe, expect, test } from 'vitest';
import { selfEmployed } from '../../../src/streams/self-employed/index.ts';
import { streamContext } from '../context.ts';

const context = streamContext();
const { ssin } = context;

function calls(query: Readonly<Record<string, string>>, today = context.today) {
  return selfEmployed.toRequests(selfEmployed.query.parse(query), { ...context, today }).map(({ body }) => body);
}

describe('what is asked', () => {
  test('without a period: the whole career, and twenty quarters with the present one', () => {
    expect(calls({}, '2026-03-02')).toEqual([
      { criteria: { ssin } },
      { criteria: { ssin, period: { beginQuarter: '2021Q2', endQuarter: '2026Q1' } } },
    ]);
  });

  test.each([
    ['2026-01-01', '2021Q2', '2026Q1'],
    ['2026-12-31', '2022Q1', '2026Q4'],
    ['2028-02-29', '2023Q2', '2028Q1'],
    ['2026-05-31', '2021Q3', '2026Q2'],
  ])('on %s the quarters %s to %s', (today, beginQuarter, endQuarter) => {
    expect(calls({}, today)[1]).toEqual({ criteria: { ssin, period: { beginQuarter, endQuarter } } });
  });

  test('a period of days is the quarters in which it has a day', () => {
    expect(calls({ from: '2024-03-31', to: '2024-04-01' })).toEqual([
      { criteria: { ssin, period: { beginDate: '2024-03-31', endDate: '2024-04-01' } } },
      { criteria: { ssin, period: { beginQuarter: '2024Q1', endQuarter: '2024Q2' } } },
    ]);
  });

  test.each([
    [{ from: '2016-01-01', to: '2025-12-31' }, true],
    [{ from: '2016-01-01', to: '2026-01-01' }, false],
    [{ from: '2016-01-01' }, false],
    [{ from: '2026-01-02', to: '2026-01-01' }, false],
    [{ quarter: '2026Q1' }, false],
  ])('%o is asked: %s', (query, isAsked) => {
    expect(selfEmployed.query.safeParse(query).success).toBe(isAsked);
  });
});

test('every call says which properties it gives, and together they give all', () => {
  const given = selfEmployed.toRequests({}, context).flatMap(({ gives }) => gives ?? []);
  expect([...given].sort()).toEqual(Object.keys(selfEmployed.data.shape).sort());
});
