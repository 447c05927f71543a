import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { inLanguage } from '../../platform/http/language.ts';
import { problemResponse } from '../../platform/http/operation.ts';
import { belgianDate, startOfDay } from '../../values/calendar.ts';
import { withoutAbsent } from '../../values/without-absent.ts';
import { citizenActOperation } from '../ask-citizen.ts';
import { firstDay } from '../citizens/own-lines.ts';
import { readCategoryTexts, viewOwnRecord, type OwnRecordView } from '../citizens/view.ts';
import type { RouteContext } from '../ports.ts';
import { moment } from '../views.ts';
import { findUsage } from './find-usage.ts';

/*
 * The protocol by which registers in Estonia show a person who used the data (Andmejälgija, version 2.0.0 of its
 * specification: github.com/e-gov/AJ). Names and types are those of the specification, with one exception: whose data it
 * is about, the access token says. `userCode` and `X-Road-UserId`, which have a number in the address or a header, are
 * not taken.
 */

const tags = ['Data Tracker'];

/** Name of the system that processed the data, which the protocol demands. Assumed: the name of this API. */
const receiverSystem = 'socialInquiry';

const query = z.strictObject({
  periodStart: moment.optional().describe('Only from this moment on.'),
  periodEnd: moment.optional().describe('Only up to this moment.'),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0).describe('Leave out so many.'),
  limit: z.coerce.number().int().min(1).max(1_000).default(1_000).describe('Give so many at most.'),
});

const usage = z
  .object({
    logtime: moment.describe('When.'),
    action: z.string().describe('What was done, in words.'),
    receiverCode: z.string().describe('Number of the organization that processed the data: its enterprise number.'),
    receiverName: z.string().optional().describe('Its name.'),
    receiverSystem: z.string().describe('System by which it did.'),
  })
  .meta({ id: 'Usage', description: 'Somebody used your data.' });

const usages = z
  .object({
    totalUsages: z.int().describe('How many there are in the period, whatever `offset` and `limit` are.'),
    usages: z.array(usage),
  })
  .meta({ id: 'FindUsageResponse' });

const period = z
  .object({ periodStart: moment.describe('There are records from this moment on, up to now.') })
  .meta({ id: 'UsagePeriodResponse' });

const heartbeat = z.object({ status: z.enum(['OK', 'FAIL']), message: z.string() }).meta({ id: 'HeartbeatResponse' });

/** Routes of the Data Tracker, on the same lines as those of citizens. */
export function dataTrackerRoutes(untyped: FastifyInstance, { ports, askCitizen }: RouteContext): void {
  const app = untyped.withTypeProvider<ZodTypeProvider>();
  const categoryTexts = readCategoryTexts(ports.streams);

  app.get(
    '/citizen/dataTracker/findUsage',
    citizenActOperation('queryOwnRecords', {
      operationId: 'findUsage',
      summary: 'Who used the own data, in the form of the Estonian Data Tracker, newest first',
      description:
        'The same records as at `/citizen/accessRecords/query`. The access token says whose data: `userCode` is not taken. `action` is in the language of `Accept-Language`.',
      tags,
      querystring: query,
      response: { 200: usages },
    }),
    async (request, reply) => {
      const asked = askCitizen('queryOwnRecords', request, reply, () => {
        const { periodStart, periodEnd, ...rest } = request.query;
        return { ...rest, periodStart: momentOf(periodStart), periodEnd: momentOf(periodEnd) };
      });
      const { total, records, today } = await findUsage(ports, asked);
      const words = { ...ports, language: inLanguage(request, reply), today, categoryTexts };
      return {
        totalUsages: total,
        usages: records.map((record) => viewUsage(viewOwnRecord(record, undefined, words))),
      };
    },
  );

  app.get(
    '/citizen/dataTracker/usagePeriod',
    {
      schema: {
        operationId: 'usagePeriod',
        summary: 'Of which time the Data Tracker shows who used the own data',
        description: 'For everybody the same. What was withheld appears later, and may be older.',
        tags,
        security: [],
        response: { 200: period, ...problemResponse },
      },
    },
    () => ({ periodStart: new Date(startOfDay(firstDay(ports, belgianDate(ports.clock())))).toISOString() }),
  );

  app.get(
    '/citizen/dataTracker/heartbeat',
    {
      schema: {
        operationId: 'heartbeat',
        description: 'Part of the Estonian protocol: `OK` when records can be given now.',
        summary: 'Whether the Data Tracker can answer',
        tags,
        security: [],
        response: { 200: heartbeat, ...problemResponse },
      },
    },
    () =>
      ports.canGiveData()
        ? ({ status: 'OK', message: 'API is ready' } as const)
        : ({ status: 'FAIL', message: 'The evidence cannot be written, so nothing is given' } as const),
  );
}

function momentOf(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Date.parse(text);
}

/** What the protocol has no member for is in the words: how the person is in it, and what did not end well. */
function viewUsage({ at, centre, action, data, appearance, outcome }: OwnRecordView): z.infer<typeof usage> {
  const what = data ? `${action.text}: ${data.title}` : action.text;
  const beside = [
    ...(appearance.code === 'subject' ? [] : [appearance.text]),
    ...(outcome.code === 'answered' ? [] : [outcome.text]),
  ];
  return withoutAbsent({
    logtime: at,
    action: [what, ...beside].join('. '),
    receiverCode: centre.enterpriseNumber,
    receiverName: centre.name,
    receiverSystem,
  });
}
