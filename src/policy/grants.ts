/**
 * What may be seen: role × quality code × stream × categories of data. Whatever no line grants is refused.
 *
 * The matrix of codes and streams is not public. Code 1 opens the inquiry's streams (slides of the PPS Social
 * Integration); 7 and 30 follow the careful reading in the project's fact files and are marked assumed in
 * `docs/security.md`. Code 30 opens the household and of the National Register only what says who the maintenance debtor is and lives with; the
 * real estate of a debtor depends on income first, so no line grants it.
 * `docs/security.md`. Code 30 opens of the National Register only what says who lives with the maintenance debtor, and the
 * whole tax assessment, for which it exists; the real estate of a debtor depends on income first, so no line grants it.
 * `docs/security.md`. Code 30 opens of the National Register only what says who lives with the maintenance debtor, and
 * real estate only on a condition.
 */
export interface Grant {
  readonly role: string;
  readonly qualityCodes: readonly number[];
  readonly stream: string;
  /** `all`, or the categories the stream declares. */
  readonly categories: 'all' | readonly string[];
  /**
   * `debtorIncomeUnderScale`: only when the income in the debtor's own tax assessment, consulted under this integration,
   * does not exceed the federal scale. Real estate is looked at when income alone leaves nothing to recover.
   */
  readonly condition?: 'debtorIncomeUnderScale';
}

export const grants: readonly Grant[] = [
  { role: 'socialWorker', qualityCodes: [1, 7], stream: 'nationalRegister', categories: 'all' },
  { role: 'socialWorker', qualityCodes: [30], stream: 'nationalRegister', categories: ['identity', 'household'] },
  { role: 'socialWorker', qualityCodes: [1, 7, 30], stream: 'household', categories: 'all' },
  { role: 'socialWorker', qualityCodes: [1, 7], stream: 'integrationHistory', categories: 'all' },
  { role: 'socialWorker', qualityCodes: [1, 7], stream: 'dimona', categories: 'all' },
  { role: 'socialWorker', qualityCodes: [1, 7], stream: 'cadaf', categories: 'all' },
  { role: 'socialWorker', qualityCodes: [1, 7], stream: 'patrimonium', categories: 'all' },
  { role: 'socialWorker', qualityCodes: [1], stream: 'insurability', categories: 'all' },
  { role: 'socialWorker', qualityCodes: [1, 7, 30], stream: 'taxAssessment', categories: 'all' },
  { role: 'socialWorker', qualityCodes: [1, 7], stream: 'pension', categories: 'all' },
  // Code 7 for the income of who is in debt mediation.
  { role: 'socialWorker', qualityCodes: [1, 7], stream: 'selfEmployed', categories: 'all' },
  { role: 'socialWorker', qualityCodes: [1], stream: 'dgph', categories: 'all' },
  { role: 'socialWorker', qualityCodes: [1], stream: 'socialTariff', categories: 'all' },
  { role: 'socialWorker', qualityCodes: [1], stream: 'jobSeeker', categories: 'all' },
  { role: 'socialWorker', qualityCodes: [1], stream: 'unemployment', categories: 'all' },
  { role: 'socialWorker', qualityCodes: [7], stream: 'unemployment', categories: ['right', 'payments'] },
  {
    role: 'socialWorker',
    qualityCodes: [30],
    stream: 'patrimonium',
    categories: 'all',
    condition: 'debtorIncomeUnderScale',
  },
  { role: 'socialWorker', qualityCodes: [1], stream: 'attestations', categories: 'all' },
];

/** The grant that opens this stream, if any. */
export function findGrant(role: string, qualityCode: number, stream: string): Grant | undefined {
  return grants.find(
    (grant) => grant.role === role && grant.stream === stream && grant.qualityCodes.includes(qualityCode),
  );
}

/** True when something under this code depends on the means of the person: then they are kept from the consultation. */
export function dependsOnMeans(qualityCode: number): boolean {
  return grants.some(({ condition, qualityCodes }) => condition !== undefined && qualityCodes.includes(qualityCode));
}
