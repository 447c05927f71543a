import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { ProofOfIdentity } from '../../bank/bank.ts';
import { calendarDate } from '../../values/calendar.ts';
import { informedWays } from './integration.ts';
import { incompleteDate } from '../../values/incomplete-date.ts';
import { ssinText } from '../../values/ssin.ts';
import { endIntegration } from './end.ts';
import { getIntegration, queryIntegrations } from './query.ts';
import { registerIntegration } from './register.ts';
import { WaitsForApproval } from '../approvals/second-person.ts';
import { sendWaiting } from '../approvals/send.ts';
import { approvalView } from '../approvals/view.ts';
import { endedView, viewEnded } from './ended-view.ts';
import { integrationView, viewFor, viewIntegration } from './view.ts';
import { explanation } from '../../platform/http/explanation.ts';
import { singleLine } from '../../platform/http/single-line.ts';
import { pageParameters } from '../../platform/http/operation.ts';
import { actOperation } from '../ask.ts';
import type { RouteContext } from '../ports.ts';
import { integrationId } from '../views.ts';

const tags = ['Integrations'];
const name = singleLine.min(1).max(100);
const caseReference = singleLine
  .min(1)
  .max(64)
  .meta({ description: 'The centre’s own reference of the case.', example: 'CASE-1' });

const proofOfIdentity = z
  .strictObject({
    identityCardNumber: z
      .string()
      .regex(/^\d{12}$/)
      .optional()
      .describe('Twelve digits. Give this, or the person’s data.'),
    familyName: name.optional(),
    givenName: name.optional().describe('Left out for somebody who has one name only.'),
    birthDate: incompleteDate.optional(),
  })
  .refine((proof) => toProof(proof) !== undefined, {
    error: 'give either identityCardNumber, or familyName and birthDate, with givenName when there is one',
  })
  .meta({
    id: 'ProofOfIdentity',
    description: 'What the centre saw; the Crossroads Bank compares it with the register.',
    example: { familyName: 'Vermeersch', givenName: 'Nele Godelieve', birthDate: '1994-04-12' },
  });

const registration = z
  .strictObject({
    ssin: ssinText,
    qualityCode: z
      .int()
      .min(1)
      .max(999)
      .describe('By hand only 1 (inquiry), 7 (debt mediation) and 30 (maintenance debtor).'),
    applicantIntegrationId: integrationId
      .optional()
      .describe(
        'Integration of the applicant in whose file the person belongs, and with which this one ends: required for 30, for a member of the household under 1 when the case has several applications.',
      ),
    ownApplication: z
      .boolean()
      .optional()
      .describe(
        'true: the person applies too. Otherwise somebody under 1, in a case that has an application already, is a member of that household.',
      ),
    caseReference: caseReference
      .optional()
      .describe('The centre’s own reference of the case; beside an applicant it can be left out.'),
    applicationDate: calendarDate.describe(
      'Day of the application for aid; the period starts here. Further back than some days it needs a `reason`.',
    ),
    reason: explanation()
      .optional()
      .describe(
        'Why, in words: required for 7, for an application that lies far back, for a debtor or a member of a known household whom no stream names, and for a person who has died, as far as the centre knows. It is kept encrypted.',
      ),
    informedOn: calendarDate
      .optional()
      .describe('Day on which the person was told that personal data will be processed; it can be given later.'),
    informedWay: z.enum(informedWays).optional().describe('How the person was told; goes with `informedOn`.'),
    proofOfIdentity,
  })
  .refine(({ informedOn, informedWay }) => informedWay === undefined || informedOn !== undefined, {
    path: ['informedOn'],
    error: 'informedWay goes with informedOn',
  })
  .meta({
    id: 'IntegrationRegistration',
  });

const query = z
  .strictObject({
    ssin: ssinText.optional(),
    qualityCode: z.int().min(1).max(999).optional(),
    caseReference: caseReference.optional(),
    running: z.boolean().optional().describe('true: only those that open streams today.'),
    ...pageParameters,
  })
  .meta({ id: 'IntegrationQuery' });

const page = z
  .object({
    items: z.array(integrationView),
    next: z.uuid().optional().describe('Give as `after` for the next page; absent on the last one.'),
    withheld: z
      .int()
      .optional()
      .describe(
        'How many were left out because what is kept of them was changed outside the gateway: tell the administrator. Absent when there are none.',
      ),
  })
  .meta({ id: 'IntegrationPage' });

const ending = z
  .strictObject({
    reason: explanation(200).describe('Why the integration ends, e.g. “no longer aided”.'),
    leftOut: z
      .array(integrationId)
      .max(50)
      .default([])
      .describe('Members of the household who do not end with the applicant. A maintenance debtor always does.'),
  })
  .meta({ id: 'IntegrationEnding' });

const params = z.strictObject({ integrationId });

/** Registering persons for a purpose and a period, looking integrations up, ending them. */
export function integrationRoutes(untyped: FastifyInstance, { ports, baseUrl, ask }: RouteContext): void {
  const app = untyped.withTypeProvider<ZodTypeProvider>();
  const views = { ...ports, baseUrl };

  app.post(
    '/integrations',
    actOperation('register', {
      operationId: 'registerIntegration',
      summary: 'Register a person under a quality code',
      tags,
      body: registration,
      response: { 201: integrationView, 202: approvalView.describe('It waits for a second person.') },
    }),
    async (request, reply) => {
      const read = () => {
        const { proofOfIdentity: given, ...body } = request.body;
        return { ...body, proofOfIdentity: toProof(given) as ProofOfIdentity };
      };
      const asked = ask(request, reply, read, { namesPerson: true });
      const registered = await registerIntegration(ports, asked);
      if (registered instanceof WaitsForApproval) return sendWaiting(reply, registered, baseUrl);
      const view = viewIntegration(registered, views);
      return reply.code(201).header('location', view.href).send(view);
    },
  );

  app.post(
    '/integrations/query',
    actOperation('queryIntegrations', {
      operationId: 'queryIntegrations',
      summary: 'Find integrations of the caller’s centre, newest first',
      tags,
      body: query,
      response: { 200: page },
    }),
    async (request, reply) => {
      const asked = ask(request, reply, () => request.body, { namesPerson: true });
      const { integrations, progress, notices, next, withheld } = await queryIntegrations(ports, asked);
      const view = viewFor(asked.caller, ports);
      return {
        items: integrations.map((found) => {
          const { integrationId: id } = found;
          return view(viewIntegration(found, views, { progress: progress.get(id), notices: notices.get(id) }));
        }),
        ...(next === undefined ? {} : { next }),
        ...(withheld === 0 ? {} : { withheld }),
      };
    },
  );

  app.get(
    '/integrations/:integrationId',
    actOperation('readIntegration', {
      operationId: 'getIntegration',
      summary: 'One integration of the caller’s centre',
      tags,
      params,
      response: { 200: integrationView },
    }),
    async (request, reply) => {
      const asked = ask(request, reply, () => request.params);
      const { integration, ...beside } = await getIntegration(ports, asked);
      return viewFor(asked.caller, ports)(viewIntegration(integration, views, beside));
    },
  );

  app.post(
    '/integrations/:integrationId/end',
    actOperation('end', {
      operationId: 'endIntegration',
      summary: 'End an integration, here and at the Crossroads Bank',
      description:
        'Nothing opens from this moment, also when the Bank cannot confirm yet; then repeat the request. With an ' +
        'applicant ends everything that belongs to the file, unless it is left out by name; the answer lists all of it.',
      tags,
      params,
      body: ending,
      response: { 200: endedView },
    }),
    async (request, reply) => {
      const asked = ask(request, reply, () => ({ ...request.body, ...request.params }));
      return viewEnded(await endIntegration(ports, asked), views);
    },
  );
}

/** One proof, whole and not mixed with the other. */
function toProof(given: {
  readonly identityCardNumber?: string | undefined;
  readonly familyName?: string | undefined;
  readonly givenName?: string | undefined;
  readonly birthDate?: string | undefined;
}): ProofOfIdentity | undefined {
  const { identityCardNumber, familyName, givenName, birthDate } = given;
  const personData = familyName !== undefined || givenName !== undefined || birthDate !== undefined;
  if (identityCardNumber !== undefined) {
    return personData ? undefined : { kind: 'identityCardNumber', identityCardNumber };
  }
  if (familyName === undefined || birthDate === undefined) return undefined;
  return { kind: 'personData', familyName, ...(givenName === undefined ? {} : { givenName }), birthDate };
}
