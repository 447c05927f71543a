import type { Rule } from '../facts.ts';
import { texts } from './texts.ts';

/** The quality code fixes a period; before its first day there is no right to consult. */
export const periodNotStarted: Rule = {
  code: 'periodNotStarted',
  reason: texts.periodNotStarted,
  legalBasis: 'Slides of the PPS Social Integration: the quality code fixes duration and purpose',
  remedy: ({ integration }) => ({ action: 'waitUntil', ...(integration ? { until: integration.startDate } : {}) }),
  refuses: ({ integration, today }) => today < integration.startDate,
};
