import type { CodeList } from '../../values/code-list.ts';

const source =
  'Pension register: values of its schema; meanings in the gateway’s own words after public client software';

/** Legal or supplementary. */
export const pillars: CodeList = {
  name: 'pensionPillars',
  title: { nl: 'Pensioen: pijler', fr: 'Pension : pilier', de: 'Rente: Säule', en: 'Pension: pillar' },
  source: source,
  codes: {
    First: {
      nl: 'Eerste pijler (wettelijk)',
      fr: 'Premier pilier (légal)',
      de: 'Erste Säule (gesetzlich)',
      en: 'First pillar (legal)',
    },
    Second: {
      nl: 'Tweede pijler (aanvullend)',
      fr: 'Deuxième pilier (complémentaire)',
      de: 'Zweite Säule (ergänzend)',
      en: 'Second pillar (supplementary)',
    },
  },
};

/** Where a right comes from, as the register says it. */
export const origins: CodeList = {
  name: 'pensionOrigins',
  title: { nl: 'Pensioen: herkomst', fr: 'Pension : origine', de: 'Rente: Herkunft', en: 'Pension: origin' },
  source: source,
  codes: {
    National: { nl: 'Belgisch', fr: 'Belge', de: 'Belgisch', en: 'Belgian' },
    Foreign: { nl: 'Buitenlands', fr: 'Étrangère', de: 'Ausländisch', en: 'Foreign' },
    SupraNational: { nl: 'Supranationaal', fr: 'Supranationale', de: 'Supranational', en: 'Supranational' },
  },
};

/** Where a right comes from, as the institution declares it. */
export const rightOrigins: CodeList = {
  name: 'pensionRightOrigins',
  title: {
    nl: 'Pensioen: herkomst volgens de instelling',
    fr: 'Pension : origine selon l’organisme',
    de: 'Rente: Herkunft laut Einrichtung',
    en: 'Pension: origin by the institution',
  },
  source: source,
  codes: {
    '1': { nl: 'Belgisch', fr: 'Belge', de: 'Belgisch', en: 'Belgian' },
    '2': { nl: 'Buitenlands', fr: 'Étrangère', de: 'Ausländisch', en: 'Foreign' },
    '3': {
      nl: 'Supranationaal (EU, VN …)',
      fr: 'Supranationale (UE, ONU…)',
      de: 'Supranational (EU, UNO …)',
      en: 'Supranational (EU, UN …)',
    },
  },
};

/** How often is paid. M is seen in client software only. */
export const periodicities: CodeList = {
  name: 'pensionPeriodicities',
  title: {
    nl: 'Pensioen: periodiciteit',
    fr: 'Pension : périodicité',
    de: 'Rente: Periodizität',
    en: 'Pension: periodicity',
  },
  source: source,
  codes: {
    '1': { nl: 'Maandelijks', fr: 'Mensuelle', de: 'Monatlich', en: 'Monthly' },
    '2': { nl: 'Tweemaandelijks', fr: 'Bimestrielle', de: 'Zweimonatlich', en: 'Every two months' },
    '3': { nl: 'Driemaandelijks', fr: 'Trimestrielle', de: 'Vierteljährlich', en: 'Quarterly' },
    '4': { nl: 'Viermaandelijks', fr: 'Quadrimestrielle', de: 'Viermonatlich', en: 'Every four months' },
    '6': { nl: 'Zesmaandelijks', fr: 'Semestrielle', de: 'Halbjährlich', en: 'Every six months' },
    E: {
      nl: 'Uitzonderlijke betaling',
      fr: 'Paiement exceptionnel',
      de: 'Außerordentliche Zahlung',
      en: 'Exceptional payment',
    },
    J: { nl: 'Jaarlijks', fr: 'Annuelle', de: 'Jährlich', en: 'Yearly' },
    K: { nl: 'Kapitaal', fr: 'Capital', de: 'Kapital', en: 'Capital' },
    M: { nl: 'Maandelijks', fr: 'Mensuelle', de: 'Monatlich', en: 'Monthly' },
  },
};

/** Own right, or derived from whom. */
export const types: CodeList = {
  name: 'pensionTypes',
  title: { nl: 'Pensioen: type', fr: 'Pension : type', de: 'Rente: Art', en: 'Pension: type' },
  source: source,
  codes: {
    '1': {
      nl: 'Rustpensioen of eigen recht',
      fr: 'Retraite ou droit personnel',
      de: 'Altersrente oder eigener Anspruch',
      en: 'Retirement or own right',
    },
    '2': {
      nl: 'Overlevingspensioen (afgeleid recht)',
      fr: 'Survie (droit dérivé)',
      de: 'Hinterbliebenenrente (abgeleiteter Anspruch)',
      en: 'Survivor (derived right)',
    },
    '3': {
      nl: 'Uit de echt gescheiden echtgenoot (afgeleid recht)',
      fr: 'Conjoint divorcé (droit dérivé)',
      de: 'Geschiedener Ehepartner (abgeleiteter Anspruch)',
      en: 'Divorced spouse (derived right)',
    },
    '4': {
      nl: 'Wees (afgeleid recht), niet onder de wet van 15 mei 1984',
      fr: 'Orphelin (droit dérivé), hors loi du 15 mai 1984',
      de: 'Waise (abgeleiteter Anspruch), nicht nach dem Gesetz vom 15. Mai 1984',
      en: 'Orphan (derived right), not under the law of 15 May 1984',
    },
    '5': {
      nl: 'Wees (afgeleid recht), onder de wet van 15 mei 1984',
      fr: 'Orphelin (droit dérivé), loi du 15 mai 1984',
      de: 'Waise (abgeleiteter Anspruch), nach dem Gesetz vom 15. Mai 1984',
      en: 'Orphan (derived right), under the law of 15 May 1984',
    },
  },
};

/** As what a right was built up. */
export const administrativeSituations: CodeList = {
  name: 'pensionAdministrativeSituations',
  title: {
    nl: 'Pensioen: administratieve toestand',
    fr: 'Pension : situation administrative',
    de: 'Rente: administrative Lage',
    en: 'Pension: administrative situation',
  },
  source: source,
  codes: {
    '0': { nl: 'Andere', fr: 'Autres', de: 'Sonstige', en: 'Other' },
    '1': {
      nl: 'Werknemer of gelijkgestelde',
      fr: 'Salarié ou assimilé',
      de: 'Arbeitnehmer oder Gleichgestellter',
      en: 'Employee or assimilated',
    },
    '2': {
      nl: 'Zelfstandige, vrij beroep of gelijkgestelde',
      fr: 'Indépendant, profession libérale ou assimilé',
      de: 'Selbstständiger, Freiberufler oder Gleichgestellter',
      en: 'Self-employed, liberal profession or assimilated',
    },
    '3': {
      nl: 'Vastbenoemd ambtenaar',
      fr: 'Fonctionnaire nommé à titre définitif',
      de: 'Endgültig ernannter Beamter',
      en: 'Civil servant with a definitive appointment',
    },
    '4': {
      nl: 'Politiek mandataris',
      fr: 'Mandataire politique',
      de: 'Politischer Mandatar',
      en: 'Holder of a political mandate',
    },
    '5': {
      nl: 'Personeel van een instelling met een eigen pensioenfonds',
      fr: 'Personnel d’une institution ayant son propre fonds de pension',
      de: 'Personal einer Einrichtung mit eigenem Pensionsfonds',
      en: 'Staff of an institution with a pension fund of its own',
    },
    '6': {
      nl: 'Personeel van een instelling met een collectief contract bij een extern fonds',
      fr: 'Personnel d’une institution ayant un contrat collectif auprès d’un fonds externe',
      de: 'Personal einer Einrichtung mit Kollektivvertrag bei einem externen Fonds',
      en: 'Staff of an institution with a collective contract at an external fund',
    },
    '7': {
      nl: 'Zelfstandige met een individuele pensioentoezegging',
      fr: 'Indépendant avec un engagement individuel de pension',
      de: 'Selbstständiger mit individueller Pensionszusage',
      en: 'Self-employed with an individual pension commitment',
    },
    '8': {
      nl: 'Zelfstandige met een aanvullend pensioen (koninklijk besluit nr. 72, art. 52bis)',
      fr: 'Indépendant avec une pension complémentaire (arrêté royal n° 72, art. 52bis)',
      de: 'Selbstständiger mit Zusatzrente (Königlicher Erlass Nr. 72, Art. 52bis)',
      en: 'Self-employed with a supplementary pension (royal decree 72, art. 52bis)',
    },
  },
};

/** At whom a right was built up. */
export const employerTypes: CodeList = {
  name: 'pensionEmployerTypes',
  title: {
    nl: 'Pensioen: soort werkgever',
    fr: 'Pension : type d’employeur',
    de: 'Rente: Art des Arbeitgebers',
    en: 'Pension: type of employer',
  },
  source: source,
  codes: {
    '0': { nl: 'Niet van toepassing', fr: 'Sans objet', de: 'Nicht zutreffend', en: 'Not applicable' },
    '1': { nl: 'Privaatrechtelijk', fr: 'De droit privé', de: 'Privatrechtlich', en: 'Under private law' },
    '2': { nl: 'Publiekrechtelijk', fr: 'De droit public', de: 'Öffentlich-rechtlich', en: 'Under public law' },
  },
};

/** Whether somebody is dependent. */
export const familyCharges: CodeList = {
  name: 'pensionFamilyCharges',
  title: {
    nl: 'Pensioen: gezinslast',
    fr: 'Pension : charge de famille',
    de: 'Rente: Familienlast',
    en: 'Pension: family charge',
  },
  source: source,
  codes: {
    '1': { nl: 'Met gezinslast', fr: 'Avec charge de famille', de: 'Mit Familienlast', en: 'With dependants' },
    '2': { nl: 'Zonder gezinslast', fr: 'Sans charge de famille', de: 'Ohne Familienlast', en: 'Without dependants' },
  },
};

/** At which rate is paid. */
export const householdRates: CodeList = {
  name: 'pensionHouseholdRates',
  title: {
    nl: 'Pensioen: gezinsbedrag',
    fr: 'Pension : taux ménage',
    de: 'Rente: Haushaltssatz',
    en: 'Pension: household rate',
  },
  source: source,
  codes: {
    '0': { nl: 'Niet meegedeeld', fr: 'Non communiqué', de: 'Nicht mitgeteilt', en: 'Not communicated' },
    '1': { nl: 'Gezinsbedrag', fr: 'Taux ménage', de: 'Haushaltssatz', en: 'Household rate' },
    '2': { nl: 'Bedrag alleenstaande', fr: 'Taux isolé', de: 'Satz für Alleinstehende', en: 'Single rate' },
  },
};

/** Pension, supplement or other, by law or beyond it. */
export const advantageTypes: CodeList = {
  name: 'pensionAdvantageTypes',
  title: {
    nl: 'Pensioen: soort voordeel',
    fr: 'Pension : type d’avantage',
    de: 'Rente: Art des Vorteils',
    en: 'Pension: type of advantage',
  },
  source: source,
  codes: {
    '11': { nl: 'Pensioen, wettelijk', fr: 'Pension, légale', de: 'Rente, gesetzlich', en: 'Pension, legal' },
    '12': {
      nl: 'Pensioen, extralegaal',
      fr: 'Pension, extralégale',
      de: 'Rente, außergesetzlich',
      en: 'Pension, extra-legal',
    },
    '21': {
      nl: 'Aanvullend pensioen, wettelijk',
      fr: 'Pension complémentaire, légale',
      de: 'Zusatzrente, gesetzlich',
      en: 'Supplementary pension, legal',
    },
    '22': {
      nl: 'Aanvullend pensioen, extralegaal',
      fr: 'Pension complémentaire, extralégale',
      de: 'Zusatzrente, außergesetzlich',
      en: 'Supplementary pension, extra-legal',
    },
    '31': { nl: 'Ander, wettelijk', fr: 'Autre, légale', de: 'Sonstiges, gesetzlich', en: 'Other, legal' },
    '32': {
      nl: 'Ander, extralegaal',
      fr: 'Autre, extralégale',
      de: 'Sonstiges, außergesetzlich',
      en: 'Other, extra-legal',
    },
  },
};
