import type { CodeList } from '../../values/code-list.ts';

const title = (nl: string, fr: string, de: string, en: string) => ({
  nl: `Verzekerbaarheid: ${nl}`,
  fr: `Assurabilité : ${fr}`,
  de: `Versicherbarkeit: ${de}`,
  en: `Insurability: ${en}`,
});

/** National unions of mutualities and the two public funds. */
const unions = {
  christian: {
    nl: 'Landsbond der Christelijke Mutualiteiten',
    fr: 'Alliance nationale des Mutualités chrétiennes',
    de: 'Landesbund der Christlichen Krankenkassen',
    en: 'National Alliance of Christian Mutualities',
  },
  neutral: {
    nl: 'Landsbond van de Neutrale Ziekenfondsen',
    fr: 'Union nationale des Mutualités neutres',
    de: 'Landesbund der Neutralen Krankenkassen',
    en: 'National Union of Neutral Mutualities',
  },
  socialist: {
    nl: 'Nationaal Verbond van Socialistische Mutualiteiten (Solidaris)',
    fr: 'Union nationale des Mutualités socialistes (Solidaris)',
    de: 'Landesbund der Sozialistischen Krankenkassen (Solidaris)',
    en: 'National Union of Socialist Mutualities (Solidaris)',
  },
  liberal: {
    nl: 'Landsbond van Liberale Mutualiteiten',
    fr: 'Union nationale des Mutualités libérales',
    de: 'Landesbund der Liberalen Krankenkassen',
    en: 'National Union of Liberal Mutualities',
  },
  independent: {
    nl: 'Landsbond van de Onafhankelijke Ziekenfondsen',
    fr: 'Union nationale des Mutualités libres',
    de: 'Landesbund der Freien Krankenkassen',
    en: 'National Union of Independent Mutualities',
  },
  auxiliary: {
    nl: 'Hulpkas voor Ziekte- en Invaliditeitsverzekering (HZIV)',
    fr: 'Caisse auxiliaire d’assurance maladie-invalidité (CAAMI)',
    de: 'Hilfskasse für Kranken- und Invalidenversicherung (HKIV)',
    en: 'Auxiliary Fund for Sickness and Disability Insurance',
  },
  railways: {
    nl: 'Kas der geneeskundige verzorging van HR Rail',
    fr: 'Caisse des soins de santé de HR Rail',
    de: 'Gesundheitspflegekasse von HR Rail',
    en: 'Health Care Fund of HR Rail',
  },
} as const;

/** First digit of the number of an insuring organization. */
export const mutualityUnions: CodeList = {
  name: 'mutualityUnions',
  title: title('landsbonden', 'unions nationales', 'Landesbünde', 'national unions'),
  source: 'Numbers as used in public billing software; names public, German and English in part own wording',
  codes: {
    '1': unions.christian,
    '2': unions.neutral,
    '3': unions.socialist,
    '4': unions.liberal,
    '5': unions.independent,
    '6': unions.auxiliary,
    '9': unions.railways,
  },
};

/** Insuring organizations by their three digits; those whose name was found, the list is not complete. */
export const insuringOrganizations: CodeList = {
  name: 'insuringOrganizations',
  title: title('verzekeringsinstellingen', 'organismes assureurs', 'Versicherungsträger', 'insuring organizations'),
  source: 'Numbers as used in public billing software; not complete, German and English in part own wording',
  codes: {
    '100': unions.christian,
    '120': {
      nl: 'Christelijke Mutualiteit Vlaanderen',
      fr: 'Mutualité chrétienne Flandre',
      de: 'Christliche Krankenkasse Flandern',
      en: 'Christian Mutuality Flanders',
    },
    '134': {
      nl: 'Mutualité chrétienne',
      fr: 'Mutualité chrétienne',
      de: 'Christliche Krankenkasse',
      en: 'Christian Mutuality (French-speaking)',
    },
    '200': unions.neutral,
    '300': unions.socialist,
    '400': unions.liberal,
    '500': unions.independent,
    '600': unions.auxiliary,
    '900': unions.railways,
  },
};

/** First digit of CT1 and CT2. */
export const insuranceSchemes: CodeList = {
  name: 'insuranceSchemes',
  title: title('stelsel', 'régime', 'System', 'scheme'),
  source: 'Screens of a public centre; own wording',
  codes: {
    '1': { nl: 'Algemene regeling', fr: 'Régime général', de: 'Allgemeine Regelung', en: 'General scheme' },
    '4': {
      nl: 'Regeling voor zelfstandigen',
      fr: 'Régime des indépendants',
      de: 'Regelung für Selbständige',
      en: 'Scheme for the self-employed',
    },
  },
};

/** Second digit of CT1 and CT2. */
export const insuranceSocialStates: CodeList = {
  name: 'insuranceSocialStates',
  title: title('sociale toestand', 'état social', 'sozialer Stand', 'social state'),
  source: 'Screens of a public centre; own wording',
  codes: {
    '0': { nl: 'Verblijvende', fr: 'Résident', de: 'Ansässiger', en: 'Resident' },
    '1': {
      nl: 'Actief of student',
      fr: 'Actif ou étudiant',
      de: 'Aktiv oder Student',
      en: 'Active or student',
    },
    '2': {
      nl: 'Invalide of persoon met een handicap',
      fr: 'Invalide ou personne handicapée',
      de: 'Invalide oder Person mit Behinderung',
      en: 'Invalid or person with a handicap',
    },
    '3': { nl: 'Gepensioneerde', fr: 'Pensionné', de: 'Pensionierter', en: 'Pensioner' },
    '4': { nl: 'Weduwe of weduwnaar', fr: 'Veuve ou veuf', de: 'Witwe oder Witwer', en: 'Widow or widower' },
    '5': { nl: 'Wees', fr: 'Orphelin', de: 'Waise', en: 'Orphan' },
    '7': {
      nl: 'Lid van een religieuze gemeenschap',
      fr: 'Membre d’une communauté religieuse',
      de: 'Mitglied einer Religionsgemeinschaft',
      en: 'Member of a religious community',
    },
    '8': {
      nl: 'Internationaal verdrag',
      fr: 'Convention internationale',
      de: 'Internationales Abkommen',
      en: 'International convention',
    },
  },
};

/** Third digit of CT1 and CT2. */
export const increasedInterventionDigits: CodeList = {
  name: 'increasedInterventionDigits',
  title: title(
    'verhoogde tegemoetkoming',
    'intervention majorée',
    'erhöhte Kostenbeteiligung',
    'increased intervention',
  ),
  source: 'Screens of a public centre; own wording',
  codes: {
    '0': {
      nl: 'Zonder verhoogde tegemoetkoming',
      fr: 'Sans intervention majorée',
      de: 'Ohne erhöhte Kostenbeteiligung',
      en: 'Without increased intervention',
    },
    '1': {
      nl: 'Met verhoogde tegemoetkoming',
      fr: 'Avec intervention majorée',
      de: 'Mit erhöhter Kostenbeteiligung',
      en: 'With increased intervention',
    },
  },
};
