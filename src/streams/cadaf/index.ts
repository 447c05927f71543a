import { monthOfDate } from '../../values/partial-period.ts';
import { periodAsked } from '../../stream-kit/query-period.ts';
import { defineStream, streamTexts } from '../../stream-kit/stream.ts';
import { codeLists } from './codes.ts';
import { codes, outcomeOf, toCadafData } from './mapping.ts';
import { byHousehold, byRegister } from './names.ts';
import { query, usualMonthsBack } from './query.ts';
import { reply } from './reply.ts';
import { data } from './schema.ts';

/** Child benefits: who is entitled, who receives, for which child, from which fund, in which months. */
export const cadaf = defineStream({
  name: 'cadaf',
  ...streamTexts(new URL('texts.yaml', import.meta.url)),
  query,
  operations: {
    consultFilesBySsin: {
      generation: 'soa',
      service: 'ChildBenefitsService',
      wsdl: 'ChildBenefitsV1.wsdl',
      operation: 'consultFilesBySsin',
      path: 'ChildBenefitsService/v1/consult',
      legalContext: 'SOCIAL_INVESTIGATION_OF_PCSA',
      context: 'legalContext',
      codes,
      reply,
      outcomeOf,
    },
  },
  data,
  categories: { overview: ['sources', 'roles'], files: ['files'] },
  codeLists: Object.values(codeLists),
  toRequests(asked, { ssin, today }) {
    const { from, to } = periodAsked(asked, today, { back: usualMonthsBack });
    const period = { beginMonth: monthOfDate(from), endMonth: monthOfDate(to) };
    return [{ operation: 'consultFilesBySsin', body: { criteria: { ssin, period } } }];
  },
  completedBy: [byHousehold, byRegister],
  toAnswer: ({ consultFilesBySsin }, context, asked) => toCadafData(consultFilesBySsin, context, asked),
});
