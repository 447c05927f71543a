import type { RuleText } from '../facts.ts';

/**
 * The refusal when no rule refuses and no grant opens. Only data that the purpose of the quality code needs are open,
 * and only to the roles that need them.
 */
export const noGrant: RuleText = {
  code: 'noGrant',
  reason: {
    nl: 'De hoedanigheidscode van deze integratie opent deze stroom niet voor uw rol.',
    fr: 'Le code qualité de cette intégration n’ouvre pas ce flux pour votre rôle.',
    de: 'Der Eigenschaftskode dieser Integration öffnet diesen Datenstrom nicht für Ihre Rolle.',
    en: 'The quality code of this integration does not open this stream for your role.',
  },
  legalBasis: 'Law of 15 January 1990, art. 15; Regulation (EU) 2016/679, art. 5 (purpose, minimisation)',
  remedy: () => ({ action: 'none' }),
};
