import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { actNames, type ActName } from '../../../access/book/acts.ts';
import { deadlineKinds } from '../../../access/book/book.ts';
import { coded, codedValue } from '../../../values/code-list.ts';
import { enterpriseNumber } from '../../../values/enterprise-number.ts';
import { qualityCodes } from '../../../values/quality-codes.ts';
import { withoutAbsent } from '../../../values/without-absent.ts';
import { recordOutcomes } from '../../access-records/filter.ts';
import { actOperation } from '../../ask.ts';
import { month, monthsBetween, mostMonths } from '../../months.ts';
import type { RouteContext } from '../../ports.ts';
import { signalRules, signalStates } from '../../signals/signal.ts';
import { figureList, type Figure } from './figure.ts';
import { queryFigures } from './query.ts';

const query = z
  .strictObject({
    enterpriseNumber: enterpriseNumber.optional().describe('The centre; all of them, for one month, when left out.'),
    from: month.describe('First month, of the Belgian calendar: `2026-01`.'),
    to: month.describe(`Last month, included; at most ${String(mostMonths)} months.`),
  })
  .refine(({ from, to }) => from <= to, { path: ['to'], error: 'to must not be before from' })
  .refine(
    ({ enterpriseNumber: one, from, to }) => monthsBetween(from, to).length <= (one === undefined ? 1 : mostMonths),
    { path: ['to'], error: `at most ${String(mostMonths)} months of a centre, or one month of all` },
  )
  .meta({
    id: 'InspectionFigureQuery',
  });

const figureView = z
  .object({
    enterpriseNumber: enterpriseNumber.describe('The centre.'),
    month: z.string().optional().describe('Of the Belgian calendar: `2026-03`. Absent for how things stand today.'),
    figure: codedValue.describe('What is counted; code list `inspectionFigures`.'),
    stream: z.string().optional(),
    qualityCode: codedValue.optional(),
    outcome: z.enum(recordOutcomes).optional().describe('How consultations ended.'),
    action: z.enum(actNames).optional().describe('What was refused.'),
    ruleCode: z.string().optional().describe('The rule that refused it.'),
    signal: z.enum(signalRules).optional().describe('Code list `signalRules`.'),
    signalState: z.enum(signalStates).optional().describe('What the officer of the centre found.'),
    deadline: z.enum(deadlineKinds).optional().describe('What is overdue: code list `deadlineKinds`.'),
    count: z.int().optional().describe('Absent when it is small: see `fewerThan`.'),
    fewerThan: z
      .int()
      .optional()
      .describe('The count is at least 1 and smaller than this. How many it is could point to a person.'),
  })
  .meta({ id: 'InspectionFigure', description: 'How often something happened in a centre. What never did is absent.' });

const figures = z.object({ items: z.array(figureView) }).meta({ id: 'InspectionFigures' });

/** The route for inspectors: what the centres did, in figures without persons. */
export function inspectionFigureRoutes(untyped: FastifyInstance, { ports, ask }: RouteContext): void {
  const app = untyped.withTypeProvider<ZodTypeProvider>();
  app.post(
    '/inspectionFigures/query',
    actOperation('queryInspectionFigures', {
      operationId: 'queryInspectionFigures',
      summary: 'What centres did, in figures without persons',
      description:
        'For inspectors of the supervisor. Months are counted one by one, and each record counts in one figure, so that small counts cannot be had as the difference of others.',
      tags: ['Inspections'],
      body: query,
      response: { 200: figures },
    }),
    async (request, reply) => {
      const found = await queryFigures(
        ports,
        ask(request, reply, () => request.body),
      );
      return { items: found.map(viewFigure) };
    },
  );
}

function viewFigure({ centre, figure, qualityCode, action, rule, shown, ...of }: Figure): z.infer<typeof figureView> {
  return withoutAbsent({
    enterpriseNumber: centre,
    ...of,
    figure: coded(figureList, figure),
    qualityCode: qualityCode === undefined ? undefined : coded(qualityCodes, String(qualityCode)),
    action: action as ActName | undefined,
    ruleCode: rule,
    ...shown,
  });
}
