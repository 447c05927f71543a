import type { CallerFacts, Rule } from '../facts.ts';
import { isSoftware } from '../book/roles.ts';

/**
 * A person must be accountable for each consultation, and for each look-up by a number; software alone does background
 * work only.
 */
export const softwareWithoutPerson: Rule<CallerFacts> = {
  code: 'softwareWithoutPerson',
  reason: {
    nl: 'Software zonder persoon mag geen stromen raadplegen en niemand opzoeken. Meld een maatschappelijk werker aan.',
    fr: 'Un logiciel sans personne ne peut consulter aucun flux ni rechercher une personne. Connectez un travailleur social.',
    de: 'Software ohne Person darf keine Datenströme abfragen und niemanden suchen. Melden Sie einen Sozialarbeiter an.',
    en: 'Software without a person may not consult streams or look a person up. Sign a social worker in.',
  },
  legalBasis: 'Minimum norms of the Crossroads Bank: each access can be traced to a person',
  remedy: () => ({ action: 'askRole', role: 'socialWorker' }),
  refuses: ({ caller }) => isSoftware(caller),
};
