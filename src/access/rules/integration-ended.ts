import type { Rule } from '../facts.ts';

/**
 * The integration must be ended when the person does not or no longer receives help; from then on it opens no stream.
 */
export const integrationEnded: Rule = {
  code: 'integrationEnded',
  reason: {
    nl: 'Deze integratie is beëindigd. Voor een nieuwe hulpvraag is een nieuwe integratie nodig.',
    fr: 'Il a été mis fin à cette intégration. Une nouvelle demande d’aide requiert une nouvelle intégration.',
    de: 'Diese Integration wurde beendet. Ein neuer Hilfsantrag erfordert eine neue Integration.',
    en: 'This integration has been ended. A new application for aid needs a new integration.',
  },
  legalBasis: 'Slides of the PPS Social Integration: the integration ends when the person is not or no longer helped',
  remedy: () => ({ action: 'renew' }),
  refuses: ({ integration }) => integration.state === 'ending' || integration.state === 'ended',
};
