import type { FastifyInstance } from 'fastify';

/**
 * Headers of every answer. They are always the same, so they are made once; a general plugin would compute them for
 * every request. The documentation page replaces the policy with its own.
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
