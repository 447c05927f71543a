import { defineStream } from '../../stream-kit/stream.ts';
import { employmentServices, federalCategories, followUps, localCategories } from './codes.ts';
import { outcomeOf, toJobSeekerData } from './mapping.ts';
import { query } from './query.ts';
import { reply } from './reply.ts';
import { data } from './schema.ts';

/** Registrations as a job seeker at the public employment services. */
export const jobSeeker = defineStream({
  name: 'jobSeeker',
  title: { nl: 'Werkzoekende', fr: 'Demandeur d’emploi', de: 'Arbeitsuchender', en: 'Job seeker' },
  purpose: {
    nl: 'Nagaan of de persoon ingeschreven is als werkzoekende',
    fr: "Savoir si la personne est inscrite comme demandeur d'emploi",
    de: 'Feststellen, ob die Person als Arbeitsuchender eingetragen ist',
    en: 'To know whether the person is registered as a job seeker',
  },
  mainData: {
    nl: 'Dienst, inschrijving en sinds wanneer, categorie, opvolging, contactgegevens',
    fr: 'Service, inscription et depuis quand, catégorie, suivi, coordonnées',
    de: 'Dienst, Eintragung und seit wann, Kategorie, Betreuung, Kontaktdaten',
    en: 'Service, registration and since when, category, follow-up, contact data',
  },
  source: {
    nl: 'Actiris, VDAB, Forem en Arbeitsamt der Deutschsprachigen Gemeinschaft (ADG)',
    fr: 'Actiris, VDAB, Forem et Arbeitsamt der Deutschsprachigen Gemeinschaft (ADG)',
    de: 'Actiris, VDAB, Forem und Arbeitsamt der Deutschsprachigen Gemeinschaft (ADG)',
    en: 'Actiris, VDAB, Forem and Arbeitsamt der Deutschsprachigen Gemeinschaft (ADG)',
  },
  freshness: {
    nl: 'Toestand bij de diensten op het ogenblik van de vraag',
    fr: 'Situation auprès des services au moment de la question',
    de: 'Stand bei den Diensten im Augenblick der Frage',
    en: 'State at the services at the moment of the question',
  },
  query,
  operations: {
    consultContactAndInscription: {
      generation: 'soa',
      service: 'JobSeekerService',
      wsdl: 'JobSeekerV1.wsdl',
      operation: 'consultContactAndInscription',
      path: 'JobSeekerService/consult',
      legalContext: 'SOCIAL_INVESTIGATION_OF_PCSA',
      context: 'legalContext',
      reply,
      outcomeOf,
    },
  },
  data,
  categories: { followUp: ['services'], registrations: ['registrations'], contact: ['contacts'] },
  codeLists: [employmentServices, followUps, federalCategories, localCategories],
  toRequests({ from, to }, { ssin }) {
    const period = from === undefined || to === undefined ? {} : { period: { beginDate: from, endDate: to } };
    return [{ operation: 'consultContactAndInscription', body: { criteria: { ssin, ...period } } }];
  },
  toAnswer: ({ consultContactAndInscription }, _, asked) => toJobSeekerData(consultContactAndInscription, asked),
});
