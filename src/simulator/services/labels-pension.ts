import type { Labels } from './labels.ts';

/** What the register finds wrong in a declaration. The codes are invented: the list is not public. */
export const anomalies: Labels = {
  A12: ['PERIODICITEIT STEMT NIET OVEREEN', 'PERIODICITE NON CONFORME', 'PERIODIZITÄT STIMMT NICHT'],
  A31: ['BEDRAG NIET BEVESTIGD', 'MONTANT NON CONFIRME', 'BETRAG NICHT BESTÄTIGT'],
};

/** Exceptions in a payment. The codes are invented too. */
export const specialRules: Labels = {
  R2: ['BEDRAG VERMINDERD DOOR BESLAG', 'MONTANT DIMINUE PAR SAISIE', 'BETRAG DURCH PFÄNDUNG VERMINDERT'],
};
