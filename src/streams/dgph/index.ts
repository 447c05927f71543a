import type { CodeMeaning } from '../../bank/status.ts';
import { periodAsked } from '../../stream-kit/query-period.ts';
import { defineStream } from '../../stream-kit/stream.ts';
import { periodOf, without } from './asked.ts';
import { handiCodes } from './bank-codes.ts';
import {
  childAutonomyScores,
  childDisabilityCodes,
  incomeReplacementCategories,
  integrationCategories,
  socialCardKinds,
} from './codes-categories.ts';
import { handicapAllowanceKinds, handicapRequestLegislations, handicapSources } from './codes.ts';
import { lackingOfFiles, lackingOfPayments, toFiles, toPayments } from './mapping.ts';
import { query } from './query.ts';
import { filesReply, paymentsReply, type FilesReply, type PaymentsReply } from './reply.ts';
import { data } from './schema.ts';
import { payingSources, sources } from './sources.ts';

const service = {
  generation: 'soa',
  service: 'HandiService',
  wsdl: 'HandiV2.wsdl',
  path: 'HandiService/v2/consult',
  legalContext: 'social inquiry',
  context: 'legalContext',
  codes: handiCodes,
} as const;

/** Months of payments asked without a period. */
const usual = { back: 12 };

/** Disability: requests, recognition, allowances, cards and payments. */
export const dgph = defineStream({
  name: 'dgph',
  title: { nl: 'Handicap (DGPH)', fr: 'Handicap (DGPH)', de: 'Behinderung (DGPH)', en: 'Disability (DGPH)' },
  purpose: {
    nl: 'Informatie verkrijgen over de handicap',
    fr: 'Obtenir des informations sur le handicap',
    de: 'Auskünfte über die Behinderung erhalten',
    en: 'To obtain information about a disability',
  },
  mainData: {
    nl: 'Type uitkering, bedrag, datum, lopende aanvraag, erkenning, sociale kaarten, betalingen',
    fr: "Type d'allocation, montant, date, demande en cours, reconnaissance, cartes sociales, paiements",
    de: 'Art der Beihilfe, Betrag, Datum, laufender Antrag, Anerkennung, Sozialkarten, Zahlungen',
    en: 'Kind of allowance, amount, date, request in progress, recognition, social cards, payments',
  },
  source: {
    nl: 'Directie-generaal Personen met een handicap en de instellingen van de deelstaten',
    fr: 'Direction générale Personnes handicapées et les organismes des entités fédérées',
    de: 'Generaldirektion Personen mit Behinderung und die Einrichtungen der Gliedstaaten',
    en: 'Directorate-General Persons with a Disability and the bodies of the federated entities',
  },
  freshness: {
    nl: 'Toestand op de gevraagde dag in het dossier van elke bron',
    fr: 'Situation au jour demandé dans le dossier de chaque source',
    de: 'Stand am angefragten Tag in der Akte jeder Quelle',
    en: 'State on the day asked in the file of each source',
  },
  query,
  operations: {
    consultFilesByDate: {
      ...service,
      operation: 'consultFilesByDate',
      reply: filesReply,
      outcomeOf: (reply: FilesReply) => partial(lackingOfFiles(reply)),
      lacks: lackingOfFiles,
    },
    consultPayments: {
      ...service,
      operation: 'consultPayments',
      reply: paymentsReply,
      outcomeOf: (reply: PaymentsReply) => partial(lackingOfPayments(reply)),
      lacks: lackingOfPayments,
    },
  },
  data,
  categories: {
    fileStatus: ['referenceDate', 'fileSources'],
    requests: ['requests'],
    recognition: ['recognitions'],
    allowances: ['allowances'],
    socialCards: ['socialCards'],
    addresses: ['addresses'],
    payments: ['paymentPeriod', 'paymentSources', 'payments'],
  },
  codeLists: [
    handicapSources,
    handicapRequestLegislations,
    handicapAllowanceKinds,
    incomeReplacementCategories,
    integrationCategories,
    childDisabilityCodes,
    childAutonomyScores,
    socialCardKinds,
  ],
  toRequests(asked, { ssin, today }) {
    const { from, to } = periodAsked(asked, today, usual);
    return [
      {
        operation: 'consultFilesByDate',
        body: {
          criteria: {
            ssin,
            handicapAuthenticSources: allOf(sources),
            referenceDate: to,
            parts: { evolutionOfRequest: true, handicapRecognitions: true, rights: true, socialCards: true },
            decisionStatus: true,
            enrichedRecognition: true,
          },
        },
        gives: ['fileSources', 'requests', 'recognitions', 'allowances', 'socialCards', 'addresses'],
      },
      {
        operation: 'consultPayments',
        body: {
          criteria: {
            ssin,
            handicapAuthenticSources: allOf(payingSources),
            period: { beginDate: from, endDate: to },
          },
        },
        gives: ['paymentSources', 'payments'],
      },
    ];
  },
  toAnswer({ consultFilesByDate: [files], consultPayments: [payments] }, { today }, asked) {
    const period = periodAsked(periodOf(asked), today, usual);
    return {
      referenceDate: period.to,
      paymentPeriod: { startDate: period.from, endDate: period.to },
      ...toFiles(
        files ?? without(asked, 'consultFilesByDate'),
        asked.flatMap(({ filteredElements = [] }) => filteredElements),
      ),
      ...toPayments(payments ?? without(asked, 'consultPayments')),
    };
  },
});

function allOf(asked: readonly { readonly code: string }[]): Readonly<Record<string, true>> {
  return Object.fromEntries(asked.map(({ code }) => [code, true as const]));
}

function partial(lacking: readonly string[]): CodeMeaning | undefined {
  return lacking.length > 0 ? 'incomplete' : undefined;
}
