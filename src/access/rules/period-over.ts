import type { Rule } from '../facts.ts';
import { texts } from './texts.ts';

/** After the last day of the period the data are no longer available, even if the file still needs them. */
export const periodOver: Rule = {
  code: 'periodOver',
  reason: texts.periodOver,
  legalBasis: 'Slides of the PPS Social Integration: after the period the data are no longer available',
  remedy: () => ({ action: 'renew' }),
  refuses: ({ integration, today }) => today > integration.endDate,
};
