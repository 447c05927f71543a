import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  alertsOf,
  countedUntil,
  countMonths,
  monthsToCount,
  remainingDays,
  windowOf,
} from '../../../src/streams/attestations/exemption-rule.ts';
import { streamContext } from '../context.ts';

const { exemption: rules } = streamContext();
const open = { startDate: '2020-01-01', endDate: '2029-12-31' };
const march = { startDate: '2025-03-01', endDate: '2025-03-31' };

describe('the window', () => {
  test.each([
    ['T2.6', '2024-01-15', '2030-01-14'],
    ['from a leap day', '2024-02-29', '2030-02-28'],
    ['from the last day of February', '2023-02-28', '2029-02-27'],
    ['the first day of the present rule', '2011-10-01', '2017-09-30'],
    ['the last day of the old rule', '2011-09-30', '2014-09-29'],
    ['the old rule', '2010-03-01', '2013-02-28'],
    ['the old rule from a leap day', '2008-02-29', '2011-02-28'],
  ])('%s: from %s until %s', (_, startDate, endDate) => {
    expect(windowOf(startDate, rules.windows)).toEqual({ startDate, endDate });
  });

  test('none without a row for that day', () => {
    expect(windowOf('2022-01-01', [{ firstFrom: '2030-01-01', years: 1 }])).toBeUndefined();
  });
});

describe('until when the source has counted', () => {
  test.each([
    // The first Sunday of November 2026 is the first, of December the sixth.
    ['2026-11-01', '2026-09-30'],
    ['2026-11-02', '2026-10-31'],
    ['2026-11-30', '2026-10-31'],
    ['2026-12-01', '2026-10-31'],
    ['2026-12-06', '2026-10-31'],
    ['2026-12-07', '2026-11-30'],
    ['2027-01-03', '2026-11-30'],
    ['2027-01-04', '2026-12-31'],
    ['2028-03-06', '2028-02-29'],
  ])('on %s: %s', (today, counted) => {
    expect(countedUntil(today)).toBe(counted);
  });
});

describe('the months still to be counted', () => {
  test('the present one, and the one before it until the first Sunday', () => {
    expect(monthsToCount('2025-03-12', open)).toEqual([march]);
    expect(monthsToCount('2026-03-01', open)).toEqual([
      { startDate: '2026-02-01', endDate: '2026-02-28' },
      { startDate: '2026-03-01', endDate: '2026-03-31' },
    ]);
  });

  test('only the days in the window, and none after it', () => {
    const window = { startDate: '2019-03-05', endDate: '2025-03-04' };
    expect(monthsToCount('2025-03-04', window)).toEqual([{ startDate: '2025-03-01', endDate: '2025-03-04' }]);
    expect(monthsToCount('2025-03-05', window)).toEqual([]);
    expect(monthsToCount('2025-03-12', { startDate: '2025-03-10', endDate: '2031-03-09' })).toEqual([
      { startDate: '2025-03-10', endDate: '2025-03-31' },
    ]);
  });
});

describe('the days left', () => {
  test.each([
    ['T2.7 before its month', 400, open, 695],
    ['T2.8 before its month', 1090, open, 5],
    ['none used', 0, open, 1095],
    ['all used', 1095, open, 0],
    ['more than all used', 1200, open, 0],
    ['after the window', 10, { startDate: '2019-03-02', endDate: '2025-03-01' }, 0],
    ['on the last day of the window', 10, { startDate: '2019-03-03', endDate: '2025-03-02' }, 1085],
  ])('%s', (_, used, window, left) => {
    expect(remainingDays(used, '2025-03-02', window, rules)).toBe(left);
  });
});

describe('what months take', () => {
  test.each([
    ['T2.7', 695, 22, { exemptDays: 22, remainingDays: 673 }],
    ['T2.8', 5, 30, { exemptDays: 5, remainingDays: 0 }],
    ['T2.11', 812, 21, { exemptDays: 21, remainingDays: 791 }],
    ['no work', 812, 0, { exemptDays: 0, remainingDays: 812 }],
  ])('%s', (_, left, days, taken) => {
    expect(countMonths(left, [{ month: '2025-03', days }])).toEqual([{ month: '2025-03', days, ...taken }]);
  });

  test('what is not known is not known afterwards either', () => {
    const unknown = { month: '2025-03', contractDays: 12, unknownBecause: 'daysWorkedNotDeclared' } as const;
    expect(countMonths(100, [unknown, { month: '2025-04', days: 10 }])).toEqual([
      unknown,
      { month: '2025-04', days: 10 },
    ]);
  });

  test('when nothing is left, nothing is exempt, whatever was worked', () => {
    const unknown = { month: '2025-04', unknownBecause: 'workUnknown' } as const;
    expect(countMonths(5, [{ month: '2025-03', days: 31 }, unknown])).toEqual([
      { month: '2025-03', days: 31, exemptDays: 5, remainingDays: 0 },
      { ...unknown, exemptDays: 0, remainingDays: 0 },
    ]);
  });

  test('never exempts more than is left, nor leaves less than nothing', () => {
    fc.assert(
      fc.property(fc.nat(1100), fc.array(fc.nat(31), { minLength: 1, maxLength: 3 }), (left, days) => {
        const months = countMonths(
          left,
          days.map((number) => ({ month: '2025-03', days: number })),
        );
        const exempt = months.reduce((sum, { exemptDays = 0 }) => sum + exemptDays, 0);
        expect(exempt + (months.at(-1)?.remainingDays ?? 0)).toBe(left);
        for (const month of months) expect(month.exemptDays).toBeLessThanOrEqual(month.days ?? 0);
      }),
    );
  });
});

describe('what to know at once', () => {
  const counted = (left: number, ...days: (number | undefined)[]) =>
    countMonths(
      left,
      days.map((number) => ({ month: '2025-03', ...(number === undefined ? {} : { days: number }) })),
    );
  test.each([
    ['nothing left', 0, [], open, ['exhausted']],
    ['enough left', 695, [22], open, []],
    ['T2.8: they run out', 5, [30], open, ['runsOut']],
    ['the window ends', 300, [20], { startDate: '2019-03-21', endDate: '2025-03-20' }, ['windowEnds']],
    ['days unknown', 300, [undefined], open, ['daysUnknown']],
    [
      'all at once',
      5,
      [5, undefined],
      { startDate: '2019-03-21', endDate: '2025-03-20' },
      ['runsOut', 'windowEnds', 'daysUnknown'],
    ],
  ])('%s', (_, left, days, window, alerts) => {
    expect(alertsOf(left, counted(left, ...days), window)).toEqual(alerts);
  });
});
