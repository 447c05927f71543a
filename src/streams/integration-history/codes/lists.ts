import type { CodeList } from '../../../values/code-list.ts';
import {
  childBenefitCodes,
  disabilityCodes,
  healthCareCodes,
  mutualityCodes,
  pensionCodes,
  socialSecurityOfficeCodes,
  unemploymentCodes,
} from './sector-codes.ts';

/** Sectors of the Bank’s network. */
export const networkSectors: CodeList = {
  name: 'networkSectors',
  title: {
    nl: 'Sectoren van het netwerk',
    fr: 'Secteurs du réseau',
    de: 'Sektoren des Netzwerks',
    en: 'Sectors of the network',
  },
  source: 'Crossroads Bank, public list of sectors; the wording is the gateway’s own, the name of sector 9 is assumed',
  codes: {
    '1': { nl: 'Arbeidsongevallen', fr: 'Accidents du travail', de: 'Arbeitsunfälle', en: 'Industrial accidents' },
    '5': { nl: 'Pensioenen', fr: 'Pensions', de: 'Pensionen', en: 'Pensions' },
    '6': {
      nl: 'Beroepsziekten',
      fr: 'Maladies professionnelles',
      de: 'Berufskrankheiten',
      en: 'Occupational diseases',
    },
    '7': { nl: 'Kinderbijslag', fr: 'Allocations familiales', de: 'Kindergeld', en: 'Child benefit' },
    '9': { nl: 'Geneeskundige verzorging', fr: 'Soins de santé', de: 'Gesundheitspflege', en: 'Health care' },
    '11': { nl: 'Ziekenfondsen', fr: 'Mutualités', de: 'Krankenkassen', en: 'Mutualities' },
    '12': {
      nl: 'Rijksdienst voor Sociale Zekerheid',
      fr: 'Office national de sécurité sociale',
      de: 'Landesamt für soziale Sicherheit',
      en: 'National Social Security Office',
    },
    '13': {
      nl: 'Sociale zekerheid van de provinciale en plaatselijke besturen',
      fr: 'Sécurité sociale des administrations provinciales et locales',
      de: 'Soziale Sicherheit der provinzialen und lokalen Verwaltungen',
      en: 'Social security of provincial and local authorities',
    },
    '14': {
      nl: 'Sigedis (loopbanen en aanvullende pensioenen)',
      fr: 'Sigedis (carrières et pensions complémentaires)',
      de: 'Sigedis (Laufbahnen und Zusatzpensionen)',
      en: 'Sigedis (careers and supplementary pensions)',
    },
    '15': { nl: 'Zelfstandigen', fr: 'Travailleurs indépendants', de: 'Selbstständige', en: 'Self-employed persons' },
    '16': {
      nl: 'Personen met een handicap',
      fr: 'Personnes handicapées',
      de: 'Menschen mit Behinderung',
      en: 'Persons with a disability',
    },
    '17': { nl: 'OCMW’s', fr: 'CPAS', de: 'ÖSHZ', en: 'Centres for social welfare' },
    '18': {
      nl: 'Rijksdienst voor Arbeidsvoorziening',
      fr: 'Office national de l’emploi',
      de: 'Landesamt für Arbeitsbeschaffung',
      en: 'National Employment Office',
    },
    '19': {
      nl: 'Gezondheidszorgberoepen',
      fr: 'Professions des soins de santé',
      de: 'Gesundheitspflegeberufe',
      en: 'Health care professions',
    },
    '40': {
      nl: 'Vlaamse instellingen',
      fr: 'Institutions flamandes',
      de: 'Flämische Einrichtungen',
      en: 'Flemish bodies',
    },
  },
};

/** Codes that mean the same in every sector. */
export const technicalCodes: CodeList = {
  name: 'technicalQualityCodes',
  title: {
    nl: 'Technische hoedanigheidscodes',
    fr: 'Codes qualité techniques',
    de: 'Technische Eigenschaftskodes',
    en: 'Technical quality codes',
  },
  source: 'Crossroads Bank, public list of quality codes by sector (2012); the wording is the gateway’s own',
  codes: {
    '0': { nl: 'Definitief', fr: 'Définitif', de: 'Definitiv', en: 'Definitive' },
    '902': { nl: 'Voorlopig', fr: 'Provisoire', de: 'Provisorisch', en: 'Provisional' },
    '999': { nl: 'INSZ vervangen', fr: 'NISS remplacé', de: 'ENSS ersetzt', en: 'SSIN replaced' },
  },
};

/** Quality codes by sector. Those of the other sectors are described by the directory itself only. */
export const sectorCodeLists: Readonly<Record<string, CodeList>> = {
  '5': pensionCodes,
  '7': childBenefitCodes,
  '9': healthCareCodes,
  '11': mutualityCodes,
  '12': socialSecurityOfficeCodes,
  '13': socialSecurityOfficeCodes,
  '16': disabilityCodes,
  '18': unemploymentCodes,
};
