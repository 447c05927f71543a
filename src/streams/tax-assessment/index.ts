import { isAboutAnother } from '../../bank/status.ts';
import { defineStream, streamTexts } from '../../stream-kit/stream.ts';
import { codeLists } from './codes.ts';
import { selection } from './elements.ts';
import { toTaxAssessmentData } from './mapping.ts';
import { meansOf } from './means.ts';
import { query } from './query.ts';
import { reply, type TaxReply } from './reply.ts';
import { data } from './schema.ts';

/** The tax assessment of a person. */
export const taxAssessment = defineStream({
  name: 'taxAssessment',
  ...streamTexts(new URL('texts.yaml', import.meta.url)),
  query,
  operations: {
    consultTaxAssessmentData: {
      generation: 'soa',
      service: 'TaxAssessmentDataService',
      wsdl: 'TaxAssessmentDataV2.wsdl',
      operation: 'consultTaxAssessmentData',
      path: 'TaxAssessmentDataService/v2/consult',
      legalContext: 'SOCIAL_INVESTIGATION_OF_PCSA',
      context: 'legalContext',
      codes: { TAXA0007: 'none' },
      // "Data found" without any is not an assessment without income.
      outcomeOf: ({ result }: TaxReply, asked) =>
        result && !isAboutAnother(result.requestedFiscalPerson.ssin, asked) ? undefined : 'badReply',
      reply,
    },
  },
  data,
  categories: {
    assessment: ['incomeYear', 'isMostRecent', 'assessmentNumber', 'fiscalState'],
    income: ['income'],
    dependants: ['dependants'],
    property: ['cadastralIncome'],
    relatedPerson: ['relatedPerson'],
    otherElements: ['otherElements'],
  },
  codeLists: Object.values(codeLists),
  means: {
    about: 'income',
    tell(data) {
      const assessment = meansOf(data);
      return assessment && { assessment };
    },
  },
  toRequests({ year }, { ssin }) {
    return [
      {
        operation: 'consultTaxAssessmentData',
        body: {
          criteria: {
            ssin,
            referenceYear: year === undefined ? { derivedYear: 'MOST_RECENT' } : { year },
            fiscalDataSelection: selection,
          },
        },
      },
    ];
  },
  toAnswer({ consultTaxAssessmentData: [answered = {}] }, _context, [asked]) {
    const { criteria } = (asked?.call.body ?? {}) as { readonly criteria?: { readonly referenceYear?: object } };
    return toTaxAssessmentData(answered, 'derivedYear' in (criteria?.referenceYear ?? {}));
  },
});
