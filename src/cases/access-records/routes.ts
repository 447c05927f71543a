import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { ssinText } from '../../values/ssin.ts';
import { queryAccessRecords } from './query.ts';
import { readAccessRecord } from './read.ts';
import { pageParameters } from '../../platform/http/operation.ts';
import { actOperation } from '../ask.ts';
import type { RouteContext } from '../ports.ts';
import { accessRecordView, moment, viewAccessRecord } from '../views.ts';

const query = z
  .strictObject({
    ssin: ssinText,
    from: moment.optional().describe('Only records from this moment on.'),
    to: moment.optional().describe('Only records before this moment.'),
    ...pageParameters,
  })
  .refine(({ from, to }) => from === undefined || to === undefined || Date.parse(from) <= Date.parse(to), {
    path: ['to'],
    error: 'to must not be before from',
  })
  .meta({ id: 'AccessRecordQuery', example: { ssin: '94641220613', pageSize: 20 } });

const page = z
  .object({
    items: z.array(accessRecordView),
    next: z.uuid().optional().describe('Give as `after` for the next page; absent on the last one.'),
  })
  .meta({ id: 'AccessRecordPage' });

/** Routes for the data protection officer of a centre: who did what with a person's data, and why. */
export function accessRecordRoutes(untyped: FastifyInstance, { ports, ask }: RouteContext): void {
  const app = untyped.withTypeProvider<ZodTypeProvider>();

  app.get(
    '/accessRecords/:entryId',
    actOperation('readAccessRecord', {
      operationId: 'getAccessRecord',
      summary: 'One record of the caller’s centre, e.g. one behind a signal',
      tags: ['Access records'],
      params: z.strictObject({ entryId: z.uuid().toLowerCase().describe('Identifier of the entry.') }),
      response: { 200: accessRecordView },
    }),
    async (request, reply) => {
      const asked = ask(request, reply, () => request.params);
      return viewAccessRecord(await readAccessRecord(ports, asked));
    },
  );

  app.post(
    '/accessRecords/query',
    actOperation('queryAccessRecords', {
      operationId: 'queryAccessRecords',
      summary: 'Who in the caller’s centre consulted or registered a person, newest first',
      tags: ['Access records'],
      body: query,
      response: { 200: page },
    }),
    async (request, reply) => {
      const read = () => {
        const { ssin, from, to, after, pageSize } = request.body;
        return {
          ssin,
          pageSize,
          before: after,
          from: from === undefined ? undefined : Date.parse(from),
          until: to === undefined ? undefined : Date.parse(to),
        };
      };
      const asked = ask(request, reply, read, { namesPerson: true });
      const { records, next } = await queryAccessRecords(ports, asked);
      return { items: records.map(viewAccessRecord), ...(next === undefined ? {} : { next }) };
    },
  );
}
