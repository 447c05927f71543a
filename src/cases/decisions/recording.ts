import { z } from 'zod';
import { aids } from '../../access/book/book.ts';
import { calendarDate } from '../../values/calendar.ts';
import { integrationId } from '../views.ts';
import { decisionOutcomes } from './decision.ts';

/** A kind of aid, as the API names it. */
export const aid = z
  .enum(aids)
  .describe('livingWage gives code 2, equivalentLivingWage 3, otherAid 4, employment (art. 60) 6.');

/** A decision as a centre sends it. */
export const decisionRecording = z
  .strictObject({
    decidedOn: calendarDate.describe('Day of the decision.'),
    outcome: z
      .enum(decisionOutcomes)
      .describe('`granted` changes the code; `refused` and `withdrawn` end the integration.'),
    aid: aid.optional().describe('Of the applicant; only when granted.'),
    period: z
      .strictObject({ startDate: calendarDate, endDate: calendarDate })
      .optional()
      .describe('Only when granted: both days included, at most twelve months.'),
    householdMembers: z
      .array(
        z.strictObject({
          integrationId,
          aid: aid.optional().describe('Without it the member gets code 5: member of the household without aid.'),
        }),
      )
      .max(50)
      .default([])
      .describe('Others of the same case on whom the decision has an effect.'),
  })
  .meta({
    id: 'DecisionRecording',
    example: {
      decidedOn: '2026-03-20',
      outcome: 'granted',
      aid: 'livingWage',
      period: { startDate: '2026-03-02', endDate: '2027-03-01' },
    },
  });
