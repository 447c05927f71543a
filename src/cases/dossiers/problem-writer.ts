import type { FastifyRequest } from 'fastify';
import { languageOf } from '../../platform/http/language.ts';
import { problemBody, type ProblemBody } from '../../platform/http/problem-body.ts';
import type { Problem } from '../../values/problem.ts';

/** The JSON body of a problem, for the caller of one request. */
export type ProblemWriter = (problem: Problem) => ProblemBody;

/** @param baseUrl links in answers begin with it */
export function problemWriters(baseUrl: string): (request: FastifyRequest) => ProblemWriter {
  return (request) => (problem) =>
    problemBody(problem, {
      traceId: request.id,
      language: languageOf(request),
      problemTypesUrl: `${baseUrl}/refData/problemTypes`,
    });
}
