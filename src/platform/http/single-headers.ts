import type { FastifyInstance } from 'fastify';
import { badRequest, issue } from '../../values/problem.ts';

/** Header fields that may come once at most. Of two, one program takes the first and another the last. */
const singleHeaders = ['host', 'authorization', 'content-type', 'content-length', 'transfer-encoding'] as const;

/** Refuses requests whose headers could mean two things, and those of HTTP/1.1 without a host (RFC 9112, 3.2). */
export function requireSingleHeaders(app: FastifyInstance): void {
  app.addHook('onRequest', ({ raw: { headersDistinct, httpVersion } }, _reply, done) => {
    const twice = singleHeaders.filter((name) => (headersDistinct[name]?.length ?? 0) > 1);
    const missing = httpVersion === '1.1' && headersDistinct['host'] === undefined ? [noHost] : [];
    const issues = [...twice.map(comesTwice), ...missing];
    done(issues.length === 0 ? undefined : badRequest(issues));
  });
}

const noHost = issue('schemaViolation', { in: 'header', name: 'host' }, { detail: 'This header is missing.' });

function comesTwice(name: string) {
  return issue('schemaViolation', { in: 'header', name }, { detail: 'This header may come only once.' });
}
