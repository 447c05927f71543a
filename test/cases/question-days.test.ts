import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dueDay, extendedDueDay } from '../../src/cases/citizen-questions/question.ts';
import { addDays, addMonths } from '../../src/values/calendar.ts';

describe('the later day for an answer', () => {
  test.each([
    ['2027-02-01', '2027-03-01', '2027-05-01'],
    // The month of the law ends on the last of February, and its two further months with it.
    ['2027-01-31', '2027-02-28', '2027-04-28'],
    ['2027-11-30', '2027-12-30', '2028-02-29'],
  ])('asked on %s, told on the last day %s: %s', (askedOn, last, later) => {
    expect(extendedDueDay(askedOn, last)).toBe(later);
    expect(extendedDueDay(askedOn, addDays(last, 1))).toBeUndefined();
  });

  test('comes after every day that was promised, and never after three months', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4_000 }), fc.option(fc.integer({ min: 1, max: 30 })), (days, promised) => {
        const askedOn = addDays('2027-01-01', days);
        const later = extendedDueDay(askedOn, askedOn) ?? '';
        expect(later > dueDay(askedOn, promised ?? undefined)).toBe(true);
        expect(later <= addMonths(askedOn, 3)).toBe(true);
      }),
    );
  });
});
