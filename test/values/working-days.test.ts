import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addWorkingDays, isHoliday, isWorkingDay } from '../../src/values/working-days.ts';

describe('working days', () => {
  // Easter Sundays: 2024-03-31, 2025-04-20, 2026-04-05, 2027-03-28, 2038-04-25 (the latest), 2285-03-22 (the earliest).
  test.each([
    '2026-01-01',
    '2026-04-06',
    '2026-05-01',
    '2026-05-14',
    '2026-05-25',
    '2026-07-21',
    '2026-08-15',
    '2026-11-01',
    '2026-11-11',
    '2026-12-25',
    '2024-04-01',
    '2024-05-09',
    '2024-05-20',
    '2025-04-21',
    '2027-03-29',
    '2038-04-26',
    '2285-03-23',
  ])('%s is a holiday', (date) => {
    expect(isHoliday(date)).toBe(true);
    expect(isWorkingDay(date)).toBe(false);
  });

  test('Easter Monday is the day another method (Meeus, Jones, Butcher) gives, in every century', () => {
    const easter = (year: number): Date => {
      const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
      const f = Math.floor((b + 8) / 25);
      const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - f + 1) / 3) + 15) % 30;
      const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
      const m = Math.floor((a + 11 * h + 22 * l) / 451);
      const n = h + l - 7 * m + 114;
      return new Date(Date.UTC(year, Math.floor(n / 31) - 1, (n % 31) + 1));
    };
    for (let year = 1900; year < 2600; year += 1) {
      const monday = new Date(easter(year).getTime() + 86_400_000).toISOString().slice(0, 10);
      expect(isHoliday(monday), monday).toBe(true);
    }
  });

  test('a year has ten of them', () => {
    for (const year of [2024, 2026, 2027, 2100]) {
      const days = Array.from({ length: 366 }, (_, n) => new Date(Date.UTC(year, 0, 1 + n)).toISOString().slice(0, 10));
      expect(days.filter((day) => day.startsWith(String(year)) && isHoliday(day))).toHaveLength(10);
    }
  });

  test.each([
    ['2026-11-25', 0, '2026-11-25'],
    ['2026-11-25', 2, '2026-11-27'],
    ['2026-11-26', 2, '2026-11-30'],
    ['2026-11-28', 2, '2026-12-01'],
    ['2026-04-02', 2, '2026-04-07'],
    ['2026-12-24', 2, '2026-12-29'],
    ['2026-12-31', 1, '2027-01-04'],
  ])('%s and %i working days is %s', (from, days, date) => {
    expect(addWorkingDays(from, days)).toBe(date);
  });

  test('the last day is a working day, and there are as many working days as asked', () => {
    const start = fc
      .integer({ min: 0, max: 4000 })
      .map((n) => new Date(Date.UTC(2024, 0, 1 + n)).toISOString().slice(0, 10));
    fc.assert(
      fc.property(start, fc.integer({ min: 1, max: 15 }), (from, days) => {
        const end = addWorkingDays(from, days);
        expect(isWorkingDay(end)).toBe(true);
        let count = 0;
        for (let at = Date.parse(from) + 86_400_000; at <= Date.parse(end); at += 86_400_000) {
          if (isWorkingDay(new Date(at).toISOString().slice(0, 10))) count += 1;
        }
        expect(count).toBe(days);
      }),
    );
  });
});
