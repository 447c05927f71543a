import type { CodeList } from '../../values/code-list.ts';

const source =
  'Pension register: values of its schema; meanings in the gateway’s own words after public client software';

/** By which scheme an amount follows the index. */
export const indexTypes: CodeList = {
  name: 'pensionIndexTypes',
  title: {
    nl: 'Pensioen: indexering',
    fr: 'Pension : indexation',
    de: 'Rente: Indexierung',
    en: 'Pension: indexation',
  },
  source: source,
  codes: {
    '0': { nl: 'Geen indexering', fr: 'Pas d’indexation', de: 'Keine Indexierung', en: 'No indexation' },
    '1': {
      nl: 'Stelsel van de privésector',
      fr: 'Régime du secteur privé',
      de: 'System des Privatsektors',
      en: 'Private-sector scheme',
    },
    '2': {
      nl: 'Stelsel van de overheidssector',
      fr: 'Régime du secteur public',
      de: 'System des öffentlichen Sektors',
      en: 'Public-sector scheme',
    },
    '3': {
      nl: 'Eigen stelsel van een instelling (3)',
      fr: 'Régime propre à un organisme (3)',
      de: 'Eigenes System einer Einrichtung (3)',
      en: 'Scheme of one institution (3)',
    },
    '4': {
      nl: 'Eigen stelsel van een instelling (4)',
      fr: 'Régime propre à un organisme (4)',
      de: 'Eigenes System einer Einrichtung (4)',
      en: 'Scheme of one institution (4)',
    },
    '5': {
      nl: 'Eigen stelsel van een instelling (5)',
      fr: 'Régime propre à un organisme (5)',
      de: 'Eigenes System einer Einrichtung (5)',
      en: 'Scheme of one institution (5)',
    },
  },
};

/** The spouse, for the withholding tax; the limits of that time are not in the code. */
export const dependentSpouses: CodeList = {
  name: 'pensionDependentSpouses',
  title: {
    nl: 'Pensioen: echtgenoot ten laste',
    fr: 'Pension : conjoint à charge',
    de: 'Rente: abhängiger Ehepartner',
    en: 'Pension: dependent spouse',
  },
  source: source,
  codes: {
    '1': {
      nl: 'Alleenstaand, of echtgenoot met eigen beroepsinkomen boven de grens',
      fr: 'Isolé, ou conjoint ayant des revenus professionnels au-delà du plafond',
      de: 'Alleinstehend, oder Ehepartner mit Berufseinkommen über der Grenze',
      en: 'Single, or spouse with professional income above the limit',
    },
    '2': {
      nl: 'Gehuwd, echtgenoot met een beperkt pensioen',
      fr: 'Marié, conjoint ayant une pension limitée',
      de: 'Verheiratet, Ehepartner mit begrenzter Rente',
      en: 'Married, spouse with a limited pension',
    },
    '3': {
      nl: 'Gehuwd, echtgenoot zonder inkomen of met een zeer klein pensioen',
      fr: 'Marié, conjoint sans revenus ou ayant une très petite pension',
      de: 'Verheiratet, Ehepartner ohne Einkommen oder mit sehr kleiner Rente',
      en: 'Married, spouse without income or with a very small pension',
    },
    '4': {
      nl: 'Gehuwd, echtgenoot met een pensioen boven de grens',
      fr: 'Marié, conjoint ayant une pension au-delà du plafond',
      de: 'Verheiratet, Ehepartner mit Rente über der Grenze',
      en: 'Married, spouse with a pension above the limit',
    },
    '5': {
      nl: 'Gehuwd, echtgenoot met een klein beroepsinkomen',
      fr: 'Marié, conjoint ayant de faibles revenus professionnels',
      de: 'Verheiratet, Ehepartner mit geringem Berufseinkommen',
      en: 'Married, spouse with a small professional income',
    },
    '9': { nl: 'Onbekend', fr: 'Inconnu', de: 'Unbekannt', en: 'Unknown' },
  },
};

/** Why and how a contribution to the health insurance is withheld. Codes 5 to 8 are seen in client software, not in the schema; 9 of the schema has no known meaning. */
export const healthInsuranceCodes: CodeList = {
  name: 'pensionHealthInsuranceCodes',
  title: {
    nl: 'Pensioen: ZIV-inhouding',
    fr: 'Pension : retenue AMI',
    de: 'Rente: KIV-Einbehaltung',
    en: 'Pension: health insurance contribution',
  },
  source: source,
  codes: {
    '0': { nl: 'Geen inhouding', fr: 'Pas de retenue', de: 'Keine Einbehaltung', en: 'Nothing withheld' },
    '1': { nl: 'Met gezinslast', fr: 'Avec charge de famille', de: 'Mit Familienlast', en: 'With dependants' },
    '2': { nl: 'Zonder gezinslast', fr: 'Sans charge de famille', de: 'Ohne Familienlast', en: 'Without dependants' },
    '3': {
      nl: 'Inhouding op vraag van het RIZIV, zonder ondergrens',
      fr: 'Retenue à la demande de l’INAMI, sans plancher',
      de: 'Einbehaltung auf Anfrage des LIKIV, ohne Untergrenze',
      en: 'Withheld at the request of the NIHDI, without floor',
    },
    '4': {
      nl: 'Geen inhouding meer op vraag van het RIZIV',
      fr: 'Plus de retenue à la demande de l’INAMI',
      de: 'Keine Einbehaltung mehr auf Anfrage des LIKIV',
      en: 'No longer withheld at the request of the NIHDI',
    },
    '5': {
      nl: 'Gedeeld pensioen, met gezinslast',
      fr: 'Pension partagée, avec charge de famille',
      de: 'Geteilte Rente, mit Familienlast',
      en: 'Shared pension, with dependants',
    },
    '6': {
      nl: 'Gedeeld pensioen, zonder gezinslast',
      fr: 'Pension partagée, sans charge de famille',
      de: 'Geteilte Rente, ohne Familienlast',
      en: 'Shared pension, without dependants',
    },
    '7': {
      nl: 'Gedeeld pensioen, inhouding zonder ondergrens',
      fr: 'Pension partagée, retenue sans plancher',
      de: 'Geteilte Rente, Einbehaltung ohne Untergrenze',
      en: 'Shared pension, withheld without floor',
    },
    '8': {
      nl: 'Gedeeld pensioen, geen inhouding meer',
      fr: 'Pension partagée, plus de retenue',
      de: 'Geteilte Rente, keine Einbehaltung mehr',
      en: 'Shared pension, no longer withheld',
    },
  },
};
