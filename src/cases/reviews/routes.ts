import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { calendarDate } from '../../values/calendar.ts';
import { informedWays, reviewReasons } from '../integrations/integration.ts';
import { informPerson } from '../integrations/inform.ts';
import { openReview } from './open.ts';
import { openedView, viewOpened } from './opened-view.ts';
import { integrationView, viewIntegration } from '../integrations/view.ts';
import { explanation } from '../../platform/http/explanation.ts';
import { actOperation } from '../ask.ts';
import type { RouteContext } from '../ports.ts';
import { integrationId } from '../views.ts';

const params = z.strictObject({ integrationId });

const review = z
  .strictObject({
    reason: z.enum(reviewReasons),
    remark: explanation(200)
      .optional()
      .describe('What the review found, in the centre’s own words; kept encrypted. Required for code 7.'),
    leftOut: z
      .array(integrationId)
      .max(50)
      .default([])
      .describe('Members of the household who are not reviewed with the applicant.'),
  })
  .meta({ id: 'ReviewOpening' });

const informed = z
  .strictObject({
    informedOn: calendarDate.describe('Day on which the person was told that personal data will be processed.'),
    informedWay: z.enum(informedWays).describe('`form`: on the form of the application.'),
  })
  .meta({ id: 'Informed' });

/** Opens a review, and records that a person was informed. */
export function reviewRoutes(untyped: FastifyInstance, { ports, baseUrl, ask }: RouteContext): void {
  const app = untyped.withTypeProvider<ZodTypeProvider>();
  const views = { ...ports, baseUrl };

  app.post(
    '/integrations/:integrationId/review',
    actOperation('openReview', {
      operationId: 'openReview',
      summary: 'Open a review: a new integration under code 1, linked to this one; for code 7, record the review',
      description:
        'The proof of identity is the one of this integration. The aid goes on until the decision. Members of the household ' +
        'under a code of a decision are reviewed too, and the answer lists them. Code 7 is reviewed in place, ' +
        'at least once a year: the answer is 200, with the same integration.',
      tags: ['Reviews'],
      params,
      body: review,
      response: { 200: integrationView, 201: openedView },
    }),
    async (request, reply) => {
      const asked = ask(request, reply, () => ({ ...request.body, ...request.params }));
      const opened = await openReview(ports, asked);
      const { integration } = opened;
      if (integration.integrationId === request.params.integrationId) return viewIntegration(integration, views);
      const view = viewOpened(opened, views);
      return reply.code(201).header('location', view.href).send(view);
    },
  );

  app.post(
    '/integrations/:integrationId/informed',
    actOperation('inform', {
      operationId: 'informPerson',
      summary: 'Record when and how the person was told that personal data will be processed',
      tags: ['Integrations'],
      params,
      body: informed,
      response: { 200: integrationView },
    }),
    async (request, reply) => {
      const asked = ask(request, reply, () => ({ ...request.body, ...request.params }));
      return viewIntegration(await informPerson(ports, asked), views);
    },
  );
}
