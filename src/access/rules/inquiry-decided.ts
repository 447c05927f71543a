import type { Rule } from '../facts.ts';
import { texts } from './texts.ts';

/**
 * A decision ends the inquiry. The integration stays registered until the next code begins, so that other centres see
 * the person, but there is nothing left to look for under it.
 */
export const inquiryDecided: Rule = {
  code: 'inquiryDecided',
  reason: texts.inquiryDecided,
  legalBasis:
    'Slides of the PPS Social Integration: code 1 is for the duration of the social inquiry; the code changes at the moment of the decision',
  remedy: ({ integration }) =>
    integration?.nextCodeOn === undefined
      ? { action: 'renew' }
      : { action: 'waitUntil', until: integration.nextCodeOn },
  refuses: ({ integration }) => integration.decidedOn !== undefined,
};
