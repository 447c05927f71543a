import type { Rule } from '../facts.ts';
import { texts } from './texts.ts';

/**
 * The integration must be ended when the person does not or no longer receives help; from then on it opens no stream.
 */
export const integrationEnded: Rule = {
  code: 'integrationEnded',
  reason: texts.integrationEnded,
  legalBasis: 'Slides of the PPS Social Integration: the integration ends when the person is not or no longer helped',
  remedy: () => ({ action: 'renew' }),
  refuses: ({ integration }) => integration.state === 'ending' || integration.state === 'ended',
};
