import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { deadlineKinds } from '../../access/book/book.ts';
import { explanation } from '../../platform/http/explanation.ts';
import { pageParameters } from '../../platform/http/operation.ts';
import { calendarDate } from '../../values/calendar.ts';
import { actOperation } from '../ask.ts';
import type { RouteContext } from '../ports.ts';
import { integrationId } from '../views.ts';
import { deadlineStates } from './deadline.ts';
import { noteStep } from './note-step.ts';
import { queryDeadlines } from './query.ts';
import { readDeadlines } from './read.ts';
import { stepKinds } from './step.ts';
import { deadlinePage, fileView, placeText, readPlace, stepView, viewDeadline, viewStep } from './view.ts';

const tags = ['Deadlines'];
const params = z.strictObject({ integrationId });
const kind = z.enum(deadlineKinds);

const query = z
  .strictObject({
    states: z
      .array(z.enum(deadlineStates))
      .min(1)
      .max(deadlineStates.length)
      .default(['overdue', 'dueSoon'])
      .describe('What it is time for, when left out.'),
    kinds: z.array(kind).min(1).max(deadlineKinds.length).optional().describe('Code list `deadlineKinds`; all.'),
    dueUntil: calendarDate.optional().describe('Only what is due on this day or before.'),
    pageSize: pageParameters.pageSize,
    after: placeText.optional().describe('Continue after this item: `next` of the page before.'),
  })
  .meta({ id: 'DeadlineQuery' });

const recording = z
  .strictObject({
    step: z.enum(stepKinds).describe('Code list `steps`.'),
    doneOn: calendarDate.describe('The day on which it was done; not in the future, nor before the application.'),
    kind: kind.optional().describe('Of the deadline that does not apply; for `notNeeded` only.'),
    reason: explanation()
      .optional()
      .describe('Why it does not apply; for `notNeeded`, which needs it. Kept encrypted.'),
    remark: explanation(200).optional().describe('In the centre’s own words; kept encrypted.'),
  })
  .meta({ id: 'StepRecording' });

/** What a centre has to do by a day, and what it has done of it. */
export function deadlineRoutes(untyped: FastifyInstance, { ports, baseUrl, ask }: RouteContext): void {
  const app = untyped.withTypeProvider<ZodTypeProvider>();
  const context = { ...ports, baseUrl };

  app.post(
    '/deadlines/query',
    actOperation('queryDeadlines', {
      operationId: 'queryDeadlines',
      summary: 'What the caller’s centre has to do by a day, the nearest day first',
      description:
        'Each item says its last day, how near it is and its legal source. What is overdue stays until it is handled: by a decision, a review or a new integration, or by a step. What is under review waits for the decision on that review.',
      tags,
      body: query,
      response: { 200: deadlinePage },
    }),
    async (request, reply) => {
      const asked = ask(request, reply, () => ({ ...request.body, after: readPlace(request.body.after) }));
      const { items, next } = await queryDeadlines(ports, asked);
      return {
        items: items.map((item) => viewDeadline(item, asked.caller, context)),
        ...(next === undefined ? {} : { next: `${next.dueOn}.${next.kind}.${next.integrationId}` }),
      };
    },
  );

  app.get(
    '/integrations/:integrationId/deadlines',
    actOperation('readDeadlines', {
      operationId: 'getDeadlines',
      summary: 'What is to be done in a file and by when, and what was done',
      description:
        'For the person of this integration in its case, before and after a decision; near or not. What is handled is among the steps.',
      tags,
      params,
      response: { 200: fileView },
    }),
    async (request, reply) => {
      const asked = ask(request, reply, () => request.params);
      const { deadlines, steps } = await readDeadlines(ports, asked);
      return {
        items: deadlines.map((item) => viewDeadline(item, asked.caller, context)),
        steps: steps.map((step) => viewStep(step, asked.caller, context)),
      };
    },
  );

  app.post(
    '/integrations/:integrationId/steps',
    actOperation('noteStep', {
      operationId: 'noteStep',
      summary: 'Record that a step was taken, or that a deadline does not apply here and why',
      description:
        'The answer says for which integration of the file it is kept. A home visit can be recorded again and again, every other step once.',
      tags,
      params,
      body: recording,
      response: { 201: stepView },
    }),
    async (request, reply) => {
      const asked = ask(request, reply, () => ({ ...request.body, ...request.params }));
      return reply.code(201).send(viewStep(await noteStep(ports, asked), asked.caller, context));
    },
  );
}
