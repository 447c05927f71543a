import { acts } from '../book/acts.ts';
import type { CallerFacts, Rule } from '../facts.ts';

/** Each act has its roles; no other role may do it. */
export const roleWithoutAction: Rule<CallerFacts> = {
  code: 'roleWithoutAction',
  reason: {
    nl: 'Uw rol mag dit niet doen.',
    fr: 'Votre rôle ne permet pas cette opération.',
    de: 'Ihre Rolle erlaubt diesen Vorgang nicht.',
    en: 'Your role may not do this.',
  },
  legalBasis: 'Minimum norms of the Crossroads Bank: access by role',
  remedy: ({ act }) => ({ action: 'askRole', role: acts[act].roles[0] ?? '' }),
  refuses: ({ act, caller }) => !acts[act].roles.includes(caller.role),
};
