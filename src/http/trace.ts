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

/** Only what looks like an id is echoed, and nothing that could be somebody's number. */
function relatedTraceId(request: FastifyRequest): string | undefined {
  const value = request.headers['belgov-trace-id'];
  if (typeof value !== 'string' || !/^[A-Za-z0-9-]{8,36}$/.test(value) || /\d{11}/.test(value)) return undefined;
  return value;
}
