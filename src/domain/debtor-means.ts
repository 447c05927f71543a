/** What somebody's own tax assessment says about means, in eurocents a year. */
export interface DebtorMeans {
  /** Year of the income. */
  readonly incomeYear: number;
  readonly netTaxableIncome: number;
  /** Of own property, not indexed. */
  readonly cadastralIncome: number;
  /** Persons fiscally dependent. */
  readonly dependants: number;
}
