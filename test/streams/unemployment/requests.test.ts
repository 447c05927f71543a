import { describe, expect, test } from 'vitest';
import { decimalOf } from '../../../src/values/xsd-values.ts';
import { unemployment } from '../../../src/streams/unemployment/index.ts';
import { streamContext } from '../context.ts';

const context = streamContext();
const { ssin } = context;

function asked(query: Readonly<Record<string, string>>, today = context.today) {
  const calls = unemployment.toRequests(unemployment.query.parse(query), { ...context, today });
  return Object.fromEntries(calls.map(({ operation, body }) => [operation, body['searchCriteria']]));
}

describe('what is asked', () => {
  test('without anything: the right of today, the last payment, and 24 calendar months', () => {
    const period = { beginDate: '2024-04-01', endDate: '2026-03-02' };
    expect(asked({}, '2026-03-02')).toEqual({
      consultRights: { ssin, date: '2026-03-02' },
      consultPaidSums: { ssin, period: { startMonth: '2024-04', endMonth: '2026-03' }, allAllowance: 1 },
      consultPayments: { ssin },
      consultSanctionHistory: { ssin, period },
      consultExemptionHistory: { ssin, period },
    });
  });

  test.each([
    ['2026-03-31', '2024-04'],
    ['2026-01-31', '2024-02'],
    ['2028-02-29', '2026-03'],
    ['2026-12-31', '2025-01'],
  ])('on %s the months begin in %s', (today, startMonth) => {
    expect(asked({}, today)['consultPaidSums']).toMatchObject({ period: { startMonth, endMonth: today.slice(0, 7) } });
  });

  test('a period and a day', () => {
    const period = { beginDate: '2025-01-15', endDate: '2025-02-01' };
    expect(asked({ from: '2025-01-15', to: '2025-02-01', referenceDate: '2025-01-31' })).toEqual({
      consultRights: { ssin, date: '2025-01-31' },
      consultPaidSums: { ssin, period: { startMonth: '2025-01', endMonth: '2025-02' }, allAllowance: 1 },
      consultPayments: { ssin, date: '2025-01-31' },
      consultSanctionHistory: { ssin, period },
      consultExemptionHistory: { ssin, period },
    });
  });

  test.each([
    [{ from: '2022-03-31', to: '2026-02-01' }, true],
    [{ from: '2022-03-31', to: '2026-03-01' }, false],
    [{ to: '2026-03-01' }, false],
    [{ referenceDate: '2026-02-30' }, false],
    [{ referenceDate: '2020-02-29' }, true],
    [{ allAllowance: '1' }, false],
  ])('%o is asked: %s', (query, isAsked) => {
    expect(unemployment.query.safeParse(query).success).toBe(isAsked);
  });
});

test('every call says which properties it gives, and together they give all', () => {
  const given = unemployment.toRequests({}, context).flatMap(({ gives }) => gives ?? []);
  expect([...given].sort()).toEqual(Object.keys(unemployment.data.shape).sort());
});

test.each([
  ['12.5', '12.5'],
  ['26', '26'],
  ['26.0', '26'],
  ['012.50', '12.5'],
  ['0', '0'],
  ['0.5', '0.5'],
  ['0.05', '0.05'],
  ['99.5', '99.5'],
  [' 3 ', '3'],
  ['.5', '0.5'],
  ['12,5', undefined],
  ['-1', undefined],
  ['1e2', undefined],
  ['', undefined],
  [undefined, undefined],
])('the number of allowances %s is %s, exactly', (text, expected) => {
  expect(decimalOf(text)).toBe(expected);
});
