import type { RuleText } from '../facts.ts';
import { texts } from './texts.ts';

/** An act is for the roles that the rule book names, and for nobody else. */
export const roleWithoutAction: RuleText = {
  code: 'roleWithoutAction',
  reason: texts.roleWithoutAction,
  legalBasis: 'Minimum norms of the Crossroads Bank: access by role',
  remedy: () => ({ action: 'askRole' }),
};
