import type { RelationFacts, Rule } from '../facts.ts';

/** Users may not consult the files of members of their own households. */
export const ownHousehold: Rule<RelationFacts> = {
  code: 'ownHousehold',
  reason: {
    nl: 'Deze persoon hoort tot uw gezin. Een collega moet het dossier behandelen.',
    fr: 'Cette personne fait partie de votre ménage. Un collègue doit traiter le dossier.',
    de: 'Diese Person gehört zu Ihrem Haushalt. Ein Kollege muss die Akte bearbeiten.',
    en: 'This person belongs to your household. A colleague has to handle the file.',
  },
  legalBasis: 'Organic law of 8 July 1976, art. 37 (conflict of interest), applied to staff',
  remedy: () => ({ action: 'askColleague' }),
  refuses: ({ relation }) => relation === 'householdMember',
};
