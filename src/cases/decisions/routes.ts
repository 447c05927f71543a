import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { calendarDate } from '../../values/calendar.ts';
import { coded, codedValue } from '../../values/code-list.ts';
import { decisionOutcomes, type Decision } from './decision.ts';
import { aid, decisionRecording } from './recording.ts';
import { WaitsForApproval } from '../approvals/second-person.ts';
import { approvalView, viewApproval } from '../approvals/view.ts';
import { qualityCodes } from '../../values/quality-codes.ts';
import { decideIntegration, getDecision } from './decide.ts';
import { isSoftwareToday, period, progressView, viewProgress } from '../integrations/view.ts';
import { actOperation } from '../ask.ts';
import type { RouteContext } from '../ports.ts';
import { integrationId, moment } from '../views.ts';

const tags = ['Decisions'];
const params = z.strictObject({ integrationId });

const decisionView = z
  .object({
    href: z.url(),
    integrationId,
    decidedOn: calendarDate,
    outcome: z.enum(decisionOutcomes),
    period: period.optional(),
    decidedBy: z.string().optional().describe('Absent for software without a person.'),
    decidedAt: moment,
    persons: z
      .array(
        z
          .object({
            integrationId,
            href: z.url().describe('The integration that the decision ends.'),
            aid: aid.optional(),
            qualityCode: codedValue.optional().describe('The code that takes its place; absent when it only ends.'),
            next: z.url().optional().describe('The integration under that code, once it is registered.'),
            progress: progressView,
          })
          .meta({ id: 'DecisionPerson' }),
      )
      .describe('The applicant first.'),
  })
  .meta({ id: 'Decision' });

/** Decisions on applications, and the progress of the changes of code that follow from them. */
export function decisionRoutes(untyped: FastifyInstance, { ports, baseUrl, ask }: RouteContext): void {
  const app = untyped.withTypeProvider<ZodTypeProvider>();

  app.post(
    '/integrations/:integrationId/decision',
    actOperation('decide', {
      operationId: 'decideIntegration',
      summary: 'Record the decision on an application: the codes change with it',
      description:
        'The new codes are registered at the Crossroads Bank and the old ones ended after the answer, again and again until the Bank confirms; the decision shows how far that is. The same decision again changes nothing. An integration under code 2–6 can be withdrawn.',
      tags,
      params,
      body: decisionRecording,
      response: { 201: decisionView, 202: approvalView.describe('It waits for a second person.') },
    }),
    async (request, reply) => {
      const asked = ask(request, reply, () => ({ ...request.body, ...request.params }));
      const taken = await decideIntegration(ports, asked);
      if (taken instanceof WaitsForApproval) {
        const waiting = viewApproval(taken.approval, baseUrl);
        return reply.code(202).header('location', waiting.href).send(waiting);
      }
      const view = viewDecision(taken, baseUrl);
      return reply.code(201).header('location', view.href).send(view);
    },
  );

  app.get(
    '/integrations/:integrationId/decision',
    actOperation('readDecision', {
      operationId: 'getDecision',
      summary: 'The decision on an integration, and how far the change of code is for each person',
      tags,
      params,
      response: { 200: decisionView },
    }),
    async (request, reply) => {
      const asked = ask(request, reply, () => request.params);
      const { decidedBy, ...rest } = viewDecision(await getDecision(ports, asked), baseUrl);
      return isSoftwareToday(asked.caller, ports) ? rest : { ...rest, decidedBy };
    },
  );
}

function viewDecision(taken: Decision, baseUrl: string): z.infer<typeof decisionView> {
  const hrefOf = (id: string) => `${baseUrl}/integrations/${id}`;
  return {
    href: `${hrefOf(taken.integrationId)}/decision`,
    integrationId: taken.integrationId,
    decidedOn: taken.decidedOn,
    outcome: taken.outcome,
    ...(taken.period ? { period: { ...taken.period } } : {}),
    decidedBy: taken.decidedBy.userId,
    decidedAt: new Date(taken.decidedBy.at).toISOString(),
    persons: taken.persons.map((person) => ({
      integrationId: person.integrationId,
      href: hrefOf(person.integrationId),
      ...(person.aid === undefined ? {} : { aid: person.aid }),
      ...(person.next ? { qualityCode: coded(qualityCodes, String(person.next.qualityCode)) } : {}),
      ...(person.next && person.progress.state === 'done' ? { next: hrefOf(person.next.integrationId) } : {}),
      progress: viewProgress(person.progress),
    })),
  };
}
