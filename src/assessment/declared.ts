import { z } from 'zod';
import { calendarDate } from '../values/calendar.ts';
import { enterpriseNumber } from '../values/enterprise-number.ts';
import { fraction } from '../values/fraction.ts';

/*
 * What an applicant declares, as the social worker writes it down for an assessment. Every item is optional: an absent
 * item was not asked, an empty list was asked and there is nothing. It is not stored, unless a dossier is kept with it.
 */

/** At most 999,999,999.99 euro, never negative. */
const declaredAmount = z
  .strictObject({
    value: z
      .string()
      .regex(/^\d{1,9}(\.\d{1,2})?$/)
      .describe('Decimal number as text, in euro.'),
    currency: z.literal('EUR'),
  })
  .meta({
    id: 'DeclaredAmount',
    description: 'An amount in euro, not negative.',
    example: { value: '400.00', currency: 'EUR' },
  });

const line = z.string().trim().min(1).max(200);
const most = 50;

/**
 * Kinds of income. `wages`, `selfEmployment` and `training` can be exempt (art. 35); `childBenefit`,
 * `childMaintenance`, `studyGrant`, `gift`, `centreAid`, `integrationAllowance` and `elderlyAllowance` are not counted
 * (art. 22).
 */
export const incomeKinds = [
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
  'gift',
  'centreAid',
  'livingWage',
  'rent',
  'other',
] as const;
export type IncomeKind = (typeof incomeKinds)[number];

export const declaredIncome = z
  .strictObject({
    kind: z.enum(incomeKinds).describe('Kind of income.'),
    amount: declaredAmount,
    per: z.enum(['month', 'year', 'day', 'once']).describe('What the amount is for.'),
    basis: z.enum(['net', 'gross']).describe('Whether it is net or gross.'),
    startDate: calendarDate.optional().describe('Since when.'),
    endDate: calendarDate.optional().describe('Until when, included.'),
    payer: line.optional().describe('Who pays it.'),
    startedBeforeAid: z
      .boolean()
      .optional()
      .describe('Whether it ran before the aid began: a job that existed before gives no exemption (art. 35).'),
    daysWorked: z
      .int()
      .min(0)
      .max(31)
      .optional()
      .describe('Days behind an amount of part of a month; absent for a whole month.'),
  })
  .meta({ id: 'DeclaredIncome', description: 'An income that somebody declares.' });
export type DeclaredIncome = z.infer<typeof declaredIncome>;

export const declaredWork = z
  .strictObject({
    kind: z.enum(['employee', 'selfEmployed', 'student', 'training', 'volunteer']).describe('How the person works.'),
    employer: line.optional().describe('Name as the person says it; it may be another than the source has.'),
    enterpriseNumber: enterpriseNumber.optional(),
    startDate: calendarDate.optional(),
    endDate: calendarDate.optional(),
  })
  .meta({ id: 'DeclaredWork', description: 'Work that somebody declares.' });
export type DeclaredWork = z.infer<typeof declaredWork>;

export const declaredProperty = z
  .strictObject({
    kind: z.enum(['built', 'unbuilt']).describe('Built or unbuilt.'),
    cadastralIncome: declaredAmount.optional().describe('Cadastral income of the whole, a year, not indexed.'),
    right: z.enum(['fullOwnership', 'usufruct', 'bareOwnership']).describe('The right of the person.'),
    share: fraction.optional().describe('The share of the person; the whole when absent.'),
    rent: declaredAmount.optional().describe('Rent that it brings in, a year.'),
    mortgageInterest: declaredAmount.optional().describe('Interest on its mortgage, a year.'),
    municipality: line.optional(),
    country: line.optional().describe('Absent for Belgium.'),
  })
  .meta({ id: 'DeclaredProperty', description: 'Real estate that somebody declares.' });
export type DeclaredProperty = z.infer<typeof declaredProperty>;

const means = {
  income: z.array(declaredIncome).max(most).optional().describe('All income; empty: declares none.'),
  property: z.array(declaredProperty).max(most).optional().describe('Real estate; empty: declares none.'),
  savings: declaredAmount.optional().describe('Movable capital: accounts, savings, shares; 0: declares none.'),
};

/** How somebody of the household stands to the applicant. */
export const householdRelations = [
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
] as const;

export const declaredMember = z
  .strictObject({
    integrationId: z.uuid().optional().describe('The integration of the person in the same file, where there is one.'),
    name: line.optional(),
    birthDate: calendarDate.optional(),
    relation: z.enum(householdRelations).describe('How the person stands to the applicant.'),
    sharesHousehold: z
      .boolean()
      .optional()
      .describe(
        'Whether household matters are mainly settled together; under one roof without that is not living together.',
      ),
    hasLivingWage: z.boolean().optional().describe('Whether the person has a living wage.'),
    isMarried: z.boolean().optional().describe('For a relation by marriage: whether the marriage stands.'),
    ...means,
  })
  .meta({ id: 'DeclaredMember', description: 'Somebody of the household, as the applicant declares.' });
export type DeclaredMember = z.infer<typeof declaredMember>;

export const declared = z
  .strictObject({
    address: z
      .strictObject({
        streetName: line.optional(),
        houseNumber: line.optional(),
        boxNumber: line.optional(),
        postCode: line.optional(),
        municipality: line.optional(),
      })
      .optional()
      .describe('Where the person lives.'),
    household: z
      .array(declaredMember)
      .max(most)
      .optional()
      .describe('Everybody else of the household; empty: lives alone.'),
    work: z.array(declaredWork).max(most).optional().describe('Work now; empty: does not work.'),
    ...means,
    isInsured: z.boolean().optional().describe('Whether the person is insured with a sickness fund.'),
    isJobSeeker: z.boolean().optional().describe('Whether the person is registered as a job seeker.'),
    isStudent: z.boolean().optional(),
  })
  .meta({
    id: 'Declared',
    description: 'What the applicant declares. An absent item was not asked; an empty list means none.',
  });
/** What the applicant declares. */
export type Declared = z.infer<typeof declared>;
