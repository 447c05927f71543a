import type { Rule } from '../facts.ts';
import { findRole } from '../book/look-up.ts';

/** A person must be accountable for each consultation; software alone does background work only. */
export const softwareWithoutPerson: Rule = {
  code: 'softwareWithoutPerson',
  reason: {
    nl: 'Software zonder persoon mag geen stromen raadplegen. Meld een maatschappelijk werker aan.',
    fr: 'Un logiciel sans personne ne peut consulter aucun flux. Connectez un travailleur social.',
    de: 'Software ohne Person darf keine Datenströme abfragen. Melden Sie einen Sozialarbeiter an.',
    en: 'Software without a person may not consult streams. Sign a social worker in.',
  },
  legalBasis: 'Minimum norms of the Crossroads Bank: each access can be traced to a person',
  remedy: () => ({ action: 'askRole', role: 'socialWorker' }),
  refuses: ({ book, caller }) => findRole(book, caller.role)?.isSoftware === true,
};
