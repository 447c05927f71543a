import type { FastifyInstance } from 'fastify';

/** A parameter of a media range that is no weight: `;charset=utf-8`, `;version="1,2"`. */
const parameter = /;\s*(?!q\s*=)[^\s;,="]+\s*=\s*(?:"(?:[^"\\]|\\.)*"|[^;,"]*)/gi;

/**
 * Drops what a caller says of a media type beside its weight: the gateway gives each in one form only (RFC 9110, 12.5.1),
 * and a charset has no meaning for JSON (RFC 8259, 8.1).
 */
export function readAcceptedTypes(app: FastifyInstance): void {
  app.addHook('onRequest', ({ headers }, _reply, done) => {
    const { accept } = headers;
    if (accept?.includes(';') === true) headers.accept = accept.replaceAll(parameter, '');
    done();
  });
}

const charset = /;\s*charset\s*=\s*"?([^\s;"]*)"?/gi;

/** Whether a body of this type is in UTF-8, of which US-ASCII is a part. Without a charset JSON is (RFC 8259, 8.1). */
export function isUtf8(contentType: string): boolean {
  return [...contentType.matchAll(charset)].every(([, name = '']) => /^(?:utf-?8|us-ascii)$/i.test(name));
}
