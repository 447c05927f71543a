import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { obstacles, proposePersons, type NearbyPerson } from './propose.ts';
import { calendarDate } from '../../values/calendar.ts';
import { incompleteDate } from '../../values/incomplete-date.ts';
import { explanation } from '../../platform/http/explanation.ts';
import { kinships } from '../../stream-kit/relative.ts';
import { withoutAbsent } from '../../values/without-absent.ts';
import { ssinText } from '../../values/ssin.ts';
import { integratePerson } from './integrate.ts';
import { languageOf } from '../../platform/http/language.ts';
import { actOperation } from '../ask.ts';
import type { RouteContext } from '../ports.ts';
import { WaitsForApproval } from '../approvals/second-person.ts';
import { sendWaiting } from '../approvals/send.ts';
import { approvalView } from '../approvals/view.ts';
import { integrationView, viewIntegration } from '../integrations/view.ts';
import { consultedSourceView, integrationId } from '../views.ts';

const tags = ['Integrations'];
const personRef = z.uuid().toLowerCase().describe('Opaque; the same person keeps it in the same integration.');

const proposedPerson = z
  .object({
    personRef: personRef.optional().describe('Opaque; absent for somebody who cannot be integrated.'),
    href: z.url().optional().describe('Where to integrate the person (POST); absent for somebody who cannot be.'),
    cannotIntegrate: z
      .enum(obstacles)
      .optional()
      .describe(
        'Why the person cannot be integrated: the register gives no number, only a filler or nothing, or one that cannot exist.',
      ),
    ssin: ssinText.optional().describe('Absent for somebody without a number.'),
    familyName: z.string().optional(),
    givenName: z.string().optional(),
    birthDate: incompleteDate.optional(),
    kinship: z
      .enum(kinships)
      .describe(
        'What the person is to the applicant, as far as it makes a maintenance debtor. `other`: none of these. `unknown`: no source says it.',
      ),
    livesIn: z
      .boolean()
      .optional()
      .describe(
        'Whether the person lives with the applicant. Absent when it is not known: the household was not told.',
      ),
    isDebtor: z
      .boolean()
      .optional()
      .describe(
        'Parent, adult child, spouse or former spouse: may owe maintenance. Whether anything is owed is not said. Absent when it is not known, e.g. of a child without a birth date.',
      ),
    isDeceased: z.literal(true).optional().describe('Present when the person has died, as far as the centre knows.'),
    diedOn: incompleteDate.optional().describe('Day of death; absent when it is not known.'),
    qualityCode: z
      .int()
      .optional()
      .describe(
        'The code to use: 1 in the household, 30 for a debtor outside it. Absent when the person is neither, when it is not known, and when the person cannot be integrated.',
      ),
  })
  .meta({ id: 'ProposedPerson', description: 'Somebody near the applicant, by the applicant’s own streams.' });

const proposal = z
  .object({
    items: z.array(proposedPerson),
    isHouseholdKnown: z.boolean().describe('False when no source told who lives with the applicant.'),
    sources: z.array(consultedSourceView),
  })
  .meta({ id: 'ProposedPersons' });

const body = z
  .strictObject({
    qualityCode: z.literal([1, 30]).describe('1 in the household, 30 for a debtor outside it.'),
    informedOn: calendarDate.optional().describe('Day on which this person was told that data will be processed.'),
    reason: explanation(500)
      .optional()
      .describe(
        'Why. Needed when it is not known whether the person may owe maintenance, and when the person has died.',
      ),
  })
  .meta({ id: 'PersonIntegration' });

/** Household members and maintenance debtors: proposed by the applicant's own streams, integrated by reference. */
export function personRoutes(untyped: FastifyInstance, { ports, baseUrl, ask }: RouteContext): void {
  const app = untyped.withTypeProvider<ZodTypeProvider>();

  app.get(
    '/integrations/:integrationId/persons',
    actOperation('consult', {
      operationId: 'proposePersons',
      summary: 'Household members and maintenance debtors, by the applicant’s own streams',
      description: 'Consults those streams: it is decided and kept as evidence like every consultation.',
      tags,
      params: z.strictObject({ integrationId }),
      response: { 200: proposal },
    }),
    async (request, reply) => {
      const read = () => ({ ...request.params, language: languageOf(request) });
      const asked = ask(request, reply, read);
      const { persons, isHouseholdKnown, answers } = await proposePersons(ports, asked);
      const url = `${baseUrl}/integrations/${request.params.integrationId}/persons`;
      return {
        items: persons.map((person) => viewPerson(person, url)),
        isHouseholdKnown,
        sources: answers.flatMap(({ sources }) => sources.map((source) => ({ ...source }))),
      };
    },
  );

  app.post(
    '/integrations/:integrationId/persons/:personRef/integration',
    actOperation('integratePerson', {
      operationId: 'integratePerson',
      summary: 'Integrate a household member (code 1) or a maintenance debtor outside the household (code 30)',
      tags,
      params: z.strictObject({ integrationId, personRef }),
      body,
      response: { 201: integrationView, 202: approvalView.describe('It waits for a second person.') },
    }),
    async (request, reply) => {
      const read = () => ({ ...request.body, ...request.params });
      const asked = ask(request, reply, read);
      const integration = await integratePerson(ports, asked);
      if (integration instanceof WaitsForApproval) return sendWaiting(reply, integration, baseUrl);
      const view = viewIntegration(integration, { ...ports, baseUrl });
      return reply.code(201).header('location', view.href).send(view);
    },
  );
}

function viewPerson(person: NearbyPerson, url: string): z.infer<typeof proposedPerson> {
  const { livesIn, isDebtor, ...told } = person;
  const known = withoutAbsent({ ...told, livesIn, isDebtor });
  if (person.ssin === undefined) return known;
  const qualityCode = livesIn === true ? 1 : livesIn === false && isDebtor === true ? 30 : undefined;
  return withoutAbsent({ ...known, href: `${url}/${person.personRef}/integration`, qualityCode });
}
