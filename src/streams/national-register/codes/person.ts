import type { CodeList } from '../../../domain/code-list.ts';

/** Sex. */
export const genders: CodeList = {
  name: 'genders',
  title: { nl: 'Geslacht', fr: 'Sexe', de: 'Geschlecht', en: 'Sex' },
  source: 'Belgif GenderCode (ISO 5218); the register uses 1 and 2',
  codes: {
    '0': { nl: 'Onbekend', fr: 'Inconnu', de: 'Unbekannt', en: 'Unknown' },
    '1': { nl: 'Mannelijk', fr: 'Masculin', de: 'Männlich', en: 'Male' },
    '2': { nl: 'Vrouwelijk', fr: 'Féminin', de: 'Weiblich', en: 'Female' },
  },
};

/** Civil status (120). */
export const civilStates: CodeList = {
  name: 'civilStates',
  title: { nl: 'Burgerlijke staat', fr: 'État civil', de: 'Personenstand', en: 'Civil status' },
  source: 'Codes of information type 120 published by Statbel and the National Register; 60, 80 and 81 are assumed',
  codes: {
    '10': { nl: 'Ongehuwd', fr: 'Célibataire', de: 'Ledig', en: 'Single' },
    '20': { nl: 'Gehuwd', fr: 'Marié', de: 'Verheiratet', en: 'Married' },
    '25': {
      nl: 'Nietigverklaring van huwelijk',
      fr: 'Mariage annulé',
      de: 'Ehe für nichtig erklärt',
      en: 'Marriage annulled',
    },
    '26': { nl: 'Putatief huwelijk', fr: 'Mariage putatif', de: 'Putativehe', en: 'Putative marriage' },
    '30': { nl: 'Weduwe of weduwnaar', fr: 'Veuf ou veuve', de: 'Verwitwet', en: 'Widowed' },
    '40': { nl: 'Uit de echt gescheiden', fr: 'Divorcé', de: 'Geschieden', en: 'Divorced' },
    '41': {
      nl: 'Uit de echt gescheiden (wet van 30 juni 1994)',
      fr: 'Divorcé (loi du 30 juin 1994)',
      de: 'Geschieden (Gesetz vom 30. Juni 1994)',
      en: 'Divorced (law of 30 June 1994)',
    },
    '50': {
      nl: 'Gescheiden van tafel en bed',
      fr: 'Séparé de corps et de biens',
      de: 'Von Tisch und Bett getrennt',
      en: 'Separated from bed and board',
    },
    '51': {
      nl: 'Gescheiden van tafel en bed (wet van 30 juni 1994)',
      fr: 'Séparé de corps et de biens (loi du 30 juin 1994)',
      de: 'Von Tisch und Bett getrennt (Gesetz vom 30. Juni 1994)',
      en: 'Separated from bed and board (law of 30 June 1994)',
    },
    '60': { nl: 'Verstoting', fr: 'Répudiation', de: 'Verstoßung', en: 'Repudiation' },
    '80': {
      nl: 'Buitenlands partnerschap',
      fr: 'Partenariat étranger',
      de: 'Ausländische Partnerschaft',
      en: 'Foreign partnership',
    },
    '81': {
      nl: 'Beëindigd buitenlands partnerschap',
      fr: 'Partenariat étranger dissous',
      de: 'Aufgelöste ausländische Partnerschaft',
      en: 'Foreign partnership ended',
    },
    '90': { nl: 'Onbepaald', fr: 'Indéterminé', de: 'Unbestimmt', en: 'Undetermined' },
  },
};

/** Role towards the reference person of a household (140, 141). Relations between two members are not known. */
export const householdRoles: CodeList = {
  name: 'householdRoles',
  title: {
    nl: 'Plaats in het gezin',
    fr: 'Position dans le ménage',
    de: 'Stellung im Haushalt',
    en: 'Role in the household',
  },
  source:
    'Codes of information types 140 and 141 published by the National Register and the Bank; 22 is seen in test material only',
  codes: {
    '01': {
      nl: 'Referentiepersoon of alleenstaande',
      fr: 'Personne de référence ou isolé',
      de: 'Bezugsperson oder alleinstehend',
      en: 'Reference person or living alone',
    },
    '02': { nl: 'Echtgenoot of echtgenote', fr: 'Conjoint', de: 'Ehepartner', en: 'Spouse' },
    '03': { nl: 'Zoon of dochter', fr: 'Fils ou fille', de: 'Sohn oder Tochter', en: 'Son or daughter' },
    '04': {
      nl: 'Schoonzoon of schoondochter',
      fr: 'Gendre ou bru',
      de: 'Schwiegersohn oder -tochter',
      en: 'Son-in-law or daughter-in-law',
    },
    '05': { nl: 'Kleinkind', fr: 'Petit-fils ou petite-fille', de: 'Enkelkind', en: 'Grandchild' },
    '06': { nl: 'Vader of moeder', fr: 'Père ou mère', de: 'Vater oder Mutter', en: 'Father or mother' },
    '07': {
      nl: 'Schoonvader of schoonmoeder',
      fr: 'Beau-père ou belle-mère',
      de: 'Schwiegervater oder -mutter',
      en: 'Father-in-law or mother-in-law',
    },
    '08': { nl: 'Grootouder', fr: 'Grand-père ou grand-mère', de: 'Großelternteil', en: 'Grandparent' },
    '09': { nl: 'Broer of zus', fr: 'Frère ou sœur', de: 'Bruder oder Schwester', en: 'Brother or sister' },
    '10': {
      nl: 'Schoonbroer of schoonzus',
      fr: 'Beau-frère ou belle-sœur',
      de: 'Schwager oder Schwägerin',
      en: 'Brother-in-law or sister-in-law',
    },
    '11': { nl: 'Verwant', fr: 'Apparenté', de: 'Verwandt', en: 'Relative' },
    '12': { nl: 'Niet verwant', fr: 'Non apparenté', de: 'Nicht verwandt', en: 'Not related' },
    '13': { nl: 'Stiefkind', fr: 'Beau-fils ou belle-fille (enfant du conjoint)', de: 'Stiefkind', en: 'Stepchild' },
    '14': { nl: 'Achterkleinkind', fr: 'Arrière-petit-enfant', de: 'Urenkelkind', en: 'Great-grandchild' },
    '15': { nl: 'Oom of tante', fr: 'Oncle ou tante', de: 'Onkel oder Tante', en: 'Uncle or aunt' },
    '16': {
      nl: 'Neef of nicht (derde graad)',
      fr: 'Neveu ou nièce (troisième degré)',
      de: 'Neffe oder Nichte (dritter Grad)',
      en: 'Nephew or niece (third degree)',
    },
    '17': {
      nl: 'Neef of nicht (vierde graad)',
      fr: 'Cousin ou cousine (quatrième degré)',
      de: 'Cousin oder Cousine (vierter Grad)',
      en: 'Cousin (fourth degree)',
    },
    '20': {
      nl: 'Gemeenschap of tehuis',
      fr: 'Communauté ou home',
      de: 'Gemeinschaft oder Heim',
      en: 'Community or home',
    },
    '21': { nl: 'Partner', fr: 'Partenaire', de: 'Partner', en: 'Partner' },
    '22': {
      nl: 'Wettelijk samenwonende',
      fr: 'Cohabitant légal',
      de: 'Gesetzlich Zusammenwohnender',
      en: 'Legal cohabitant',
    },
  },
};

/** Why a legal cohabitation ended (123). */
export const cohabitationEndReasons: CodeList = {
  name: 'cohabitationEndReasons',
  title: {
    nl: 'Einde van de wettelijke samenwoning',
    fr: 'Fin de la cohabitation légale',
    de: 'Ende des gesetzlichen Zusammenwohnens',
    en: 'End of legal cohabitation',
  },
  source: 'Code of information type 123 seen in public test material; not the complete list',
  codes: {
    '01': { nl: 'Huwelijk', fr: 'Mariage', de: 'Eheschließung', en: 'Marriage' },
  },
};
