import type { Rule } from '../facts.ts';

/** An integration belongs to the centre that made it; callers of other centres do not learn that it exists. */
export const foreignCentre: Rule = {
  code: 'foreignCentre',
  reason: {
    nl: 'Deze integratie is niet van uw centrum.',
    fr: 'Cette intégration n’est pas celle de votre centre.',
    de: 'Diese Integration gehört nicht zu Ihrem Zentrum.',
    en: 'This integration does not belong to your centre.',
  },
  legalBasis: 'Law of 15 January 1990, art. 6 (registration by the institution that needs the data)',
  remedy: () => ({ action: 'none' }),
  refuses: ({ caller, integration }) => caller.centre !== integration.centre,
};
