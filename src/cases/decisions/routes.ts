import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { calendarDate } from '../../values/calendar.ts';
import { coded, codedValue } from '../../values/code-list.ts';
import {
  decisionOutcomes,
  decisionWarnings,
  personEffects,
  warningsOfDecision,
  type Decision,
  type DecisionPerson,
} from './decision.ts';
import { aid, decisionRecording } from './recording.ts';
import { WaitsForApproval } from '../approvals/second-person.ts';
import { sendWaiting } from '../approvals/send.ts';
import { approvalView } from '../approvals/view.ts';
import { withoutAbsent } from '../../values/without-absent.ts';
import { qualityCodes } from '../../values/quality-codes.ts';
import { decideIntegration, getDecision } from './decide.ts';
import { isSoftwareToday, period, progressView, viewProgress } from '../integrations/view.ts';
import { actOperation } from '../ask.ts';
import type { RouteContext } from '../ports.ts';
import { integrationId, moment } from '../views.ts';

const tags = ['Decisions'];
const params = z.strictObject({ integrationId });

const nextCode = z
  .object({
    aid: aid.optional(),
    qualityCode: codedValue,
    next: z.url().optional().describe('The integration under that code, once it is registered.'),
  })
  .meta({ id: 'DecidedCode', description: 'A code that a decision gives.' });

const decisionView = z
  .object({
    href: z.url(),
    integrationId,
    decidedOn: calendarDate.describe('The true day of the decision.'),
    outcome: z.enum(decisionOutcomes),
    period: period.optional(),
    registeredFrom: calendarDate
      .optional()
      .describe('First day of the new codes; absent when nothing is registered, as for a period that is over.'),
    decidedBy: z.string().optional().describe('Absent for software without a person.'),
    decidedAt: moment.describe('When it was entered.'),
    latenessReason: z.string().optional().describe('Why it was entered late. Absent for software without a person.'),
    elsewhereReason: z
      .string()
      .optional()
      .describe('Why aid is granted beside another centre. Absent for software without a person.'),
    elsewhereCheckedAt: moment
      .optional()
      .describe('When the Crossroads Bank said who else has the persons registered, for aid to live on.'),
    warnings: z
      .array(z.enum(decisionWarnings))
      .describe(
        '`gapWithoutIntegration`: somebody is registered under no code for some days before the new one. `elsewhereNotChecked`: the Crossroads Bank did not say whether another centre pays; what it said before was used.',
      ),
    persons: z
      .array(
        z
          .object({
            integrationId,
            href: z.url().describe('The integration that it is about.'),
            effect: z
              .enum(personEffects)
              .describe(
                '`newCode`: other codes take its place. `ended`: it ends. `continues`: it goes on with the aid of the applicant. `leftOut`: left out by name. `ownAid`: aid of the person’s own, which goes on.',
              ),
            aids: z.array(aid).optional(),
            qualityCode: codedValue.optional().describe('The code that takes its place; absent when there is none.'),
            next: z.url().optional().describe('The integration under that code, once it is registered.'),
            furtherCodes: z
              .array(nextCode)
              .optional()
              .describe('With several kinds of aid: the codes beside the first, to which the household belongs.'),
            replaces: z
              .array(z.url())
              .optional()
              .describe(
                'Further integrations of this person that end with it: under review, or under the code that is given.',
              ),
            withoutIntegration: period
              .optional()
              .describe('Days on which the person is registered neither under the present code nor under the new one.'),
            progress: progressView,
          })
          .meta({ id: 'DecisionPerson' }),
      )
      .describe('Everybody in the file, the applicant first.'),
  })
  .meta({ id: 'Decision' });

/** Decisions on applications, and the progress of the changes of code that follow from them. */
export function decisionRoutes(untyped: FastifyInstance, { ports, baseUrl, ask }: RouteContext): void {
  const app = untyped.withTypeProvider<ZodTypeProvider>();

  app.post(
    '/integrations/:integrationId/decision',
    actOperation('decide', {
      operationId: 'decideIntegration',
      summary: 'Record the decision on an application: the codes change with it',
      description:
        'It takes the whole household, and the answer lists everybody. The new codes are registered at the Crossroads Bank and the old ones ended after the answer, again and again until the Bank confirms; the decision shows how far that is. Until the first day of the new code the present one stays, and opens nothing. The same decision again changes nothing. An integration under code 2–6 can be withdrawn, and an inquiry that ended without a decision can still be decided. Aid to live on that another centre pays in the same period: 409 `aidElsewhere`, unless a reason is given.',
      tags,
      params,
      body: decisionRecording,
      response: { 201: decisionView, 202: approvalView.describe('It waits for a second person.') },
    }),
    async (request, reply) => {
      const asked = ask(request, reply, () => ({ ...request.body, ...request.params }));
      const taken = await decideIntegration(ports, asked);
      if (taken instanceof WaitsForApproval) return sendWaiting(reply, taken, baseUrl);
      const view = viewDecision(taken, baseUrl);
      return reply.code(201).header('location', view.href).send(view);
    },
  );

  app.get(
    '/integrations/:integrationId/decision',
    actOperation('readDecision', {
      operationId: 'getDecision',
      summary: 'The decision on an integration, and how far the change of code is for each person',
      tags,
      params,
      response: { 200: decisionView },
    }),
    async (request, reply) => {
      const asked = ask(request, reply, () => request.params);
      const view = viewDecision(await getDecision(ports, asked), baseUrl);
      return isSoftwareToday(asked.caller, ports) ? withoutWords(view) : view;
    },
  );
}

/** What background work needs: nothing of who decided, or of what was said about the persons. */
function withoutWords(view: z.infer<typeof decisionView>): z.infer<typeof decisionView> {
  return withoutAbsent({ ...view, decidedBy: undefined, latenessReason: undefined, elsewhereReason: undefined });
}

function viewDecision(taken: Decision, baseUrl: string): z.infer<typeof decisionView> {
  const hrefOf = (id: string) => `${baseUrl}/integrations/${id}`;
  const { period: decided, registeredFrom, latenessReason, elsewhereReason, elsewhereCheckedAt } = taken;
  return {
    href: `${hrefOf(taken.integrationId)}/decision`,
    integrationId: taken.integrationId,
    decidedOn: taken.decidedOn,
    outcome: taken.outcome,
    ...(decided ? { period: { ...decided } } : {}),
    ...(registeredFrom === undefined ? {} : { registeredFrom }),
    decidedBy: taken.decidedBy.userId,
    decidedAt: new Date(taken.decidedBy.at).toISOString(),
    ...(latenessReason === undefined ? {} : { latenessReason }),
    ...(elsewhereReason === undefined ? {} : { elsewhereReason }),
    ...(elsewhereCheckedAt === undefined ? {} : { elsewhereCheckedAt: new Date(elsewhereCheckedAt).toISOString() }),
    warnings: [...warningsOfDecision(taken)],
    persons: taken.persons.map((person) => viewPerson(person, hrefOf)),
  };
}

function viewPerson(person: DecisionPerson, hrefOf: (id: string) => string) {
  const given = person.next.flatMap((code) => (code.aid === undefined ? [] : [code.aid]));
  const [first, ...further] = person.next.map(({ aid: kind, qualityCode, integrationId: next }) => ({
    ...(kind === undefined ? {} : { aid: kind }),
    qualityCode: coded(qualityCodes, String(qualityCode)),
    ...(next !== undefined && person.progress.state === 'done' ? { next: hrefOf(next) } : {}),
  }));
  return {
    integrationId: person.integrationId,
    href: hrefOf(person.integrationId),
    effect: person.effect,
    ...(given.length > 0 ? { aids: given } : {}),
    ...(first ? { qualityCode: first.qualityCode } : {}),
    ...(first?.next === undefined ? {} : { next: first.next }),
    ...(further.length > 0 ? { furtherCodes: further } : {}),
    ...(person.replaces.length > 0 ? { replaces: person.replaces.map(hrefOf) } : {}),
    ...(person.gap ? { withoutIntegration: { ...person.gap } } : {}),
    progress: viewProgress(person.progress),
  };
}
