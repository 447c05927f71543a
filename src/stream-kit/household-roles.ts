import type { CodeList } from '../values/code-list.ts';

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
