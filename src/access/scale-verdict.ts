import type { DebtorMeans } from '../values/debtor-means.ts';
import type { BookOfDay, ScaleRow } from './book/book.ts';

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
 * Compares the means of a debtor with the scale of the day of the inquiry.
 * @returns undefined when the book has no scale for that day, or the income is of a year that is too long ago
 */
export function compareWithScale(
  means: DebtorMeans,
  { scale, scaleUse, day }: Pick<BookOfDay, 'scale' | 'scaleUse' | 'day'>,
): ScaleVerdict | undefined {
  const [row] = scale;
  const [use] = scaleUse;
  if (!row || !use || means.incomeYear < yearOf(day) - use.incomeYearsBeforeAtMost) return undefined;
  const { cadastralIncome } = means;
  const property = cadastralIncome > use.cadastralIncomeIgnored ? cadastralIncome * use.cadastralIncomeFactor : 0;
  const counted = means.netTaxableIncome + property;
  const threshold = row.base + row.perDependant * means.dependants;
  return { isUnderScale: counted <= threshold, row, threshold, counted };
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}
