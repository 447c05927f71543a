import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../src/simulator/clock.ts';
import { PersonaError } from '../../src/simulator/personas/errors.ts';
import { personasFrom } from '../../src/simulator/personas/loader.ts';
import type { Employment } from '../../src/simulator/personas/schema.ts';
import { payTermsOf } from '../../src/simulator/personas/usual-pay.ts';
import { workIn } from '../../src/simulator/personas/wages.ts';

/** @param terms lines of the employment, one under the other */
const life = (terms: readonly string[], more = '') => [
  {
    name: 'a',
    text: `
ssin: 90641201820
familyName: Test
givenNames: [T]
gender: female
birthDate: 1990-04-12
story: A test.
tags: [test]
employments:
  - employer: { name: Test, nossRegistrationNumber: 0100373756 }
    start: 2015-01-01
    lastAction: in
    dimonaPeriodId: 210791913106
    created: 2015-01-01 08:00
    updated: 2015-01-01 08:00
    ${terms.join('\n    ')}
${more}`,
  },
];
const fullTime = ['workerType: oth', 'pay: { monthly: 2000 }'];
const taxed = (global: string, separate = '0') =>
  `taxAssessments: [{ incomeYear: -2 years, number: 1, income: { global: ${global}, separate: ${separate} } }]`;
const incomeGuarantee = 'unemployment: { rights: [{ since: -8 months, code: 05, daily: 58.07 }] }';

describe('wages that contradict the rest of a life', () => {
  test.each([
    ['pay of a canceled declaration', life([...fullTime, 'canceled: yes']), 'it was canceled'],
    ['pay of training', life(['workerType: ivt', 'pay: { monthly: 2000 }']), 'kind of worker that is declared'],
    ['pay by month and by day', life(['workerType: oth', 'pay: { monthly: 2000, daily: 90 }']), 'by the month or'],
    ['an income guarantee beside full-time pay', life(fullTime, incomeGuarantee), 'paid part-time'],
    ['more income than wages', life(fullTime, taxed('24000.01')), 'must not be more than'],
    ['more income than wages, a part of it apart', life(fullTime, taxed('23000', '1000.01')), 'must not be more than'],
    ['income that is less than half of the wages', life(fullTime, taxed('11999.99')), 'at least half'],
  ])('%s', (_, files, problem) => {
    expect(() => personasFrom(files)).toThrow(PersonaError);
    expect(() => personasFrom(files)).toThrow(problem);
  });

  test.each([
    ['as much income as wages', life(fullTime, taxed('24000'))],
    ['half of the wages', life(fullTime, taxed('12000'))],
    [
      'an income guarantee beside part-time pay',
      life(['workerType: oth', 'pay: { hoursPerWeek: 19 }'], incomeGuarantee),
    ],
    ['an assessment of a year without pay', life(['workerType: ivt'], taxed('50000'))],
  ])('nothing is wrong with %s', (_, files) => {
    expect(personasFrom(files)).toHaveLength(1);
  });
});

describe('what an employment pays', () => {
  const today = '2026-11-25';
  const [persona] = personasFrom(life(['workerType: oth']));
  const employment = (changes: Partial<Employment>): Employment => ({
    ...(persona?.employments[0] as Employment),
    ...changes,
  });

  test('is what is usual for the kind of worker, by the hours of the week', () => {
    expect(payTermsOf(employment({}))).toMatchObject({ cents: 215_000, unit: 'month', hoursPerWeek: 38 });
    expect(payTermsOf(employment({ pay: { hoursPerWeek: 19 } }))).toMatchObject({ cents: 107_500 });
    expect(payTermsOf(employment({ pay: { monthly: '1999.5', hoursPerWeek: 19 } }))).toMatchObject({ cents: 199_950 });
    expect(payTermsOf(employment({ workerType: 'ext', pay: { daily: '90', hoursPerWeek: 38 } }))).toMatchObject({
      cents: 9000,
      unit: 'day',
    });
    expect(payTermsOf(employment({ canceled: true }))).toBeUndefined();
    expect(payTermsOf(employment({ workerType: 'ivt' }))).toBeUndefined();
  });

  test('is three months in a whole quarter, whatever its working days', () => {
    for (const quarter of ['2025Q4', '2026Q1', '2026Q2', '2026Q3']) {
      expect(workIn([employment({})], quarter, today)).toMatchObject([{ cents: 645_000 }]);
    }
  });

  test('is nothing before, after, or on a weekend', () => {
    const weekend = employment({ start: '2026-08-01', end: '2026-08-02' });
    expect(workIn([weekend], '2026Q3', today)).toEqual([]);
    expect(workIn([employment({ start: '2026-07-01' })], '2026Q2', today)).toEqual([]);
    expect(workIn([employment({ end: '2026-06-30' })], '2026Q3', today)).toEqual([]);
    expect(workIn([{ ...weekend, workerType: 'ext' }], '2026Q3', today)).toMatchObject([{ days: 2, cents: 23_600 }]);
  });

  test('spreads the planned days of a student over the quarters', () => {
    const student = employment({ workerType: 'stu', start: '2026-06-16', end: '2026-07-15', plannedDays: 10 });
    expect(workIn([student], '2026Q2', today)).toMatchObject([{ days: 5 }]);
    expect(workIn([student], '2026Q3', today)).toMatchObject([{ days: 5 }]);
  });

  test('of two parts of a quarter is the pay of the quarter, but for a cent of rounding', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 90 }), fc.integer({ min: 1_00, max: 9_000_00 }), (days, cents) => {
        const pay = {
          monthly: `${String(Math.floor(cents / 100))}.${String(cents % 100).padStart(2, '0')}`,
          hoursPerWeek: 38,
        };
        const end = addDays('2026-07-01', days);
        const parts = [employment({ pay, end }), employment({ pay, start: addDays(end, 1) })];
        const sum = workIn(parts, '2026Q3', today).reduce((total, part) => total + part.cents, 0);
        expect(Math.abs(sum - 3 * cents)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
