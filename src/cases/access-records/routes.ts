import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { withoutAbsent } from '../../values/without-absent.ts';
import { pageParameters } from '../../platform/http/operation.ts';
import { actOperation } from '../ask.ts';
import { month, monthsBetween, mostMonths } from '../months.ts';
import type { RouteContext } from '../ports.ts';
import { accessRecordView, integrationId, viewAccessRecord } from '../views.ts';
import { countAccessRecords } from './count.ts';
import { countView, fileAccessView, viewCount, viewFileAccess } from './view.ts';
import { readFileAccess } from './file-access.ts';
import { exportRoute } from './export-route.ts';
import { conditionsOf, isBounded, isInOrder, notInOrder, searchMembers, unbounded } from './filter.ts';
import { proofRoute } from './proof-route.ts';
import { queryAccessRecords } from './query.ts';
import { readAccessRecord } from './read.ts';

const tags = ['Access records'];

const next = z.uuid().optional().describe('Give as `after` for the next page; absent on the last one.');

const page = z.object({ items: z.array(accessRecordView), next }).meta({ id: 'AccessRecordPage' });

const fileAccessPage = z.object({ items: z.array(fileAccessView), next }).meta({ id: 'FileAccessPage' });

const fileAccessQuery = z.strictObject(pageParameters).meta({ id: 'FileAccessQuery' });

const months = z
  .strictObject({
    from: month.describe('First month, of the Belgian calendar: `2026-01`.'),
    to: month.describe(`Last month, included; at most ${String(mostMonths)} months.`),
  })
  .refine(({ from, to }) => from <= to, { path: ['to'], error: 'to must not be before from' })
  .refine(({ from, to }) => monthsBetween(from, to).length <= mostMonths, {
    path: ['to'],
    error: `at most ${String(mostMonths)} months at once`,
  });

const counts = z.object({ items: z.array(countView) }).meta({ id: 'AccessRecordCounts' });

/** Routes for the data protection officer of a centre, and for workers: who did what with a person’s data, and why. */
export function accessRecordRoutes(untyped: FastifyInstance, context: RouteContext): void {
  const { ports, ask } = context;
  const app = untyped.withTypeProvider<ZodTypeProvider>();
  const streams = ports.streams.map(({ name }) => name);
  const query = z
    .strictObject({ ...searchMembers(streams), ...pageParameters })
    .refine(isBounded, unbounded)
    .refine(isInOrder, notInOrder)
    .meta({ id: 'AccessRecordQuery' });

  app.get(
    '/accessRecords/:entryId',
    actOperation('readAccessRecord', {
      operationId: 'getAccessRecord',
      summary: 'One record of the caller’s centre, e.g. one behind a signal',
      tags,
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
      summary: 'Who in the caller’s centre did what: about a person, by a user, on an integration or within a time',
      description:
        'Newest first; all conditions must hold. Without a person, user or integration it needs `from`. Records about persons near the caller are left out.',
      tags,
      body: query,
      response: { 200: page },
    }),
    async (request, reply) => {
      const read = () => {
        const { after, pageSize, ...conditions } = request.body;
        return { ...conditionsOf(conditions), ...withoutAbsent({ before: after }), pageSize };
      };
      const asked = ask(request, reply, read, { namesPerson: true });
      const { records, next: after } = await queryAccessRecords(ports, asked);
      return { items: records.map(viewAccessRecord), ...withoutAbsent({ next: after }) };
    },
  );

  app.get(
    '/accessRecordCounts',
    actOperation('countAccessRecords', {
      operationId: 'countAccessRecords',
      summary: 'How much the caller’s centre did, by month, act, stream, code and outcome',
      description: 'Counts records of the evidence; there is no person in it.',
      tags,
      querystring: months,
      response: { 200: counts },
    }),
    async (request, reply) => {
      const asked = ask(request, reply, () => request.query);
      return { items: (await countAccessRecords(ports, asked)).map(viewCount) };
    },
  );

  app.post(
    '/integrations/:integrationId/accessRecords/query',
    actOperation('readFileAccess', {
      operationId: 'queryFileAccess',
      summary: 'Who of the centre looked at or worked on an integration, newest first',
      description:
        'Each person of a file has an integration, and so a list, of the own. Why somebody looked stays with the data protection officer, and so does what officers did.',
      tags,
      params: z.strictObject({ integrationId }),
      body: fileAccessQuery,
      response: { 200: fileAccessPage },
    }),
    async (request, reply) => {
      const read = () => {
        const { after, pageSize } = request.body;
        return { ...request.params, ...withoutAbsent({ before: after }), pageSize };
      };
      const { records, next: after } = await readFileAccess(ports, ask(request, reply, read));
      return { items: records.map(viewFileAccess), ...withoutAbsent({ next: after }) };
    },
  );

  exportRoute(untyped, context);
  proofRoute(untyped, context);
}
