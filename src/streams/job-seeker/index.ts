import { defineStream, streamTexts } from '../../stream-kit/stream.ts';
import { codeLists } from './codes.ts';
import { outcomeOf, toJobSeekerData } from './mapping.ts';
import { query } from './query.ts';
import { reply } from './reply.ts';
import { data } from './schema.ts';

/** Registrations as a job seeker at the public employment services. */
export const jobSeeker = defineStream({
  name: 'jobSeeker',
  ...streamTexts(new URL('texts.yaml', import.meta.url)),
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
  codeLists: Object.values(codeLists),
  toRequests({ from, to }, { ssin }) {
    const period = from === undefined || to === undefined ? {} : { period: { beginDate: from, endDate: to } };
    return [{ operation: 'consultContactAndInscription', body: { criteria: { ssin, ...period } } }];
  },
  toAnswer: ({ consultContactAndInscription }, _, asked) => toJobSeekerData(consultContactAndInscription, asked),
});
