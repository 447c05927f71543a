import type { CodeList } from '../../../values/code-list.ts';

/*
 * Quality codes of other sectors. Only codes whose meaning the public list tells; the directory describes the others itself.
 */

/** Sector 5: pensions. */
export const pensionCodes: CodeList = {
  name: 'pensionQualityCodes',
  title: {
    nl: 'Hoedanigheidscodes: pensioenen',
    fr: 'Codes qualité : pensions',
    de: 'Eigenschaftskodes: Pensionen',
    en: 'Quality codes: pensions',
  },
  source: 'Crossroads Bank, public list of quality codes by sector (2012); the wording is the gateway’s own',
  codes: {
    '30': {
      nl: 'Inkomensgarantie voor ouderen toegekend',
      fr: 'Garantie de revenus aux personnes âgées octroyée',
      de: 'Einkommensgarantie für Betagte gewährt',
      en: 'Guaranteed income for the elderly granted',
    },
    '31': {
      nl: 'Samenwonende van een gerechtigde op de inkomensgarantie voor ouderen',
      fr: 'Cohabitant d’un bénéficiaire de la garantie de revenus',
      de: 'Mitbewohner eines Empfängers der Einkommensgarantie',
      en: 'Cohabitant of somebody with the guaranteed income',
    },
    '100': {
      nl: 'Pensioen in betaling',
      fr: 'Pension en paiement',
      de: 'Pension in Zahlung',
      en: 'Pension in payment',
    },
    '150': { nl: 'Pensioenkadaster', fr: 'Cadastre des pensions', de: 'Pensionskataster', en: 'Pension register' },
  },
};

/** Sector 7: child benefit. */
export const childBenefitCodes: CodeList = {
  name: 'childBenefitQualityCodes',
  title: {
    nl: 'Hoedanigheidscodes: kinderbijslag',
    fr: 'Codes qualité : allocations familiales',
    de: 'Eigenschaftskodes: Kindergeld',
    en: 'Quality codes: child benefit',
  },
  source: 'Crossroads Bank, public list of quality codes by sector (2012); the wording is the gateway’s own',
  codes: {
    '101': { nl: 'Rechthebbende', fr: 'Attributaire', de: 'Anspruchsberechtigter', en: 'Entitled person' },
    '102': {
      nl: 'Bijslagtrekkende (type 1)',
      fr: 'Allocataire (type 1)',
      de: 'Kindergeldempfänger (Typ 1)',
      en: 'Recipient (type 1)',
    },
    '103': {
      nl: 'Bijslagtrekkende (type 2)',
      fr: 'Allocataire (type 2)',
      de: 'Kindergeldempfänger (Typ 2)',
      en: 'Recipient (type 2)',
    },
    '104': { nl: 'Rechtgevend kind', fr: 'Enfant bénéficiaire', de: 'Berechtigendes Kind', en: 'Child' },
    '105': { nl: 'Derde (type 1)', fr: 'Tiers (type 1)', de: 'Dritter (Typ 1)', en: 'Third person (type 1)' },
    '106': { nl: 'Derde (type 2)', fr: 'Tiers (type 2)', de: 'Dritter (Typ 2)', en: 'Third person (type 2)' },
    '107': { nl: 'In onderzoek', fr: 'À l’examen', de: 'In Untersuchung', en: 'In inquiry' },
  },
};

/** Sector 9: health care. */
export const healthCareCodes: CodeList = {
  name: 'healthCareQualityCodes',
  title: {
    nl: 'Hoedanigheidscodes: geneeskundige verzorging',
    fr: 'Codes qualité : soins de santé',
    de: 'Eigenschaftskodes: Gesundheitspflege',
    en: 'Quality codes: health care',
  },
  source: 'Crossroads Bank, public list of quality codes by sector (2012); the wording is the gateway’s own',
  codes: {
    '2': {
      nl: 'Verhoogde tegemoetkoming',
      fr: 'Intervention majorée',
      de: 'Erhöhte Beteiligung',
      en: 'Increased intervention',
    },
    '12': {
      nl: 'Verhoogde tegemoetkoming',
      fr: 'Intervention majorée',
      de: 'Erhöhte Beteiligung',
      en: 'Increased intervention',
    },
  },
};

/** Sector 11: mutualities. */
export const mutualityCodes: CodeList = {
  name: 'mutualityQualityCodes',
  title: {
    nl: 'Hoedanigheidscodes: ziekenfondsen',
    fr: 'Codes qualité : mutualités',
    de: 'Eigenschaftskodes: Krankenkassen',
    en: 'Quality codes: mutualities',
  },
  source: 'Crossroads Bank, public list of quality codes by sector (2012); the wording is the gateway’s own',
  codes: {
    '1': {
      nl: 'Verzekering geneeskundige verzorging',
      fr: 'Assurance soins de santé',
      de: 'Gesundheitspflegeversicherung',
      en: 'Health care insurance',
    },
    '2': {
      nl: 'Arbeidsongeschiktheid',
      fr: 'Incapacité de travail',
      de: 'Arbeitsunfähigkeit',
      en: 'Incapacity for work',
    },
  },
};

/** Sectors 12 and 13: the National Social Security Office, also for provincial and local authorities. */
export const socialSecurityOfficeCodes: CodeList = {
  name: 'socialSecurityOfficeQualityCodes',
  title: {
    nl: 'Hoedanigheidscodes: RSZ',
    fr: 'Codes qualité : ONSS',
    de: 'Eigenschaftskodes: LSS',
    en: 'Quality codes: NSSO',
  },
  source: 'Crossroads Bank, public list of quality codes by sector (2012); the wording is the gateway’s own',
  codes: {
    '10': { nl: 'Werknemer', fr: 'Travailleur salarié', de: 'Arbeitnehmer', en: 'Worker' },
    '30': {
      nl: 'Onmiddellijke aangifte (Dimona)',
      fr: 'Déclaration immédiate (Dimona)',
      de: 'Unmittelbare Meldung (Dimona)',
      en: 'Immediate declaration (Dimona)',
    },
  },
};

/** Sector 16: persons with a disability. */
export const disabilityCodes: CodeList = {
  name: 'disabilityQualityCodes',
  title: {
    nl: 'Hoedanigheidscodes: personen met een handicap',
    fr: 'Codes qualité : personnes handicapées',
    de: 'Eigenschaftskodes: Menschen mit Behinderung',
    en: 'Quality codes: persons with a disability',
  },
  source: 'Crossroads Bank, public list of quality codes by sector (2012); the wording is the gateway’s own',
  codes: {
    '1': { nl: 'Tegemoetkoming', fr: 'Allocation', de: 'Beihilfe', en: 'Allowance' },
    '2': { nl: 'Kind', fr: 'Enfant', de: 'Kind', en: 'Child' },
    '3': {
      nl: 'Medische erkenning',
      fr: 'Reconnaissance médicale',
      de: 'Medizinische Anerkennung',
      en: 'Medical recognition',
    },
    '4': { nl: 'Gezinslid', fr: 'Membre du ménage', de: 'Haushaltsmitglied', en: 'Household member' },
    '5': {
      nl: 'Inkomensvervangende of integratietegemoetkoming',
      fr: 'Allocation de remplacement de revenus ou d’intégration',
      de: 'Einkommensersatz- oder Eingliederungsbeihilfe',
      en: 'Income replacement or integration allowance',
    },
    '7': {
      nl: 'Tegemoetkoming voor hulp aan bejaarden',
      fr: 'Allocation pour l’aide aux personnes âgées',
      de: 'Beihilfe für die Unterstützung von Betagten',
      en: 'Allowance for assistance to the elderly',
    },
  },
};

/** Sector 18: the National Employment Office. */
export const unemploymentCodes: CodeList = {
  name: 'unemploymentQualityCodes',
  title: {
    nl: 'Hoedanigheidscodes: RVA',
    fr: 'Codes qualité : ONEM',
    de: 'Eigenschaftskodes: LfA',
    en: 'Quality codes: National Employment Office',
  },
  source: 'Crossroads Bank, public list of quality codes by sector (2012); the wording is the gateway’s own',
  codes: {
    '1': {
      nl: 'Gecontroleerde werkloze',
      fr: 'Chômeur contrôlé',
      de: 'Kontrollierter Arbeitsloser',
      en: 'Controlled unemployed person',
    },
    '2': {
      nl: 'Loopbaanonderbreking',
      fr: 'Interruption de carrière',
      de: 'Laufbahnunterbrechung',
      en: 'Career break',
    },
    '3': {
      nl: 'Slachtoffer van een sluiting van een onderneming',
      fr: 'Victime d’une fermeture d’entreprise',
      de: 'Opfer einer Betriebsschließung',
      en: 'Victim of the closure of a company',
    },
    '4': { nl: 'Werkzoekende', fr: 'Demandeur d’emploi', de: 'Arbeitsuchender', en: 'Job seeker' },
    '5': { nl: 'Personeelslid', fr: 'Membre du personnel', de: 'Personalmitglied', en: 'Staff member' },
  },
};
