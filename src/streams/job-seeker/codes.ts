import type { CodeList } from '../../values/code-list.ts';
import type { FullText } from '../../values/localized-text.ts';

/** The public employment services. */
export const employmentServices: CodeList = {
  name: 'publicEmploymentServices',
  title: {
    nl: 'Openbare dienst voor arbeidsbemiddeling',
    fr: 'Service public de l’emploi',
    de: 'Öffentlicher Dienst für Arbeitsbeschaffung',
    en: 'Public employment service',
  },
  source: 'JobSeeker v1 of the Crossroads Bank; own wording',
  codes: {
    ACTIRIS: { nl: 'Actiris (Brussel)', fr: 'Actiris (Bruxelles)', de: 'Actiris (Brüssel)', en: 'Actiris (Brussels)' },
    VDAB: { nl: 'VDAB (Vlaanderen)', fr: 'VDAB (Flandre)', de: 'VDAB (Flandern)', en: 'VDAB (Flanders)' },
    FOREM: { nl: 'Forem (Wallonië)', fr: 'Forem (Wallonie)', de: 'Forem (Wallonie)', en: 'Forem (Wallonia)' },
    ADG: {
      nl: 'ADG (Duitstalige Gemeenschap)',
      fr: 'ADG (Communauté germanophone)',
      de: 'ADG (Deutschsprachige Gemeinschaft)',
      en: 'ADG (German-speaking Community)',
    },
  },
};

/** How a service follows the person; the gateway's own codes, because the service has no element for it. */
export const followUps: CodeList = {
  name: 'jobSeekerFollowUps',
  title: {
    nl: 'Werkzoekende: opvolging door de dienst',
    fr: 'Demandeur d’emploi : suivi par le service',
    de: 'Arbeitsuchender: Betreuung durch den Dienst',
    en: 'Job seeker: follow-up by the service',
  },
  source: 'Codes of this gateway for what JobSeeker v1 tells of a service: a registration, the person only, nothing',
  codes: {
    registered: {
      nl: 'Ingeschreven als werkzoekende, nu of in de gevraagde periode',
      fr: "Inscrit comme demandeur d'emploi, actuellement ou dans la période demandée",
      de: 'Als Arbeitsuchender eingetragen, jetzt oder im gefragten Zeitraum',
      en: 'Registered as a job seeker, now or in the period asked',
    },
    notRegistered: {
      nl: 'Gekend maar niet ingeschreven: uitgeschreven of nooit ingeschreven geweest',
      fr: 'Connu mais pas inscrit : désinscrit ou jamais inscrit',
      de: 'Bekannt, aber nicht eingetragen: ausgetragen oder nie eingetragen',
      en: 'Known but not registered: deregistered or never registered',
    },
    notKnown: { nl: 'Niet gekend', fr: 'Pas connu', de: 'Nicht bekannt', en: 'Not known' },
    unknown: {
      nl: 'Onbekend: de dienst antwoordde niet, of de inschrijving werd niet getoond',
      fr: "Inconnu : le service n’a pas répondu, ou l'inscription n’a pas été montrée",
      de: 'Unbekannt: der Dienst antwortete nicht, oder die Eintragung wurde nicht gezeigt',
      en: 'Unknown: the service did not answer, or the registration was not shown',
    },
  },
};

/** Federal groups of job seekers since 2013. */
export const federalCategories: CodeList = {
  name: 'jobSeekerFederalCategories',
  title: {
    nl: 'Werkzoekende: categorie bij de RVA',
    fr: 'Demandeur d’emploi : catégorie à l’ONEM',
    de: 'Arbeitsuchender: Kategorie beim LfA',
    en: 'Job seeker: category at the National Employment Office',
  },
  source: 'Federal groups since 2013 in public statistics; that the service writes them with three digits is assumed',
  codes: {
    '050': {
      nl: 'Werkzoekende met uitkeringsaanvraag',
      fr: "Demandeur d'emploi avec demande d'allocations",
      de: 'Arbeitsuchender mit Leistungsantrag',
      en: 'Job seeker with a request for benefits',
    },
    '051': {
      nl: 'Jongere in beroepsinschakelingstijd',
      fr: "Jeune en stage d'insertion professionnelle",
      de: 'Jugendlicher in der Berufseingliederungszeit',
      en: 'Young person in professional integration time',
    },
    '052': {
      nl: 'Andere verplicht ingeschreven werkzoekende',
      fr: 'Autre demandeur d’emploi inscrit obligatoirement',
      de: 'Anderer pflichtig eingetragener Arbeitsuchender',
      en: 'Other job seeker who must be registered',
    },
    '053': {
      nl: 'Vrij ingeschreven werkzoekende',
      fr: 'Demandeur d’emploi inscrit librement',
      de: 'Frei eingetragener Arbeitsuchender',
      en: 'Freely registered job seeker',
    },
  },
};

const benefit: FullText = {
  nl: 'Werkloos met uitkering of uitkeringsaanvraag',
  fr: "Chômeur avec allocations ou demande d'allocations",
  de: 'Arbeitslos mit Leistung oder Leistungsantrag',
  en: 'Unemployed with a benefit or a request for one',
};
const excluded: FullText = {
  nl: 'Uitgesloten van uitkering',
  fr: 'Exclu des allocations',
  de: 'Von der Leistung ausgeschlossen',
  en: 'Excluded from benefits',
};

/** Local categories, which the services share but for one. */
const shared: Readonly<Record<string, FullText>> = {
  '000': benefit,
  '002': {
    nl: 'In beroepsinschakelingstijd',
    fr: "En stage d'insertion professionnelle",
    de: 'In der Berufseingliederungszeit',
    en: 'In professional integration time',
  },
  '003': { nl: 'Vrij ingeschreven', fr: 'Inscrit librement', de: 'Frei eingetragen', en: 'Freely registered' },
  '005': {
    nl: 'Ten laste van een OCMW',
    fr: "À charge d'un CPAS",
    de: 'Zu Lasten eines ÖSHZ',
    en: 'Dependent on a public centre for social welfare',
  },
  '006': {
    nl: 'Persoon met een handicap',
    fr: 'Personne handicapée',
    de: 'Person mit Behinderung',
    en: 'Person with a disability',
  },
  '007': {
    nl: 'Vrijwillig deeltijds',
    fr: 'Volontairement à temps partiel',
    de: 'Freiwillig in Teilzeit',
    en: 'Part-time by choice',
  },
  '010': { nl: 'In opzeg', fr: 'En préavis', de: 'In Kündigungsfrist', en: 'In notice' },
  '080': {
    nl: 'Deeltijds aan het werk met inkomensgarantie',
    fr: 'Au travail à temps partiel avec garantie de revenus',
    de: 'In Teilzeit mit Einkommensgarantie',
    en: 'Working part-time with income guarantee',
  },
  '082': {
    nl: 'Deeltijds aan het werk in beroepsinschakelingstijd',
    fr: "Au travail à temps partiel pendant le stage d'insertion",
    de: 'In Teilzeit während der Berufseingliederungszeit',
    en: 'Working part-time in professional integration time',
  },
  '093': {
    nl: 'Andere deeltijds werkende',
    fr: 'Autre travailleur à temps partiel',
    de: 'Anderer Teilzeitbeschäftigter',
    en: 'Other part-time worker',
  },
};

const ofService = (service: string, categories: Readonly<Record<string, FullText>>) =>
  Object.entries(categories).map(([digits, label]) => [service + digits, label] as const);

/** Categories of the services themselves: the name of the service and three digits. */
export const localCategories: CodeList = {
  name: 'jobSeekerLocalCategories',
  title: {
    nl: 'Werkzoekende: categorie bij de dienst',
    fr: 'Demandeur d’emploi : catégorie au service',
    de: 'Arbeitsuchender: Kategorie beim Dienst',
    en: 'Job seeker: category at the service',
  },
  source:
    'Table of local codes of 2013 in public statistics, two digits; that the service writes them with three is assumed; not the complete list',
  codes: Object.fromEntries([
    ...ofService('ACTIRIS', { ...shared, '004': excluded }),
    ...ofService('VDAB', { ...shared, '014': excluded }),
    ...ofService('FOREM', { ...shared, '004': excluded }),
    ...ofService('ADG', { ...shared, '004': excluded }),
  ]),
};
