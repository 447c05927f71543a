import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { Asked } from '../../access/asked.ts';
import { consult, type ConsultationAnswer } from './consult.ts';
import { openStreams, type StreamsInput } from './open-streams.ts';
import { calendarDate } from '../../values/calendar.ts';
import { Problem } from '../../values/problem.ts';
import type { AnyStream } from '../../stream-kit/stream.ts';
import { callerIsGone } from '../../platform/http/deadline.ts';
import { jsonBody } from '../../platform/http/json-body.ts';
import { languageOf } from '../../platform/http/language.ts';
import { actOperation } from '../ask.ts';
import type { RouteContext } from '../ports.ts';
import { alsoConsultedView, scaleView, streamAccessList, viewStreamAccess } from './view.ts';
import { consultedSourceView, integrationId, moment } from '../views.ts';

const tags = ['Streams'];
const params = z.strictObject({ integrationId });

/** @param streams the first two are the example */
function questionAbout(streams: readonly AnyStream[]) {
  return z
    .strictObject({
      streams: z
        .array(z.string().max(64))
        .min(1)
        .max(64)
        .optional()
        .describe('Only these, by name; all when left out.'),
    })
    .meta({ id: 'StreamAccessQuery', example: { streams: streams.slice(0, 2).map(({ name }) => name) } });
}

/** Name of the schema of an answer: the stream with a capital, then `Answer`. */
function answerName(stream: AnyStream): string {
  return `${stream.name.charAt(0).toUpperCase()}${stream.name.slice(1)}Answer`;
}

function answerSchema(stream: AnyStream) {
  return z
    .object({
      stream: z.string(),
      integrationId,
      outcome: z
        .enum(['dataFound', 'noDataFound', 'incomplete'])
        .describe('`incomplete`: a source, or a part of one, did not answer; what is missing is unknown, not absent.'),
      consultedAt: moment,
      sources: z.array(consultedSourceView),
      filteredElements: z
        .array(z.string())
        .describe('What the Crossroads Bank removed for this centre: hidden, not absent.'),
      withheldCategories: z.array(z.string()).describe('Categories of data not open to this caller under this code.'),
      unknownProperties: z
        .array(z.string())
        .describe(
          'Properties of `data` that are missing or not complete because their source did not answer: unknown, not absent.',
        ),
      ...(stream.reach
        ? {
            expectedUntil: calendarDate
              .optional()
              .describe(
                'The source is told later: last day of which it is expected to know now. About the days after it, "no data" says nothing.',
              ),
          }
        : {}),
      alsoConsulted: z
        .array(alsoConsultedView)
        .optional()
        .describe('Other streams that complete this answer; each was consulted with evidence of its own.'),
      basis: scaleView
        .optional()
        .describe('For real estate of a maintenance debtor: the comparison with the federal scale that opened it.'),
      ...(stream.means?.about === 'income'
        ? {
            scale: scaleView
              .optional()
              .describe('Of a maintenance debtor: how the means compare with the federal scale, with this answer.'),
          }
        : {}),
      data: (stream.data as z.ZodObject).partial().optional().describe('Absent when there is no data.'),
    })
    .meta({ id: answerName(stream), description: stream.purpose.en });
}

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
      body: questionAbout(ports.streams),
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
        response: { 200: answerSchema(stream) },
      }),
      async (request, reply) => {
        const read = () => ({ ...request.params, query: request.query, language: languageOf(request) });
        const asked = ask(request, reply, read, { isLimited: true });
        const onUnknownCode = (name: string, list: string, code: string) => {
          metrics.unknownCode(name, list, code);
        };
        const render = (answer: ConsultationAnswer) => ({ outcome: answer.outcome, body: jsonBody(answer) });
        try {
          const { outcome, body } = await consult(ports, stream, asked, render, onUnknownCode);
          metrics.consultation(stream.name, outcome);
          return await reply.type('application/json; charset=utf-8').send(body as never);
        } catch (error) {
          const failure = error instanceof Problem ? error.key : 'error';
          metrics.consultation(stream.name, callerIsGone(reply) ? 'callerGone' : failure);
          throw error;
        }
      },
    );
  }
}
