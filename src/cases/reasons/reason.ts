import { z } from 'zod';
import type { CodeList } from '../../values/code-list.ts';

/** Why a user consults again after the first inquiry: a closed list, published under `/refData`. */
export const consultationReasons = {
  name: 'consultationReasons',
  title: {
    nl: 'Redenen voor een raadpleging',
    fr: 'Motifs d’une consultation',
    de: 'Gründe für eine Abfrage',
    en: 'Reasons for a consultation',
  },
  source: 'Slides of the PPS Social Integration: at least once a year, at the review of the file, or on new elements',
  codes: {
    periodicReview: {
      nl: 'Periodieke herziening van het dossier',
      fr: 'Révision périodique du dossier',
      de: 'Regelmäßige Überprüfung der Akte',
      en: 'Periodic review of the file',
    },
    newElement: {
      nl: 'Nieuw element in het dossier',
      fr: 'Élément nouveau dans le dossier',
      de: 'Neues Element in der Akte',
      en: 'New element in the file',
    },
    changedHousehold: {
      nl: 'Gewijzigd gezin',
      fr: 'Ménage modifié',
      de: 'Veränderter Haushalt',
      en: 'Changed household',
    },
    requestOfPerson: {
      nl: 'Vraag van de betrokkene',
      fr: 'Demande de l’intéressé',
      de: 'Wunsch des Betroffenen',
      en: 'Request of the person',
    },
    declarationOfChange: {
      nl: 'Wijziging gemeld door de betrokkene',
      fr: 'Changement déclaré par l’intéressé',
      de: 'Vom Betroffenen gemeldete Änderung',
      en: 'Change declared by the person',
    },
    inspectionOrAppeal: {
      nl: 'Vraag van de inspectie of beroep tegen een beslissing',
      fr: 'Demande de l’inspection ou recours contre une décision',
      de: 'Anfrage der Inspektion oder Beschwerde gegen eine Entscheidung',
      en: 'Question of the inspection, or appeal against a decision',
    },
  },
} as const satisfies CodeList;

export const consultationReasonCode = z.enum(
  Object.keys(consultationReasons.codes) as [keyof typeof consultationReasons.codes],
);
export type ConsultationReasonCode = z.infer<typeof consultationReasonCode>;

/** A reason as the user recorded it. */
export interface ConsultationReason {
  readonly code: ConsultationReasonCode;
  /** Free text. It may contain personal data, so it is stored only encrypted. */
  readonly explanation: string;
}
