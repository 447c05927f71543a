import { randomUUID } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';

/** A new id for every request; a caller's own id is never taken over (Belgif `trc-header`). */
export function newTraceId(): string {
  return randomUUID();
}

/** Puts the trace id on every answer, and echoes the caller's as the related one. */
export function registerTrace(app: FastifyInstance): void {
  app.addHook('onRequest', (request, reply, done) => {
    void reply.header('belgov-trace-id', request.id);
    const related = relatedTraceId(request);
    if (related !== undefined) void reply.header('belgov-related-trace-id', related);
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
