import type { CodeTable } from '../../bank/status.ts';
import { addMonths } from '../../values/calendar.ts';
import { quarterOfDate } from '../../values/partial-period.ts';
import { withoutAbsent } from '../../values/without-absent.ts';
import { defineStream, streamTexts } from '../../stream-kit/stream.ts';
import { codeLists } from './codes.ts';
import { toCareer, toContributions } from './mapping.ts';
import { query } from './query.ts';
import { careerReply, contributionsReply } from './reply.ts';
import { data } from './schema.ts';

/** Social contributions that are older can no longer be claimed: five years. */
const usualQuarters = 20;

const career = ['referenceNumber', 'enterpriseNumber', 'occupation', 'affiliations'] as const;

/** Codes of the service. That the first two come with NO_DATA_FOUND decides; with another value nothing is known. */
const codes: CodeTable = {
  SES00100: 'none',
  SES00200: 'none',
  SES00300: 'badReply',
  SES00400: 'badReply',
  SES00500: 'badReply',
  SES00600: 'refused',
};

const service = {
  generation: 'soa',
  service: 'SelfEmployedService',
  wsdl: 'SelfEmployedV2.wsdl',
  path: 'SelfEmployedService/v2/consult',
  legalContext: 'PCSA:SOCIAL_INQUIRY',
  context: 'legalContext',
  codes,
} as const;

/** Work as a self-employed person, and whether the contributions are paid. */
export const selfEmployed = defineStream({
  name: 'selfEmployed',
  ...streamTexts(new URL('texts.yaml', import.meta.url)),
  query,
  operations: {
    consultCareer: { ...service, operation: 'consultCareer', reply: careerReply },
    consultContributions: { ...service, operation: 'consultContributions', reply: contributionsReply },
  },
  data,
  categories: { career, contributions: ['contributions'] },
  codeLists: Object.values(codeLists),
  toRequests({ from, to }, { ssin, today }) {
    const period = from !== undefined && to !== undefined ? { beginDate: from, endDate: to } : undefined;
    const firstDay = from ?? addMonths(today, -3 * (usualQuarters - 1));
    return [
      { operation: 'consultCareer', body: { criteria: { ssin, ...(period && { period }) } }, gives: career },
      {
        operation: 'consultContributions',
        body: {
          criteria: {
            ssin,
            period: { beginQuarter: quarterOfDate(firstDay), endQuarter: quarterOfDate(to ?? today) },
          },
        },
        gives: ['contributions'],
      },
    ];
  },
  toAnswer({ consultCareer, consultContributions }, _, asked) {
    // A list is empty when its source says that it has nothing, and absent when nobody knows.
    const hasNothing = (operation: string) =>
      asked.some((call) => call.operation === operation && call.verdict.kind === 'none');
    return {
      ...(hasNothing('consultCareer') && { affiliations: [] }),
      ...(hasNothing('consultContributions') && { contributions: [] }),
      ...consultCareer.map(toCareer)[0],
      ...consultContributions.map((reply) => withoutAbsent({ contributions: toContributions(reply) }))[0],
    };
  },
});
