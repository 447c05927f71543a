import { randomUUID } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { beginRequest, type RequestSpan } from '../../tracing/spans.ts';
import { traceOfCaller } from '../../tracing/trace-parent.ts';
import type { CalendarDate } from '../../values/calendar.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** The request in the trace of the operators; null before it is routed. */
    span: RequestSpan | null;
  }
}

/** A new id for every request; a caller's own id is never taken over (Belgif `trc-header`). */
export function newTraceId(): string {
  return randomUUID();
}

/**
 * Puts the trace id on every answer, and echoes the caller's as the related one. Begins the span of the request, in the
 * trace that a valid `traceparent` names.
 * @param today legal day
 */
export function registerTrace(app: FastifyInstance, today: () => CalendarDate): void {
  app.decorateRequest('span', null);
  app.addHook('onRequest', (request, reply, done) => {
    void reply.header('belgov-trace-id', request.id);
    const related = relatedTraceId(request);
    if (related !== undefined) void reply.header('belgov-related-trace-id', related);
    const { traceparent } = request.headers;
    const parent = typeof traceparent === 'string' ? traceOfCaller(traceparent, today()) : undefined;
    request.span = beginRequest({ 'belgov.trace_id': request.id }, parent);
    request.span.within(done);
  });
  // Reading the body leaves the context of the first hook.
  app.addHook('preValidation', (request, _reply, done) => {
    if (request.span) request.span.within(done);
    else done();
  });
  app.addHook('onResponse', (request, reply, done) => {
    request.span?.end({
      'http.request.method': request.method,
      'http.route': request.routeOptions.url ?? 'none',
      'http.response.status_code': reply.statusCode,
    });
    done();
  });
}

/** A UUID, or the 32 hexadecimal digits of a W3C trace: random by their form. */
const randomId = /^[0-9a-f]{8}-?([0-9a-f]{4}-?){3}[0-9a-f]{12}$/i;

/** Only a text that must be an id is echoed: other texts of 36 characters could hold a person's number or name. */
function relatedTraceId(request: FastifyRequest): string | undefined {
  const value = request.headers['belgov-trace-id'];
  if (typeof value !== 'string' || !randomId.test(value) || /\d{11}/.test(value)) return undefined;
  return value;
}
