import type { Rule } from '../facts.ts';
import { refusedByRelation } from '../book/look-up.ts';
import { texts } from './texts.ts';

/** Users may not consult the files of members of their own households. */
export const ownHousehold: Rule = {
  code: 'ownHousehold',
  reason: texts.ownHousehold,
  legalBasis: 'Organic law of 8 July 1976, art. 37 (conflict of interest), applied to staff',
  remedy: () => ({ action: 'askColleague' }),
  refuses: ({ book, relation, caller }) => refusedByRelation(book, relation, caller.role) === 'ownHousehold',
};
