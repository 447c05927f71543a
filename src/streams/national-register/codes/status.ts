import type { CodeList } from '../../../values/code-list.ts';

/** Status of a represented or assisted person (111). */
export const protectionSituations: CodeList = {
  name: 'protectionSituations',
  title: { nl: 'Beschermingsstatuut', fr: 'Statut de protection', de: 'Schutzstatus', en: 'Protected status' },
  source: 'Codes of information type 111 seen in public test material; not the complete list',
  codes: {
    '68': {
      nl: 'Voorlopig bewind',
      fr: 'Administration provisoire',
      de: 'Vorläufige Verwaltung',
      en: 'Provisional administration',
    },
    '70': {
      nl: 'Rechterlijke bescherming',
      fr: 'Protection judiciaire',
      de: 'Gerichtlicher Schutz',
      en: 'Judicial protection',
    },
  },
};

/** In which capacity somebody represents or assists the person (113). */
export const guardianCapacities: CodeList = {
  name: 'guardianCapacities',
  title: {
    nl: 'Hoedanigheid van de vertegenwoordiger',
    fr: 'Qualité du représentant',
    de: 'Eigenschaft des Vertreters',
    en: 'Capacity of the representative',
  },
  source: 'Codes of information type 113 seen in public test material; not the complete list',
  codes: {
    '24': {
      nl: 'Voorlopig bewindvoerder',
      fr: 'Administrateur provisoire',
      de: 'Vorläufiger Verwalter',
      en: 'Provisional administrator',
    },
    '30': {
      nl: 'Bewindvoerder over de goederen',
      fr: 'Administrateur des biens',
      de: 'Betreuer des Vermögens',
      en: 'Administrator of the goods',
    },
    '31': {
      nl: 'Bewindvoerder over de persoon',
      fr: 'Administrateur de la personne',
      de: 'Betreuer der Person',
      en: 'Administrator of the person',
    },
  },
};

/** On what a representation rests (111, 113). */
export const protectionGrounds: CodeList = {
  name: 'protectionGrounds',
  title: {
    nl: 'Grond van de bescherming',
    fr: 'Fondement de la protection',
    de: 'Grundlage des Schutzes',
    en: 'Ground of the protection',
  },
  source: 'Code of information type 113 seen in public test material; not the complete list',
  codes: {
    '5': {
      nl: 'Beslissing van de vrederechter',
      fr: 'Décision du juge de paix',
      de: 'Entscheidung des Friedensrichters',
      en: 'Decision of the justice of the peace',
    },
  },
};

/** Types of card (195). */
export const identityCardTypes: CodeList = {
  name: 'identityCardTypes',
  title: {
    nl: 'Soort identiteitsdocument',
    fr: 'Type de document d’identité',
    de: 'Art des Identitätsdokuments',
    en: 'Type of identity document',
  },
  source: 'Codes of information type 195 on which public sources agree; not the complete list',
  codes: {
    '0000': {
      nl: 'Belgische identiteitskaart',
      fr: 'Carte d’identité belge',
      de: 'Belgischer Personalausweis',
      en: 'Belgian identity card',
    },
    '0060': {
      nl: 'Identiteitsdocument voor kinderen',
      fr: 'Document d’identité pour enfants',
      de: 'Ausweis für Kinder',
      en: 'Identity document for children',
    },
    '0120': {
      nl: 'Attest van verlies (bijlage 12)',
      fr: 'Attestation de perte (annexe 12)',
      de: 'Verlustbescheinigung (Anlage 12)',
      en: 'Certificate of loss (annex 12)',
    },
  },
};

/** Register in which somebody is entered (210). */
export const registrationRegisters: CodeList = {
  name: 'registrationRegisters',
  title: { nl: 'Register', fr: 'Registre', de: 'Register', en: 'Register' },
  source: 'Codes of information type 210 on which public sources agree; not the complete list',
  codes: {
    '3': {
      nl: 'Ambtenaren van de Europese Unie',
      fr: 'Fonctionnaires de l’Union européenne',
      de: 'Beamte der Europäischen Union',
      en: 'Officials of the European Union',
    },
    '9': {
      nl: 'Wachtregister: aangifte van huwelijk of samenwoning',
      fr: 'Registre d’attente : déclaration de mariage ou de cohabitation',
      de: 'Warteregister: Erklärung der Eheschließung oder des Zusammenwohnens',
      en: 'Waiting register: declaration of marriage or cohabitation',
    },
  },
};
