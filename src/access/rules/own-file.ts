import type { RelationFacts, Rule } from '../facts.ts';

/** Users may not consult their own files. */
export const ownFile: Rule<RelationFacts> = {
  code: 'ownFile',
  reason: {
    nl: 'Dit is uw eigen dossier. Een collega moet het behandelen.',
    fr: 'C’est votre propre dossier. Un collègue doit le traiter.',
    de: 'Dies ist Ihre eigene Akte. Ein Kollege muss sie bearbeiten.',
    en: 'This is your own file. A colleague has to handle it.',
  },
  legalBasis: 'Organic law of 8 July 1976, art. 37 (conflict of interest), applied to staff',
  remedy: () => ({ action: 'askColleague' }),
  refuses: ({ relation }) => relation === 'self',
};
