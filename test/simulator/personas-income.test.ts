import { describe, expect, test } from 'vitest';
import { loadPersonas } from '../../src/simulator/personas/loader.ts';
import { resolve } from '../../src/simulator/personas/dates.ts';

/** What the lives say of pensions and support holds on every day of the clock. */
const days = ['2026-01-31', '2026-11-01', '2026-11-24', '2028-02-29'];
const personas = loadPersonas();
const qualityCodes = { 7: 2, 8: 3 } as const;

describe.each(days)('on %s', (today) => {
  const day = (date: string) => resolve(date, today);

  test('amounts of pensions run from new to old', () => {
    for (const { pensions } of personas) {
      for (const { amounts } of pensions) {
        const since = amounts.map((amount) => day(amount.since));
        expect(since).toEqual(since.toSorted().reverse());
      }
    }
  });

  test('nothing ends before it begins', () => {
    for (const { pensions, a036, registrations } of personas) {
      for (const { awarded, until } of pensions) {
        if (awarded !== undefined && until !== undefined) expect(day(until) >= day(awarded)).toBe(true);
      }
      for (const { from, to } of a036) if (to !== undefined) expect(day(to) >= day(from)).toBe(true);
      for (const { startDate, endDate } of registrations) {
        if (endDate !== undefined) expect(day(endDate) >= day(startDate)).toBe(true);
      }
    }
  });

  test('an attestation that stands lies in a living wage of its centre', () => {
    for (const { a036, registrations, familyName } of personas) {
      const changed = new Set(a036.map(({ updates }) => updates));
      for (const one of a036.filter(({ id, status }) => status !== 'cancellation' && !changed.has(id))) {
        const given = registrations.some(
          ({ enterpriseNumber, qualityCode, startDate, endDate }) =>
            enterpriseNumber === one.centre &&
            qualityCode === qualityCodes[one.category] &&
            day(startDate) <= day(one.from) &&
            day(endDate ?? '9999-12-31') >= day(one.to ?? '9999-12-31'),
        );
        expect(given, `${familyName} ${one.id}`).toBe(true);
      }
    }
  });

  test('no more exempt days are used than have gone by when the source counted', () => {
    // The day before the month before: the latest figure on the first days of a month.
    const counted = resolve('-1 months', `${today.slice(0, 7)}-01`);
    for (const { article35, familyName } of personas) {
      if (article35 === undefined) continue;
      const gone = (Date.parse(counted) - Date.parse(day(article35.first))) / 86_400_000;
      expect(article35.usedDays, familyName).toBeLessThanOrEqual(gone);
    }
  });
});
