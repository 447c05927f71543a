import type { RuleText } from '../facts.ts';
import { texts } from './texts.ts';

/** A caller acts for a centre that the gateway serves; for any other, nothing can be done at the Bank. */
export const unknownCentre: RuleText = {
  code: 'unknownCentre',
  reason: texts.unknownCentre,
  legalBasis: 'Law of 15 January 1990, art. 6 (registration by the institution that needs the data)',
  remedy: () => ({ action: 'none' }),
};
