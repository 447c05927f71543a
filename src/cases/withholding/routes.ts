import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { explanation } from '../../platform/http/explanation.ts';
import { pageParameters } from '../../platform/http/operation.ts';
import { calendarDate } from '../../values/calendar.ts';
import { actOperation } from '../ask.ts';
import type { RouteContext } from '../ports.ts';
import { moment } from '../views.ts';
import { queryWithholdings } from './query.ts';
import { liftWithholding, withholdRecord } from './withhold.ts';
import type { Withholding, WithholdingPlace } from './withholding.ts';

const tags = ['Access records'];
const params = z.strictObject({ entryId: z.uuid().toLowerCase().describe('Identifier of the entry.') });

const newWithholding = z
  .strictObject({
    reason: explanation().describe('Why the person must not see it yet, in one line; kept encrypted.'),
    until: calendarDate.describe('First day on which the person sees it.'),
  })
  .meta({
    id: 'NewWithholding',
  });

const lift = z
  .strictObject({ reason: explanation().describe('Why it ends before its day, in one line; kept encrypted.') })
  .meta({ id: 'WithholdingLift' });

const withholdingView = z
  .object({
    record: z.object({ href: z.url(), entryId: z.uuid() }).describe('The record that its persons do not see.'),
    until: calendarDate.describe('First day on which they see it.'),
    withheldBy: z.string(),
    withheldAt: moment,
  })
  .meta({ id: 'Withholding', description: 'A record that its persons do not see for a time.' });

const placeText = z
  .string()
  .max(60)
  .regex(/^\d{4}-\d{2}-\d{2}\.[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/, 'a place in the list')
  .refine((text) => calendarDate.safeParse(text.slice(0, 10)).success, 'no such day');

const query = z
  .strictObject({
    pageSize: pageParameters.pageSize,
    after: placeText.optional().describe('Continue after this item: `next` of the page before.'),
  })
  .meta({ id: 'WithholdingQuery' });

const page = z
  .object({
    items: z.array(withholdingView),
    next: z.string().optional().describe('Give as `after` for the next page; absent on the last one.'),
  })
  .meta({ id: 'WithholdingPage' });

/** Routes for the data protection officer: what a person must not see yet. */
export function withholdingRoutes(untyped: FastifyInstance, { ports, baseUrl, ask }: RouteContext): void {
  const app = untyped.withTypeProvider<ZodTypeProvider>();
  const view = ({ entryId, visibleFrom, withheldBy, withheldAt }: Withholding) => ({
    record: { href: `${baseUrl}/accessRecords/${entryId}`, entryId },
    until: visibleFrom,
    withheldBy,
    withheldAt: new Date(withheldAt).toISOString(),
  });

  app.post(
    '/accessRecords/:entryId/withholding',
    actOperation('withholdRecord', {
      operationId: 'withholdAccessRecord',
      summary: 'Keep a record from the persons whom it is about, while an inquiry into fraud runs',
      description:
        'It appears by itself on the day given, and says then that it was withheld. Once more for the same record changes the day; it appears some months after the record in any case. A record about which somebody has asked is not withheld any more.',
      tags,
      params,
      body: newWithholding,
      response: { 200: withholdingView },
    }),
    async (request, reply) => {
      const asked = ask(request, reply, () => ({ ...request.body, ...request.params }));
      return view(await withholdRecord(ports, asked));
    },
  );

  app.post(
    '/accessRecords/:entryId/withholding/lift',
    actOperation('liftWithholding', {
      operationId: 'liftWithholding',
      summary: 'End a withholding before its day',
      tags,
      params,
      body: lift,
      response: { 200: withholdingView },
    }),
    async (request, reply) => {
      const asked = ask(request, reply, () => ({ ...request.body, ...request.params }));
      return view(await liftWithholding(ports, asked));
    },
  );

  app.post(
    '/withholdings/query',
    actOperation('queryWithholdings', {
      operationId: 'queryWithholdings',
      summary: 'Which records the caller’s centre keeps from their persons now, what appears first before',
      description: 'No person is in it. Why one is withheld stands in the record of the withholding.',
      tags,
      body: query,
      response: { 200: page },
    }),
    async (request, reply) => {
      const asked = ask(request, reply, () => ({ ...request.body, after: readPlace(request.body.after) }));
      const { items, next } = await queryWithholdings(ports, asked);
      return {
        items: items.map(view),
        ...(next === undefined ? {} : { next: `${next.visibleFrom}.${next.entryId}` }),
      };
    },
  );
}

function readPlace(text: string | undefined): WithholdingPlace | undefined {
  if (text === undefined) return undefined;
  const [visibleFrom = '', entryId = ''] = text.split('.');
  return { visibleFrom, entryId };
}
