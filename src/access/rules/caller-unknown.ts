import type { RelationFacts, Rule } from '../facts.ts';

/**
 * If the token does not identify the caller in the register, the caller could be the person consulted, or a relative.
 */
export const callerUnknown: Rule<RelationFacts> = {
  code: 'callerUnknown',
  reason: {
    nl: 'Uw toegangstoken zegt niet wie u bent, zodat een raadpleging van uzelf of uw gezin niet uit te sluiten is. Vraag uw beheerder het gegeven toe te voegen.',
    fr: 'Votre jeton d’accès ne dit pas qui vous êtes : une consultation de vous-même ou de votre ménage ne peut être exclue. Demandez à votre gestionnaire d’ajouter cette donnée.',
    de: 'Ihr Zugriffstoken sagt nicht, wer Sie sind: eine Abfrage über Sie selbst oder Ihren Haushalt lässt sich nicht ausschließen. Bitten Sie Ihren Verwalter, die Angabe hinzuzufügen.',
    en: 'Your access token does not say who you are, so a consultation of yourself or your household cannot be ruled out. Ask your administrator to add the claim.',
  },
  legalBasis: 'Minimum norms of the Crossroads Bank; professional secrecy (Criminal Code)',
  remedy: () => ({ action: 'none' }),
  refuses: ({ relation }) => relation === 'unknown',
};
