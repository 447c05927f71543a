import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../src/values/calendar.ts';
import {
  countedUntil,
  countMonth,
  exemptionLimits,
  exemptionOf,
  limitFor,
  windowOf,
  type ExemptionLimit,
} from '../../../src/streams/attestations/exemption-rule.ts';

const open = { startDate: '2020-01-01', endDate: '2029-12-31' };
/** The limit that one public explanation of the rule gives: 1,095 days. The vectors T2.x are written for it. */
const explained: readonly ExemptionLimit[] = [{ days: 1095, windowYears: 6, source: 'vectors' }];

describe('the limit', () => {
  test.each([
    ['2011-09-30', 3],
    ['2011-10-01', 6],
    ['2024-01-15', 6],
  ])('a first exemption on %s gives a window of %i years and 1096 days', (firstDate, windowYears) => {
    expect(limitFor(firstDate)).toMatchObject({ windowYears, days: 1096 });
  });

  test('every limit names its source, newest first', () => {
    const starts = exemptionLimits.map(({ from }) => from ?? '');
    expect(starts).toEqual(starts.toSorted().reverse());
    for (const { source } of exemptionLimits) expect(source).not.toBe('');
  });
});

describe('the window', () => {
  test.each([
    ['T2.6', '2024-01-15', 6, '2030-01-14'],
    ['a leap day', '2024-02-29', 6, '2030-02-27'],
    ['the old rule', '2010-03-01', 3, '2013-02-28'],
  ])('%s', (_, firstDate, windowYears, endDate) => {
    expect(windowOf(firstDate, { windowYears })).toEqual({ startDate: firstDate, endDate });
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

describe('a month', () => {
  test('T2.7: 400 days used, a contract from 10 to 31 March: 22 days, 673 left', () => {
    const work = { startDate: '2025-03-10', endDate: '2025-03-31' };
    expect(countMonth(1095 - 400, '2025-03', open, work)).toEqual({
      month: '2025-03',
      days: 22,
      exemptDays: 22,
      remainingDays: 673,
    });
  });

  test('T2.8: 1,090 days used, the whole of April: 30 days, 5 of them exempt, nothing left', () => {
    expect(countMonth(1095 - 1090, '2025-04', open)).toEqual({
      month: '2025-04',
      days: 30,
      exemptDays: 5,
      remainingDays: 0,
    });
  });

  test('T2.11: 812 left, 21 days: 791 left', () => {
    const work = { startDate: '2025-05-01', endDate: '2025-05-21' };
    expect(countMonth(812, '2025-05', open, work)).toMatchObject({ days: 21, remainingDays: 791 });
  });

  test('the days outside of the window and of the work do not count', () => {
    expect(countMonth(100, '2025-02', { startDate: '2025-02-27', endDate: '2029-12-31' }).days).toBe(2);
    expect(countMonth(100, '2025-02', { startDate: '2019-02-27', endDate: '2025-02-02' }).days).toBe(2);
    expect(countMonth(100, '2025-02', open, { startDate: '2025-03-01' })).toMatchObject({
      days: 0,
      remainingDays: 100,
    });
  });

  test('never exempts more than is left, nor leaves less than nothing', () => {
    fc.assert(
      fc.property(fc.nat(1100), fc.integer({ min: 1, max: 12 }), (remaining, month) => {
        const counted = countMonth(remaining, `2025-${String(month).padStart(2, '0')}`, open);
        expect(counted.exemptDays + counted.remainingDays).toBe(remaining);
        expect(counted.remainingDays).toBeGreaterThanOrEqual(0);
        expect(counted.exemptDays).toBeLessThanOrEqual(counted.days);
      }),
    );
  });
});

describe('the exemption of a person', () => {
  test('used days are taken from the limit, and the present month is still to count', () => {
    expect(exemptionOf({ firstDate: '2024-07-02', usedDays: 412 }, '2026-03-02')).toEqual({
      window: { startDate: '2024-07-02', endDate: '2030-07-01' },
      countedUntil: '2026-02-28',
      usedDays: 412,
      remainingDays: 684,
      monthsToCount: [{ month: '2026-03', days: 31, exemptDays: 31, remainingDays: 653 }],
    });
  });

  test('with the limit of the vectors it gives the figures of the vectors', () => {
    const work = { startDate: '2025-03-10', endDate: '2025-03-31' };
    const known = { firstDate: '2024-01-15', usedDays: 400 };
    expect(exemptionOf(known, '2025-03-12', { limits: explained, work })).toMatchObject({
      remainingDays: 695,
      monthsToCount: [{ days: 22, remainingDays: 673 }],
    });
  });

  test('until the first Sunday two months are still to count, one after the other', () => {
    const { monthsToCount } = exemptionOf({ firstDate: '2024-07-02', usedDays: 1060 }, '2026-03-01') ?? {};
    expect(monthsToCount).toEqual([
      { month: '2026-02', days: 28, exemptDays: 28, remainingDays: 8 },
      { month: '2026-03', days: 31, exemptDays: 8, remainingDays: 0 },
    ]);
  });

  test.each([
    ['all days used', { firstDate: '2022-01-01', usedDays: 1096 }],
    ['more than all days used', { firstDate: '2022-01-01', usedDays: 1200 }],
    ['the window is over', { firstDate: '2020-03-02', usedDays: 10 }],
    ['the old window of three years is over', { firstDate: '2011-09-30', usedDays: 10 }],
  ])('nothing is left: %s', (_, known) => {
    expect(exemptionOf(known, '2026-03-02')?.remainingDays).toBe(0);
  });

  test('on its last day the window is still open', () => {
    const known = { firstDate: '2020-03-03', usedDays: 10 };
    expect(exemptionOf(known, '2026-03-02')).toMatchObject({
      remainingDays: 1086,
      monthsToCount: [{ month: '2026-03', days: 2 }],
    });
    expect(exemptionOf(known, addDays('2026-03-02', 1))).toMatchObject({ remainingDays: 0, monthsToCount: [] });
  });

  test('without a limit for that day nothing is computed', () => {
    const limits = [{ from: '2030-01-01', days: 1, windowYears: 1, source: 'test' }];
    expect(exemptionOf({ firstDate: '2022-01-01', usedDays: 1 }, '2026-03-02', { limits })).toBeUndefined();
  });
});
