import type { Rule } from '../facts.ts';
import { texts } from './texts.ts';

/** An integration belongs to the centre that made it; callers of other centres do not learn that it exists. */
export const foreignCentre: Rule = {
  code: 'foreignCentre',
  reason: texts.foreignCentre,
  legalBasis: 'Law of 15 January 1990, art. 6 (registration by the institution that needs the data)',
  remedy: () => ({ action: 'none' }),
  refuses: ({ caller, integration }) => caller.centre !== integration.centre,
};
