import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keptUntil } from '../../../src/cases/dossiers/kept-until.ts';

const day = 86_400_000;
const at = Date.UTC(2026, 10, 30, 9);

test.each<[what: string, days: number, endDate: string, until: number | undefined]>([
  ['nothing is kept', 0, '2027-01-29', undefined],
  ['some days', 10, '2027-01-29', at + 10 * day],
  ['until midnight in Belgium after the last day of the integration', 30, '2026-12-10', Date.UTC(2026, 11, 10, 23)],
  ['in summer too', 60, '2027-07-01', at + 60 * day],
  ['the last day itself', 30, '2026-11-30', Date.UTC(2026, 10, 30, 23)],
  ['an integration that is over', 30, '2026-11-29', undefined],
])('%s', (_what, days, endDate, until) => {
  expect(keptUntil(at, days, endDate)).toBe(until);
});

test('is never in the past, nor longer than the days', () => {
  const dates = fc.integer({ min: -100, max: 100 }).map((days) => new Date(at + days * day).toISOString().slice(0, 10));
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 60 }), dates, (days, endDate) => {
      const until = keptUntil(at, days, endDate);
      expect(until === undefined || (until > at && until <= at + days * day)).toBe(true);
    }),
  );
});
