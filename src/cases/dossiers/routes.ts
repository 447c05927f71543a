import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { eventStreamType, openEventStream, prefersEvents } from '../../platform/http/event-stream.ts';
import { languageOf } from '../../platform/http/language.ts';
import { Problem } from '../../values/problem.ts';
import { actOperation } from '../ask.ts';
import type { RouteContext } from '../ports.ts';
import { integrationId } from '../views.ts';
import { dossierBody, streamEvent, summaryBody } from './body.ts';
import { compileDossier, type Progress } from './compile.ts';
import { dossierEventsView } from './event-views.ts';
import { keptDossierRoute } from './kept-route.ts';
import { keptUntil } from './kept-until.ts';
import { problemWriters } from './problem-writer.ts';
import { reportTo } from './progress.ts';
import { newDossier, questionOf } from './question-view.ts';
import { dossierView } from './view.ts';

const params = z.strictObject({ integrationId });

/** Many streams of one person in one call. */
export function dossierRoutes(untyped: FastifyInstance, context: RouteContext): void {
  const { ports, metrics, baseUrl, ask } = context;
  const app = untyped.withTypeProvider<ZodTypeProvider>();
  const view = dossierView(ports.streams);
  const writerFor = problemWriters(baseUrl);

  const operation = actOperation('compileDossier', {
    operationId: 'compileDossier',
    summary: 'Ask all open streams of a person at once, or those named',
    description:
      'Each stream is consulted as at its own endpoint: same decision, evidence, answer and problem, and each counts in the allowance. ' +
      'A part that fails does not stop the rest; `retry` asks again what is missing. With `Accept: text/event-stream` each stream is sent when it is there: events `begun`, ' +
      '`answer` (what `streams` has of it, with the answer of its endpoint as `answer`), `progress`, and at the end `summary` (the dossier without `answers`). Events that end without it, or with `problem`, leave the dossier incomplete.',
    tags: ['Dossiers'],
    params,
    body: newDossier,
    response: {
      200: {
        description: 'The dossier, or the events of it.',
        content: {
          'application/json': { schema: view },
          [eventStreamType]: { schema: dossierEventsView(ports.streams) },
        },
      },
    },
  });

  app.post(
    '/integrations/:integrationId/dossiers',
    { ...operation, config: { ...operation.config, alsoGives: [eventStreamType] } },
    async (request, reply) => {
      const write = writerFor(request);
      const asked = ask(request, reply, () => ({
        ...questionOf(request.body),
        ...request.params,
        language: languageOf(request),
      }));
      const logged: Progress['answered'] = ({ name, problem }) => {
        if (problem?.key !== 'internalServerError') return;
        request.log.error({ traceId: request.id, err: problem.cause ?? problem, stream: name }, 'a stream failed');
      };
      const compile = async (progress: Progress) => {
        const answered: Progress['answered'] = (result) => {
          logged(result);
          progress.answered(result);
        };
        const made = await compileDossier(ports, metrics, asked, { ...progress, answered });
        const until = keptUntil(made.begunAt, ports.dossierKeepDays, made.endDate);
        const dossier = { ...made, completedAt: ports.clock(), keptUntil: until };
        const record = {
          dossierId: made.dossierId,
          integrationId: made.integrationId,
          askedBy: asked.caller.userId,
          at: made.begunAt,
          streams: made.results.map(({ name, state }) => ({ name, state })),
          ...(until === undefined ? {} : { keptUntil: until }),
        };
        const content = until === undefined ? undefined : dossierBody(dossier, write);
        await ports.dossiers.record(record, content);
        return { dossier, content };
      };
      if (!prefersEvents(request)) {
        const { dossier, content } = await compile({
          isSentEach: false,
          begun: () => undefined,
          answered: () => undefined,
        });
        const body = content ?? dossierBody(dossier, write);
        return reply.type('application/json; charset=utf-8').send(body as never);
      }
      const events = openEventStream(reply);
      try {
        using progress = reportTo(events, (result) => streamEvent(result, write));
        const { dossier } = await compile(progress);
        events.send('summary', summaryBody(dossier, write));
      } catch (error) {
        if (!events.hasBegun) throw error;
        const problem = error instanceof Problem ? error : new Problem('internalServerError', { cause: error });
        if (problem.key !== 'callerGone') {
          request.log.error({ traceId: request.id, err: problem.cause ?? problem }, 'a dossier failed');
        }
        events.send('problem', Buffer.from(JSON.stringify(write(problem))));
      }
      events.end();
      return reply;
    },
  );

  keptDossierRoute(untyped, context, view);
}
