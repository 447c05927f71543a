import { expect, test } from 'vitest';
import { newestBy, newestFirst, newestPeriodFirst } from '../../src/stream-kit/order.ts';

test('the newest month comes first, what is not dated last, equals in the order of the source', () => {
  const items = [
    { id: 'a', month: '2025-12' },
    { id: 'b' },
    { id: 'c', month: '2026-03' },
    { id: 'd', month: '2025-12' },
  ];
  const sorted = items.toSorted(newestBy<{ readonly month?: string }>(({ month }) => month));
  expect(sorted.map(({ id }) => id)).toEqual(['c', 'a', 'd', 'b']);
});

test('what began last comes first, with unknown parts before the days of that month', () => {
  const starts = [undefined, '2026-03-00', '2026-03-01', '2025-12-31'];
  const sorted = starts.map((startDate) => ({ startDate })).sort(newestFirst);
  expect(sorted.map(({ startDate }) => startDate)).toEqual(['2026-03-01', '2026-03-00', '2025-12-31', undefined]);
});

test('of periods that began together, the one that goes on comes before those that ended, the last end first', () => {
  const periods = [
    { startDate: '2026-01-01', endDate: '2026-01-31' },
    { startDate: '2026-01-01' },
    { startDate: '2026-01-01', endDate: '2026-02-28' },
    { startDate: '2026-01-02', endDate: '2026-01-02' },
    { endDate: '2026-12-31' },
  ];
  expect(periods.toSorted(newestPeriodFirst)).toEqual([periods[3], periods[1], periods[2], periods[0], periods[4]]);
});
