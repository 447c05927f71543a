import { isAboutAnother, type CodeTable } from '../../bank/status.ts';
import { addMonths } from '../../values/calendar.ts';
import { defineStream, streamTexts, type StreamContext } from '../../stream-kit/stream.ts';
import { codeLists } from './codes.ts';
import { toDimonaData, type DolsisPeriod } from './mapping.ts';
import { query } from './query.ts';
import { reply, type DolsisReply } from './reply.ts';
import { data } from './schema.ts';

/** DOLS0004, 0005 and 0009 were seen with NO_DATA_FOUND: a register behind the service told nothing, which is not "no work". */
const codes: CodeTable = {
  DOLS0000: 'data',
  DOLS0004: 'incomplete',
  DOLS0005: 'incomplete',
  DOLS0009: 'sourceUnavailable',
  DOLS0023: 'tooManyResults',
  DOLS0024: 'badReply',
};

/** Employments of a person, from the immediate declarations of employers. */
export const dimona = defineStream({
  name: 'dimona',
  ...streamTexts(new URL('texts.yaml', import.meta.url)),
  query,
  operations: {
    findEmployersByWorker: {
      generation: 'soa',
      service: 'Dolsis2011Service',
      wsdl: 'Dolsis2011V1.wsdl',
      operation: 'findEmployersByWorker',
      path: 'Dolsis2011Service/consult',
      legalContext: 'SOCIAL_INVESTIGATION_OF_PCSA',
      context: 'securityContext',
      outcomeOf: ({ result }: DolsisReply, asked) =>
        isAboutAnother(result?.person?.ssin, asked) ? 'badReply' : undefined,
      codes,
      reply,
    },
  },
  data,
  categories: { employment: ['employments', 'answeredPeriod'] },
  codeLists: Object.values(codeLists),
  toRequests({ from, to }, context) {
    if (from === undefined || to === undefined) return [call(context, 'mutations')];
    return callsOf(context, { beginDate: from, endDate: to });
  },
  // Only who asked for everything gets less than asked; who asked for a period has to ask for a shorter one.
  followUps: (last, { from }, context) =>
    last.flatMap(({ verdict, call: asked }) =>
      from === undefined &&
      asked.insteadOf === undefined &&
      verdict.kind === 'failed' &&
      verdict.failure === 'tooManyResults'
        ? callsOf(context, recentYears(context)).map((one) => ({ ...one, insteadOf: asked }))
        : [],
    ),
  toAnswer: ({ findEmployersByWorker }, context, asked) => toDimonaData(findEmployersByWorker, context, asked),
});

/** Active periods leave out the canceled ones, mutations those that neither began nor ended in the period. */
function callsOf(context: StreamContext, period: DolsisPeriod) {
  return [call(context, 'activeInPeriod', period), call(context, 'mutations', period)];
}

/** What is asked when everything is too much: the last two years, and what was declared for the next one. */
function recentYears({ today }: StreamContext): DolsisPeriod {
  return { beginDate: addMonths(today, -24), endDate: addMonths(today, 12) };
}

function call({ ssin }: StreamContext, scope: 'activeInPeriod' | 'mutations', period?: DolsisPeriod) {
  return {
    operation: 'findEmployersByWorker' as const,
    body: { criteria: { ssin, scope, ...(period && { period }) } },
    gives: ['employments'],
  };
}
