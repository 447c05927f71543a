import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { actOperation } from '../ask.ts';
import type { RouteContext } from '../ports.ts';
import { eventKindNames } from './event.ts';
import { queryEvents } from './query.ts';
import { eventView, viewEvent } from './view.ts';

/** Kinds of events that somebody chooses; all when left out. */
export const chosenKinds = z
  .array(z.enum(eventKindNames))
  .min(1)
  .max(eventKindNames.length)
  .default([...eventKindNames])
  .describe('Only these kinds; all when left out. Code list `eventKinds`.');

const place = z.string().regex(/^(0|[1-9]\d{0,14})$/, 'a place in the feed');

const query = z
  .strictObject({
    kinds: chosenKinds,
    after: place
      .optional()
      .describe('`next` of the page before, however long ago. Left out: from the oldest event that is kept.'),
    pageSize: z.int().min(1).max(500).default(100),
  })
  .meta({ id: 'EventQuery' });

const page = z
  .object({
    items: z.array(eventView),
    next: place.describe('Keep it, and give it as `after` the next time. It is there also when nothing is new.'),
    isMore: z.boolean().describe('Whether more is there now. Otherwise ask again later.'),
  })
  .meta({ id: 'EventPage' });

/** The feed of events for software of a centre. */
export function eventRoutes(untyped: FastifyInstance, { ports, baseUrl, ask }: RouteContext): void {
  untyped.withTypeProvider<ZodTypeProvider>().post(
    '/events/query',
    actOperation('queryEvents', {
      operationId: 'queryEvents',
      summary: 'What happened in the caller’s centre since the last question, for its software',
      description:
        'The same as webhooks, for who cannot be called. Whoever goes on from `next` misses nothing and gets nothing twice. There is no personal data in an event.',
      tags: ['Events'],
      body: query,
      response: { 200: page },
    }),
    async (request, reply) => {
      const asked = ask(request, reply, () => {
        const { kinds, after, pageSize } = request.body;
        return { kinds, pageSize, after: after === undefined ? undefined : Number(after) };
      });
      const { events, next, isMore } = await queryEvents(ports, asked);
      return { items: events.map((one) => viewEvent(one, baseUrl)), next: String(next), isMore };
    },
  );
}
