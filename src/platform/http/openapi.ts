import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import type { FastifyInstance } from 'fastify';
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod';
import { stringify } from 'yaml';
import type { z } from 'zod';
import type { CalendarDate } from '../../values/calendar.ts';
import { Problem, type ProblemName } from '../../values/problem.ts';
import { documentationPage, forPhones } from './documentation-page.ts';
import { withCallbacks } from './openapi-callbacks.ts';
import { withExamples, type Examples } from './openapi-examples.ts';
import { withProblems } from './openapi-problems.ts';
import { tidy } from './openapi-tidy.ts';

export interface DocumentationSettings {
  readonly basePath: string;
  /** What each scope allows. */
  readonly scopes: Readonly<Record<string, string>>;
  readonly authorizationUrl: string;
  readonly tokenUrl: string;
  readonly clientId: string | undefined;
  readonly today: () => CalendarDate;
  /** The schema of each type of problem. */
  readonly problems: Readonly<Record<ProblemName, z.ZodType>>;
  /** Reads the examples; called when somebody wants the document. */
  readonly examples: () => Examples;
}

/** The OpenAPI document, generated from the routes, and a page to read and try it. */
export async function registerOpenapi(app: FastifyInstance, settings: DocumentationSettings): Promise<void> {
  const { basePath, authorizationUrl, tokenUrl, scopes, clientId, today, problems, examples } = settings;
  const schemas = namesOf(problems);
  await app.register(swagger, {
    openapi: {
      openapi: '3.0.3',
      info: {
        title: 'socialInquiry',
        version: '1.0.0',
        contact: { name: 'The organization that runs this gateway' },
        description:
          'Consultation of the social-security network by public centres for social welfare (OCMW, CPAS, ÖSHZ) for the social inquiry. A person is integrated under a quality code first; the streams are sub-resources of that integration.',
      },
      servers: [{ url: basePath }],
      tags: [
        { name: 'Integrations', description: 'Registering persons for a purpose and a period' },
        { name: 'Decisions', description: 'Decisions on applications, and the changes of code that follow' },
        { name: 'Reviews', description: 'Reviews of running aid, and what makes them due' },
        { name: 'Reconciliations', description: 'Comparing the integrations of a centre with the Crossroads Bank' },
        { name: 'Approvals', description: 'What waits for a second person, where the centre asks for one' },
        { name: 'Streams', description: 'Consulting data within an integration' },
        { name: 'Dossiers', description: 'Many streams of one person in one call, and what they mean' },
        { name: 'Signals', description: 'Patterns in the work of users, for the data protection officer' },
        {
          name: 'Flags',
          description: 'What the supervisor finds that does not fit with aid, and what the centre answers',
        },
        { name: 'Deadlines', description: 'What has to be done by when, and what was done' },
        { name: 'Events', description: 'What software of a centre is told: a feed, and webhooks' },
        { name: 'Observations', description: 'What home visits, proofs and conversations showed' },
        { name: 'Access records', description: 'Who consulted what, and why' },
        { name: 'Citizens', description: 'What a person may see of the own evidence' },
        { name: 'Data Tracker', description: 'The same in the form of the Estonian protocol' },
        { name: 'Citizen questions', description: 'What citizens ask a centre, for the data protection officer' },
        { name: 'Inspections', description: 'Figures and files of a sample, for inspectors of the supervisor' },
        { name: 'Reference data', description: 'Codes and problem types' },
        { name: 'Monitoring', description: 'State of the gateway' },
      ],
      components: {
        securitySchemes: {
          oauth2: {
            type: 'oauth2',
            description:
              'Access tokens are JSON Web Tokens (RFC9068), judged as RFC8725 says: by the published keys of the issuer, its name, the audience, the type, and a life that is not too long.',
            flows: {
              authorizationCode: { authorizationUrl, tokenUrl, scopes },
              clientCredentials: { tokenUrl, scopes },
            },
          },
        },
      },
    },
    transform: jsonSchemaTransform,
    transformObject: (document) => {
      const tidied = tidy(withCallbacks(withProblems(jsonSchemaTransformObject(document) as never, schemas)));
      return withExamples(tidied, examples(), schemas);
    },
  });
  refuseClimbing(app, `${basePath}/doc/`);
  await app.register(async (pages) => {
    pages.addHook('onSend', forPhones);
    await pages.register(swaggerUi, {
      routePrefix: `${basePath}/doc`,
      ...documentationPage({ tokenUrl, clientId, scopes: Object.keys(scopes), today }),
    });
  });
  // Whoever opens the address of the gateway, or of the API, is looking for this page.
  for (const url of ['/', basePath, `${basePath}/`]) {
    app.get(url, { schema: { hide: true } }, (_request, reply) => reply.redirect(`${basePath}/doc`));
  }
  for (const [extension, type, write] of documentForms) {
    let document: string | undefined;
    app.get(`${basePath}/doc/openapi.${extension}`, { schema: { hide: true } }, (_request, reply) => {
      document ??= write(app);
      return reply
        .type(type)
        .header('cache-control', 'public, max-age=300')
        .serializer((text: string) => text)
        .send(document);
    });
  }
}

/** How the document is written, by the ending of its name (rule `doc-refdata` of the Belgian guide). */
const documentForms: readonly (readonly [string, string, (app: FastifyInstance) => string])[] = [
  ['yaml', 'application/yaml', openapiYaml],
  ['json', 'application/json', (app) => JSON.stringify(app.swagger())],
];

/** Names of the components of these schemas. */
function namesOf(schemas: Readonly<Record<ProblemName, z.ZodType>>): Readonly<Record<ProblemName, string>> {
  const named = Object.entries(schemas).map(([name, schema]) => [name, schema.meta()?.id ?? 'Problem']);
  return Object.fromEntries(named) as Readonly<Record<ProblemName, string>>;
}

/** No file of the page has such a name, and what serves them takes it for an error of its own. */
function refuseClimbing(app: FastifyInstance, path: string): void {
  app.addHook('onRequest', ({ params, routeOptions }, _reply, done) => {
    const rest = routeOptions.url?.startsWith(path) === true ? (params as { readonly '*'?: string })['*'] : undefined;
    done(/[\\\0]|\.\./.test(rest ?? '') ? new Problem('resourceNotFound') : undefined);
  });
}

/** The document as it is published and committed: keys in a fixed order, no machine's own address. */
export function openapiYaml(app: FastifyInstance): string {
  return stringify(app.swagger(), {
    lineWidth: 120,
    aliasDuplicateObjects: false,
    // Quotes texts that an older parser would take for dates.
    schema: 'yaml-1.1',
  });
}
