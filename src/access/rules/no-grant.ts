import type { RuleText } from '../facts.ts';
import { texts } from './texts.ts';

/**
 * The refusal when no rule refuses and no grant opens. Only data that the purpose of the quality code needs are open,
 * and only to the roles that need them.
 */
export const noGrant: RuleText = {
  code: 'noGrant',
  reason: texts.noGrant,
  legalBasis: 'Law of 15 January 1990, art. 15; Regulation (EU) 2016/679, art. 5 (purpose, minimisation)',
  remedy: () => ({ action: 'none' }),
};
