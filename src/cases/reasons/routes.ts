import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { v7 as uuidv7 } from 'uuid';
import { z } from 'zod';
import { calendarDate } from '../../values/calendar.ts';
import { consultationReasonCode } from './reason.ts';
import { noteReason } from './note.ts';
import { callerOf, scopes } from '../../platform/http/authentication.ts';
import { operation } from '../../platform/http/operation.ts';
import type { RouteContext } from '../ports.ts';
import { integrationId, moment } from '../views.ts';

const line = z
  .string()
  .trim()
  .min(10)
  .max(500)
  .regex(/^[^\p{Cc}\p{Cs}]+$/u, 'one line of text');

const body = z
  .strictObject({
    code: consultationReasonCode.describe('Code list `consultationReasons`.'),
    explanation: line.describe('In your own words, one line. It is kept encrypted, for whoever asks later why.'),
  })
  .meta({
    id: 'NewConsultationReason',
    example: { code: 'newElement', explanation: 'Message of a new employment, to be compared with the declaration.' },
  });

const view = z
  .object({
    reasonId: z.uuid(),
    integrationId,
    code: consultationReasonCode,
    validOn: calendarDate.describe('The legal day for which it holds, for this user.'),
    notedAt: moment,
  })
  .meta({ id: 'ConsultationReason' });

/** Records why a user consults a file again after the first inquiry. */
export function reasonRoutes(untyped: FastifyInstance, { ports }: RouteContext): void {
  untyped.withTypeProvider<ZodTypeProvider>().post(
    '/integrations/:integrationId/consultationReasons',
    operation([scopes.consult], {
      operationId: 'noteConsultationReason',
      summary: 'Note why you look into the file again; it holds for you and for today',
      description:
        'The first inquiry (code 1, 7 or 30 after an application) needs none. A review or a new element does: without a ' +
        'reason of the day its streams are refused.',
      tags: ['Streams'],
      params: z.strictObject({ integrationId }),
      body,
      response: { 201: view },
    }),
    async (request, reply) => {
      const noted = { ...request.body, reasonId: uuidv7(), integrationId: request.params.integrationId };
      const origin = { caller: callerOf(request), traceId: request.id };
      const { reasonId, code, day, at } = await noteReason(ports, origin, noted);
      return reply.code(201).send({
        reasonId,
        integrationId: noted.integrationId,
        code,
        validOn: day,
        notedAt: new Date(at).toISOString(),
      });
    },
  );
}
