/** How the refusals of the rules are called in scenarios; a rule that is not here cannot be expected. */
export const refusals = {
  foreignCentre: { nl: 'dossier van een ander OCMW', fr: 'dossier d’un autre CPAS' },
  softwareWithoutPerson: { nl: 'software zonder persoon', fr: 'logiciel sans personne' },
  roleWithoutConsultation: { nl: 'rol raadpleegt geen stromen', fr: 'rôle qui ne consulte pas' },
  roleWithoutAction: { nl: 'rol mag dit niet doen', fr: 'opération hors du rôle' },
  notRegistered: { nl: 'niet bevestigd door de Kruispuntbank', fr: 'non confirmé par la Banque-carrefour' },
  integrationEnded: { nl: 'integratie beëindigd', fr: 'intégration terminée' },
  inquiryDecided: { nl: 'over de aanvraag is beslist', fr: 'la demande est tranchée' },
  periodNotStarted: { nl: 'periode nog niet begonnen', fr: 'période pas encore commencée' },
  periodOver: { nl: 'periode voorbij', fr: 'période écoulée' },
  callerUnknown: { nl: 'niet te zien wie u bent', fr: 'identité du demandeur d’accès inconnue' },
  ownFile: { nl: 'eigen dossier', fr: 'propre dossier' },
  ownHousehold: { nl: 'eigen gezin', fr: 'propre ménage' },
  colleague: { nl: 'collega', fr: 'collègue' },
  applicantEnded: {
    nl: 'integratie van de aanvrager loopt niet meer',
    fr: 'l’intégration du demandeur n’est plus en cours',
  },
  reviewMissing: { nl: 'jaarlijkse herziening ontbreekt', fr: 'révision annuelle manquante' },
  notAnApplicant: { nl: 'geen dossier van een aanvrager', fr: 'pas le dossier d’un demandeur' },
  notInformed: { nl: 'betrokkene niet geïnformeerd', fr: 'intéressé non informé' },
  personDied: { nl: 'persoon overleden', fr: 'personne décédée' },
  reasonMissing: { nl: 'geen geschreven reden', fr: 'pas de motif écrit' },
  noGrant: { nl: 'code opent deze stroom niet', fr: 'le code n’ouvre pas ce flux' },
  debtorIncomeUnknown: { nl: 'inkomen nog niet gekend', fr: 'revenu encore inconnu' },
  debtorIncomeOverScale: { nl: 'inkomen boven de schaal', fr: 'revenu au-dessus du barème' },
  secondPersonIsFirst: { nl: 'zelf gevraagd', fr: 'demandé par vous-même' },
  householdUnknown: { nl: 'gezin niet gekend', fr: 'ménage inconnu' },
  debtorLivesIn: { nl: 'onderhoudsplichtige woont in', fr: 'le débiteur vit avec le demandeur' },
  notADebtor: { nl: 'geen onderhoudsplichtige', fr: 'pas débiteur d’aliments' },
  notInHousehold: { nl: 'woont niet bij de aanvrager', fr: 'ne vit pas avec le demandeur' },
} as const;

/** What would open what was refused. */
export const remedies = {
  integrate: { nl: 'integreren', fr: 'intégrer' },
  renew: { nl: 'een nieuwe aanvraag of herziening', fr: 'une nouvelle demande ou une révision' },
  review: { nl: 'de herziening vastleggen', fr: 'enregistrer la révision' },
  askRole: { nl: 'iemand met een andere rol', fr: 'quelqu’un d’un autre rôle' },
  waitUntil: { nl: 'wachten', fr: 'attendre' },
  inform: { nl: 'de betrokkene informeren', fr: 'informer l’intéressé' },
  giveReason: { nl: 'een reden noteren', fr: 'noter un motif' },
  askColleague: { nl: 'een collega', fr: 'un collègue' },
  consultFirst: { nl: 'eerst een andere stroom raadplegen', fr: 'consulter d’abord un autre flux' },
  none: { nl: 'niets', fr: 'rien' },
} as const;

/** Other answers than data; each is a type of problem. */
export const problems = {
  'pcsw:socialInquiry:integrationRunning': { nl: 'al geïntegreerd', fr: 'déjà intégré' },
  'pcsw:socialInquiry:integrationNotActive': { nl: 'loopt niet', fr: 'pas en cours' },
  'pcsw:socialInquiry:alreadyDecided': { nl: 'al beslist', fr: 'déjà décidé' },
  'pcsw:socialInquiry:aidElsewhere': { nl: 'een ander OCMW betaalt', fr: 'un autre CPAS paie' },
  'pcsw:socialInquiry:alreadyInformed': { nl: 'al geïnformeerd', fr: 'déjà informé' },
  'pcsw:socialInquiry:approvalWaiting': {
    nl: 'wacht al op een tweede persoon',
    fr: 'attend déjà une deuxième personne',
  },
  'pcsw:socialInquiry:approvalClosed': { nl: 'al goedgekeurd of geweigerd', fr: 'déjà approuvé ou refusé' },
  'pcsw:socialInquiry:stepRecorded': { nl: 'al vastgelegd', fr: 'déjà enregistré' },
  'pcsw:socialInquiry:nothingToDo': { nl: 'geen termijn waarbij dit hoort', fr: 'aucun délai correspondant' },
  'pcsw:socialInquiry:observationWithdrawn': { nl: 'al ingetrokken', fr: 'déjà retiré' },
  'pcsw:socialInquiry:identityNotProven': { nl: 'identiteit niet bewezen', fr: 'identité non prouvée' },
  'pcsw:socialInquiry:gatewayTimeout': { nl: 'geen antwoord op tijd', fr: 'pas de réponse à temps' },
  'belgif:badGateway': { nl: 'onbruikbaar antwoord van de bron', fr: 'réponse inutilisable de la source' },
  'belgif:serviceUnavailable': { nl: 'de bron is er niet', fr: 'la source n’est pas disponible' },
  'belgif:resourceNotFound': { nl: 'onbekend', fr: 'inconnu' },
  'belgif:missingScope': { nl: 'toegangsbewijs laat dit niet toe', fr: 'le jeton ne le permet pas' },
  'belgif:tooManyRequests': {
    nl: ['te veel raadplegingen', 'te veel in korte tijd'],
    fr: ['trop de consultations', 'trop en peu de temps'],
  },
} as const;
