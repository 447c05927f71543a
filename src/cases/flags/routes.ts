import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { pageParameters } from '../../platform/http/operation.ts';
import { singleLine } from '../../platform/http/single-line.ts';
import { calendarDate } from '../../values/calendar.ts';
import { ssinText } from '../../values/ssin.ts';
import { withoutAbsent } from '../../values/without-absent.ts';
import { answerPlaceText, readAnswerPlace, writeAnswerPlace } from '../answer-place.ts';
import { actOperation } from '../ask.ts';
import type { RouteContext } from '../ports.ts';
import { proofReference } from '../proof-reference.ts';
import { crossingNames } from './crossings.ts';
import { flagStates } from './flag.ts';
import { giveFeedback } from './give-feedback.ts';
import { importFlags, newFlag, type ImportedFlag } from './import.ts';
import { queryFlags } from './query.ts';
import { readFlag } from './read.ts';
import { flagView, viewFlag } from './view.ts';

const tags = ['Flags'];

/** Flags that are taken at once. */
const mostFlags = 100;

const flagImport = z
  .strictObject({
    flags: z
      // A row that is wrong does not keep the others from being taken.
      .array(z.union([newFlag, z.looseObject({})]))
      .min(1)
      .max(mostFlags),
  })
  .meta({
    id: 'FlagImport',
  });

const imported = z
  .object({
    items: z
      .array(
        z
          .object({
            result: z
              .enum(['taken', 'known', 'refused'])
              .describe('`known`: the same came before. `refused`: not kept, see `issues`; the others are.'),
            alertId: z.string().optional(),
            flagId: z.uuid().optional(),
            href: z.url().optional(),
            issues: z
              .array(
                z.looseObject({
                  type: z.string(),
                  title: z.string().optional(),
                  detail: z.string().optional(),
                  in: z.string(),
                  name: z.string(),
                }),
              )
              .optional()
              .describe('What is wrong, as in a problem of the type `badRequest`.'),
          })
          .meta({ title: 'ImportedFlag' }),
      )
      .describe('What became of each flag, in their order.'),
  })
  .meta({ id: 'FlagImportResult' });

const query = z
  .strictObject({
    states: z
      .array(z.enum(flagStates))
      .min(1)
      .max(flagStates.length)
      .default([...flagStates])
      .describe('Only in these states.'),
    ssin: ssinText.optional().describe('Only about this person.'),
    crossings: z
      .array(z.enum(crossingNames))
      .min(1)
      .max(crossingNames.length)
      .optional()
      .describe('Only of these kinds.'),
    dueUntil: calendarDate.optional().describe('Only those due on this day or before.'),
    pageSize: pageParameters.pageSize,
    after: answerPlaceText.optional().describe('Continue after this item: `next` of the page before.'),
  })
  .meta({ id: 'FlagQuery' });

const page = z
  .object({
    items: z.array(flagView),
    figures: z
      .object({ open: z.int(), overdue: z.int() })
      .describe('All flags of the centre that wait for an answer, also those of persons near the caller.')
      .meta({ title: 'FlagFigures' }),
    next: z.string().optional().describe('Give as `after` for the next page; absent on the last one.'),
  })
  .meta({ id: 'FlagPage' });

const feedback = z
  .strictObject({
    code: z.int().min(1).max(999).describe('One that holds today; code list `flagFeedback`.'),
    comment: singleLine.min(1).max(500).optional().describe('For the supervisor, in one line.'),
    proofReference: proofReference.optional(),
  })
  .meta({ id: 'NewFlagFeedback' });

const params = z.strictObject({ flagId: z.uuid().toLowerCase().describe('Opaque identifier of the flag.') });

/** Flags of the supervisor: they come in, are looked at and answered. */
export function flagRoutes(untyped: FastifyInstance, context: RouteContext): void {
  importRoute(untyped, context);
  const { ports, baseUrl, ask } = context;
  const app = untyped.withTypeProvider<ZodTypeProvider>();

  app.post(
    '/flags/query',
    actOperation('queryFlags', {
      operationId: 'queryFlags',
      summary: 'Flags of the caller’s centre, what is overdue first, answered ones last',
      description:
        'What waits for an answer comes by its due day. Flags of persons near the caller are left out, not so in the figures.',
      tags,
      body: query,
      response: { 200: page },
    }),
    async (request, reply) => {
      const read = () => ({ ...request.body, after: readAnswerPlace(request.body.after) });
      const { items, figures, today, next } = await queryFlags(ports, ask(request, reply, read, { namesPerson: true }));
      return {
        items: items.map((one) => viewFlag(one, { baseUrl, today })),
        figures,
        ...(next === undefined ? {} : { next: writeAnswerPlace(next) }),
      };
    },
  );

  app.get(
    '/flags/:flagId',
    actOperation('readFlag', {
      operationId: 'getFlag',
      summary: 'One flag, with what was answered and what came of it',
      tags,
      params,
      response: { 200: flagView },
    }),
    async (request, reply) => {
      const { today, ...found } = await readFlag(
        ports,
        ask(request, reply, () => request.params),
      );
      return viewFlag(found, { baseUrl, today });
    },
  );

  app.post(
    '/flags/:flagId/feedback',
    actOperation('giveFlagFeedback', {
      operationId: 'giveFlagFeedback',
      summary: 'Answer a flag: the code goes to the supervisor until it is confirmed or refused',
      description:
        'The answer is kept when this returns, and sent by itself. When the supervisor does not take it, its messages are shown, and it can be given anew.',
      tags,
      params,
      body: feedback,
      response: { 202: flagView },
    }),
    async (request, reply) => {
      const asked = ask(request, reply, () => ({ ...request.body, ...request.params }));
      const { today, ...found } = await giveFeedback(ports, asked);
      const view = viewFlag(found, { baseUrl, today });
      return reply.code(202).header('location', view.href).send(view);
    },
  );
}

function importRoute(untyped: FastifyInstance, { ports, baseUrl, ask }: RouteContext): void {
  untyped.withTypeProvider<ZodTypeProvider>().post(
    '/flags',
    actOperation('importFlags', {
      operationId: 'importFlags',
      summary: 'Take flags of the supervisor, as the centre’s software received them',
      description:
        'Each stands alone: one that is wrong is refused and says why, all others are kept. The same may be sent again. A flag may be about somebody without an integration; it opens no stream.',
      tags,
      body: flagImport,
      response: { 200: imported },
    }),
    async (request, reply) => {
      const found = await importFlags(
        ports,
        ask(request, reply, () => request.body.flags),
      );
      return { items: found.map((one) => viewImported(one, baseUrl)) };
    },
  );
}

function viewImported(one: ImportedFlag, baseUrl: string): z.infer<typeof imported>['items'][number] {
  if (one.result === 'refused') {
    return withoutAbsent({ result: one.result, alertId: one.alertId, issues: one.issues.map((each) => ({ ...each })) });
  }
  return { ...one, href: `${baseUrl}/flags/${one.flagId}` };
}
