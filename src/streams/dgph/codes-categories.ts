import type { CodeList } from '../../values/code-list.ts';

const seen = 'A program in use at a centre, and public information on the allowances';

/** `categoryIVT`: the family category of the income replacement allowance. Not the categories of the living wage. */
export const incomeReplacementCategories: CodeList = {
  name: 'incomeReplacementCategories',
  title: {
    nl: 'Categorieën van de inkomensvervangende tegemoetkoming (IVT)',
    fr: "Catégories de l'allocation de remplacement de revenus (ARR)",
    de: 'Kategorien der Beihilfe zur Ersetzung des Einkommens (BEE)',
    en: 'Categories of the income replacement allowance (IVT)',
  },
  source: seen,
  codes: {
    A: {
      nl: 'Categorie A: noch categorie B, noch categorie C',
      fr: 'Catégorie A : ni catégorie B, ni catégorie C',
      de: 'Kategorie A: weder Kategorie B noch Kategorie C',
      en: 'Category A: neither B nor C',
    },
    B: {
      nl: 'Categorie B: woont alleen, of verblijft sinds ten minste drie maanden dag en nacht in een instelling en behoorde voordien niet tot categorie C',
      fr: 'Catégorie B : habite seul, ou séjourne jour et nuit dans un établissement depuis au moins trois mois sans avoir appartenu à la catégorie C',
      de: 'Kategorie B: wohnt allein oder ist seit mindestens drei Monaten Tag und Nacht in einer Einrichtung, ohne vorher zur Kategorie C gehört zu haben',
      en: 'Category B: lives alone, or day and night in an institution for at least three months without having been in C before',
    },
    C: {
      nl: 'Categorie C: vormt een huishouden of heeft een of meer kinderen ten laste',
      fr: 'Catégorie C : forme un ménage ou a un ou plusieurs enfants à charge',
      de: 'Kategorie C: bildet einen Haushalt oder hat ein oder mehrere Kinder zu Lasten',
      en: 'Category C: forms a household or has dependent children',
    },
    '-': { nl: 'Geen categorie', fr: 'Aucune catégorie', de: 'Keine Kategorie', en: 'No category' },
  },
};

/** `categoryIT`: the category of the integration allowance (or of THAB), by points of lost autonomy. */
export const integrationCategories: CodeList = {
  name: 'integrationAllowanceCategories',
  title: {
    nl: 'Categorieën van de integratietegemoetkoming (IT)',
    fr: "Catégories de l'allocation d'intégration (AI)",
    de: 'Kategorien der Eingliederungsbeihilfe (EB)',
    en: 'Categories of the integration allowance (IT)',
  },
  source: seen,
  codes: {
    '0': { nl: 'Geen categorie', fr: 'Aucune catégorie', de: 'Keine Kategorie', en: 'No category' },
    '1': {
      nl: 'Categorie 1: 7 of 8 punten',
      fr: 'Catégorie 1 : 7 ou 8 points',
      de: 'Kategorie 1: 7 oder 8 Punkte',
      en: 'Category 1: 7 or 8 points',
    },
    '2': {
      nl: 'Categorie 2: 9 tot 11 punten',
      fr: 'Catégorie 2 : 9 à 11 points',
      de: 'Kategorie 2: 9 bis 11 Punkte',
      en: 'Category 2: 9 to 11 points',
    },
    '3': {
      nl: 'Categorie 3: 12 tot 14 punten',
      fr: 'Catégorie 3 : 12 à 14 points',
      de: 'Kategorie 3: 12 bis 14 Punkte',
      en: 'Category 3: 12 to 14 points',
    },
    '4': {
      nl: 'Categorie 4: 15 of 16 punten',
      fr: 'Catégorie 4 : 15 ou 16 points',
      de: 'Kategorie 4: 15 oder 16 Punkte',
      en: 'Category 4: 15 or 16 points',
    },
    '5': {
      nl: 'Categorie 5: 17 of 18 punten',
      fr: 'Catégorie 5 : 17 ou 18 points',
      de: 'Kategorie 5: 17 oder 18 Punkte',
      en: 'Category 5: 17 or 18 points',
    },
  },
};

/** `disabilityCode` of a child, from before the pillars. */
export const childDisabilityCodes: CodeList = {
  name: 'childDisabilityCodes',
  title: {
    nl: 'Ongeschiktheid van een kind (vóór de pijlers)',
    fr: "Incapacité d'un enfant (avant les piliers)",
    de: 'Behinderungsgrad eines Kindes (vor den Pfeilern)',
    en: 'Disability of a child (before the pillars)',
  },
  source: seen,
  codes: {
    '0': { nl: 'Niet vermeld', fr: 'Non renseigné', de: 'Nicht angegeben', en: 'Not stated' },
    '1': { nl: '0 tot 65 %', fr: '0 à 65 %', de: '0 bis 65 %', en: '0 to 65%' },
    '2': { nl: '66 tot 79 %', fr: '66 à 79 %', de: '66 bis 79 %', en: '66 to 79%' },
    '3': { nl: '80 tot 100 %', fr: '80 à 100 %', de: '80 bis 100 %', en: '80 to 100%' },
  },
};

/** `independencyScore` of a child, from before the pillars. */
export const childAutonomyScores: CodeList = {
  name: 'childAutonomyScores',
  title: {
    nl: 'Zelfredzaamheid van een kind (vóór de pijlers)',
    fr: "Autonomie d'un enfant (avant les piliers)",
    de: 'Selbstständigkeit eines Kindes (vor den Pfeilern)',
    en: 'Autonomy of a child (before the pillars)',
  },
  source: seen,
  codes: {
    '0': { nl: 'Niet vermeld', fr: 'Non renseigné', de: 'Nicht angegeben', en: 'Not stated' },
    '1': { nl: '0 tot 3 punten', fr: '0 à 3 points', de: '0 bis 3 Punkte', en: '0 to 3 points' },
    '2': { nl: '4 tot 6 punten', fr: '4 à 6 points', de: '4 bis 6 Punkte', en: '4 to 6 points' },
    '3': { nl: '7 tot 9 punten', fr: '7 à 9 points', de: '7 bis 9 Punkte', en: '7 to 9 points' },
  },
};

/** `cardCategory`. */
export const socialCardKinds: CodeList = {
  name: 'handicapSocialCards',
  title: { nl: 'Sociale kaarten', fr: 'Cartes sociales', de: 'Sozialkarten', en: 'Social cards' },
  source: 'Public copies of the schemas of the service',
  codes: {
    PARKINGCARD: { nl: 'Parkeerkaart', fr: 'Carte de stationnement', de: 'Parkausweis', en: 'Parking card' },
    REDUCTIONCARD: {
      nl: 'Verminderingskaart voor het openbaar vervoer',
      fr: 'Carte de réduction pour les transports en commun',
      de: 'Ermäßigungskarte für öffentliche Verkehrsmittel',
      en: 'Reduction card for public transport',
    },
  },
};
