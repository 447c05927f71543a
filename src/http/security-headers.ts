import type { FastifyInstance } from 'fastify';

/**
 * Headers of every answer. They are the same each time, so they are made once: a general plugin computes them anew for
 * every request. The documentation page replaces the policy by its own.
 */
export function registerSecurityHeaders(app: FastifyInstance, publicUrl: string): void {
  const headers = {
    'cache-control': 'no-store',
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    'cross-origin-resource-policy': 'same-origin',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    ...(publicUrl.startsWith('https:') ? { 'strict-transport-security': 'max-age=31536000; includeSubDomains' } : {}),
  };
  app.addHook('onRequest', (_request, reply, done) => {
    void reply.headers(headers);
    done();
  });
}
