import type { ScaleRow, ScaleUseRow } from './book.ts';

/**
 * The income below which nothing is recovered from a maintenance debtor, so that a centre may look at real estate:
 * royal decree of 11 July 2002, art. 50, and of 9 May 1984, art. 14; one federal scale since 2004. Amounts follow the
 * index; each change is a new row.
 *
 * `confirmed` rows come from published documents; `derived` ones are the base amounts (16,682.00 and 2,335.48) indexed
 * by the general coefficient, and may differ by 0.02 euro from the official list. Only the part of the scale that
 * decides whether the debtor has means is here: the gateway does not compute what would be recovered.
 */
export const scaleRows: readonly ScaleRow[] = [
  { validFrom: '2008-01-01', validUntil: '2012-01-31', base: 19_546_30, perDependant: 2_736_48, source: 'confirmed' },
  { validFrom: '2012-02-01', validUntil: '2022-02-28', base: 21_579_83, perDependant: 3_021_18, source: 'confirmed' },
  { validFrom: '2022-03-01', validUntil: '2022-11-30', base: 25_284_89, perDependant: 3_539_89, source: 'confirmed' },
  { validFrom: '2022-12-01', validUntil: '2023-10-31', base: 27_368_49, perDependant: 3_831_59, source: 'derived' },
  { validFrom: '2023-11-01', validUntil: '2024-04-30', base: 27_915_66, perDependant: 3_908_19, source: 'derived' },
  { validFrom: '2024-05-01', validUntil: '2025-01-31', base: 28_474_51, perDependant: 3_986_43, source: 'derived' },
  { validFrom: '2025-02-01', validUntil: '2026-02-28', base: 29_043_36, perDependant: 4_066_07, source: 'derived' },
  { validFrom: '2026-03-01', base: 29_623_90, perDependant: 4_147_35, source: 'derived' },
];

/**
 * The assessment of two years ago counts, or that of three years ago while it is missing or does not say enough; an older
 * one proves nothing, and neither does a newer one. The incomes of two parents who live together are added, whether or
 * not they are married; the income of a new spouse counts, that of a legal cohabitant does not.
 */
export const scaleUseRows: readonly ScaleUseRow[] = [
  {
    validFrom: '2002-10-01',
    alsoCounted: ['spouse', 'otherParentInHousehold'],
    cadastralIncomeIgnored: 2_000_00,
    cadastralIncomeFactor: 3,
    incomeYearsBefore: 2,
    incomeYearsBeforeAtMost: 3,
    legalBasis: 'Royal decree of 11 July 2002, art. 50; royal decree of 9 May 1984, art. 14 and 16',
  },
];
