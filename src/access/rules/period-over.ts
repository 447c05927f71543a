import type { Rule } from '../facts.ts';

/** After the last day of the period the data are no longer available, even if the file still needs them. */
export const periodOver: Rule = {
  code: 'periodOver',
  reason: {
    nl: 'De periode van deze integratie is voorbij. Integreer de persoon opnieuw als het onderzoek of een herziening dat vraagt.',
    fr: 'La période de cette intégration est écoulée. Intégrez à nouveau la personne si l’enquête ou une révision l’exige.',
    de: 'Der Zeitraum dieser Integration ist abgelaufen. Integrieren Sie die Person erneut, wenn die Untersuchung oder eine Überprüfung es verlangt.',
    en: 'The period of this integration is over. Integrate the person again if the inquiry or a review requires it.',
  },
  legalBasis: 'Slides of the PPS Social Integration: after the period the data are no longer available',
  remedy: () => ({ action: 'renew' }),
  refuses: ({ integration, today }) => today > integration.endDate,
};
