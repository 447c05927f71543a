import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';

/**
 * An answer that is the same for everybody until the next release.
 * @param maxAgeSeconds how long a cache may keep it, for one that changes in between
 */
export function cached(
  request: FastifyRequest,
  reply: FastifyReply,
  body: unknown,
  maxAgeSeconds = 3_600,
): FastifyReply {
  const etag = `"${createHash('sha256').update(JSON.stringify(body)).digest('base64url').slice(0, 22)}"`;
  void reply.header('cache-control', `public, max-age=${String(maxAgeSeconds)}`).header('etag', etag);
  if (request.headers['if-none-match'] === etag) return reply.code(304).send();
  return reply.send(body);
}
