import type { FullText } from '../../../values/localized-text.ts';
import type { Remedy } from '../../access.ts';
import type { ActRow, CodeEvent, CodeRow, GrantRow, RelationRow, RuleRow } from '../book.ts';

/** For what a code is set. */
export const eventTexts: Readonly<Record<CodeEvent, FullText>> = {
  inquiry: {
    nl: 'aanvraag van hulp, op de dag ervan; voor de aanvrager en de gezinsleden',
    fr: 'demande d’aide, au jour de celle-ci ; pour le demandeur et les membres du ménage',
    de: 'Hilfsantrag, an dessen Tag; für den Antragsteller und die Haushaltsmitglieder',
    en: 'application for aid, on its day; for the applicant and the members of the household',
  },
  debtMediation: {
    nl: 'collectieve schuldbemiddeling of budgetbegeleiding door het centrum',
    fr: 'médiation collective de dettes ou accompagnement budgétaire par le centre',
    de: 'kollektive Schuldenvermittlung oder Budgetbegleitung durch das Zentrum',
    en: 'collective debt mediation or budget guidance by the centre',
  },
  maintenanceInquiry: {
    nl: 'onderzoek naar een onderhoudsplichtige die niet bij de begunstigde woont',
    fr: 'enquête sur un débiteur d’aliments qui ne vit pas avec le bénéficiaire',
    de: 'Untersuchung über einen Unterhaltspflichtigen, der nicht beim Begünstigten wohnt',
    en: 'inquiry on a maintenance debtor who does not live with the beneficiary',
  },
  livingWage: {
    nl: 'beslissing die een leefloon toekent',
    fr: 'décision qui octroie le revenu d’intégration',
    de: 'Entscheidung, die ein Eingliederungseinkommen gewährt',
    en: 'decision that grants the living wage',
  },
  equivalentLivingWage: {
    nl: 'beslissing die een equivalent leefloon toekent',
    fr: 'décision qui octroie un équivalent au revenu d’intégration',
    de: 'Entscheidung, die ein gleichgestelltes Eingliederungseinkommen gewährt',
    en: 'decision that grants aid equivalent to the living wage',
  },
  otherAid: {
    nl: 'beslissing die andere hulp toekent',
    fr: 'décision qui octroie une autre aide',
    de: 'Entscheidung, die sonstige Hilfe gewährt',
    en: 'decision that grants other aid',
  },
  employment: {
    nl: 'beslissing om de persoon tewerk te stellen (art. 60 § 7)',
    fr: 'décision d’occuper la personne (art. 60 § 7)',
    de: 'Entscheidung, die Person zu beschäftigen (Art. 60 § 7)',
    en: 'decision to employ the person (art. 60 § 7)',
  },
  withoutAid: {
    nl: 'beslissing over het dossier, voor een gezinslid dat geen hulp krijgt',
    fr: 'décision sur le dossier, pour un membre du ménage qui ne reçoit pas d’aide',
    de: 'Entscheidung über die Akte, für ein Haushaltsmitglied ohne Hilfe',
    en: 'decision on the file, for a member of the household who receives no aid',
  },
  nothing: {
    nl: 'niet via deze gateway',
    fr: 'pas par cette passerelle',
    de: 'nicht über dieses Gateway',
    en: 'not through this gateway',
  },
};

/** Who sets a code. */
export const setterTexts: Readonly<Record<CodeRow['setBy'], FullText>> = {
  socialWorker: {
    nl: 'de maatschappelijk werker',
    fr: 'le travailleur social',
    de: 'der Sozialarbeiter',
    en: 'the social worker',
  },
  decision: { nl: 'een beslissing', fr: 'une décision', de: 'eine Entscheidung', en: 'a decision' },
  nobody: { nl: 'niemand', fr: 'personne', de: 'niemand', en: 'nobody' },
};

/** On what a grant depends. */
export const conditionTexts: Readonly<Record<NonNullable<GrantRow['condition']>, FullText>> = {
  debtorIncomeUnderScale: {
    nl: 'alleen als het inkomen van de onderhoudsplichtige de federale schaal niet overschrijdt',
    fr: 'seulement si le revenu du débiteur d’aliments ne dépasse pas le barème fédéral',
    de: 'nur wenn das Einkommen des Unterhaltspflichtigen die föderale Tabelle nicht übersteigt',
    en: 'only when the income of the maintenance debtor does not exceed the federal scale',
  },
};

/** Relations of the caller to the person concerned. */
export const relationTexts: Readonly<Record<RelationRow['relation'], FullText>> = {
  unknown: {
    nl: 'onbekend: het toegangstoken zegt niet wie de gebruiker is',
    fr: 'inconnue : le jeton d’accès ne dit pas qui est l’utilisateur',
    de: 'unbekannt: das Zugriffstoken sagt nicht, wer der Benutzer ist',
    en: 'unknown: the access token does not say who the user is',
  },
  self: { nl: 'de gebruiker zelf', fr: 'l’utilisateur lui-même', de: 'der Benutzer selbst', en: 'the user' },
  householdMember: {
    nl: 'een gezinslid van de gebruiker',
    fr: 'un membre du ménage de l’utilisateur',
    de: 'ein Haushaltsmitglied des Benutzers',
    en: 'a member of the user’s household',
  },
  colleague: { nl: 'een collega', fr: 'un collègue', de: 'ein Kollege', en: 'a colleague' },
};

/** What an act is about. */
export const targetTexts: Readonly<Record<ActRow['target'], FullText>> = {
  none: { nl: 'niet één persoon', fr: 'pas une seule personne', de: 'nicht eine einzelne Person', en: 'no one person' },
  person: { nl: 'een persoon', fr: 'une personne', de: 'eine Person', en: 'a person' },
  integration: { nl: 'een integratie', fr: 'une intégration', de: 'eine Integration', en: 'an integration' },
  persons: { nl: 'verscheidene personen', fr: 'plusieurs personnes', de: 'mehrere Personen', en: 'several persons' },
};

/** What a rule judges. */
export const judgedTexts: Readonly<Record<RuleRow['judges'], FullText>> = {
  facts: {
    nl: 'een raadpleging, in deze volgorde',
    fr: 'une consultation, dans cet ordre',
    de: 'eine Abfrage, in dieser Reihenfolge',
    en: 'a consultation, in this order',
  },
  grant: {
    nl: 'een raadpleging, als geen recht ze opent',
    fr: 'une consultation, si aucun droit ne l’ouvre',
    de: 'eine Abfrage, wenn kein Recht sie öffnet',
    en: 'a consultation, when no grant opens it',
  },
  condition: {
    nl: 'een raadpleging, als de voorwaarde van het recht niet vervuld is',
    fr: 'une consultation, si la condition du droit n’est pas remplie',
    de: 'eine Abfrage, wenn die Bedingung des Rechts nicht erfüllt ist',
    en: 'a consultation, when the condition of the grant does not hold',
  },
  act: { nl: 'elke handeling', fr: 'chaque acte', de: 'jede Handlung', en: 'every act' },
  person: {
    nl: 'het integreren van een persoon die de stromen noemen',
    fr: 'l’intégration d’une personne que les flux nomment',
    de: 'die Integration einer Person, die die Datenströme nennen',
    en: 'registering a person whom the streams name',
  },
};

/** What would open what is refused. */
export const remedyTexts: Readonly<Record<Remedy['action'], FullText>> = {
  integrate: {
    nl: 'integreer de persoon (opnieuw)',
    fr: 'intégrer (à nouveau) la personne',
    de: 'die Person (erneut) integrieren',
    en: 'register the person (again)',
  },
  renew: {
    nl: 'een herziening of een nieuwe aanvraag',
    fr: 'une révision ou une nouvelle demande',
    de: 'eine Überprüfung oder ein neuer Antrag',
    en: 'a review or a new application',
  },
  askRole: {
    nl: 'vraag het aan iemand met de juiste rol',
    fr: 's’adresser à une personne qui a le rôle requis',
    de: 'jemanden mit der nötigen Rolle fragen',
    en: 'ask somebody with the right role',
  },
  waitUntil: {
    nl: 'wacht tot de eerste dag',
    fr: 'attendre le premier jour',
    de: 'bis zum ersten Tag warten',
    en: 'wait until the first day',
  },
  inform: {
    nl: 'informeer de betrokkene en leg dat vast',
    fr: 'informer l’intéressé et l’enregistrer',
    de: 'den Betroffenen informieren und dies festhalten',
    en: 'inform the person and note it',
  },
  giveReason: {
    nl: 'leg voor vandaag een reden vast',
    fr: 'enregistrer un motif pour aujourd’hui',
    de: 'für heute einen Grund festhalten',
    en: 'note a reason for today',
  },
  askColleague: {
    nl: 'een collega die niet nabij is',
    fr: 'un collègue qui n’est pas proche',
    de: 'ein Kollege, der nicht nahesteht',
    en: 'a colleague who is not near the person',
  },
  consultFirst: {
    nl: 'raadpleeg eerst de stroom waarvan deze afhangt',
    fr: 'consulter d’abord le flux dont celui-ci dépend',
    de: 'zuerst den Datenstrom abfragen, von dem dieser abhängt',
    en: 'consult the stream first on which this depends',
  },
  none: { nl: 'niets', fr: 'rien', de: 'nichts', en: 'nothing' },
};
