import type { Rule } from '../facts.ts';
import { refusedByRelation } from '../book/look-up.ts';
import { texts } from './texts.ts';

/** A member of the staff who asks for aid is handled by the team lead, where the centre has set it so. */
export const colleague: Rule = {
  code: 'colleague',
  reason: texts.colleague,
  legalBasis: 'Setting of the centre; professional secrecy (Criminal Code)',
  remedy: () => ({ action: 'askRole', role: 'teamLead' }),
  refuses: ({ book, relation, caller }) => refusedByRelation(book, relation, caller.role) === 'colleague',
};
