import { z } from 'zod';
import { euroAmount } from '../../values/amount.ts';
import { calendarDate } from '../../values/calendar.ts';
import { exemptionKinds } from '../../values/income-exemption.ts';
import { localizedText } from '../../values/localized-text.ts';
import { yearMonth } from '../../values/partial-period.ts';
import { householdRelations } from '../declared.ts';
import { factView, missingView, ruleView } from '../finding.ts';
import { categories } from './amounts.ts';
import { categoryChanges } from './category.ts';
import { cohabitantReasons } from './cohabitants.ts';

const facts = z.array(factView).describe('What it rests on.');
const missing = z.array(missingView).describe('What is not known.');
const limits = {
  perYear: euroAmount.optional().describe('A year, when it is known exactly.'),
  atLeast: euroAmount.optional().describe('A year at least, when it is not known exactly.'),
  atMost: euroAmount.optional().describe('A year at most, when it is not known exactly and a limit is known.'),
};
const basis = z
  .enum(['found', 'declared', 'unknown'])
  .describe('`found`: a stream says it. `declared`: only the applicant says it. `unknown`: nobody does.');

const step = z
  .object({
    code: z.string().describe('Name of the step, lowerCamelCase.'),
    title: localizedText,
    ...limits,
    counted: z.boolean().describe('False for what the law leaves out.'),
    isDeduction: z.literal(true).optional().describe('Present for an amount that is taken off the others.'),
    basis,
    rule: ruleView,
    facts,
    missing,
    alternative: euroAmount
      .optional()
      .describe('What the other side says, a year, when declaration and source differ; the step counts the first one.'),
  })
  .meta({ id: 'LivingWageStep', description: 'A step of the computation.' });
export type LivingWageStep = z.infer<typeof step>;

const change = z
  .object({
    code: z.enum(categoryChanges).describe('What would change it.'),
    category: z.enum(categories).optional().describe('To which; absent when that is open.'),
    date: calendarDate.optional().describe('From when.'),
    text: localizedText,
    facts,
  })
  .meta({ id: 'LivingWageCategoryChange', description: 'What would change the category.' });

const category = z
  .object({
    category: z
      .enum(categories)
      .optional()
      .describe('The one that counts: the chosen one, else the proposed one. Absent while it is unknown.'),
    proposed: z.enum(categories).optional().describe('The one that follows from the household.'),
    isChosen: z.boolean().describe('True when the social worker chose it.'),
    title: localizedText.optional(),
    rule: ruleView,
    facts,
    missing,
    wouldChange: z.array(change),
  })
  .meta({ id: 'LivingWageCategory', description: 'The category, proposed from the household or chosen.' });

const cohabitant = z
  .object({
    member: z.int().optional().describe('Index in `declared.household`; absent for somebody of the register only.'),
    integrationId: z.uuid().optional().describe('The integration of the person, where one is known.'),
    relation: z.enum(householdRelations).optional().describe('How the person stands to the applicant.'),
    state: z.enum(['counted', 'notCounted', 'uncertain']).describe('Whether the means count.'),
    reason: z.enum(cohabitantReasons).describe('Why.'),
    text: localizedText.describe('The reason in words.'),
    ...limits,
    steps: z.array(step).describe('The means of the person.'),
    rule: ruleView,
    facts,
    missing,
  })
  .meta({
    id: 'LivingWageCohabitant',
    description: 'Somebody of the household. The amounts are the means, before the amount of category 1 is taken off.',
  });
export type LivingWageCohabitant = z.infer<typeof cohabitant>;

const month = z
  .object({
    month: yearMonth,
    startDate: calendarDate.describe('First day with aid.'),
    endDate: calendarDate.describe('Last day with aid.'),
    days: z.int().describe('Days with aid.'),
    daysOfMonth: z.int().describe('By how many days the month is divided.'),
    amount: euroAmount.describe('For these days; at most this when the state is `atMost`.'),
  })
  .meta({ id: 'LivingWageMonth', description: 'The living wage of a month with aid for some or all of its days.' });
export type LivingWageMonth = z.infer<typeof month>;

const partMonth = z
  .object({
    month: yearMonth,
    days: z.int().describe('Days worked.'),
    daysOfMonth: z.int().describe('Days of the month.'),
    counted: euroAmount.describe('What is taken off for these days.'),
    livingWage: euroAmount.describe('The living wage of the month.'),
  })
  .meta({
    id: 'LivingWagePartMonth',
    description: 'The month in which only some days were worked: the income is made a whole month, then a part again.',
  });
export type LivingWagePartMonth = z.infer<typeof partMonth>;

const amounts = {
  perYear: euroAmount.describe('A year; at most this when the state is `atMost`.'),
  perMonth: euroAmount.describe('A month; at most this when the state is `atMost`.'),
  firstMonth: month.optional().describe('The month in which the aid begins.'),
  lastMonth: month.optional().describe('The month in which the aid ends.'),
  partMonth: partMonth.optional().describe('Present when an income is of a part of the month.'),
};

const livingWageAmounts = z
  .object({
    ...amounts,
    atLeastPerMonth: euroAmount.optional().describe('A month at least, with `atMost` and when a limit is known.'),
    isComplementary: z.boolean().describe('True when it is less than the amount of the category, and not nothing.'),
  })
  .meta({ id: 'LivingWageAmounts', description: 'The living wage.' });

const variant = z
  .object({ code: z.string(), title: localizedText, rule: ruleView, ...amounts })
  .meta({ id: 'LivingWageVariant', description: 'The result when a point that is not settled is read otherwise.' });
export type LivingWageVariant = z.infer<typeof variant>;

const exemption = z
  .object({
    kind: z.enum(exemptionKinds).optional().describe('As the centre grants it; absent while it has not settled it.'),
    amount: euroAmount.optional().describe('Net income that is exempt at most.'),
    per: z.enum(['month', 'year']).optional(),
    countsDays: z.boolean().describe('False: it has no counter of days.'),
    startDate: calendarDate.optional().describe('First day of the window.'),
    endDate: calendarDate.optional().describe('Last day of the window.'),
    remainingBefore: z.int().optional().describe('Days left before the month. Absent when unknown.'),
    monthDays: z.int().optional().describe('Days of the month to take into account. Absent when unknown.'),
    exemptDays: z.int().optional().describe('Those that are exempt. Absent when unknown.'),
    remainingDays: z.int().optional().describe('Days left after the month. Absent when unknown.'),
    alerts: z
      .array(z.object({ code: z.enum(['exhausted', 'runsOut', 'windowEnds', 'daysUnknown']), text: localizedText }))
      .describe('What to know at once.'),
    rule: ruleView,
    facts,
    missing,
  })
  .meta({ id: 'LivingWageExemption', description: 'The exemption for income from work or training, and its days.' });
export type LivingWageExemption = z.infer<typeof exemption>;

/** The living wage as an assessment shows it. */
export const livingWageView = z
  .object({
    state: z
      .enum(['known', 'atMost', 'unknown'])
      .describe(
        '`known`: it is this, whatever else is not known. `atMost`: something is not known, which can only lower it. `unknown`: not even the category or its amount is known.',
      ),
    basis: z
      .enum(['found', 'declared', 'mixed'])
      .describe('What the known resources rest on: streams, declarations only, or both.'),
    category,
    amountOfCategory: z
      .object({ perYear: euroAmount, perMonth: euroAmount, rule: ruleView })
      .meta({ id: 'LivingWageCategoryAmount', description: 'The amount of the category on the day.' })
      .optional(),
    steps: z.array(step).describe('The means of the applicant, in the order of the law.'),
    cohabitants: z.array(cohabitant).describe('Everybody else of the household.'),
    resources: z.object(limits).meta({ id: 'LivingWageLimits', description: 'An amount a year, or its limits.' }),
    generalExemption: z
      .object({ ...limits, rule: ruleView })
      .meta({ id: 'LivingWageGeneralExemption', description: 'The general exemption, a year.' })
      .optional(),
    deducted: z
      .object({ ...limits, perMonth: euroAmount.optional().describe('A month, when it is known exactly.') })
      .meta({ id: 'LivingWageDeducted', description: 'What is taken off the amount of the category, a year.' }),
    livingWage: livingWageAmounts.optional().describe('Absent when the state is `unknown`.'),
    variants: z.array(variant).describe('Other results, where a point is not settled and the result differs.'),
    exemption: exemption.optional().describe('Absent when no income could be exempt.'),
    missing,
  })
  .meta({
    id: 'LivingWage',
    description: 'The living wage (law of 26 May 2002), step by step. It helps the inquiry and decides nothing.',
  });
/** The living wage of an applicant, computed step by step. */
export type LivingWage = z.infer<typeof livingWageView>;
