import { z } from 'zod';
import { codedValue } from '../../values/code-list.ts';
import { enterpriseNumber } from '../../values/enterprise-number.ts';
import { incompleteDate } from '../../values/incomplete-date.ts';
import { yearQuarter } from '../../values/partial-period.ts';

const socialInsuranceFund = z
  .object({
    fund: codedValue.describe('Number and name; code list `socialInsuranceFunds`.'),
    enterpriseNumber: enterpriseNumber.optional(),
  })
  .meta({
    id: 'SocialInsuranceFund',
    description: 'The fund that collects the contributions of a self-employed person.',
  });

const segment = z
  .object({
    startDate: incompleteDate.optional().describe('First day. Absent when the source gives no readable one.'),
    endDate: incompleteDate.optional().describe('Last day. Absent while it goes on.'),
    quality: codedValue
      .optional()
      .describe('In what quality: in the own name, helper, assisting spouse … Code list `selfEmployedQualities`.'),
    contributionType: codedValue
      .optional()
      .describe('Main occupation, secondary, article 37, maxi-statute … Code list `selfEmployedContributionTypes`.'),
    assimilation: codedValue
      .optional()
      .describe('Why time without work counts as if worked; code list `selfEmployedAssimilations`. Absent for work.'),
  })
  .meta({ id: 'SelfEmployedSegment', description: 'A time in which quality and contribution stay the same.' });

const affiliation = z
  .object({
    socialInsuranceFund: socialInsuranceFund.optional(),
    signatureDate: incompleteDate.optional().describe('When the affiliation was signed.'),
    segments: z.array(segment).describe('The one that began last first.'),
  })
  .meta({ id: 'SelfEmployedAffiliation', description: 'What somebody did while affiliated to one fund.' });
export type Affiliation = z.infer<typeof affiliation>;

const contribution = z
  .object({
    quarter: yearQuarter.optional().describe('The quarter. Absent when the source gives no readable one.'),
    socialInsuranceFund: socialInsuranceFund.optional(),
    situation: codedValue
      .optional()
      .describe('Paid, not paid or exempted, in the words of the source. The gateway knows no list of these codes.'),
    healthInsurance: codedValue
      .optional()
      .describe(
        'What the quarter gives in the insurance for sickness and invalidity (`ziv`), in the words of the source.',
      ),
  })
  .meta({ id: 'SelfEmployedContribution', description: 'The social contributions of one quarter.' });
export type Contribution = z.infer<typeof contribution>;

/** The `data` part of the answer. */
export const data = z
  .object({
    referenceNumber: z.string().optional().describe('Number of the file at the institute for the self-employed.'),
    enterpriseNumber: enterpriseNumber.optional().describe('Enterprise number of the self-employed person.'),
    occupation: codedValue.optional().describe('Occupation, six characters, in the words of the source.'),
    affiliations: z
      .array(affiliation)
      .optional()
      .describe('Affiliations with a day in the period, the one that began last first. Absent when unknown.'),
    contributions: z
      .array(contribution)
      .optional()
      .describe('Contributions per quarter, the last quarter first. Absent when unknown.'),
  })
  .meta({ id: 'SelfEmployedData', description: 'Career and social contributions as a self-employed person.' });
export type SelfEmployedData = z.infer<typeof data>;
