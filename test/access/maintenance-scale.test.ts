import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scaleRows } from '../../src/access/book/maintenance-scale.ts';
import { compareWithScale } from '../../src/access/scale-verdict.ts';
import { presentBook } from '../present-book.ts';

const means = (netTaxableIncome: number, cadastralIncome = 0, dependants = 0, incomeYear = 2026) => ({
  incomeYear,
  netTaxableIncome,
  cadastralIncome,
  dependants,
});

describe('the federal scale', () => {
  test.each([
    ['28,000 and a cadastral income of 1,900', means(28_000_00, 1_900_00), '2025-06-15', true],
    ['26,000 and a cadastral income of 2,100, counted three times', means(26_000_00, 2_100_00), '2025-06-15', false],
    ['exactly the threshold with two dependants', means(37_175_50, 0, 2), '2025-06-15', true],
    ['one cent more', means(37_175_51, 0, 2), '2025-06-15', false],
    ['two parents together', means(18_000_00 + 14_000_00), '2025-06-15', false],
    ['the threshold of 2022', means(25_284_89), '2022-03-01', true],
    ['one cent above it', means(25_284_90), '2022-03-01', false],
    ['the same a day before the row holds', means(25_284_89), '2022-02-28', false],
    ['a cadastral income that is just not counted', means(29_043_36, 2_000_00), '2025-06-15', true],
    ['and one cent more', means(0, 9_681_13), '2025-06-15', false],
    ['no income at all', means(0), '2026-11-25', true],
  ])('%s', (_, debtor, day, isUnderScale) => {
    expect(compareWithScale(debtor, presentBook.on(day))?.isUnderScale).toBe(isUnderScale);
  });

  test('the row of the day is used, and named', () => {
    expect(compareWithScale(means(0), presentBook.on('2025-01-31'))?.row.validFrom).toBe('2024-05-01');
    expect(compareWithScale(means(0), presentBook.on('2025-02-01'))).toEqual({
      isUnderScale: true,
      row: scaleRows.find(({ validFrom }) => validFrom === '2025-02-01'),
      threshold: 29_043_36,
      counted: 0,
    });
    expect(compareWithScale(means(0), presentBook.on('2007-12-31'))).toBeUndefined();
  });

  test('says which rows are published, and which are computed', () => {
    const of = (kind: string) => scaleRows.filter(({ source }) => source === kind).map(({ validFrom }) => validFrom);
    expect(of('confirmed')).toEqual(['2008-01-01', '2012-02-01', '2022-03-01']);
    expect(of('derived')).toEqual(['2022-12-01', '2023-11-01', '2024-05-01', '2025-02-01', '2026-03-01']);
  });

  test('rows are in the order of their days, and rise', () => {
    for (const [index, row] of scaleRows.entries()) {
      const before = scaleRows[index - 1];
      if (!before) continue;
      expect(row.validFrom > before.validFrom).toBe(true);
      expect(row.base).toBeGreaterThan(before.base);
      expect(row.perDependant).toBeGreaterThan(before.perDependant);
    }
  });

  test('the amount for a dependant is fourteen percent of the base, to the cent and two', () => {
    for (const { base, perDependant } of scaleRows) expect(Math.abs(base * 0.14 - perDependant)).toBeLessThan(3);
  });

  test('more income never helps, more dependants never hurt', () => {
    const amount = fc.integer({ min: 0, max: 60_000_00 });
    const people = fc.integer({ min: 0, max: 8 });
    fc.assert(
      fc.property(amount, amount, fc.integer({ min: 0, max: 5_000_00 }), people, (income, more, property, count) => {
        const under = (one: ReturnType<typeof means>) =>
          compareWithScale(one, presentBook.on('2026-11-25'))?.isUnderScale;
        if (!under(means(income, property, count))) expect(under(means(income + more, property, count))).toBe(false);
        if (under(means(income, property, count))) expect(under(means(income, property, count + 1))).toBe(true);
      }),
    );
  });

  test('the assessment of three years ago is old enough to count and not too old; one of four years ago is', () => {
    const on = presentBook.on('2026-11-25');
    expect(compareWithScale(means(0, 0, 0, 2023), on)?.isUnderScale).toBe(true);
    expect(compareWithScale(means(0, 0, 0, 2022), on)).toBeUndefined();
  });

  test('without the rule how to compare, nothing is compared', () => {
    expect(compareWithScale(means(0), { ...presentBook.on('2026-11-25'), scaleUse: [] })).toBeUndefined();
  });
});
