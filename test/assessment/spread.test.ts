import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spread } from '../../src/assessment/spread.ts';
import { addDays } from '../../src/values/calendar.ts';

test('whole months take the same share, and a part of a month takes less', () => {
  expect([...spread(3_000, { startDate: '2025-01-01', endDate: '2025-03-31' })]).toEqual([
    ['2025-01', 1_000],
    ['2025-02', 1_000],
    ['2025-03', 1_000],
  ]);
  expect([...spread(300, { startDate: '2025-01-31', endDate: '2025-02-28' })]).toEqual([
    ['2025-01', 9],
    ['2025-02', 291],
  ]);
});

test('the parts of any total are together the total, whatever the days, and none has another sign', () => {
  fc.assert(
    fc.property(
      fc.integer(),
      fc.integer({ min: 0, max: 3000 }),
      fc.integer({ min: 0, max: 800 }),
      (total, from, days) => {
        const startDate = addDays('2020-01-01', from);
        const parts = [...spread(total, { startDate, endDate: addDays(startDate, days) }).values()];
        expect(parts.reduce((sum, one) => sum + one, 0)).toBe(total);
        expect(parts.every((one) => one * total >= 0)).toBe(true);
      },
    ),
    { numRuns: 100 },
  );
});
