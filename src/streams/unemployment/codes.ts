import type { CodeList } from '../../values/code-list.ts';

/** Kinds of unemployment of the employment office. Early retirement is now called unemployment with company supplement. */
export const unemploymentCodes: CodeList = {
  name: 'unemploymentCodes',
  title: {
    nl: 'Werkloosheid: aard',
    fr: 'Chômage : nature',
    de: 'Arbeitslosigkeit: Art',
    en: 'Unemployment: kind',
  },
  source: 'Public explanation of the codes of UnemploymentData; own wording',
  codes: {
    '00': {
      nl: 'Niet vergoedbaar als werkloze',
      fr: 'Non indemnisable comme chômeur',
      de: 'Nicht als Arbeitsloser entschädigbar',
      en: 'Not compensable as unemployed',
    },
    '01': {
      nl: 'Volledige werkloosheid, toelating voltijds',
      fr: 'Chômage complet, admission à temps plein',
      de: 'Vollarbeitslosigkeit, Zulassung in Vollzeit',
      en: 'Full unemployment, admitted full-time',
    },
    '02': {
      nl: 'Tijdelijke werkloosheid, toelating voltijds',
      fr: 'Chômage temporaire, admission à temps plein',
      de: 'Zeitweilige Arbeitslosigkeit, Zulassung in Vollzeit',
      en: 'Temporary unemployment, admitted full-time',
    },
    '03': {
      nl: 'Volledige werkloosheid, vrijwillig deeltijds',
      fr: 'Chômage complet, temps partiel volontaire',
      de: 'Vollarbeitslosigkeit, freiwillige Teilzeit',
      en: 'Full unemployment, voluntary part-time',
    },
    '04': {
      nl: 'Tijdelijke werkloosheid, vrijwillig deeltijds',
      fr: 'Chômage temporaire, temps partiel volontaire',
      de: 'Zeitweilige Arbeitslosigkeit, freiwillige Teilzeit',
      en: 'Temporary unemployment, voluntary part-time',
    },
    '05': {
      nl: 'Deeltijds werknemer met inkomensgarantie-uitkering',
      fr: 'Travailleur à temps partiel avec allocation de garantie de revenus',
      de: 'Teilzeitarbeitnehmer mit Einkommensgarantie',
      en: 'Part-time worker with income guarantee allowance',
    },
    '06': {
      nl: 'Deeltijds werknemer, alleen vergoedbaar bij tijdelijke werkloosheid',
      fr: 'Travailleur à temps partiel, indemnisable seulement en chômage temporaire',
      de: 'Teilzeitarbeitnehmer, nur bei zeitweiliger Arbeitslosigkeit entschädigbar',
      en: 'Part-time worker, compensable only in temporary unemployment',
    },
    '08': {
      nl: 'Rechten uit een land van de Europese Economische Ruimte',
      fr: 'Droits importés d’un pays de l’Espace économique européen',
      de: 'Ansprüche aus einem Land des Europäischen Wirtschaftsraums',
      en: 'Rights from a country of the European Economic Area',
    },
    '09': {
      nl: 'Brugpensioen, toelating voltijds',
      fr: 'Prépension, admission à temps plein',
      de: 'Vorpension, Zulassung in Vollzeit',
      en: 'Early retirement, admitted full-time',
    },
    '10': {
      nl: 'Brugpensioen, vrijwillig deeltijds',
      fr: 'Prépension, temps partiel volontaire',
      de: 'Vorpension, freiwillige Teilzeit',
      en: 'Early retirement, voluntary part-time',
    },
    '11': {
      nl: 'Beroepsopleiding, opleidings- of stage-uitkering, voltijds',
      fr: 'Formation professionnelle, allocation de formation ou de stage, temps plein',
      de: 'Berufsausbildung, Ausbildungs- oder Praktikumsgeld, Vollzeit',
      en: 'Vocational training, training or traineeship allowance, full-time',
    },
    '12': {
      nl: 'Tewerkstelling in een beschutte werkplaats',
      fr: 'Occupation en atelier protégé',
      de: 'Beschäftigung in einer geschützten Werkstätte',
      en: 'Work in a sheltered workshop',
    },
    '15': {
      nl: 'Oudere grensarbeider',
      fr: 'Travailleur frontalier âgé',
      de: 'Älterer Grenzgänger',
      en: 'Older frontier worker',
    },
    '16': {
      nl: 'Verhoogde uitkering in de laatste maand van de opleiding, voltijds',
      fr: 'Allocation majorée durant le dernier mois de la formation, temps plein',
      de: 'Erhöhtes Geld im letzten Monat der Ausbildung, Vollzeit',
      en: 'Raised allowance in the last month of the training, full-time',
    },
    '17': {
      nl: 'Verhoogde uitkering in de laatste maand van de opleiding, vrijwillig deeltijds',
      fr: 'Allocation majorée durant le dernier mois de la formation, temps partiel volontaire',
      de: 'Erhöhtes Geld im letzten Monat der Ausbildung, freiwillige Teilzeit',
      en: 'Raised allowance in the last month of the training, voluntary part-time',
    },
    '18': {
      nl: 'Halftijds brugpensioen',
      fr: 'Prépension à mi-temps',
      de: 'Halbzeit-Vorpension',
      en: 'Half-time early retirement',
    },
    '21': {
      nl: 'Jeugdvakantie-uitkering',
      fr: 'Allocation de vacances-jeunes',
      de: 'Jugendurlaubsgeld',
      en: 'Youth holiday allowance',
    },
    '22': {
      nl: 'Seniorvakantie-uitkering',
      fr: 'Allocation de vacances-seniors',
      de: 'Seniorenurlaubsgeld',
      en: 'Senior holiday allowance',
    },
    '31': {
      nl: 'Opleidings- of stage-uitkering, deeltijds',
      fr: 'Allocation de formation ou de stage, temps partiel',
      de: 'Ausbildungs- oder Praktikumsgeld, Teilzeit',
      en: 'Training or traineeship allowance, part-time',
    },
    '34': {
      nl: 'Vrijwillig deeltijds werkloze met mobiliteitstoeslag',
      fr: 'Chômeur à temps partiel volontaire avec complément de mobilité',
      de: 'Freiwillig teilzeitarbeitslos mit Mobilitätszuschlag',
      en: 'Voluntary part-time unemployed with mobility supplement',
    },
    '35': {
      nl: 'Vrijwillig deeltijds werkloze met kinderopvangtoeslag',
      fr: 'Chômeur à temps partiel volontaire avec complément de garde d’enfants',
      de: 'Freiwillig teilzeitarbeitslos mit Kinderbetreuungszuschlag',
      en: 'Voluntary part-time unemployed with child-care supplement',
    },
    '36': {
      nl: 'Vrijwillig deeltijds werkloze met mobiliteitstoeslag en kinderopvangtoeslag',
      fr: 'Chômeur à temps partiel volontaire avec complément de mobilité et complément de garde d’enfants',
      de: 'Freiwillig teilzeitarbeitslos mit Mobilitätszuschlag und Kinderbetreuungszuschlag',
      en: 'Voluntary part-time unemployed with mobility supplement and child-care supplement',
    },
    '37': {
      nl: 'Vrijwillig deeltijds werkloze met mobiliteitstoeslag en toeslag voor beroepsopleiding',
      fr: 'Chômeur à temps partiel volontaire avec complément de mobilité et complément pour formation professionnelle',
      de: 'Freiwillig teilzeitarbeitslos mit Mobilitätszuschlag und Zuschlag für Berufsausbildung',
      en: 'Voluntary part-time unemployed with mobility supplement and supplement for vocational training',
    },
    '38': {
      nl: 'Vrijwillig deeltijds werkloze met kinderopvangtoeslag en toeslag voor beroepsopleiding',
      fr: 'Chômeur à temps partiel volontaire avec complément de garde d’enfants et complément pour formation professionnelle',
      de: 'Freiwillig teilzeitarbeitslos mit Kinderbetreuungszuschlag und Zuschlag für Berufsausbildung',
      en: 'Voluntary part-time unemployed with child-care supplement and supplement for vocational training',
    },
    '39': {
      nl: 'Vrijwillig deeltijds werkloze met mobiliteitstoeslag, kinderopvangtoeslag en toeslag voor beroepsopleiding',
      fr: 'Chômeur à temps partiel volontaire avec complément de mobilité, complément de garde d’enfants et complément pour formation professionnelle',
      de: 'Freiwillig teilzeitarbeitslos mit Mobilitätszuschlag, Kinderbetreuungszuschlag und Zuschlag für Berufsausbildung',
      en: 'Voluntary part-time unemployed with mobility supplement, child-care supplement and supplement for vocational training',
    },
    '40': {
      nl: 'Vestigingsuitkering',
      fr: 'Allocation d’établissement',
      de: 'Niederlassungsgeld',
      en: 'Settlement allowance',
    },
    '44': {
      nl: 'Volledig werkloze met mobiliteitstoeslag',
      fr: 'Chômeur complet avec complément de mobilité',
      de: 'Vollarbeitslos mit Mobilitätszuschlag',
      en: 'Fully unemployed with mobility supplement',
    },
    '45': {
      nl: 'Volledig werkloze met kinderopvangtoeslag',
      fr: 'Chômeur complet avec complément de garde d’enfants',
      de: 'Vollarbeitslos mit Kinderbetreuungszuschlag',
      en: 'Fully unemployed with child-care supplement',
    },
    '46': {
      nl: 'Volledig werkloze met mobiliteitstoeslag en kinderopvangtoeslag',
      fr: 'Chômeur complet avec complément de mobilité et complément de garde d’enfants',
      de: 'Vollarbeitslos mit Mobilitätszuschlag und Kinderbetreuungszuschlag',
      en: 'Fully unemployed with mobility supplement and child-care supplement',
    },
    '47': {
      nl: 'Volledig werkloze met mobiliteitstoeslag en toeslag voor beroepsopleiding',
      fr: 'Chômeur complet avec complément de mobilité et complément pour formation professionnelle',
      de: 'Vollarbeitslos mit Mobilitätszuschlag und Zuschlag für Berufsausbildung',
      en: 'Fully unemployed with mobility supplement and supplement for vocational training',
    },
    '48': {
      nl: 'Volledig werkloze met kinderopvangtoeslag en toeslag voor beroepsopleiding',
      fr: 'Chômeur complet avec complément de garde d’enfants et complément pour formation professionnelle',
      de: 'Vollarbeitslos mit Kinderbetreuungszuschlag und Zuschlag für Berufsausbildung',
      en: 'Fully unemployed with child-care supplement and supplement for vocational training',
    },
    '49': {
      nl: 'Volledig werkloze met mobiliteitstoeslag, kinderopvangtoeslag en toeslag voor beroepsopleiding',
      fr: 'Chômeur complet avec complément de mobilité, complément de garde d’enfants et complément pour formation professionnelle',
      de: 'Vollarbeitslos mit Mobilitätszuschlag, Kinderbetreuungszuschlag und Zuschlag für Berufsausbildung',
      en: 'Fully unemployed with mobility supplement, child-care supplement and supplement for vocational training',
    },
    '57': {
      nl: 'Deeltijds werknemer met inkomensgarantie-uitkering (regeling sinds 1 juli 2005)',
      fr: 'Travailleur à temps partiel avec allocation de garantie de revenus (régime depuis le 1er juillet 2005)',
      de: 'Teilzeitarbeitnehmer mit Einkommensgarantie (Regelung seit dem 1. Juli 2005)',
      en: 'Part-time worker with income guarantee allowance (scheme since 1 July 2005)',
    },
    '58': {
      nl: 'Vrijwillig deeltijds werknemer met inkomensgarantie-uitkering (sinds 1 juli 2013)',
      fr: 'Travailleur à temps partiel volontaire avec allocation de garantie de revenus (depuis le 1er juillet 2013)',
      de: 'Freiwilliger Teilzeitarbeitnehmer mit Einkommensgarantie (seit dem 1. Juli 2013)',
      en: 'Voluntary part-time worker with income guarantee allowance (since 1 July 2013)',
    },
  },
};

const ofSchema = 'Schema of UnemploymentData v3';

export const familyStates: CodeList = {
  name: 'unemploymentFamilyStates',
  title: {
    nl: 'Werkloosheid: gezinstoestand',
    fr: 'Chômage : situation familiale',
    de: 'Arbeitslosigkeit: Familienlage',
    en: 'Unemployment: family state',
  },
  source: ofSchema,
  codes: {
    SOLITARY: { nl: 'Alleenwonend', fr: 'Isolé', de: 'Alleinstehend', en: 'Living alone' },
    COHABITING: { nl: 'Samenwonend', fr: 'Cohabitant', de: 'Zusammenwohnend', en: 'Living together' },
    HOUSEHOLDER: {
      nl: 'Samenwonend met gezinslast',
      fr: 'Cohabitant avec charge de famille',
      de: 'Zusammenwohnend mit Familienlast',
      en: 'Living together with dependants',
    },
  },
};

export const allowanceKinds: CodeList = {
  name: 'unemploymentAllowanceKinds',
  title: {
    nl: 'Werkloosheid: soort uitkering',
    fr: "Chômage : type d'allocation",
    de: 'Arbeitslosigkeit: Art des Geldes',
    en: 'Unemployment: kind of allowance',
  },
  source: ofSchema,
  codes: {
    UNEMPLOYMENT_ALLOCATION: {
      nl: 'Werkloosheidsuitkering',
      fr: 'Allocation de chômage',
      de: 'Arbeitslosengeld',
      en: 'Unemployment allowance',
    },
    INSERTION_ALLOCATION: {
      nl: 'Inschakelingsuitkering',
      fr: "Allocation d'insertion",
      de: 'Eingliederungsgeld',
      en: 'Insertion allowance',
    },
  },
};

export const fileStatuses: CodeList = {
  name: 'unemploymentFileStatuses',
  title: {
    nl: 'Werkloosheid: stand van het dossier',
    fr: 'Chômage : état du dossier',
    de: 'Arbeitslosigkeit: Stand der Akte',
    en: 'Unemployment: state of the file',
  },
  source: ofSchema,
  codes: {
    COMPLETED: {
      nl: 'Verificatie afgerond',
      fr: 'Vérification terminée',
      de: 'Prüfung abgeschlossen',
      en: 'Verification completed',
    },
    PROVISIONAL: {
      nl: 'Verificatie bezig, aanvaard bedrag voorlopig',
      fr: 'Vérification en cours, montant accepté provisoire',
      de: 'Prüfung läuft, angenommener Betrag vorläufig',
      en: 'Verification under way, accepted amount provisional',
    },
    NOT_STARTED: {
      nl: 'Verificatie nog niet begonnen',
      fr: 'Vérification pas encore commencée',
      de: 'Prüfung noch nicht begonnen',
      en: 'Verification not yet started',
    },
  },
};
