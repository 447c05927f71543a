import type { GrantRow } from './book.ts';

/*
 * The matrix of codes and streams is not public. Code 1 opens the inquiry's streams (slides of the PPS Social
 * Integration); the others follow the careful reading in the project's fact files and are marked assumed in
 * `docs/security.md`: a beneficiary is reviewed with the streams of the inquiry; for a cohabitant without aid, family
 * and income are open; in debt mediation, family, income and property; for a maintenance debtor, identity, household
 * and the tax assessment, for which code 30 exists.
 */

const inquiry = [1];
const aid = [2, 3, 4, 6];
const cohabitant = [5];
const debtMediation = [7];
const debtor = [30];

const validFrom = '2002-10-01';
const role = 'socialWorker';
const categories = 'all';

/** What may be seen: role × quality code × stream × categories of data. Whatever no row grants is refused. */
export const grants: readonly GrantRow[] = [
  // All categories are open where an inquiry or its review decides on aid. Children outside the household may owe
  // maintenance; an absence or a chosen domicile shows which centre is competent; other names find a person who is
  // known elsewhere; an occupation is checked against Dimona; and a decision must not rest on data that the register
  // itself doubts. No other code opens these categories.
  { role, stream: 'nationalRegister', qualityCodes: [...inquiry, ...aid], categories, validFrom },
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
    validFrom,
  },
  {
    role,
    stream: 'nationalRegister',
    qualityCodes: cohabitant,
    categories: ['identity', 'residence', 'household', 'family', 'death'],
    validFrom,
  },
  { role, stream: 'nationalRegister', qualityCodes: debtor, categories: ['identity', 'household'], validFrom },
  {
    role,
    stream: 'household',
    qualityCodes: [...inquiry, ...aid, ...cohabitant, ...debtMediation],
    categories,
    validFrom,
  },
  // For a debtor the household counts, not a spouse elsewhere, as in nationalRegister, where the spouse belongs to the
  // category family.
  { role, stream: 'household', qualityCodes: debtor, categories: ['composition', 'person', 'otherMembers'], validFrom },
  { role, stream: 'integrationHistory', qualityCodes: [...inquiry, ...aid, ...debtMediation], categories, validFrom },
  { role, stream: 'cadaf', qualityCodes: [...inquiry, ...aid, ...cohabitant, ...debtMediation], categories, validFrom },
  {
    role,
    stream: 'dimona',
    qualityCodes: [...inquiry, ...aid, ...cohabitant, ...debtMediation],
    categories,
    validFrom,
  },
  // Dimona says that somebody works, wages what it pays: the means of who asks, of who lives in, and of who is in debt. For
  // a debtor of maintenance the tax assessment is what the law compares, so code 30 opens neither.
  {
    role,
    stream: 'wages',
    qualityCodes: [...inquiry, ...aid, ...cohabitant, ...debtMediation],
    categories,
    validFrom,
  },
  {
    role,
    stream: 'selfEmployed',
    qualityCodes: [...inquiry, ...aid, ...cohabitant, ...debtMediation],
    categories,
    validFrom,
  },
  { role, stream: 'unemployment', qualityCodes: [...inquiry, ...aid], categories, validFrom },
  {
    role,
    stream: 'unemployment',
    qualityCodes: [...cohabitant, ...debtMediation],
    categories: ['right', 'payments'],
    validFrom,
  },
  // The benefit of a sickness fund is a replacement income like unemployment, so it is open under the same codes. What it
  // is paid for tells of health and pregnancy: that is open where the inquiry decides on aid of the person. For the means
  // of a household or a budget, days and amounts are enough.
  { role, stream: 'incapacity', qualityCodes: [...inquiry, ...aid], categories, validFrom },
  {
    role,
    stream: 'incapacity',
    qualityCodes: [...cohabitant, ...debtMediation],
    categories: ['periods', 'payments'],
    validFrom,
  },
  {
    role,
    stream: 'dgph',
    qualityCodes: [...inquiry, ...aid],
    categories,
    validFrom,
  },
  { role, stream: 'dgph', qualityCodes: cohabitant, categories: ['fileStatus', 'allowances', 'payments'], validFrom },
  { role, stream: 'attestations', qualityCodes: [...inquiry, ...aid], categories, validFrom },
  {
    role,
    stream: 'pension',
    qualityCodes: [...inquiry, ...aid, ...cohabitant, ...debtMediation],
    categories,
    validFrom,
  },
  { role, stream: 'jobSeeker', qualityCodes: [...inquiry, ...aid], categories, validFrom },
  { role, stream: 'insurability', qualityCodes: [...inquiry, ...aid], categories, validFrom },
  { role, stream: 'socialTariff', qualityCodes: [...inquiry, ...aid], categories, validFrom },
  {
    role,
    stream: 'taxAssessment',
    qualityCodes: [...inquiry, ...aid, ...cohabitant, ...debtMediation, ...debtor],
    categories,
    validFrom,
  },
  { role, stream: 'patrimonium', qualityCodes: [...inquiry, ...aid, ...debtMediation], categories, validFrom },
  { role, stream: 'patrimonium', qualityCodes: debtor, categories, condition: 'debtorIncomeUnderScale', validFrom },
];
