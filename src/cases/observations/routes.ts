import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { observationKinds, observationOutcomes, observedItems } from '../../assessment/observation.ts';
import { calendarDate } from '../../values/calendar.ts';
import { withoutAbsent } from '../../values/without-absent.ts';
import { actOperation } from '../ask.ts';
import type { RouteContext } from '../ports.ts';
import { proofReference } from '../proof-reference.ts';
import { integrationId, moment } from '../views.ts';
import { noteObservation } from './note-observation.ts';
import type { FileObservation } from './observation.ts';
import { readObservations } from './read-observations.ts';

const tags = ['Observations'];
const params = z.strictObject({ integrationId });

const seen = {
  kind: z.enum(observationKinds).describe('Code list `observationKinds`.'),
  date: calendarDate.describe('The day of it; not in the future.'),
  item: z.enum(observedItems).describe('Code list `observedItems`.'),
  outcome: z.enum(observationOutcomes).describe('Code list `observationOutcomes`.'),
};

const noting = z
  .strictObject({
    ...seen,
    reference: proofReference.optional(),
    withdraws: z
      .uuid()
      .toLowerCase()
      .optional()
      .describe('The wrong observation of the same person in whose place this one comes.'),
  })
  .meta({
    id: 'ObservationNoting',
  });

const observationView = z
  .object({
    observationId: z.uuid(),
    integrationId: integrationId.describe('The integration of the person that it is about.'),
    ...seen,
    reference: z.string().optional(),
    withdraws: z.uuid().optional().describe('The observation in whose place it comes.'),
    withdrawnBy: z.uuid().optional().describe('The observation that came in its place; absent while it stands.'),
    notedAt: moment,
    notedBy: z.string(),
  })
  .meta({ id: 'Observation', description: 'What a home visit, a proof or a conversation showed.' });

const listView = z.object({ items: z.array(observationView) }).meta({ id: 'FileObservations' });

/** What home visits and proofs showed, beside what the streams say. */
export function observationRoutes(untyped: FastifyInstance, { ports, ask }: RouteContext): void {
  const app = untyped.withTypeProvider<ZodTypeProvider>();

  app.post(
    '/integrations/:integrationId/observations',
    actOperation('noteObservation', {
      operationId: 'noteObservation',
      summary: 'Note what a home visit, a proof or a conversation showed',
      description:
        'It is noted with the integration of the person that it is about, and never changes: a wrong one is withdrawn by another in its place, `inconclusive` when nothing was seen. The document itself stays in the software of the centre.',
      tags,
      params,
      body: noting,
      response: { 201: observationView },
    }),
    async (request, reply) => {
      const asked = ask(request, reply, () => ({ ...request.body, ...request.params }));
      return reply.code(201).send(view(await noteObservation(ports, asked)));
    },
  );

  app.get(
    '/integrations/:integrationId/observations',
    actOperation('readObservations', {
      operationId: 'getObservations',
      summary: 'What home visits, proofs and conversations showed in a file',
      description:
        'Those of the applicant and of everybody who belongs to the file, oldest first, before and after a decision. Withdrawn ones are marked.',
      tags,
      params,
      response: { 200: listView },
    }),
    async (request, reply) => {
      const asked = ask(request, reply, () => request.params);
      return { items: (await readObservations(ports, asked)).map(view) };
    },
  );
}

function view(observation: FileObservation): z.infer<typeof observationView> {
  const { observationId, integrationId: id, kind, date, item, outcome } = observation;
  const { reference: text, withdraws, withdrawnBy, notedAt, notedBy } = observation;
  const shown = {
    observationId,
    integrationId: id,
    kind,
    date,
    item,
    outcome,
    reference: text,
    withdraws,
    withdrawnBy,
  };
  return withoutAbsent({ ...shown, notedAt: new Date(notedAt).toISOString(), notedBy });
}
