import type { Rule } from '../facts.ts';
import { refusedByRelation } from '../book/look-up.ts';
import { texts } from './texts.ts';

/** Users may not consult their own files. */
export const ownFile: Rule = {
  code: 'ownFile',
  reason: texts.ownFile,
  legalBasis: 'Organic law of 8 July 1976, art. 37 (conflict of interest), applied to staff',
  remedy: () => ({ action: 'askColleague' }),
  refuses: ({ book, relation, caller }) => refusedByRelation(book, relation, caller.role) === 'ownFile',
};
