import type { CodeList } from './code-list.ts';

/**
 * Quality codes of sector 17 (the centres). The duration and who may set a code: slides of the PPS Social Integration;
 * names in three languages: public list of the Bank (2012). Codes 2–6 follow from a decision and are never set by hand.
 */
export const qualityCodes: CodeList = {
  name: 'qualityCodes',
  title: { nl: 'Hoedanigheidscodes', fr: 'Codes qualité', de: 'Eigenschaftskodes', en: 'Quality codes' },
  source: 'Crossroads Bank, quality codes of sector 17; slides of the PPS Social Integration',
  codes: {
    '1': {
      nl: 'Dossier in onderzoek',
      fr: 'Dossier en examen',
      de: 'Akte in Untersuchung',
      en: 'Social inquiry running',
    },
    '2': { nl: 'Leefloon', fr: 'Revenu d’intégration', de: 'Eingliederungseinkommen', en: 'Living wage' },
    '3': {
      nl: 'Equivalent leefloon',
      fr: 'Équivalent au revenu d’intégration',
      de: 'Gleichgestelltes Eingliederungseinkommen',
      en: 'Equivalent living wage',
    },
    '4': { nl: 'Andere hulp', fr: 'Autre aide', de: 'Sonstige Hilfe', en: 'Other aid' },
    '5': { nl: 'Inwonende', fr: 'Cohabitant', de: 'Mitbewohner', en: 'Household member without aid' },
    '6': {
      nl: 'Tewerkgesteld via OCMW (art. 60)',
      fr: 'Occupé par le biais d’un CPAS (art. 60)',
      de: 'Durch das ÖSHZ beschäftigt (Art. 60)',
      en: 'Employed by the centre (art. 60)',
    },
    '7': {
      nl: 'Collectieve schuldbemiddeling of budgetbegeleiding',
      fr: 'Médiation collective de dettes ou accompagnement budgétaire',
      de: 'Schuldnerberatung',
      en: 'Collective debt mediation or budget guidance',
    },
    '8': { nl: 'Dienstendossier', fr: 'Dossier de service', de: 'Dienstakte', en: 'Service file' },
    '9': {
      nl: 'Andere vormen van begeleiding',
      fr: 'Autres formes d’accompagnement',
      de: 'Sonstige Begleitungsformen',
      en: 'Other guidance',
    },
    '11': { nl: 'Begeleider', fr: 'Encadrant', de: 'Begleiter', en: 'Supervisor' },
    '12': { nl: 'Deelnemer', fr: 'Participant', de: 'Teilnehmer', en: 'Participant' },
    '20': {
      nl: 'Medewerker in onderzoek',
      fr: 'Collaborateur en enquête',
      de: 'Mitarbeiter auf Probe',
      en: 'Staff member on trial',
    },
    '21': {
      nl: 'Medewerker definitief',
      fr: 'Collaborateur définitif',
      de: 'Definitiver Mitarbeiter',
      en: 'Staff member',
    },
    '30': {
      nl: 'Onderzoek onderhoudsplichtige',
      fr: 'Enquête débiteur d’aliments',
      de: 'Untersuchung Unterhaltspflichtiger',
      en: 'Inquiry on a maintenance debtor',
    },
    '40': {
      nl: 'Begunstigde verwarmingstoelage',
      fr: 'Bénéficiaire d’une allocation de chauffage',
      de: 'Heizkostenbeihilfe',
      en: 'Heating allowance',
    },
    '902': { nl: 'Voorlopig', fr: 'Provisoire', de: 'Provisorisch', en: 'Provisional' },
    '999': { nl: 'INSZ vervangen', fr: 'NISS remplacé', de: 'ENSS ersetzt', en: 'SSIN replaced' },
  },
};
