import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { jsonBody } from '../../platform/http/json-body.ts';
import { actOperation } from '../ask.ts';
import type { RouteContext } from '../ports.ts';
import { integrationId } from '../views.ts';
import { viewKept } from './kept-view.ts';
import { problemWriters } from './problem-writer.ts';
import { readDossier } from './read.ts';

const params = z.strictObject({
  integrationId,
  dossierId: z.uuid().toLowerCase().describe('Opaque identifier of the dossier.'),
});

/**
 * A dossier that is kept.
 * @param view the form of a dossier
 */
export function keptDossierRoute(
  untyped: FastifyInstance,
  { ports, baseUrl, ask }: RouteContext,
  view: z.ZodObject,
): void {
  const writerFor = problemWriters(baseUrl);
  untyped.withTypeProvider<ZodTypeProvider>().get(
    '/integrations/:integrationId/dossiers/:dossierId',
    actOperation('readDossier', {
      operationId: 'readDossier',
      summary: 'Read a dossier again, as it was kept; the Crossroads Bank is not asked',
      description:
        'Every answer is decided for the caller and for now: a stream that is no longer open is `refused` with its problem, and a category that is not open any more is withheld. ' +
        'Answers are kept for some days if the installation says so, and never longer than the integration opens streams; otherwise 410.',
      tags: ['Dossiers'],
      params,
      response: { 200: view },
    }),
    async (request, reply) => {
      const asked = ask(request, reply, () => request.params);
      const dossier = viewKept(await readDossier(ports, asked), writerFor(request));
      return reply.type('application/json; charset=utf-8').send(jsonBody(dossier) as never);
    },
  );
}
