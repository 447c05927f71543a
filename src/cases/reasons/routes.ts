import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { calendarDate } from '../../values/calendar.ts';
import { explanation } from '../../platform/http/explanation.ts';
import { consultationReasonCode } from './reason.ts';
import { noteReason } from './note.ts';
import { actOperation } from '../ask.ts';
import type { RouteContext } from '../ports.ts';
import { integrationId, moment } from '../views.ts';

const body = z
  .strictObject({
    reason: consultationReasonCode.describe('Code list `consultationReasons`.'),
    explanation: explanation(500, 10).describe(
      'In your own words, one line, and not the text of the last time. It is kept encrypted, for whoever asks later why.',
    ),
  })
  .meta({
    id: 'NewConsultationReason',
    example: { reason: 'newElement', explanation: 'Message of a new employment, to be compared with the declaration.' },
  });

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
      body,
      response: { 201: view },
    }),
    async (request, reply) => {
      const asked = ask(request, reply, () => {
        const { reason: code, explanation } = request.body;
        return { code, explanation, ...request.params };
      });
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
