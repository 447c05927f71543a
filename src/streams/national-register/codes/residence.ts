import type { CodeList } from '../../../domain/code-list.ts';

/** Codes of 001 that stand for no place. Municipalities and countries keep the label of the register. */
export const specialResidences: CodeList = {
  name: 'specialResidences',
  title: {
    nl: 'Bijzondere verblijfscodes',
    fr: 'Codes de résidence particuliers',
    de: 'Besondere Wohnortcodes',
    en: 'Special residence codes',
  },
  source: 'Special codes of information type 001 seen in public material on the National Register',
  codes: {
    '992': { nl: 'Naar het buitenland', fr: 'À l’étranger', de: 'Ins Ausland', en: 'Abroad' },
    '00992': { nl: 'Naar het buitenland', fr: 'À l’étranger', de: 'Ins Ausland', en: 'Abroad' },
    '99990': { nl: 'Overleden', fr: 'Décédé', de: 'Verstorben', en: 'Deceased' },
    '99991': {
      nl: 'Ambtshalve geschrapt',
      fr: 'Radié d’office',
      de: 'Von Amts wegen gestrichen',
      en: 'Struck off ex officio',
    },
    '99992': {
      nl: 'Geschrapt naar het buitenland',
      fr: 'Radié pour l’étranger',
      de: 'Gestrichen, ins Ausland',
      en: 'Struck off to abroad',
    },
    '99996': { nl: 'Afwezig verklaard', fr: 'Déclaré absent', de: 'Für abwesend erklärt', en: 'Declared absent' },
    '99997': {
      nl: 'Verlies van het recht op verblijf',
      fr: 'Perte du droit de séjour',
      de: 'Verlust des Aufenthaltsrechts',
      en: 'Right of residence lost',
    },
  },
};

/** Language in which the municipality keeps the file. */
export const fileLanguages: CodeList = {
  name: 'fileLanguages',
  title: { nl: 'Taal van het dossier', fr: 'Langue du dossier', de: 'Sprache der Akte', en: 'Language of the file' },
  source: 'Information type 001 of the register schema',
  codes: {
    '1': { nl: 'Frans', fr: 'Français', de: 'Französisch', en: 'French' },
    '2': {
      nl: 'Nederlands of Duits',
      fr: 'Néerlandais ou allemand',
      de: 'Niederländisch oder Deutsch',
      en: 'Dutch or German',
    },
  },
};
