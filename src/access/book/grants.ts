/**
 * What may be seen: role × quality code × stream × categories of data. Whatever no line grants is refused.
 *
 * The matrix of codes and streams is not public. Code 1 opens the inquiry's streams (slides of the PPS Social
 * Integration); the others follow the careful reading in the project's fact files and are marked assumed in
 * `docs/security.md`: a beneficiary is reviewed with the streams of the inquiry; for a cohabitant without aid, family
 * and income are open; in debt mediation, family, income and property; for a maintenance debtor, identity, household
 * and the tax assessment, for which code 30 exists.
 */
export interface Grant {
  readonly role: string;
  readonly qualityCodes: readonly number[];
  readonly stream: string;
  /** `all`, or the categories the stream declares. */
  readonly categories: 'all' | readonly string[];
  /**
   * `debtorIncomeUnderScale`: only when the income in the debtor's own tax assessment, consulted under this
   * integration, does not exceed the federal scale. Real estate is consulted when income alone leaves nothing to
   * recover.
   */
  readonly condition?: 'debtorIncomeUnderScale';
}

const inquiry = [1];
const aid = [2, 3, 4, 6];
const cohabitant = [5];
const debtMediation = [7];
const debtor = [30];

const role = 'socialWorker';
const categories = 'all';

export const grants: readonly Grant[] = [
  // All categories are open where an inquiry or its review decides on aid. Children outside the household may owe
  // maintenance; an absence or a chosen domicile shows which centre is competent; other names find a person who is
  // known elsewhere; an occupation is checked against Dimona; and a decision must not rest on data that the register
  // itself doubts. No other code opens these categories.
  { role, stream: 'nationalRegister', qualityCodes: [...inquiry, ...aid], categories },
  {
    role,
    stream: 'nationalRegister',
    qualityCodes: debtMediation,
    categories: [
      'identity',
      'residence',
      'household',
      'family',
      'protection',
      'nationalityAndMigration',
      'identityDocuments',
      'death',
    ],
  },
  {
    role,
    stream: 'nationalRegister',
    qualityCodes: cohabitant,
    categories: ['identity', 'residence', 'household', 'family', 'death'],
  },
  { role, stream: 'nationalRegister', qualityCodes: debtor, categories: ['identity', 'household'] },
  {
    role,
    stream: 'household',
    qualityCodes: [...inquiry, ...aid, ...cohabitant, ...debtMediation],
    categories,
  },
  // For a debtor the household counts, not a spouse elsewhere, as in nationalRegister, where the spouse belongs to the
  // category family.
  { role, stream: 'household', qualityCodes: debtor, categories: ['composition', 'person', 'otherMembers'] },
  { role, stream: 'integrationHistory', qualityCodes: [...inquiry, ...aid, ...debtMediation], categories },
  { role, stream: 'cadaf', qualityCodes: [...inquiry, ...aid, ...cohabitant, ...debtMediation], categories },
  { role, stream: 'dimona', qualityCodes: [...inquiry, ...aid, ...cohabitant, ...debtMediation], categories },
  { role, stream: 'selfEmployed', qualityCodes: [...inquiry, ...aid, ...cohabitant, ...debtMediation], categories },
  { role, stream: 'unemployment', qualityCodes: [...inquiry, ...aid], categories },
  {
    role,
    stream: 'unemployment',
    qualityCodes: [...cohabitant, ...debtMediation],
    categories: ['right', 'payments'],
  },
  {
    role,
    stream: 'dgph',
    qualityCodes: [...inquiry, ...aid],
    categories,
  },
  { role, stream: 'dgph', qualityCodes: cohabitant, categories: ['fileStatus', 'allowances', 'payments'] },
  { role, stream: 'attestations', qualityCodes: [...inquiry, ...aid], categories },
  { role, stream: 'pension', qualityCodes: [...inquiry, ...aid, ...cohabitant, ...debtMediation], categories },
  { role, stream: 'jobSeeker', qualityCodes: [...inquiry, ...aid], categories },
  { role, stream: 'insurability', qualityCodes: [...inquiry, ...aid], categories },
  { role, stream: 'socialTariff', qualityCodes: [...inquiry, ...aid], categories },
  {
    role,
    stream: 'taxAssessment',
    qualityCodes: [...inquiry, ...aid, ...cohabitant, ...debtMediation, ...debtor],
    categories,
  },
  { role, stream: 'patrimonium', qualityCodes: [...inquiry, ...aid, ...debtMediation], categories },
  { role, stream: 'patrimonium', qualityCodes: debtor, categories, condition: 'debtorIncomeUnderScale' },
];

/** The grant that opens this stream, if any. */
export function findGrant(role: string, qualityCode: number, stream: string): Grant | undefined {
  return grants.find(
    (grant) => grant.role === role && grant.stream === stream && grant.qualityCodes.includes(qualityCode),
  );
}

/** True when a grant under this code depends on the person's means; they are then stored at the consultation. */
export function dependsOnMeans(qualityCode: number): boolean {
  return grants.some(({ condition, qualityCodes }) => condition !== undefined && qualityCodes.includes(qualityCode));
}
