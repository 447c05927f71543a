import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { Asked } from '../../access/asked.ts';
import { explanation } from '../../platform/http/explanation.ts';
import { pageParameters } from '../../platform/http/operation.ts';
import { actOperation } from '../ask.ts';
import { decideIntegration } from '../decisions/decide.ts';
import { registerIntegration } from '../integrations/register.ts';
import { integratePerson } from '../persons/integrate.ts';
import type { RouteContext } from '../ports.ts';
import { approvalStates } from './approval.ts';
import { approve, decline, type Performers } from './close.ts';
import { getApproval, queryApprovals } from './query.ts';
import { WaitsForApproval } from './second-person.ts';
import { approvalView, viewApproval } from './view.ts';

const tags = ['Approvals'];
const params = z.strictObject({ approvalId: z.uuid().toLowerCase() });

const query = z
  .strictObject({ state: z.enum(approvalStates).optional(), ...pageParameters })
  .meta({ id: 'ApprovalQuery' });

const page = z
  .object({
    items: z.array(approvalView),
    next: z.uuid().optional().describe('Give as `after` for the next page; absent on the last one.'),
  })
  .meta({ id: 'ApprovalPage' });

const declining = z
  .strictObject({ reason: explanation(200).describe('Why it is not approved; kept encrypted.') })
  .meta({ id: 'Declining' });

/** What waits for a second person: find, read, approve, decline. */
export function approvalRoutes(untyped: FastifyInstance, { ports, baseUrl, ask }: RouteContext): void {
  const app = untyped.withTypeProvider<ZodTypeProvider>();
  const performers: Performers = {
    decide: async (asked) => done(await decideIntegration(ports, asked as Asked<never>)).integrationId,
    register: async (asked) => done(await registerIntegration(ports, asked as Asked<never>)).integrationId,
    integratePerson: async (asked) => done(await integratePerson(ports, asked as Asked<never>)).integrationId,
  };

  app.post(
    '/approvals/query',
    actOperation('queryApprovals', {
      operationId: 'queryApprovals',
      summary: 'What waits, or waited, for a second person in the caller’s centre, newest first',
      tags,
      body: query,
      response: { 200: page },
    }),
    async (request, reply) => {
      const { approvals, next } = await queryApprovals(
        ports,
        ask(request, reply, () => request.body),
      );
      return {
        items: approvals.map((one) => viewApproval(one, baseUrl)),
        ...(next === undefined ? {} : { next }),
      };
    },
  );

  app.get(
    '/approvals/:approvalId',
    actOperation('readApproval', {
      operationId: 'getApproval',
      summary: 'What waits, or waited, for a second person',
      tags,
      params,
      response: { 200: approvalView },
    }),
    async (request, reply) =>
      viewApproval(
        await getApproval(
          ports,
          ask(request, reply, () => request.params),
        ),
        baseUrl,
      ),
  );

  app.post(
    '/approvals/:approvalId/approve',
    actOperation('approve', {
      operationId: 'approve',
      summary: 'Approve as a second person what a colleague asked for: it is done now',
      description: 'All rules are judged again, for the second person too. What is refused goes on waiting.',
      tags,
      params,
      response: { 200: approvalView },
    }),
    async (request, reply) => {
      const asked = ask(request, reply, () => request.params);
      return viewApproval(await approve(ports, performers, asked), baseUrl);
    },
  );

  app.post(
    '/approvals/:approvalId/decline',
    actOperation('declineApproval', {
      operationId: 'declineApproval',
      summary: 'Decline what waits for a second person; whoever asked can take it back so',
      tags,
      params,
      body: declining,
      response: { 200: approvalView },
    }),
    async (request, reply) => {
      const asked = ask(request, reply, () => ({ ...request.body, ...request.params }));
      return viewApproval(await decline(ports, asked), baseUrl);
    },
  );
}

/** An act that a second person approved did not get done: an error of the program. */
class WaitedAgainError extends Error {
  override readonly name = 'WaitedAgainError';
}

/** The result of an act that a second person asked for: it does not wait again. */
function done<T>(result: T | WaitsForApproval): T {
  if (result instanceof WaitsForApproval) throw new WaitedAgainError();
  return result;
}
