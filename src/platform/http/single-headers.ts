import type { FastifyInstance } from 'fastify';
import { badRequest, issue } from '../../values/problem.ts';

/** Header fields that may come once at most. Of two, one program takes the first and another the last. */
const singleHeaders = ['host', 'authorization', 'content-type', 'content-length', 'transfer-encoding'] as const;

/** Refuses requests whose headers could mean two things. */
export function requireSingleHeaders(app: FastifyInstance): void {
  app.addHook('onRequest', ({ raw: { headersDistinct } }, _reply, done) => {
    const twice = singleHeaders.filter((name) => (headersDistinct[name]?.length ?? 0) > 1);
    done(twice.length === 0 ? undefined : badRequest(twice.map(comesTwice)));
  });
}

function comesTwice(name: string) {
  return issue('schemaViolation', { in: 'header', name }, { detail: 'This header may come only once.' });
}
