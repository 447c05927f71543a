import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { explanation } from '../../platform/http/explanation.ts';
import { pageParameters } from '../../platform/http/operation.ts';
import { actOperation } from '../ask.ts';
import type { RouteContext } from '../ports.ts';
import { assessSignal } from './assess.ts';
import { querySignals } from './query.ts';
import { findings, signalRules, signalStates } from './signal.ts';
import { signalView, viewSignal } from './view.ts';

const tags = ['Signals'];

const query = z
  .strictObject({
    rules: z.array(z.enum(signalRules)).min(1).max(signalRules.length).optional().describe('Only of these rules.'),
    states: z
      .array(z.enum(signalStates))
      .min(1)
      .max(signalStates.length)
      .optional()
      .describe('Only in these states; `new` and `grown` wait for somebody.'),
    userId: z.string().min(1).max(128).optional().describe('Only about the work of this user.'),
    ...pageParameters,
  })
  .meta({ id: 'SignalQuery' });

const page = z
  .object({
    items: z.array(signalView),
    next: z.uuid().optional().describe('Give as `after` for the next page; absent on the last one.'),
  })
  .meta({ id: 'SignalPage' });

const assessment = z
  .strictObject({
    finding: z.enum(findings).describe('Code list `signalFindings`.'),
    explanation: explanation().describe('In the officer’s own words, one line; kept encrypted.'),
  })
  .meta({
    id: 'NewSignalAssessment',
  });

/** Routes for the data protection officer of a centre: patterns in the work of its users. */
export function signalRoutes(untyped: FastifyInstance, { ports, baseUrl, ask }: RouteContext): void {
  const app = untyped.withTypeProvider<ZodTypeProvider>();

  app.post(
    '/signals/query',
    actOperation('querySignals', {
      operationId: 'querySignals',
      summary: 'Patterns in the work of the users of the caller’s centre that should be looked at, newest first',
      description:
        'Looked for in the background, every hour and every night. They block nothing. Those about the caller’s own work are left out.',
      tags,
      body: query,
      response: { 200: page },
    }),
    async (request, reply) => {
      const asked = ask(request, reply, () => request.body);
      const { signals, next } = await querySignals(ports, asked);
      return {
        items: signals.map((signal) => viewSignal(signal, baseUrl)),
        ...(next === undefined ? {} : { next }),
      };
    },
  );

  app.post(
    '/signals/:signalId/assessment',
    actOperation('assessSignal', {
      operationId: 'assessSignal',
      summary: 'Record what the data protection officer found about a signal',
      description: 'It can be done again: the last finding counts, the others stay.',
      tags,
      params: z.strictObject({ signalId: z.uuid().toLowerCase().describe('Opaque identifier of the signal.') }),
      body: assessment,
      response: { 200: signalView },
    }),
    async (request, reply) => {
      const asked = ask(request, reply, () => ({ ...request.body, ...request.params }));
      return viewSignal(await assessSignal(ports, asked), baseUrl);
    },
  );
}
