/** @import { Field } from './declaration-contract.ts' */

/*
 * What the form asks: everything that an assessment takes as declared, and what the social worker settles. A field is a
 * row here; how a kind of field is read is in `field-kinds.js`.
 */

/** @type {readonly Field[]} */
const income = [
  {
    key: 'kind',
    kind: 'choice',
    fresh: 'wages',
    words: 'income',
    codes: [
      'wages',
      'selfEmployment',
      'training',
      'artistFee',
      'unemployment',
      'incapacity',
      'pension',
      'incomeGuaranteeElderly',
      'disabilityIncomeReplacement',
      'integrationAllowance',
      'elderlyAllowance',
      'childBenefit',
      'childMaintenance',
      'ownMaintenance',
      'studyGrant',
      'livingWage',
      'centreAid',
      'rent',
      'gift',
      'other',
    ],
  },
  { key: 'amount', kind: 'amount', label: 'amountEuro', isNeeded: true },
  { key: 'per', kind: 'choice', codes: ['month', 'year', 'day', 'once'], words: 'per', fresh: 'month' },
  { key: 'basis', kind: 'choice', codes: ['net', 'gross'], words: 'basis', fresh: 'net' },
  { key: 'payer', kind: 'text', isMore: true },
  { key: 'startDate', kind: 'date', label: 'since', isMore: true },
  { key: 'endDate', kind: 'date', label: 'until', isMore: true },
  { key: 'startedBeforeAid', kind: 'truth', isMore: true },
  { key: 'daysWorked', kind: 'count', isMore: true, hint: 'daysWorkedHint' },
];

/** @type {readonly Field[]} */
const property = [
  { key: 'kind', kind: 'choice', codes: ['built', 'unbuilt'], words: 'property', fresh: 'built' },
  {
    key: 'right',
    kind: 'choice',
    codes: ['fullOwnership', 'usufruct', 'bareOwnership'],
    words: 'right',
    fresh: 'fullOwnership',
  },
  { key: 'share', kind: 'share', hint: 'shareHint' },
  { key: 'cadastralIncome', kind: 'amount' },
  { key: 'municipality', kind: 'text', isMore: true },
  { key: 'country', kind: 'text', isMore: true, hint: 'countryHint' },
  { key: 'rent', kind: 'amount', label: 'rentPerYear', isMore: true },
  { key: 'mortgageInterest', kind: 'amount', isMore: true },
];

/** @type {Field} */
const savings = { key: 'savings', kind: 'amount', hint: 'savingsHint' };

/** @type {readonly Field[]} */
const member = [
  {
    key: 'relation',
    kind: 'choice',
    fresh: 'partner',
    words: 'relation',
    codes: [
      'partner',
      'child',
      'parent',
      'grandparent',
      'grandchild',
      'parentInLaw',
      'childInLaw',
      'formerSpouse',
      'sibling',
      'otherRelative',
      'unrelated',
    ],
  },
  { key: 'name', kind: 'text', label: 'nameOfPerson' },
  { key: 'birthDate', kind: 'date' },
  { key: 'integrationId', kind: 'person', label: 'personOfFile' },
  { key: 'income', kind: 'list', fields: income },
  { key: 'property', kind: 'list', fields: property, isMore: true },
  { ...savings, isMore: true },
  { key: 'sharesHousehold', kind: 'truth', isMore: true },
  { key: 'hasLivingWage', kind: 'truth', isMore: true },
  { key: 'isMarried', kind: 'truth', isMore: true },
  { key: 'notCounted', kind: 'text', label: 'notCountedBecause', isMore: true, isChoice: true },
];

/**
 * What the applicant declares.
 * @type {readonly Field[]}
 */
export const declaredFields = [
  {
    key: 'address',
    kind: 'group',
    fields: ['streetName', 'houseNumber', 'boxNumber', 'postCode', 'municipality'].map((key) => ({
      key,
      kind: /** @type {const} */ ('text'),
    })),
  },
  { key: 'household', kind: 'list', fields: member },
  { key: 'income', kind: 'list', fields: income },
  {
    key: 'work',
    kind: 'list',
    fields: [
      {
        key: 'kind',
        kind: 'choice',
        codes: ['employee', 'selfEmployed', 'student', 'training', 'volunteer'],
        words: 'work',
        fresh: 'employee',
      },
      { key: 'employer', kind: 'text' },
      { key: 'startDate', kind: 'date', label: 'since' },
      { key: 'endDate', kind: 'date', label: 'until', isMore: true },
      { key: 'enterpriseNumber', kind: 'enterprise', isMore: true },
    ],
  },
  { key: 'property', kind: 'list', fields: property },
  savings,
  { key: 'isInsured', kind: 'truth' },
  { key: 'isJobSeeker', kind: 'truth' },
  { key: 'isStudent', kind: 'truth' },
];

/**
 * What the social worker settles.
 * @type {readonly Field[]}
 */
export const choiceFields = [
  { key: 'aid', kind: 'choice', codes: ['livingWage', 'equivalentAid'], words: 'aid' },
  { key: 'category', kind: 'choice', codes: ['1', '2', '3'], words: 'category' },
  { key: 'aidFrom', kind: 'date' },
  { key: 'aidUntil', kind: 'date' },
  { key: 'childrenAsRecipient', kind: 'count', hint: 'childrenHint' },
  { key: 'livingWageApplicants', kind: 'count', hint: 'applicantsHint' },
  {
    key: 'exemption',
    kind: 'group',
    fields: [
      {
        key: 'kind',
        kind: 'choice',
        codes: ['ordinary', 'student', 'artist', 'shortageJob'],
        words: 'exemption',
        isNeeded: true,
      },
      { key: 'daysUsed', kind: 'count', isMore: true, hint: 'fromAttestations' },
      { key: 'startDate', kind: 'date', label: 'firstExemption', isMore: true, hint: 'fromAttestations' },
      { key: 'contractFrom', kind: 'date', isMore: true },
      { key: 'contractUntil', kind: 'date', isMore: true },
    ],
  },
];

/**
 * The word of a field at the top of the form.
 * @param {Field} field
 */
export function labelOf(field) {
  if (field.kind === 'list' || field.kind === 'truth') return `ask_${field.key}`;
  return field.label ?? field.key;
}
