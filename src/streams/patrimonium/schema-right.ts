import { z } from 'zod';
import { euroAmount } from '../../values/amount.ts';
import { calendarDate } from '../../values/calendar.ts';
import { codedValue } from '../../values/code-list.ts';
import { enterpriseNumber } from '../../values/enterprise-number.ts';
import { fraction } from '../../values/fraction.ts';
import { incompleteDate } from '../../values/incomplete-date.ts';
import { ssinText } from '../../values/ssin.ts';

const right = z
  .object({
    type: codedValue.optional().describe('Kind of right; code list `realRights`, which is open.'),
    share: fraction.optional().describe('Share of the right, exactly as the land registry gives it.'),
    isShareUnspecified: z.boolean().optional().describe('True when the land registry knows no share.'),
    isNotDemarcated: z
      .boolean()
      .optional()
      .describe('True when the part to which the right applies is not demarcated.'),
    surfaceInSquareMetres: z.int().optional().describe('Surface to which it applies, in m² (the unit is assumed).'),
    expiryDate: incompleteDate.optional().describe('When the right ends; only the year may be known.'),
  })
  .meta({ id: 'RealRight', description: 'A right to a property.' });

/** Who owns, with which rights. */
export const party = z
  .object({
    kind: z
      .enum(['individual', 'community', 'business', 'association', 'anonymous', 'unknown'])
      .describe(
        'One person; two who own together by their marriage; a company; several persons; a text in the place of owners; a sort of owner that is new to the gateway.',
      ),
    isConsultedPerson: z.boolean().describe('True when the person consulted is (one of) these owners.'),
    ssins: z.array(ssinText).optional().describe('Persons: one for an individual, two for a community.'),
    enterpriseNumber: enterpriseNumber.optional(),
    text: z
      .string()
      .optional()
      .describe(
        'What the land registry writes in the place of owners: of anonymous ones, or of a company without its number.',
      ),
    anonymousOwners: z
      .object({
        count: z.int().optional().describe('How many owners the text stands for.'),
        rights: z.array(right).optional().describe('Rights the text names, each with its share.'),
      })
      .meta({
        id: 'AnonymousOwners',
        description: 'What the text in the place of owners says, as far as it can be read.',
      })
      .optional(),
    rights: z.array(right).describe('Rights they hold together.'),
    otherCoOwner: z.string().optional().describe('Mention of further owners.'),
    managedBy: z.string().optional().describe('Identifier of the service that manages the property.'),
  })
  .meta({ id: 'PropertyParty', description: 'Owners that hold the same rights together.' });
export type PropertyParty = z.infer<typeof party>;

/** The situation in which a parcel is described. */
export const state = z
  .object({
    situation: codedValue.optional().describe('Whether the situation is in force.'),
    areRightsDoubtful: z
      .boolean()
      .optional()
      .describe(
        'True when the land registry doubts who has which right: do not decide on these owners and shares without a deed. Absent when it says nothing of a doubt.',
      ),
    doubtfulRightsCode: z
      .string()
      .optional()
      .describe('The number by which it says so; only 0 (no doubt, assumed) is told from the others.'),
    legalStartDate: calendarDate.optional().describe('Legal start of the situation.'),
    legalEndDate: calendarDate.optional().describe('Legal end. Absent while it lasts.'),
    fiscalStartDate: incompleteDate.optional().describe('Start for taxes; only the year may be known.'),
    fiscalEndDate: incompleteDate.optional().describe('End for taxes; only the year may be known.'),
    recordedAt: z.iso.datetime({ offset: true }).optional().describe('When the situation was recorded.'),
    changedAt: z.iso.datetime({ offset: true }).optional().describe('When it was changed.'),
    canceledAt: z.iso.datetime({ offset: true }).optional().describe('When the record was canceled.'),
    situationId: z.string().optional().describe('Identifier of this situation at the land registry.'),
    previousSituationIds: z.array(z.string()).optional().describe('Situations it came from.'),
    nextSituationIds: z.array(z.string()).optional().describe('Situations that came after.'),
    marketValue: z
      .object({
        date: calendarDate.optional().describe('When it was calculated.'),
        minimum: euroAmount.optional().describe('Lowest estimate.'),
        maximum: euroAmount.optional().describe('Highest estimate.'),
        average: euroAmount.optional().describe('Estimate.'),
      })
      .meta({ id: 'CalculatedMarketValue', description: 'Market value as the tax administration calculated it.' })
      .optional(),
  })
  .meta({ id: 'PropertyState', description: 'The situation of the property that is described.' });
export type PropertyState = z.infer<typeof state>;
