import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { badRequest, issue, Problem, type InputLocation } from '../../values/problem.ts';
import { beyondBounds } from './body-bounds.ts';
import { callerIsGone } from './deadline.ts';
import { languageOf } from './language.ts';
import { problemBody, schemaIssues } from './problem-body.ts';

const locations: Readonly<Record<string, InputLocation>> = {
  body: 'body',
  querystring: 'query',
  params: 'path',
  headers: 'header',
};

/** Writes every error as `application/problem+json` and validates input with the routes' zod schemas. */
export function registerProblems(app: FastifyInstance, problemTypesUrl: string): void {
  app.setValidatorCompiler<z.ZodType>(({ schema, httpPart }) => (input) => {
    const where = locations[httpPart ?? 'body'] ?? 'body';
    const tooMuch = beyondBounds(input);
    if (tooMuch) return { error: badRequest(schemaIssues([tooMuch], where)) };
    const parsed = schema.safeParse(input);
    if (parsed.success) return { value: parsed.data };
    return { error: badRequest(schemaIssues(parsed.error.issues, where)) };
  });

  app.setErrorHandler((error, request, reply) => {
    const problem = asProblem(error, request.routeOptions.bodyLimit);
    if (callerIsGone(reply) && problem.key !== 'internalServerError') {
      request.log.info({ traceId: request.id }, 'the caller went away');
    } else if (problem.problem.status >= 500) {
      request.log.error(
        { traceId: request.id, err: problem.cause ?? problem, problem: problem.problem.type },
        'request failed',
      );
    }
    return send(problem, request, reply, problemTypesUrl);
  });

  // Before its body is read: what is wrong with that is nobody's matter.
  app.addHook('onRequest', (request, _reply, done) => {
    done(request.is404 ? new Problem('resourceNotFound') : undefined);
  });
  app.setNotFoundHandler((request, reply) => send(new Problem('resourceNotFound'), request, reply, problemTypesUrl));
}

/** Answers a path that the router cannot look up. No hook has run, so the trace id is set here. */
export function sendUnroutable(
  error: FastifyError,
  request: FastifyRequest,
  reply: FastifyReply,
  problemTypesUrl: string,
): void {
  const problem =
    error.code === 'FST_ERR_BAD_URL'
      ? badRequest([issue('schemaViolation', { in: 'path', name: '' }, { detail: 'The path is not a valid URL.' })])
      : new Problem('resourceNotFound');
  void write(problem, reply.header('belgov-trace-id', request.id), {
    traceId: request.id,
    language: 'nl',
    problemTypesUrl,
  });
}

function send(problem: Problem, request: FastifyRequest, reply: FastifyReply, problemTypesUrl: string): FastifyReply {
  const language = languageOf(request);
  if (typeof problem.detail === 'object') void reply.header('content-language', language);
  return write(problem, reply, { traceId: request.id, language, problemTypesUrl });
}

function write(problem: Problem, reply: FastifyReply, context: Parameters<typeof problemBody>[1]): FastifyReply {
  return reply
    .code(problem.problem.status)
    .headers(problem.headers)
    .header('cache-control', 'no-store')
    .type('application/problem+json')
    .serializer((body: unknown) => JSON.stringify(body))
    .send(problemBody(problem, context));
}

/**
 * Errors of the framework that the caller caused. Any other error is ours, and its answer reveals nothing.
 * @param limit bytes that a body of the operation may have
 */
function asProblem(error: unknown, limit: number | undefined): Problem {
  if (error instanceof Problem) return error;
  const { code, statusCode } = error as Partial<FastifyError>;
  switch (code) {
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
      return new Problem('payloadTooLarge', { members: limit === undefined ? {} : { limit } });
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
      return new Problem('unsupportedMediaType', {
        detail: 'Send the body as JSON, with the header Content-Type: application/json.',
      });
    case 'FST_ERR_CTP_INVALID_CONTENT_LENGTH':
      return badRequest([issue('schemaViolation', { in: 'body', name: '' }, { detail: 'The body is incomplete.' })]);
    case 'ECONNRESET':
      // The framework gives this status to what breaks off while the body is read.
      return statusCode === 400 ? new Problem('callerGone') : new Problem('internalServerError', { cause: error });
    default:
      return new Problem('internalServerError', { cause: error });
  }
}
