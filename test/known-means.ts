import type { AssessedMeans, KnownMeans } from '../src/values/debtor-means.ts';

/** A debtor in tests of the scale. */
export const debtorNumber = '71651431745';

/** The assessment of somebody taxed alone, of whom everything is known; amounts in eurocents. */
export function assessedMeans(change: Partial<AssessedMeans> = {}): AssessedMeans {
  return {
    incomeYear: 2024,
    isMostRecent: true,
    globallyTaxable: 0,
    separatelyTaxable: 0,
    cadastralIncome: 0,
    dependants: 0,
    ...change,
  };
}

/** What is known of a debtor of whom one assessment was consulted. */
export function knownMeans(assessment: Partial<AssessedMeans> = {}, change: Partial<KnownMeans> = {}): KnownMeans {
  return { ssin: debtorNumber, assessments: [assessedMeans(assessment)], otherParents: [], ...change };
}
