import type { Rule } from '../facts.ts';

/** Without a confirmed registration at the Bank there is no purpose under which a stream could be opened. */
export const notRegistered: Rule = {
  code: 'notRegistered',
  reason: {
    nl: 'De Kruispuntbank heeft deze integratie niet bevestigd. Registreer de persoon opnieuw.',
    fr: 'La Banque-carrefour n’a pas confirmé cette intégration. Enregistrez à nouveau la personne.',
    de: 'Die Zentrale Datenbank hat diese Integration nicht bestätigt. Registrieren Sie die Person erneut.',
    en: 'The Crossroads Bank has not confirmed this integration. Register the person again.',
  },
  legalBasis: 'Law of 15 January 1990, art. 6 (reference directory)',
  remedy: () => ({ action: 'integrate' }),
  refuses: ({ integration }) => integration.state === 'registering' || integration.state === 'failed',
};
