import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { Asked } from '../../access/asked.ts';
import { answerName, answerView } from './answer-view.ts';
import type { ConsultationAnswer } from './consult.ts';
import { countedConsult } from './counted.ts';
import { openStreams, type StreamsInput } from './open-streams.ts';
import { jsonBody } from '../../platform/http/json-body.ts';
import { languageOf } from '../../platform/http/language.ts';
import { actOperation } from '../ask.ts';
import type { RouteContext } from '../ports.ts';
import { streamAccessList, viewStreamAccess } from './view.ts';
import { integrationId } from '../views.ts';

const tags = ['Streams'];
const params = z.strictObject({ integrationId });

const questionAbout = z
  .strictObject({
    streams: z.array(z.string().max(64)).min(1).max(64).optional().describe('Only these, by name; all when left out.'),
  })
  .meta({ id: 'StreamAccessQuery' });

/** Every stream of the registry, as a sub-resource of an integration, and the list of which ones open. */
export function streamRoutes(untyped: FastifyInstance, { ports, metrics, baseUrl, ask }: RouteContext): void {
  const app = untyped.withTypeProvider<ZodTypeProvider>();

  const accessOf = async (asked: Asked<StreamsInput>) => {
    const access = await openStreams(ports, asked);
    const url = `${baseUrl}/integrations/${asked.input().integrationId}/streams`;
    return { items: access.map((one) => viewStreamAccess(one, url)) };
  };

  app.get(
    '/integrations/:integrationId/streams',
    actOperation('listStreams', {
      operationId: 'getOpenStreams',
      summary: 'Which streams the integration opens for the caller, which it does not and why',
      tags,
      params,
      response: { 200: streamAccessList },
    }),
    (request, reply) => accessOf(ask(request, reply, () => request.params)),
  );

  app.post(
    '/integrations/:integrationId/streams/query',
    actOperation('listStreams', {
      operationId: 'queryOpenStreams',
      summary: 'Whether these streams open for the caller: rule, reason, legal basis, and what would open them',
      tags,
      params,
      body: questionAbout,
      response: { 200: streamAccessList },
    }),
    (request, reply) => accessOf(ask(request, reply, () => ({ ...request.body, ...request.params }))),
  );

  for (const stream of ports.streams) {
    app.get(
      `/integrations/:integrationId/streams/${stream.name}`,
      actOperation('consult', {
        operationId: `consult${answerName(stream).replace(/Answer$/, '')}`,
        summary: stream.title.en,
        description: `${stream.purpose.en}. Source: ${stream.source.en}.`,
        tags,
        params,
        querystring: stream.query as z.ZodObject,
        response: { 200: answerView(stream) },
      }),
      async (request, reply) => {
        const read = () => ({ ...request.params, query: request.query, language: languageOf(request) });
        const asked = ask(request, reply, read);
        const render = (answer: ConsultationAnswer) => ({ outcome: answer.outcome, body: jsonBody(answer) });
        const { body } = await countedConsult(ports, metrics, stream, asked, render);
        return reply.type('application/json; charset=utf-8').send(body as never);
      },
    );
  }
}
