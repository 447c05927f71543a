import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { differences, type Reconciliation } from './reconciliation.ts';
import { getReconciliation, queryReconciliations, startReconciliation } from './reconcile.ts';
import { pageParameters } from '../../platform/http/operation.ts';
import type { Caller } from '../../values/caller.ts';
import { actOperation } from '../ask.ts';
import { isSoftwareToday } from '../integrations/view.ts';
import type { RouteContext } from '../ports.ts';
import { integrationId, moment } from '../views.ts';

const tags = ['Reconciliations'];
const params = z.strictObject({ reconciliationId: z.uuid().toLowerCase() });
const query = z.strictObject(pageParameters).meta({ id: 'ReconciliationQuery' });

const reconciliationView = z
  .object({
    href: z.url(),
    reconciliationId: z.uuid(),
    startedBy: z.string().optional().describe('A user; `gateway` at night. Absent for software without a person.'),
    startedAt: moment,
    finishedAt: moment.optional().describe('Absent while it runs.'),
    compared: z.int().min(0),
    agreed: z.int().min(0),
    findings: z.array(
      z
        .object({
          integrationId,
          href: z.url(),
          difference: z
            .enum(differences)
            .optional()
            .describe(
              '`missingAtBank`: runs here, registered again. `stillAtBank`: does not run here, ended there. `periodDiffers`: registered anew for the days we have. Absent when the Bank did not answer.',
            ),
          repaired: z.boolean(),
          problem: z.string().optional().describe('Type of the problem; the next night tries again.'),
        })
        .meta({ id: 'ReconciliationFinding' }),
    ),
  })
  .meta({
    id: 'Reconciliation',
    description: 'A comparison of the centre’s integrations with the directory of the Crossroads Bank.',
  });

const page = z
  .object({
    items: z.array(reconciliationView),
    next: z.uuid().optional().describe('Give as `after` for the next page; absent on the last one.'),
  })
  .meta({ id: 'ReconciliationPage' });

/** Comparing the centre's integrations with the Bank: begin, look, list. */
export function reconciliationRoutes(untyped: FastifyInstance, { ports, baseUrl, ask }: RouteContext): void {
  const app = untyped.withTypeProvider<ZodTypeProvider>();
  const viewFor = (caller: Caller, one: Reconciliation) => {
    const { startedBy, ...view } = viewReconciliation(one, baseUrl);
    return isSoftwareToday(caller, ports) ? view : { ...view, startedBy };
  };

  app.post(
    '/reconciliations',
    actOperation('reconcile', {
      operationId: 'startReconciliation',
      summary: 'Compare the caller’s centre’s integrations with the Crossroads Bank now, and repair what differs',
      description: 'It runs every night by itself.',
      tags,
      response: { 201: reconciliationView },
    }),
    async (request, reply) => {
      const asked = ask(request, reply, () => undefined);
      const view = viewFor(asked.caller, await startReconciliation(ports, asked));
      return reply.code(201).header('location', view.href).send(view);
    },
  );

  app.post(
    '/reconciliations/query',
    actOperation('queryReconciliations', {
      operationId: 'queryReconciliations',
      summary: 'Reconciliations of the caller’s centre, newest first',
      tags,
      body: query,
      response: { 200: page },
    }),
    async (request, reply) => {
      const asked = ask(request, reply, () => request.body);
      const { reconciliations, next } = await queryReconciliations(ports, asked);
      return {
        items: reconciliations.map((one) => viewFor(asked.caller, one)),
        ...(next === undefined ? {} : { next }),
      };
    },
  );

  app.get(
    '/reconciliations/:reconciliationId',
    actOperation('readReconciliation', {
      operationId: 'getReconciliation',
      summary: 'One reconciliation, with what it found so far',
      tags,
      params,
      response: { 200: reconciliationView },
    }),
    async (request, reply) => {
      const asked = ask(request, reply, () => request.params);
      return viewFor(asked.caller, await getReconciliation(ports, asked));
    },
  );
}

function viewReconciliation(one: Reconciliation, baseUrl: string): z.infer<typeof reconciliationView> {
  return {
    href: `${baseUrl}/reconciliations/${one.reconciliationId}`,
    reconciliationId: one.reconciliationId,
    startedBy: one.startedBy,
    startedAt: new Date(one.startedAt).toISOString(),
    ...(one.finishedAt === undefined ? {} : { finishedAt: new Date(one.finishedAt).toISOString() }),
    compared: one.compared,
    agreed: one.agreed,
    findings: one.findings.map((finding) => ({
      ...finding,
      href: `${baseUrl}/integrations/${finding.integrationId}`,
    })),
  };
}
