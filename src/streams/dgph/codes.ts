import type { CodeList } from '../../values/code-list.ts';

const seen = 'A program in use at a centre, and public copies of the schemas of the service';

/** The authentic sources behind the service. */
export const handicapSources = {
  name: 'handicapSources',
  title: {
    nl: 'Authentieke bronnen over handicap',
    fr: 'Sources authentiques sur le handicap',
    de: 'Authentische Quellen über Behinderung',
    en: 'Authentic sources about disability',
  },
  source: 'Public copies of the schemas of the service',
  codes: {
    DGPH: {
      nl: 'Directie-generaal Personen met een handicap (federaal)',
      fr: 'Direction générale Personnes handicapées (fédéral)',
      de: 'Generaldirektion Personen mit Behinderung (föderal)',
      en: 'Directorate-General Persons with a Disability (federal)',
    },
    VSB: {
      nl: 'Vlaamse sociale bescherming',
      fr: 'Protection sociale flamande',
      de: 'Flämischer Sozialschutz',
      en: 'Flemish Social Protection',
    },
    KindEnGezin: {
      nl: 'Opgroeien (Kind en Gezin)',
      fr: 'Opgroeien (Kind en Gezin), Flandre',
      de: 'Opgroeien (Kind en Gezin), Flandern',
      en: 'Opgroeien (Kind en Gezin), Flanders',
    },
    IrisCare: {
      nl: 'Iriscare (Brussel)',
      fr: 'Iriscare (Bruxelles)',
      de: 'Iriscare (Brüssel)',
      en: 'Iriscare (Brussels)',
    },
    NicCin: {
      nl: 'Nationaal Intermutualistisch College',
      fr: 'Collège intermutualiste national',
      de: 'Nationales Kollegium der Krankenkassen',
      en: 'National Intermutualist College',
    },
    AVIQ: {
      nl: 'Waals agentschap voor een kwaliteitsvol leven (AVIQ)',
      fr: 'Agence pour une vie de qualité (AVIQ)',
      de: 'Wallonische Agentur für Lebensqualität (AVIQ)',
      en: 'Walloon agency for a life of quality (AVIQ)',
    },
    DSL: {
      nl: 'Dienst voor zelfbeschikkend leven (Duitstalige Gemeenschap)',
      fr: 'Office pour une vie autodéterminée (Communauté germanophone)',
      de: 'Dienststelle für selbstbestimmtes Leben',
      en: 'Office for Self-determined Life (German-speaking Community)',
    },
    MDG: {
      nl: 'Ministerie van de Duitstalige Gemeenschap',
      fr: 'Ministère de la Communauté germanophone',
      de: 'Ministerium der Deutschsprachigen Gemeinschaft',
      en: 'Ministry of the German-speaking Community',
    },
  },
} as const satisfies CodeList;

/** `legislation` of a request; 6 to 20 exist and are not known. */
export const handicapRequestLegislations: CodeList = {
  name: 'handicapRequestLegislations',
  title: {
    nl: 'Wetgeving van een aanvraag',
    fr: "Législation d'une demande",
    de: 'Gesetzgebung eines Antrags',
    en: 'Legislation of a request',
  },
  source: seen,
  codes: {
    '0': {
      nl: 'Geen lopende aanvraag',
      fr: 'Aucune demande en cours',
      de: 'Kein laufender Antrag',
      en: 'No request in progress',
    },
    '1': {
      nl: 'Bijkomende kinderbijslag, oude wetgeving',
      fr: 'Allocations familiales supplémentaires, ancienne législation',
      de: 'Erhöhtes Kindergeld, alte Gesetzgebung',
      en: 'Supplementary child benefit, old legislation',
    },
    '2': {
      nl: 'Bijkomende kinderbijslag, nieuwe wetgeving',
      fr: 'Allocations familiales supplémentaires, nouvelle législation',
      de: 'Erhöhtes Kindergeld, neue Gesetzgebung',
      en: 'Supplementary child benefit, new legislation',
    },
    '3': {
      nl: 'Inkomensvervangende tegemoetkoming / integratietegemoetkoming (IVT/IT)',
      fr: "Allocation de remplacement de revenus / allocation d'intégration (ARR/AI)",
      de: 'Beihilfe zur Ersetzung des Einkommens / Eingliederungsbeihilfe (BEE/EB)',
      en: 'Income replacement allowance / integration allowance (IVT/IT)',
    },
    '4': {
      nl: 'Tegemoetkoming voor hulp aan bejaarden (THAB)',
      fr: "Allocation pour l'aide aux personnes âgées (APA)",
      de: 'Beihilfe für Betagte (BHB)',
      en: 'Allowance for assistance to the elderly (THAB)',
    },
    '5': { nl: 'Oude wetgeving', fr: 'Ancienne législation', de: 'Alte Gesetzgebung', en: 'Old legislation' },
  },
};

/** `legislation` of a right: the kind of allowance. */
export const handicapAllowanceKinds: CodeList = {
  name: 'handicapAllowanceKinds',
  title: {
    nl: 'Soorten tegemoetkoming',
    fr: "Types d'allocation",
    de: 'Arten der Beihilfe',
    en: 'Kinds of allowance',
  },
  source: seen,
  codes: {
    '3': {
      nl: 'Inkomensvervangende tegemoetkoming / integratietegemoetkoming (IVT/IT)',
      fr: "Allocation de remplacement de revenus / allocation d'intégration (ARR/AI)",
      de: 'Beihilfe zur Ersetzung des Einkommens / Eingliederungsbeihilfe (BEE/EB)',
      en: 'Income replacement allowance / integration allowance (IVT/IT)',
    },
    '4': {
      nl: 'Tegemoetkoming voor hulp aan bejaarden (THAB)',
      fr: "Allocation pour l'aide aux personnes âgées (APA)",
      de: 'Beihilfe für Betagte (BHB)',
      en: 'Allowance for assistance to the elderly (THAB)',
    },
    '5': {
      nl: 'Gewone tegemoetkoming (oude wetgeving)',
      fr: 'Allocation ordinaire (ancienne législation)',
      de: 'Gewöhnliche Beihilfe (alte Gesetzgebung)',
      en: 'Ordinary allowance (old legislation)',
    },
    '6': {
      nl: 'Bijzondere tegemoetkoming (oude wetgeving)',
      fr: 'Allocation spéciale (ancienne législation)',
      de: 'Besondere Beihilfe (alte Gesetzgebung)',
      en: 'Special allowance (old legislation)',
    },
    '7': {
      nl: 'Tegemoetkoming voor hulp van derden (oude wetgeving)',
      fr: "Allocation pour l'aide d'une tierce personne (ancienne législation)",
      de: 'Beihilfe für die Hilfe einer Drittperson (alte Gesetzgebung)',
      en: 'Allowance for the aid of a third person (old legislation)',
    },
    '8': {
      nl: 'Tegemoetkoming ter aanvulling van het gewaarborgd inkomen voor bejaarden (oude wetgeving)',
      fr: 'Allocation de complément du revenu garanti aux personnes âgées (ancienne législation)',
      de: 'Ergänzungsbeihilfe zum garantierten Einkommen für Betagte (alte Gesetzgebung)',
      en: 'Supplement to the guaranteed income for the elderly (old legislation)',
    },
    '9': {
      nl: 'Aanvullende tegemoetkoming (oude wetgeving)',
      fr: 'Allocation complémentaire (ancienne législation)',
      de: 'Ergänzungsbeihilfe (alte Gesetzgebung)',
      en: 'Supplementary allowance (old legislation)',
    },
  },
};
