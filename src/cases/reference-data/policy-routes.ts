import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { cached } from '../../platform/http/cached.ts';
import { languageOf } from '../../platform/http/language.ts';
import { problemResponse } from '../../platform/http/operation.ts';
import { calendarDate } from '../../values/calendar.ts';
import type { RouteContext } from '../ports.ts';
import { policyView } from './policy-schema.ts';
import { viewPolicy } from './policy.ts';

/** The rule book of this installation: public and cacheable, in the language of the caller. */
export function policyRoutes(app: FastifyInstance, { ports: { book, streams } }: RouteContext): void {
  app.get<{ Querystring: { day?: string } }>(
    '/refData/policy',
    {
      schema: {
        operationId: 'getPolicy',
        summary: 'The rule book: who may see what, when, for how long, and on what ground',
        description:
          'All rows with their first and last days, or those of one day. The numbers are those of this installation. Texts are in the language of `Accept-Language`; the legal basis is in English.',
        tags: ['Reference data'],
        security: [],
        querystring: z.strictObject({ day: calendarDate.optional().describe('Only the rows that hold on this day.') }),
        response: { 200: policyView, ...problemResponse },
      },
    },
    (request, reply) => {
      const language = languageOf(request);
      const { day } = request.query;
      const rows = day === undefined ? book.rows : book.on(day);
      void reply.header('content-language', language).header('vary', 'accept-language');
      return cached(request, reply, viewPolicy({ rows, version: book.version, day }, streams, language));
    },
  );
}
