import { defineStream, streamTexts } from '../../stream-kit/stream.ts';
import { codeLists } from './codes.ts';
import { outcomeOf, toWagesData } from './mapping.ts';
import { areAllLater, expectedUntil, quartersAsked, type QuarterPeriod } from './quarters.ts';
import { query } from './query.ts';
import { reply } from './reply.ts';
import { data } from './schema.ts';

/** Gross wages and working time per quarter and employer, from the quarterly declarations of employers. */
export const wages = defineStream({
  name: 'wages',
  ...streamTexts(new URL('texts.yaml', import.meta.url)),
  query,
  operations: {
    consultDmfaAttestationsBySsin: {
      generation: 'soa',
      service: 'DmfaConsultationService',
      wsdl: 'DmfaConsultationV1.wsdl',
      operation: 'consultDmfaAttestationsBySsin',
      path: 'DmfaConsultationService/consult',
      legalContext: 'SOCIAL_INVESTIGATION_OF_PCSA',
      context: 'legalContext',
      reply,
      outcomeOf,
    },
  },
  data,
  categories: { wages: ['declarations', 'incompleteBecause', 'unsupportedElements'] },
  codeLists: Object.values(codeLists),
  reach: (asked, { today }) => ({
    expectedUntil: expectedUntil(today),
    isAllLater: areAllLater(quartersAsked(asked, today), today),
  }),
  toRequests: (asked, { ssin, today }) => [page(ssin, quartersAsked(asked, today))],
  followUps: (last, asked, { ssin, today }) =>
    last.flatMap(({ value }) => (value?.next ? [page(ssin, quartersAsked(asked, today), value.next)] : [])),
  toAnswer: ({ consultDmfaAttestationsBySsin }, _, asked) => toWagesData(consultDmfaAttestationsBySsin, asked),
});

/** @param next what the page before gave; undefined for the first one */
function page(ssin: string, quarterPeriod: QuarterPeriod, next?: string) {
  return {
    operation: 'consultDmfaAttestationsBySsin' as const,
    body: {
      criteria: {
        ssin,
        quarterPeriod,
        resultsAction: 'RESULTS_ONLINE_ONLY',
        latestSituationOnly: true,
        ...(next !== undefined && { next }),
      },
    },
    gives: ['declarations'],
  };
}
