import type { IncomeKind } from '../declared.ts';
import type { Rule } from '../finding.ts';

/*
 * The steps in the order of the law, each with its rule. A step that comes from a row of amounts takes the basis of that
 * row; the rules here are those of steps without amounts of law.
 */

const decree = 'Royal decree of 11 July 2002';
const start = '2002-10-01';

const rule = (
  code: string,
  legalBasis: string,
  certainty: Rule['certainty'] = 'confirmed',
  validFrom = start,
): Rule => ({ code, legalBasis: `${decree}, ${legalBasis}`, validFrom, certainty });

/** A kind of income, and how the law sees it. */
interface IncomeStep {
  readonly code: string;
  readonly kinds: readonly IncomeKind[];
  /** False for what art. 22 leaves out. */
  readonly counted: boolean;
  /** True for what can be exempt as income from work or training, under the exemptions by month. */
  readonly isWork?: true;
  /** True for training: it can be exempt also when it ran before the aid. */
  readonly mayHaveBegunBefore?: true;
  readonly rule: Rule;
}

const net = 'art. 22: net resources, projected on a year from the application on';

/** Kinds of income by step. Every declared kind is in one of them. */
export const incomeSteps = [
  { code: 'wages', kinds: ['wages'], counted: true, isWork: true, rule: rule('wages', net) },
  { code: 'selfEmployment', kinds: ['selfEmployment'], counted: true, isWork: true, rule: rule('selfEmployment', net) },
  {
    code: 'training',
    kinds: ['training'],
    counted: true,
    isWork: true,
    mayHaveBegunBefore: true,
    rule: rule('training', net),
  },
  { code: 'artistFee', kinds: ['artistFee'], counted: true, rule: rule('artistFee', net) },
  { code: 'unemployment', kinds: ['unemployment'], counted: true, rule: rule('unemployment', net) },
  { code: 'incapacity', kinds: ['incapacity'], counted: true, rule: rule('incapacity', net) },
  { code: 'pensions', kinds: ['pension', 'incomeGuaranteeElderly'], counted: true, rule: rule('pensions', net) },
  { code: 'disability', kinds: ['disabilityIncomeReplacement'], counted: true, rule: rule('disability', net) },
  { code: 'ownMaintenance', kinds: ['ownMaintenance'], counted: true, rule: rule('ownMaintenance', net) },
  { code: 'rent', kinds: ['rent'], counted: true, rule: rule('rent', `${net}; rent of own property is in its step`) },
  { code: 'otherIncome', kinds: ['other'], counted: true, rule: rule('otherIncome', net) },
  {
    code: 'childBenefit',
    kinds: ['childBenefit'],
    counted: false,
    rule: rule('childBenefit', 'art. 22: child benefit for children whom the person raises'),
  },
  {
    code: 'childMaintenance',
    kinds: ['childMaintenance'],
    counted: false,
    rule: rule('childMaintenance', 'art. 22: maintenance for children whom the person raises'),
  },
  {
    code: 'studyGrant',
    kinds: ['studyGrant'],
    counted: false,
    rule: rule('studyGrant', 'art. 22: study grants'),
  },
  {
    code: 'gift',
    kinds: ['gift'],
    counted: false,
    rule: rule('gift', 'art. 22: occasional gifts of who owes no maintenance'),
  },
  {
    code: 'centreAid',
    kinds: ['centreAid', 'livingWage'],
    counted: false,
    rule: rule('centreAid', 'art. 22: what a centre itself gives', 'assumed'),
  },
  {
    code: 'disabilityIntegration',
    kinds: ['integrationAllowance'],
    counted: false,
    rule: rule('disabilityIntegration', 'art. 22: integration allowance', 'assumed'),
  },
  {
    code: 'elderlyAllowance',
    kinds: ['elderlyAllowance'],
    counted: false,
    rule: rule('elderlyAllowance', 'art. 22: allowance for help to the elderly'),
  },
] as const satisfies readonly IncomeStep[];

/** Name of a step. */
export type IncomeStepCode = (typeof incomeSteps)[number]['code'];
export type StepCode =
  IncomeStepCode | 'workExemption' | 'builtProperty' | 'unbuiltProperty' | 'capital' | 'cohabitants';

/** The rule of the exemption for work, without its amount. */
export const workExemptionRule = rule('workExemption', 'art. 35');
/** The exemption for cohabitants: what exceeds the amount of category 1 for each of them. */
export const cohabitantsRule = rule(
  'cohabitants',
  'art. 34: what exceeds the month amount of category 1 for each who counts',
);
/** How the category follows from the household. */
export const categoryRule: Rule = {
  code: 'category',
  legalBasis: 'Law of 26 May 2002, art. 14, par. 1: the factual situation goes before the registered one',
  validFrom: start,
  certainty: 'confirmed',
};
/** Part of a month. */
export const partOfMonthRule: Rule = {
  code: 'partOfMonth',
  legalBasis: 'No published text settles whether a part of a month is of its calendar days or of thirty',
  validFrom: start,
  certainty: 'assumed',
};
