import type { CodeMeaning } from '../../bank/status.ts';
import { periodAsked } from '../../stream-kit/query-period.ts';
import { defineStream, streamTexts } from '../../stream-kit/stream.ts';
import { periodOf, without } from './asked.ts';
import { handiCodes } from './bank-codes.ts';
import { codeLists } from './codes.ts';
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
  ...streamTexts(new URL('texts.yaml', import.meta.url)),
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
    recognition: ['recognitions', 'otherRecognitionDecisions'],
    allowances: ['allowances', 'otherAllowanceDecisions'],
    socialCards: ['socialCards'],
    addresses: ['addresses'],
    payments: ['paymentPeriod', 'paymentSources', 'payments'],
  },
  codeLists: Object.values(codeLists),
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
        gives: [
          'fileSources',
          'requests',
          'recognitions',
          'otherRecognitionDecisions',
          'allowances',
          'otherAllowanceDecisions',
          'socialCards',
          'addresses',
        ],
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
