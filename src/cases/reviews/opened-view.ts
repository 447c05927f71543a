import { z } from 'zod';
import { coded, codedValue } from '../../values/code-list.ts';
import { problemTypes } from '../../values/problem.ts';
import { qualityCodes } from '../../values/quality-codes.ts';
import { ssinText } from '../../values/ssin.ts';
import { integrationView, viewIntegration, type ViewContext } from '../integrations/view.ts';
import { integrationId } from '../views.ts';
import { reviewEffects } from './household.ts';
import type { OpenedReview } from './open.ts';

const memberView = z
  .object({
    href: z.url().describe('The integration under the code that a decision gave.'),
    integrationId,
    ssin: ssinText,
    qualityCode: codedValue,
    effect: z
      .enum(reviewEffects)
      .describe(
        '`opened`: reviewed with the applicant. `alreadyOpen`: an inquiry on the member runs already. `leftOut`: left out by name. `notOpened`: the Crossroads Bank did not register it; open it on its own.',
      ),
    inquiry: z.url().optional().describe('The integration of the member under code 1.'),
    problem: z
      .enum(Object.values(problemTypes).map(({ type }) => type))
      .optional()
      .describe('Type of the problem for which it was not opened.'),
  })
  .meta({ id: 'ReviewedMember', description: 'A member of the household of somebody whose aid is reviewed.' });

/** A review that was opened, with everybody of the household. */
export const openedView = integrationView
  .extend({ household: z.array(memberView).describe('Everybody of the household under a code of a decision.') })
  .meta({ id: 'OpenedReview' });

export function viewOpened({ integration, members }: OpenedReview, context: ViewContext): z.infer<typeof openedView> {
  const hrefOf = (id: string) => `${context.baseUrl}/integrations/${id}`;
  return {
    ...viewIntegration(integration, context),
    household: members.map(({ former, effect, inquiryId, problem }) => ({
      href: hrefOf(former.integrationId),
      integrationId: former.integrationId,
      ssin: former.ssin.reveal(),
      qualityCode: coded(qualityCodes, String(former.qualityCode)),
      effect,
      ...(inquiryId === undefined ? {} : { inquiry: hrefOf(inquiryId) }),
      ...(problem === undefined ? {} : { problem }),
    })),
  };
}
