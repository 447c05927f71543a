import type { CodeList } from '../values/code-list.ts';

/*
 * Code lists of the National Register that other sources use too. The stream nationalRegister publishes them.
 */

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

/** Codes of 001 that do not stand for a place. Municipalities and countries keep the label of the register. */
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

/** Nationalities by country (031). */
export const nationalities: CodeList = {
  name: 'nationalities',
  title: { nl: 'Nationaliteit', fr: 'Nationalité', de: 'Staatsangehörigkeit', en: 'Nationality' },
  source:
    'NIS codes seen in public test material, not the complete list; of those the meaning of 109 to 129, 262 and 354 is assumed',
  codes: {
    '103': { nl: 'Duitsland', fr: 'Allemagne', de: 'Deutschland', en: 'Germany' },
    '109': { nl: 'Spanje', fr: 'Espagne', de: 'Spanien', en: 'Spain' },
    '111': { nl: 'Frankrijk', fr: 'France', de: 'Frankreich', en: 'France' },
    '113': { nl: 'Luxemburg', fr: 'Luxembourg', de: 'Luxemburg', en: 'Luxembourg' },
    '128': { nl: 'Italië', fr: 'Italie', de: 'Italien', en: 'Italy' },
    '129': { nl: 'Nederland', fr: 'Pays-Bas', de: 'Niederlande', en: 'Netherlands' },
    '136': { nl: 'Estland', fr: 'Estonie', de: 'Estland', en: 'Estonia' },
    '150': { nl: 'België', fr: 'Belgique', de: 'Belgien', en: 'Belgium' },
    '251': { nl: 'Afghanistan', fr: 'Afghanistan', de: 'Afghanistan', en: 'Afghanistan' },
    '262': { nl: 'Turkije', fr: 'Turquie', de: 'Türkei', en: 'Turkey' },
    '354': { nl: 'Marokko', fr: 'Maroc', de: 'Marokko', en: 'Morocco' },
  },
};
