import type { CodeList } from '../../values/code-list.ts';
import type { FullText } from '../../values/localized-text.ts';

/** A name that is the same in every language. */
function name(text: string): FullText {
  return { nl: text, fr: text, de: text, en: text };
}

/** Social insurance funds by their number, those of today and those that became part of another. Proper names. */
export const socialInsuranceFunds: CodeList = {
  name: 'socialInsuranceFunds',
  title: {
    nl: 'Sociale verzekeringsfondsen voor zelfstandigen',
    fr: "Caisses d'assurances sociales pour indépendants",
    de: 'Sozialversicherungskassen für Selbstständige',
    en: 'Social insurance funds for the self-employed',
  },
  source: 'Public list of the funds of the NISSE; insurance companies of before 1968 are left out',
  codes: {
    '001': name('Groupe S'),
    '002': name('Xerius'),
    '003': name('Zenito'),
    '004': name('SBB'),
    '005': name('Interfédérale'),
    '007': name('Partena'),
    '008': name('Partena'),
    '010': name('Acerta'),
    '011': name('Arenberg'),
    '012': name('Securex Integrity'),
    '013': name('Incozina'),
    '014': name('Intersociale'),
    '015': name('Multipen'),
    '016': name('HDP'),
    '017': {
      nl: 'Steunt Elkander',
      fr: "L'Entraide",
      de: "L'Entraide / Steunt Elkander",
      en: "L'Entraide / Steunt Elkander",
    },
    '018': name('Zekerheid voor zelfstandigen'),
    '019': name('UCM'),
    '900': {
      nl: 'Nationale Hulpkas',
      fr: 'Caisse nationale auxiliaire',
      de: 'Nationale Hilfskasse',
      en: 'National Auxiliary Fund',
    },
  },
};

const ofNisse = 'Public samples of SelfEmployed v2; the source explains its codes itself, the list only fills gaps';

/** In what quality somebody works as self-employed. */
export const selfEmployedQualities: CodeList = {
  name: 'selfEmployedQualities',
  title: {
    nl: 'Zelfstandigen: hoedanigheid',
    fr: 'Indépendants : qualité',
    de: 'Selbstständige: Eigenschaft',
    en: 'Self-employed: quality',
  },
  source: ofNisse,
  codes: {
    '100': {
      nl: 'Zelfstandige in eigen naam',
      fr: 'Indépendant en nom propre',
      de: 'Selbstständiger im eigenen Namen',
      en: 'Self-employed in the own name',
    },
  },
};

/** What kind of contribution a time brings. */
export const selfEmployedContributionTypes: CodeList = {
  name: 'selfEmployedContributionTypes',
  title: {
    nl: 'Zelfstandigen: bijdragecategorie',
    fr: 'Indépendants : catégorie de cotisation',
    de: 'Selbstständige: Beitragskategorie',
    en: 'Self-employed: contribution category',
  },
  source: ofNisse,
  codes: {
    '100': { nl: 'Hoofdberoep', fr: 'Activité principale', de: 'Hauptberuf', en: 'Main occupation' },
    '105': { nl: 'Artikel 37', fr: 'Article 37', de: 'Artikel 37', en: 'Article 37' },
    '400': {
      nl: 'Meewerkende echtgenoot, maxistatuut',
      fr: 'Conjoint aidant, maxi-statut',
      de: 'Mithelfender Ehepartner, Maxi-Statut',
      en: 'Assisting spouse, maxi-statute',
    },
    '510': {
      nl: 'Pensioen toegekend, onbeperkte activiteit',
      fr: 'Pension accordée, activité illimitée',
      de: 'Pension gewährt, unbegrenzte Tätigkeit',
      en: 'Pension granted, unlimited activity',
    },
  },
};

/** Why time without work counts as if worked. */
export const selfEmployedAssimilations: CodeList = {
  name: 'selfEmployedAssimilations',
  title: {
    nl: 'Zelfstandigen: gelijkstelling',
    fr: 'Indépendants : assimilation',
    de: 'Selbstständige: Gleichstellung',
    en: 'Self-employed: assimilation',
  },
  source: ofNisse,
  codes: { '100': { nl: 'Ziekte', fr: 'Maladie', de: 'Krankheit', en: 'Sickness' } },
};
