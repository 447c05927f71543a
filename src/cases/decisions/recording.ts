import { z } from 'zod';
import { aids } from '../../access/book/book.ts';
import { explanation } from '../../platform/http/explanation.ts';
import { calendarDate } from '../../values/calendar.ts';
import { integrationId } from '../views.ts';
import { decisionOutcomes } from './decision.ts';

/** A kind of aid, as the API names it. */
export const aid = z
  .enum(aids)
  .describe('livingWage gives code 2, equivalentLivingWage 3, otherAid 4, employment (art. 60) 6.');

const aidList = z
  .array(aid)
  .min(1)
  .max(aids.length)
  .refine((list) => new Set(list).size === list.length, 'each kind of aid once');

/** A decision as a centre sends it. */
export const decisionRecording = z
  .strictObject({
    decidedOn: calendarDate.describe('The true day of the decision, also when it is entered later.'),
    outcome: z
      .enum(decisionOutcomes)
      .describe('`granted` changes the code; `refused` and `withdrawn` end the integration.'),
    aids: aidList
      .optional()
      .describe('Of the applicant, the main kind first; each gives a code of its own. Only when granted.'),
    period: z
      .strictObject({ startDate: calendarDate, endDate: calendarDate })
      .optional()
      .describe(
        'Only when granted: both days included, at most twelve months. A period that is over is recorded, and nothing is registered for it.',
      ),
    householdMembers: z
      .array(
        z.strictObject({
          integrationId,
          aids: aidList.optional().describe('Without it the member gets code 5: member of the household without aid.'),
        }),
      )
      .max(50)
      .default([])
      .describe(
        'Only those for whom it says more than what follows by itself. Members of the household follow the applicant: they get code 5 when aid is granted, and end when there is none. Who has aid of his or her own keeps it, unless named.',
      ),
    leftOut: z
      .array(integrationId)
      .max(50)
      .default([])
      .describe('Members of the household for whom nothing is decided: they stay as they are.'),
    latenessReason: explanation()
      .optional()
      .describe(
        'Why it is entered late, in the centre’s own words; kept encrypted. Needed some days after the decision, and after the end of the inquiry.',
      ),
    elsewhereReason: explanation()
      .optional()
      .describe(
        'Why aid to live on is granted although another centre pays it (409 `aidElsewhere`), in the centre’s own words; kept encrypted.',
      ),
  })
  .meta({
    id: 'DecisionRecording',
  });
