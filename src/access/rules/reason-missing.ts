import type { Rule } from '../facts.ts';
import { needsReason } from '../book/look-up.ts';

/** The first inquiry explains itself; for a later consultation the user records a reason, valid for the day. */
export const reasonMissing: Rule = {
  code: 'reasonMissing',
  reason: {
    nl: 'Voor deze raadpleging is een geschreven reden nodig. Leg ze vast; ze geldt voor vandaag.',
    fr: 'Cette consultation requiert un motif écrit. Enregistrez-le ; il vaut pour aujourd’hui.',
    de: 'Für diese Abfrage ist ein schriftlicher Grund nötig. Halten Sie ihn fest; er gilt für heute.',
    en: 'This consultation needs a written reason. Note it; it holds for today.',
  },
  legalBasis: 'Slides of the PPS Social Integration: at the review, or when a new element calls for it',
  remedy: () => ({ action: 'giveReason' }),
  refuses: ({ book, integration, reason }) => reason === undefined && needsReason(book, integration.qualityCode),
};
