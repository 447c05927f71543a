import { z } from 'zod';
import { calendarDate } from '../values/calendar.ts';
import { exemptionKinds } from '../values/income-exemption.ts';

/** What the social worker settles, because no source can: each is optional, and a result says where it waits for one. */
export const choices = z
  .strictObject({
    aid: z
      .enum(['livingWage', 'equivalentAid'])
      .optional()
      .describe(
        'The aid that is asked or reviewed: living wage (law of 2002) or its equivalent (law of 1965); a living wage when absent.',
      ),
    category: z
      .enum(['1', '2', '3'])
      .optional()
      .describe('Category of the living wage; proposed from the household when absent.'),
    aidFrom: calendarDate.optional().describe('First day of the aid; the day of the application when absent.'),
    aidUntil: calendarDate.optional().describe('Last day of the aid, included, for a part of the last month.'),
    childrenAsRecipient: z
      .int()
      .min(0)
      .max(30)
      .optional()
      .describe('Children for whom the applicant receives the child benefit; from the stream when absent.'),
    notCounted: z
      .array(
        z.strictObject({
          member: z.int().min(0).max(49).describe('Index in `declared.household`.'),
          motivation: z.string().trim().min(1).max(2000).describe('Why the means of this person are not counted.'),
        }),
      )
      .max(50)
      .optional()
      .describe('Members of the household whose means are not counted for reasons of equity.'),
    exemption: z
      .strictObject({
        kind: z.enum(exemptionKinds).describe('Kind of exemption (art. 35); code list `incomeExemptionKinds`.'),
        daysUsed: z
          .int()
          .min(0)
          .max(4000)
          .optional()
          .describe('Days used before, at all centres; from the stream `attestations` when absent.'),
        startDate: calendarDate.optional().describe('Day of the first exemption; from the stream when absent.'),
        contractFrom: calendarDate.optional().describe('First day of the contract in the month.'),
        contractUntil: calendarDate.optional().describe('Last day of the contract in the month, included.'),
      })
      .optional()
      .describe('The exemption that the centre grants for income from work or training.'),
    livingWageApplicants: z
      .int()
      .min(1)
      .max(20)
      .optional()
      .describe('Applicants in the household among whom the means of cohabitants are divided; 1 when absent.'),
  })
  .meta({ id: 'AssessmentChoices', description: 'What the social worker settles, because no source can.' });
export type Choices = z.infer<typeof choices>;
