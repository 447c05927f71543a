import type { CalendarDate } from '../../values/calendar.ts';
import type { DebtorMeans } from '../../values/debtor-means.ts';

/**
 * The income below which nothing is recovered from a maintenance debtor, so that a centre may look at real estate:
 * royal decree of 11 July 2002, art. 50, and of 9 May 1984, art. 14; one federal scale since 2004. Amounts follow the
 * index; each change is a new row.
 *
 * `confirmed` rows come from published documents; `derived` ones are the base amounts (16,682.00 and 2,335.48) indexed
 * by the general coefficient, and may differ by 0.02 euro from the official list. Only the part of the scale that
 * decides whether the debtor has means is here: the gateway does not compute what would be recovered.
 */
export interface ScaleRow {
  readonly validFrom: CalendarDate;
  /** Eurocents a year, net taxable. */
  readonly base: number;
  /** Eurocents a year for each person fiscally dependent. */
  readonly perDependant: number;
  readonly source: 'confirmed' | 'derived';
}

/** Newest last. */
export const scaleRows: readonly ScaleRow[] = [
  { validFrom: '2008-01-01', base: 19_546_30, perDependant: 2_736_48, source: 'confirmed' },
  { validFrom: '2012-02-01', base: 21_579_83, perDependant: 3_021_18, source: 'confirmed' },
  { validFrom: '2022-03-01', base: 25_284_89, perDependant: 3_539_89, source: 'confirmed' },
  { validFrom: '2022-12-01', base: 27_368_49, perDependant: 3_831_59, source: 'derived' },
  { validFrom: '2023-11-01', base: 27_915_66, perDependant: 3_908_19, source: 'derived' },
  { validFrom: '2024-05-01', base: 28_474_51, perDependant: 3_986_43, source: 'derived' },
  { validFrom: '2025-02-01', base: 29_043_36, perDependant: 4_066_07, source: 'derived' },
  { validFrom: '2026-03-01', base: 29_623_90, perDependant: 4_147_35, source: 'derived' },
];

/** Cadastral income, not indexed, up to which own property is not counted; above it the whole counts three times. */
const cadastralIncomeIgnored = 2_000_00;
const cadastralIncomeFactor = 3;

/** How means compare with the scale. */
export interface ScaleVerdict {
  /** An income equal to the threshold is not above it (assumed: "exceeds" in the decrees). */
  readonly isUnderScale: boolean;
  /** The row that was used, by the day from which it holds. */
  readonly row: ScaleRow;
  /** Eurocents. */
  readonly threshold: number;
  /** Income with what counts of property, eurocents. */
  readonly counted: number;
}

/**
 * Compares the means of a debtor with the row of the day of the inquiry.
 * @returns undefined when no row holds on that day
 */
export function compareWithScale(means: DebtorMeans, day: CalendarDate): ScaleVerdict | undefined {
  const row = scaleRows.findLast(({ validFrom }) => validFrom <= day);
  if (!row) return undefined;
  const property = means.cadastralIncome > cadastralIncomeIgnored ? means.cadastralIncome * cadastralIncomeFactor : 0;
  const counted = means.netTaxableIncome + property;
  const threshold = row.base + row.perDependant * means.dependants;
  return { isUnderScale: counted <= threshold, row, threshold, counted };
}

/** The income year that counts: the assessment of two years before the inquiry. */
export function incomeYearFor(day: CalendarDate): number {
  return Number(day.slice(0, 4)) - 2;
}
