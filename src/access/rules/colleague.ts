import type { RelationFacts, Rule } from '../facts.ts';

/** The team lead handles these files; officers who check the evidence handle none. */
const exempt = ['teamLead', 'dataProtectionOfficer', 'securityOfficer'];

/** A member of the staff who asks for aid is handled by the team lead, where the centre has set it so. */
export const colleague: Rule<RelationFacts> = {
  code: 'colleague',
  reason: {
    nl: 'Deze persoon werkt in uw centrum. Het dossier wordt behandeld door de teamverantwoordelijke.',
    fr: 'Cette personne travaille dans votre centre. Le dossier est traité par le responsable d’équipe.',
    de: 'Diese Person arbeitet in Ihrem Zentrum. Die Akte wird vom Teamverantwortlichen bearbeitet.',
    en: 'This person works at your centre. The team lead handles the file.',
  },
  legalBasis: 'Setting of the centre; professional secrecy (Criminal Code)',
  remedy: () => ({ action: 'askRole', role: 'teamLead' }),
  refuses: ({ relation, caller }) => relation === 'colleague' && !exempt.includes(caller.role),
};
