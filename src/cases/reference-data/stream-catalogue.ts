import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { announcedFor, type MaintenanceWindow } from '../maintenance/window.ts';
import type { RouteContext } from '../ports.ts';
import type { AnyStream } from '../../stream-kit/stream.ts';
import type { Operation } from '../../bank/operation.ts';
import { languages, type Language } from '../../values/localized-text.ts';
import { cached } from '../../platform/http/cached.ts';
import { languageOf } from '../../platform/http/language.ts';
import { problemResponse } from '../../platform/http/operation.ts';

const service = z
  .object({
    service: z.string().describe('Name of the service at the Crossroads Bank.'),
    operation: z.string(),
    legalContext: z
      .string()
      .optional()
      .describe('Legal context given to the Bank, unless the gateway is set otherwise. The older generation has none.'),
  })
  .meta({ id: 'StreamService', description: 'A service of the Crossroads Bank that a stream consults.' });

const maintenanceWindow = z
  .object({
    from: z.iso.datetime(),
    until: z.iso.datetime(),
    text: z.string().optional().describe('What is said about it.'),
  })
  .meta({ id: 'MaintenanceWindow', description: 'A time in which the source may not answer.' });

/** How long a cache may keep the catalogue: maintenance is announced in between, in seconds. */
const maxAgeSeconds = 60;

const catalogue = z
  .object({
    language: z.enum(languages).describe('Language of the texts, by `Accept-Language`.'),
    items: z.array(
      z
        .object({
          name: z.string().describe('Segment of the path under `streams`.'),
          title: z.string(),
          purpose: z.string().describe('What a social worker consults it for.'),
          mainData: z.string().describe('The main data it shows.'),
          source: z.string().describe('The authentic source.'),
          freshness: z.string().describe('How current the data are at the source.'),
          services: z.array(service),
          categories: z.array(z.string()).describe('Categories of data that a grant can open.'),
          codeLists: z.array(z.url()).describe('Code lists behind its labels.'),
          maintenance: z
            .array(maintenanceWindow)
            .optional()
            .describe('Announced maintenance that is not over, earliest first; absent when there is none.'),
        })
        .meta({ id: 'StreamDescription' }),
    ),
  })
  .meta({ id: 'StreamCatalogue', description: 'What can be consulted in a social inquiry.' });

function describe(stream: AnyStream, language: Language, baseUrl: string, announced: readonly MaintenanceWindow[]) {
  const operations = Object.values(stream.operations as Readonly<Record<string, Operation>>);
  return {
    name: stream.name,
    title: stream.title[language],
    purpose: stream.purpose[language],
    mainData: stream.mainData[language],
    source: stream.source[language],
    freshness: stream.freshness[language],
    services: operations.map((operation) =>
      operation.generation === 'soa'
        ? { service: operation.service, operation: operation.operation, legalContext: operation.legalContext }
        : { service: operation.serviceId, operation: operation.operation },
    ),
    categories: Object.keys(stream.categories),
    codeLists: stream.codeLists.map(({ name }) => `${baseUrl}/refData/${name}`),
    ...(announced.length > 0 ? { maintenance: announced.map((window) => viewWindow(window, language)) } : {}),
  };
}

function viewWindow({ from, until, text }: MaintenanceWindow, language: Language) {
  return {
    from: new Date(from).toISOString(),
    until: new Date(until).toISOString(),
    ...(text ? { text: text[language] } : {}),
  };
}

/** The streams as the tables of the inquiry describe them: purpose, main data, source, freshness, legal context. */
export function streamCatalogueRoutes(app: FastifyInstance, { ports, baseUrl }: RouteContext): void {
  app.get(
    '/refData/streams',
    {
      schema: {
        operationId: 'getStreams',
        summary:
          'What can be consulted: purpose, main data, source, freshness, legal context and maintenance of every stream',
        description:
          'In the language of `Accept-Language`. Maintenance that is announced stands with the streams that it is about.',
        tags: ['Reference data'],
        security: [],
        response: { 200: catalogue, ...problemResponse },
      },
    },
    (request, reply) => {
      const language = languageOf(request);
      void reply.header('content-language', language).header('vary', 'accept-language');
      const windows = ports.maintenance();
      const now = ports.clock();
      const items = ports.streams.map((stream) =>
        describe(stream, language, baseUrl, announcedFor(windows, stream.name, now)),
      );
      return cached(request, reply, { language, items }, maxAgeSeconds);
    },
  );
}
