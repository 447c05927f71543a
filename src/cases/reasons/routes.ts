import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { calendarDate } from '../../values/calendar.ts';
import { givenReason, newConsultationReason } from './body.ts';
import { consultationReasonCode } from './reason.ts';
import { noteReason } from './note.ts';
import { actOperation } from '../ask.ts';
import type { RouteContext } from '../ports.ts';
import { integrationId, moment } from '../views.ts';

const view = z
  .object({
    reasonId: z.uuid(),
    integrationId,
    reason: consultationReasonCode,
    validOn: calendarDate.describe('The legal day for which it holds, for this user.'),
    notedAt: moment,
  })
  .meta({ id: 'ConsultationReason' });

/** Records why a user consults a file again after the first inquiry. */
export function reasonRoutes(untyped: FastifyInstance, { ports, ask }: RouteContext): void {
  untyped.withTypeProvider<ZodTypeProvider>().post(
    '/integrations/:integrationId/consultationReasons',
    actOperation('noteReason', {
      operationId: 'noteConsultationReason',
      summary: 'Note why you look into the file again; it holds for you and for today',
      description:
        'The first inquiry (code 1 or 30 after an application) needs none. Debt mediation (7), a review or a new element does: without a ' +
        'reason of the day its streams are refused.',
      tags: ['Streams'],
      params: z.strictObject({ integrationId }),
      body: newConsultationReason,
      response: { 201: view },
    }),
    async (request, reply) => {
      const asked = ask(request, reply, () => ({ ...givenReason(request.body), ...request.params }));
      const { reasonId, integrationId: id, code: reason, day, at } = await noteReason(ports, asked);
      return reply.code(201).send({
        reasonId,
        integrationId: id,
        reason,
        validOn: day,
        notedAt: new Date(at).toISOString(),
      });
    },
  );
}
