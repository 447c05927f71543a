/** The means of a debtor according to the debtor's own tax assessment, in eurocents a year. */
export interface DebtorMeans {
  /** Year of the income. */
  readonly incomeYear: number;
  readonly netTaxableIncome: number;
  /** Cadastral income of the debtor's own property, not indexed. */
  readonly cadastralIncome: number;
  /** Persons fiscally dependent. */
  readonly dependants: number;
}
