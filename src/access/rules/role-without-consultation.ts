import type { CallerFacts, Rule } from '../facts.ts';
import { findRole } from '../book/roles.ts';

/** Streams are for users who do the social inquiry. Auditors and inspectors see who consulted, not the data. */
export const roleWithoutConsultation: Rule<CallerFacts> = {
  code: 'roleWithoutConsultation',
  reason: {
    nl: 'Uw rol mag geen stromen raadplegen. Vraag het aan de maatschappelijk werker van het dossier.',
    fr: 'Votre rôle ne permet pas de consulter les flux. Adressez-vous au travailleur social du dossier.',
    de: 'Ihre Rolle erlaubt keine Abfrage der Datenströme. Wenden Sie sich an den Sozialarbeiter der Akte.',
    en: 'Your role may not consult streams. Ask the social worker of the file.',
  },
  legalBasis: 'Law of 26 May 2002, art. 19 (the social inquiry is made by a social worker)',
  remedy: () => ({ action: 'askRole', role: 'socialWorker' }),
  refuses: ({ caller }) => findRole(caller.role)?.consultsAs === undefined,
};
