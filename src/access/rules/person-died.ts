import type { Rule } from '../facts.ts';
import { texts } from './texts.ts';

/**
 * The file of somebody who has died is read only for what is left to do, such as debts of the estate: for each day the
 * user records why. The reason of a review does not count, because it was about the aid of somebody alive.
 */
export const personDied: Rule = {
  code: 'personDied',
  reason: texts.personDied,
  legalBasis:
    'Law of 15 January 1990 (Crossroads Bank): data serve the purpose of the registration; assumed for somebody who has died',
  remedy: () => ({ action: 'giveReason' }),
  refuses: ({ integration, reason }) => integration.diedOn !== undefined && reason === undefined,
};
