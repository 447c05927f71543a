import { defineStream, streamTexts } from '../../stream-kit/stream.ts';
import { codeLists } from './codes.ts';
import { outcomeOf, toPatrimoniumData } from './mapping.ts';
import { query } from './query.ts';
import { reply } from './reply.ts';
import { data } from './schema.ts';

/** Real estate of a natural person. */
export const patrimonium = defineStream({
  name: 'patrimonium',
  ...streamTexts(new URL('texts.yaml', import.meta.url)),
  query,
  operations: {
    consultImmovableProperties: {
      generation: 'soa',
      service: 'PatrimonyService',
      wsdl: 'PatrimonyServiceV1.wsdl',
      operation: 'consultImmovableProperties',
      path: 'PatrimonyService/pull',
      legalContext: 'SOCIAL_INVESTIGATION_OF_PCSA',
      context: 'legalContext',
      reply,
      outcomeOf,
    },
  },
  data,
  categories: { realEstate: ['properties'] },
  codeLists: Object.values(codeLists),
  toRequests({ from, to, fullHistory, withCoOwners }, { ssin, language }) {
    return [
      {
        operation: 'consultImmovableProperties',
        body: {
          searchCriteria: {
            ssin,
            withCoOwners: withCoOwners === 'true',
            ...(fullHistory === 'true' && { fullHistory: true }),
            ...(from !== undefined && to !== undefined && { period: { beginDate: from, endDate: to } }),
            language: language.toUpperCase(),
          },
        },
      },
    ];
  },
  toAnswer: ({ consultImmovableProperties }, context) => toPatrimoniumData(consultImmovableProperties, context),
});
