import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { pageParameters } from '../../platform/http/operation.ts';
import { actOperation } from '../ask.ts';
import type { RouteContext } from '../ports.ts';
import { queryNotices } from './query.ts';
import { noticeView, viewNotice } from './view.ts';

const query = z.strictObject(pageParameters).meta({ id: 'NoticeQuery' });

const page = z
  .object({
    items: z.array(noticeView),
    next: z.uuid().optional().describe('Give as `after` for the next page; absent on the last one.'),
  })
  .meta({ id: 'NoticePage' });

/** What the Bank told by itself, for those who work in the centre. */
export function noticeRoutes(untyped: FastifyInstance, { ports, baseUrl, ask }: RouteContext): void {
  untyped.withTypeProvider<ZodTypeProvider>().post(
    '/notices/query',
    actOperation('queryNotices', {
      operationId: 'queryNotices',
      summary: 'What the Crossroads Bank told by itself of persons of the caller’s centre, newest first',
      description:
        'A message opens nothing: it makes a review due, and names the streams to look at again. Persons near the caller are left out.',
      tags: ['Reviews'],
      body: query,
      response: { 200: page },
    }),
    async (request, reply) => {
      const asked = ask(request, reply, () => request.body);
      const { notices, next } = await queryNotices(ports, asked);
      return { items: notices.map((one) => viewNotice(one, baseUrl)), ...(next === undefined ? {} : { next }) };
    },
  );
}
