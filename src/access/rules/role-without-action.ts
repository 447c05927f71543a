import type { RuleText } from '../facts.ts';

/** An act is for the roles that the rule book names, and for nobody else. */
export const roleWithoutAction: RuleText = {
  code: 'roleWithoutAction',
  reason: {
    nl: 'Uw rol mag dit niet doen.',
    fr: 'Votre rôle ne permet pas cette opération.',
    de: 'Ihre Rolle erlaubt diesen Vorgang nicht.',
    en: 'Your role may not do this.',
  },
  legalBasis: 'Minimum norms of the Crossroads Bank: access by role',
  remedy: () => ({ action: 'askRole' }),
};
