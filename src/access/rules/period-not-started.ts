import type { Rule } from '../facts.ts';

/** The quality code fixes a period; before its first day there is no right to consult. */
export const periodNotStarted: Rule = {
  code: 'periodNotStarted',
  reason: {
    nl: 'De periode van deze integratie is nog niet begonnen.',
    fr: 'La période de cette intégration n’a pas encore commencé.',
    de: 'Der Zeitraum dieser Integration hat noch nicht begonnen.',
    en: 'The period of this integration has not started yet.',
  },
  legalBasis: 'Slides of the PPS Social Integration: the quality code fixes duration and purpose',
  remedy: ({ integration }) => ({ action: 'waitUntil', ...(integration ? { until: integration.startDate } : {}) }),
  refuses: ({ integration, today }) => today < integration.startDate,
};
