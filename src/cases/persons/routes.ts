import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { proposePersons } from './propose.ts';
import { calendarDate } from '../../values/calendar.ts';
import { incompleteDate } from '../../values/incomplete-date.ts';
import type { ProposedPerson } from '../../stream-kit/relative.ts';
import { ssinText } from '../../values/ssin.ts';
import { integratePerson } from './integrate.ts';
import { languageOf } from '../../platform/http/language.ts';
import { actOperation } from '../ask.ts';
import type { RouteContext } from '../ports.ts';
import { integrationView, viewIntegration } from '../integrations/view.ts';
import { consultedSourceView, integrationId } from '../views.ts';

const tags = ['Integrations'];
const personRef = z.uuid().toLowerCase().describe('Opaque; the same person keeps it in the same integration.');

const proposedPerson = z
  .object({
    personRef,
    href: z.url().describe('Where to integrate the person (POST).'),
    ssin: ssinText,
    familyName: z.string().optional(),
    givenName: z.string().optional(),
    birthDate: incompleteDate.optional(),
    kinship: z
      .enum(['spouse', 'formerSpouse', 'parent', 'child', 'other'])
      .describe('What the person is to the applicant, as far as it makes a maintenance debtor.'),
    livesIn: z
      .boolean()
      .optional()
      .describe(
        'Whether the person lives with the applicant. Absent when it is not known: the household was not told.',
      ),
    isDebtor: z
      .boolean()
      .describe(
        'Parent, adult child, spouse or former spouse: may owe maintenance. Whether anything is owed is not said.',
      ),
    qualityCode: z
      .int()
      .optional()
      .describe('The code to use: 1 in the household, 30 for a debtor outside it. Absent when the person is neither.'),
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
    qualityCode: z.union([z.literal(1), z.literal(30)]).describe('1 in the household, 30 for a debtor outside it.'),
    informedOn: calendarDate.optional().describe('Day on which this person was told that data will be processed.'),
  })
  .meta({ id: 'PersonIntegration', example: { qualityCode: 1, informedOn: '2026-03-02' } });

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
      const asked = ask(request, reply, read, { isLimited: true });
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
      response: { 201: integrationView },
    }),
    async (request, reply) => {
      const read = () => ({ ...request.body, ...request.params });
      const asked = ask(request, reply, read, { isRegistration: true });
      const integration = await integratePerson(ports, asked);
      const view = viewIntegration(integration, { ...ports, baseUrl });
      return reply.code(201).header('location', view.href).send(view);
    },
  );
}

function viewPerson(person: ProposedPerson, url: string): z.infer<typeof proposedPerson> {
  const { personRef: ref, livesIn, isDebtor } = person;
  const qualityCode = livesIn === true ? 1 : livesIn === false && isDebtor ? 30 : undefined;
  const told = Object.fromEntries(Object.entries(person).filter(([, value]) => value !== undefined)) as ProposedPerson;
  return {
    ...told,
    href: `${url}/${ref}/integration`,
    ...(qualityCode === undefined ? {} : { qualityCode }),
  };
}
