import { METHODS } from 'node:http';
import type { FastifyInstance } from 'fastify';
import { Problem } from '../../values/problem.ts';

/** Paths with their methods, as they are registered. */
type Routes = ReadonlyMap<string, ReadonlySet<string>>;

/** Methods that Node reads; CONNECT opens tunnels and never becomes a request. */
const methods = METHODS.filter((method) => method !== 'CONNECT');

/**
 * Makes every method that the server can read one that it can route, so that none of them is an error of ours. Call it
 * before there are routes.
 */
export function knowAllMethods(app: FastifyInstance): void {
  const known = new Set<string>(app.supportedMethods);
  for (const method of methods) if (!known.has(method)) app.addHttpMethod(method, { hasBody: false });
}

/** Collects the methods of every path. */
export function collectRoutes(app: FastifyInstance): Routes {
  const routes = new Map<string, Set<string>>();
  app.addHook('onRoute', ({ url, method }) => {
    const known = routes.get(url) ?? new Set();
    for (const one of [method].flat()) known.add(one);
    routes.set(url, known);
  });
  return routes;
}

/**
 * A known path answers OPTIONS with its methods, and any other method that it does not have with 405 (RFC 9110, 9.1 and
 * 9.3.7): never with 404, and never with an error of ours.
 * @param isOurs whether a path is one of this program, and not of a library that has paths of its own below it
 */
export function answerOtherMethods(app: FastifyInstance, routes: Routes, isOurs: (url: string) => boolean): void {
  for (const [url, known] of [...routes]) {
    if (!isOurs(url)) continue;
    const allow = [...known, 'OPTIONS'].join(', ');
    app.route({
      method: 'OPTIONS',
      url,
      schema: { hide: true },
      handler: (_request, reply) => reply.code(204).header('allow', allow).send(),
    });
    app.route({
      method: methods.filter((method) => method !== 'OPTIONS' && !known.has(method)),
      url,
      schema: { hide: true },
      // Nothing of the body is read: it could be of any type.
      onRequest: (_request, _reply, done) => {
        done(new Problem('methodNotAllowed', { headers: { allow } }));
      },
      handler: () => undefined,
    });
  }
}
