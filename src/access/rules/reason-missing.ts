import type { Rule } from '../facts.ts';
import { needsReason } from '../book/look-up.ts';
import { texts } from './texts.ts';

/** The first inquiry explains itself; for a later consultation the user records a reason, valid for the day. */
export const reasonMissing: Rule = {
  code: 'reasonMissing',
  reason: texts.reasonMissing,
  legalBasis: 'Slides of the PPS Social Integration: at the review, or when a new element calls for it',
  remedy: () => ({ action: 'giveReason' }),
  refuses: ({ book, integration, reason }) => reason === undefined && needsReason(book, integration.qualityCode),
};
