import { z } from 'zod';
import { coded, codedValue } from '../../values/code-list.ts';
import { qualityCodes } from '../../values/quality-codes.ts';
import { ssinText } from '../../values/ssin.ts';
import { integrationId } from '../views.ts';
import { endingEffects } from './end-linked.ts';
import type { Ended } from './end.ts';
import { integrationView, viewIntegration, type ViewContext } from './view.ts';

const concernedView = z
  .object({
    href: z.url(),
    integrationId,
    ssin: ssinText,
    qualityCode: codedValue,
    effect: z
      .enum(endingEffects)
      .describe(
        '`ended`: it ends here at once, and at the Bank by work that is queued. `leftOut`: left out by name, goes on alone. `ownAid`: receives aid, goes on alone.',
      ),
  })
  .meta({
    id: 'ConcernedIntegration',
    description: 'An integration of the file of an applicant whose integration ends.',
  });

/** An integration that ended, with everybody whom that concerns. */
export const endedView = integrationView
  .extend({ alsoEnded: z.array(concernedView).describe('Everybody of the file, with what happens to each.') })
  .meta({ id: 'EndedIntegration' });

export function viewEnded({ integration, concerned }: Ended, context: ViewContext): z.infer<typeof endedView> {
  return {
    ...viewIntegration(integration, context),
    alsoEnded: concerned.map(({ integration: one, effect }) => ({
      href: `${context.baseUrl}/integrations/${one.integrationId}`,
      integrationId: one.integrationId,
      ssin: one.ssin.reveal(),
      qualityCode: coded(qualityCodes, String(one.qualityCode)),
      effect,
    })),
  };
}
