import type { Rule } from '../facts.ts';
import { refusedByRelation } from '../book/look-up.ts';
import { texts } from './texts.ts';

/**
 * If the token does not identify the caller in the register, the caller could be the person consulted, or a relative.
 */
export const callerUnknown: Rule = {
  code: 'callerUnknown',
  reason: texts.callerUnknown,
  legalBasis: 'Minimum norms of the Crossroads Bank; professional secrecy (Criminal Code)',
  remedy: () => ({ action: 'none' }),
  refuses: ({ book, relation, caller }) => refusedByRelation(book, relation, caller.role) === 'callerUnknown',
};
