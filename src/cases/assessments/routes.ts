import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { assessmentView } from '../../assessment/assess.ts';
import { actOperation } from '../ask.ts';
import type { RouteContext } from '../ports.ts';
import { integrationId } from '../views.ts';
import { assess } from './assess.ts';
import { assessmentBody, givenAnswers } from './input.ts';

/** Bytes of a body: the answers of all streams for everybody of a household. */
const bodyLimit = 8 * 1024 * 1024;

/** What answers mean for the inquiry, without asking anybody. */
export function assessmentRoutes(untyped: FastifyInstance, { ports, ask }: RouteContext): void {
  untyped.withTypeProvider<ZodTypeProvider>().post(
    '/integrations/:integrationId/assessments',
    {
      ...actOperation('assess', {
        operationId: 'assess',
        summary: 'What the answers mean: overview, declared and found, flags, contradictions',
        description:
          'Works on a dossier that is kept or on answers sent along, and on what the applicant declares. The Crossroads Bank is not asked, ' +
          'so it can be repeated, e.g. after the home visit. Nothing of it is stored; of a flag that it raises only a keyed digest is, ' +
          'while the file runs, so that the flag of the supervisor is known again. It helps the inquiry and decides nothing.',
        tags: ['Dossiers'],
        params: z.strictObject({ integrationId }),
        body: assessmentBody(ports.streams),
        response: { 200: assessmentView.extend({ integrationId }) },
      }),
      bodyLimit,
    },
    async (request, reply) => {
      const asked = ask(request, reply, () => {
        const { others = [], choices = {}, declared, day, ...own } = request.body;
        return {
          ...request.params,
          ...givenAnswers(own),
          others: others.map((other) => ({ integrationId: other.integrationId, ...givenAnswers(other) })),
          declared,
          choices,
          day,
        };
      });
      const assessment = await assess(ports, asked);
      return { ...request.params, ...assessment };
    },
  );
}
