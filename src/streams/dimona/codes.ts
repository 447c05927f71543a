import type { CodeList } from '../../values/code-list.ts';

/**
 * Kinds of worker of Dimona. Codes from the Dolsis and Dimona schemas; the meanings are the gateway's own short wording of
 * the public explanations of the NSSO.
 */
export const workerTypes: CodeList = {
  name: 'dimonaWorkerTypes',
  title: {
    nl: 'Dimona: type werknemer',
    fr: 'Dimona : type de travailleur',
    de: 'Dimona: Arbeitnehmertyp',
    en: 'Dimona: type of worker',
  },
  source: 'Dolsis 2011 and Dimona schemas of the NSSO (zone 00655)',
  codes: {
    A17: {
      nl: 'Artikel 17, socio-culturele sector (vroeger)',
      fr: 'Article 17, secteur socioculturel (ancien)',
      de: 'Artikel 17, soziokultureller Sektor (früher)',
      en: 'Article 17, socio-cultural sector (former)',
    },
    ALT: {
      nl: 'Leerling in alternerende opleiding',
      fr: 'Apprenti en formation en alternance',
      de: 'Lehrling in dualer Ausbildung',
      en: 'Apprentice in alternating training',
    },
    BCW: { nl: 'Bouwvakarbeider', fr: 'Ouvrier de la construction', de: 'Bauarbeiter', en: 'Construction worker' },
    DWD: {
      nl: 'Dimona zonder DmfA',
      fr: 'Dimona sans DmfA',
      de: 'Dimona ohne DmfA',
      en: 'Dimona without quarterly declaration',
    },
    EXT: {
      nl: 'Gelegenheidswerknemer',
      fr: 'Travailleur occasionnel',
      de: 'Gelegenheitsarbeitnehmer',
      en: 'Casual worker',
    },
    FLX: { nl: 'Flexi-jobwerknemer', fr: 'Travailleur flexi-job', de: 'Flexi-Jobber', en: 'Flexi-job worker' },
    IVT: {
      nl: 'Individuele beroepsopleiding in de onderneming',
      fr: 'Formation professionnelle individuelle en entreprise',
      de: 'Individuelle Berufsausbildung im Betrieb',
      en: 'Individual vocational training in a company',
    },
    O17: {
      nl: 'Artikel 17, overheid',
      fr: 'Article 17, secteur public',
      de: 'Artikel 17, öffentlicher Sektor',
      en: 'Article 17, public sector',
    },
    OTH: {
      nl: 'Gewone werknemer',
      fr: 'Travailleur ordinaire',
      de: 'Gewöhnlicher Arbeitnehmer',
      en: 'Ordinary worker',
    },
    RTA: { nl: 'Leerling (vroeger)', fr: 'Apprenti (ancien)', de: 'Lehrling (früher)', en: 'Apprentice (former)' },
    S17: { nl: 'Artikel 17, sport', fr: 'Article 17, sport', de: 'Artikel 17, Sport', en: 'Article 17, sport' },
    STG: { nl: 'Stagiair', fr: 'Stagiaire', de: 'Praktikant', en: 'Trainee' },
    STU: {
      nl: 'Student met studentenovereenkomst',
      fr: "Étudiant sous contrat d'étudiant",
      de: 'Student mit Studentenvertrag',
      en: 'Student under a student contract',
    },
    STX: { nl: 'Student (vroeger)', fr: 'Étudiant (ancien)', de: 'Student (früher)', en: 'Student (former)' },
    T17: {
      nl: 'Artikel 17, radio en televisie',
      fr: 'Article 17, radio et télévision',
      de: 'Artikel 17, Rundfunk und Fernsehen',
      en: 'Article 17, broadcasting',
    },
    TEA: { nl: 'Leerkracht (vroeger)', fr: 'Enseignant (ancien)', de: 'Lehrkraft (früher)', en: 'Teacher (former)' },
    TRI: {
      nl: 'Stagiair, interim',
      fr: 'Stagiaire intérimaire',
      de: 'Praktikant, Zeitarbeit',
      en: 'Trainee in temporary agency work',
    },
  },
};

/** What was declared last about an employment. */
export const dimonaActions: CodeList = {
  name: 'dimonaActions',
  title: {
    nl: 'Dimona: laatste handeling',
    fr: 'Dimona : dernière action',
    de: 'Dimona: letzte Handlung',
    en: 'Dimona: last action',
  },
  source: 'Dolsis 2011 schema of the NSSO',
  codes: {
    in: { nl: 'Indiensttreding', fr: 'Entrée en service', de: 'Dienstantritt', en: 'Start of employment' },
    out: { nl: 'Uitdiensttreding', fr: 'Sortie de service', de: 'Dienstaustritt', en: 'End of employment' },
    modification: { nl: 'Wijziging', fr: 'Modification', de: 'Änderung', en: 'Change' },
    cancellation: { nl: 'Annulering', fr: 'Annulation', de: 'Annullierung', en: 'Cancellation' },
    deletion: { nl: 'Verwijdering', fr: 'Suppression', de: 'Löschung', en: 'Deletion' },
  },
};

/** Kinds of address of employers and places of work. */
export const dimonaAddressTypes: CodeList = {
  name: 'dimonaAddressTypes',
  title: {
    nl: 'Dimona: soort adres',
    fr: 'Dimona : type d’adresse',
    de: 'Dimona: Art der Adresse',
    en: 'Dimona: kind of address',
  },
  source: 'Dolsis 2011 schema of the NSSO',
  codes: {
    private: { nl: 'Privéadres', fr: 'Adresse privée', de: 'Privatadresse', en: 'Private address' },
    professional: { nl: 'Beroepsadres', fr: 'Adresse professionnelle', de: 'Berufsadresse', en: 'Work address' },
    branch_office: { nl: 'Bijkantoor', fr: 'Succursale', de: 'Zweigstelle', en: 'Branch office' },
    registered_office: {
      nl: 'Maatschappelijke zetel',
      fr: 'Siège social',
      de: 'Gesellschaftssitz',
      en: 'Registered office',
    },
    residence: { nl: 'Verblijfplaats', fr: 'Résidence', de: 'Aufenthaltsort', en: 'Residence' },
    other: { nl: 'Ander adres', fr: 'Autre adresse', de: 'Andere Adresse', en: 'Other address' },
  },
};
