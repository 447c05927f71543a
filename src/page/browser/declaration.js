/*
 * What the form holds, and what of it goes into an assessment. `unasked` leaves an item out, `none` declares that there is
 * nothing: the two are never the same.
 */

/** @typedef {'unasked' | 'none' | 'some'} Asked */
/** @typedef {{ kind: string, amount: string, per: string, basis: string }} IncomeRow */
/** @typedef {{ relation: string, name: string, birthDate: string, income: string }} MemberRow */
/** @typedef {{ kind: string, employer: string, startDate: string }} WorkRow */
/**
 * @typedef {{
 *   income: Asked, incomes: IncomeRow[],
 *   household: Asked, members: MemberRow[],
 *   work: Asked, works: WorkRow[],
 *   property: Asked, properties: { kind: string, cadastralIncome: string }[],
 *   savings: string, isInsured: string, isJobSeeker: string, isStudent: string,
 *   aid: string, category: string, aidFrom: string, exemption: string,
 * }} Form
 */

export const incomeKinds = [
  'wages',
  'selfEmployment',
  'training',
  'unemployment',
  'incapacity',
  'pension',
  'disabilityIncomeReplacement',
  'integrationAllowance',
  'childBenefit',
  'childMaintenance',
  'ownMaintenance',
  'studyGrant',
  'rent',
  'other',
];
export const relations = ['partner', 'child', 'parent', 'grandparent', 'sibling', 'otherRelative', 'unrelated'];
export const workKinds = ['employee', 'selfEmployed', 'student', 'training', 'volunteer'];
export const exemptionKinds = ['ordinary', 'student', 'artist', 'shortageJob'];

/** @returns {Form} */
export function emptyForm() {
  return {
    income: 'unasked',
    incomes: [newIncome()],
    household: 'unasked',
    members: [newMember()],
    work: 'unasked',
    works: [newWork()],
    property: 'unasked',
    properties: [newProperty()],
    savings: '',
    isInsured: '',
    isJobSeeker: '',
    isStudent: '',
    aid: '',
    category: '',
    aidFrom: '',
    exemption: '',
  };
}

/** @returns {IncomeRow} */
export function newIncome() {
  return { kind: 'wages', amount: '', per: 'month', basis: 'net' };
}

/** @returns {MemberRow} */
export function newMember() {
  return { relation: 'partner', name: '', birthDate: '', income: '' };
}

/** @returns {WorkRow} */
export function newWork() {
  return { kind: 'employee', employer: '', startDate: '' };
}

export function newProperty() {
  return { kind: 'built', cadastralIncome: '' };
}

/**
 * An amount as people write it: `1.250,50`, `1250.5`, `€ 400`.
 * @param {string} text
 * @returns {string | undefined} digits with a point; undefined when it is no amount of at most two decimals
 */
export function amountOf(text) {
  const bare = text.replace(/[\s€]|EUR/g, '');
  const [, whole, decimals] = /^(\d{1,3}(?:[.,]\d{3})+|\d+)(?:[.,](\d{1,2}))?$/.exec(bare) ?? [];
  if (whole === undefined) return undefined;
  const digits = whole.replace(/[.,]/g, '');
  if (digits.length > 9) return undefined;
  return decimals === undefined ? digits : `${digits}.${decimals}`;
}

/**
 * The ids of the fields whose amount is no amount.
 * @param {Form} form
 * @returns {string[]}
 */
export function wrongAmounts(form) {
  const amounts = [
    ...rowsOf(form.income, form.incomes).map(({ amount }, index) => field(`income-${index}-amount`, amount, true)),
    ...rowsOf(form.household, form.members).map(({ income }, index) => field(`household-${index}-income`, income)),
    ...rowsOf(form.property, form.properties).map((row, index) =>
      field(`property-${index}-cadastralIncome`, row.cadastralIncome),
    ),
    field('savings', form.savings),
  ];
  return amounts
    .filter(({ amount, isNeeded }) => (isNeeded || amount.trim() !== '') && amountOf(amount) === undefined)
    .map(({ id }) => id);
}

/** @param {string} id @param {string} amount */
function field(id, amount, isNeeded = false) {
  return { id, amount, isNeeded };
}

/**
 * @template Row
 * @param {Asked} asked
 * @param {readonly Row[]} rows
 */
function rowsOf(asked, rows) {
  return asked === 'some' ? rows : [];
}

/**
 * `declared` of an assessment. Call it when no amount is wrong.
 * @param {Form} form
 */
export function declaredOf(form) {
  return without({
    income: listOf(form.income, form.incomes, ({ kind, amount, per, basis }) => ({
      kind,
      amount: euro(amount),
      per,
      basis,
    })),
    household: listOf(form.household, form.members, ({ relation, name, birthDate, income }) =>
      without({
        relation,
        name: text(name),
        birthDate: text(birthDate),
        income: memberIncome(income),
      }),
    ),
    work: listOf(form.work, form.works, ({ kind, employer, startDate }) =>
      without({ kind, employer: text(employer), startDate: text(startDate) }),
    ),
    property: listOf(form.property, form.properties, ({ kind, cadastralIncome }) =>
      without({ kind, right: 'fullOwnership', cadastralIncome: euro(cadastralIncome) }),
    ),
    savings: euro(form.savings),
    isInsured: truth(form.isInsured),
    isJobSeeker: truth(form.isJobSeeker),
    isStudent: truth(form.isStudent),
  });
}

/**
 * `choices` of an assessment.
 * @param {Form} form
 */
export function choicesOf({ aid, category, aidFrom, exemption }) {
  return without({
    aid: text(aid),
    category: text(category),
    aidFrom: text(aidFrom),
    exemption: exemption === '' ? undefined : { kind: exemption },
  });
}

/**
 * @template Row
 * @param {Asked} asked
 * @param {readonly Row[]} rows
 * @param {(row: Row) => object} view
 */
function listOf(asked, rows, view) {
  if (asked === 'unasked') return undefined;
  return asked === 'none' ? [] : rows.map(view);
}

/** An empty field was not asked; zero declares that there is none. @param {string} amount */
function memberIncome(amount) {
  const value = euro(amount);
  if (!value) return undefined;
  return /^0+(\.0+)?$/.test(value.value) ? [] : [{ kind: 'other', amount: value, per: 'month', basis: 'net' }];
}

/** @param {string} amount */
function euro(amount) {
  const value = amountOf(amount);
  return value === undefined ? undefined : { value, currency: 'EUR' };
}

/** @param {string} word */
function truth(word) {
  return word === '' ? undefined : word === 'yes';
}

/** @param {string} value */
function text(value) {
  const trimmed = value.trim();
  return trimmed === '' ? undefined : trimmed;
}

/**
 * @template {object} T
 * @param {T} value
 * @returns {Partial<T>}
 */
function without(value) {
  return /** @type {Partial<T>} */ (Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)));
}
