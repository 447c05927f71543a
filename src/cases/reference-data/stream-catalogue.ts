import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
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
        })
        .meta({ id: 'StreamDescription' }),
    ),
  })
  .meta({ id: 'StreamCatalogue', description: 'What can be consulted in a social inquiry.' });

function describe(stream: AnyStream, language: Language, baseUrl: string) {
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
  };
}

/** The streams as the tables of the inquiry describe them: purpose, main data, source, freshness, legal context. */
export function streamCatalogueRoutes(app: FastifyInstance, { ports: { streams }, baseUrl }: RouteContext): void {
  app.get(
    '/refData/streams',
    {
      schema: {
        operationId: 'getStreams',
        summary: 'What can be consulted: purpose, main data, source, freshness and legal context of every stream',
        tags: ['Reference data'],
        security: [],
        response: { 200: catalogue, ...problemResponse },
      },
    },
    (request, reply) => {
      const language = languageOf(request);
      void reply.header('content-language', language).header('vary', 'accept-language');
      return cached(request, reply, { language, items: streams.map((stream) => describe(stream, language, baseUrl)) });
    },
  );
}
