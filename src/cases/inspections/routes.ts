import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { languageOf } from '../../platform/http/language.ts';
import { pageParameters } from '../../platform/http/operation.ts';
import { alsoAsPage, formFor, jsonOrPage } from '../../platform/http/printed-page.ts';
import { belgianDate, calendarDate } from '../../values/calendar.ts';
import { enterpriseNumber } from '../../values/enterprise-number.ts';
import { withoutAbsent } from '../../values/without-absent.ts';
import { actOperation } from '../ask.ts';
import type { RouteContext } from '../ports.ts';
import { openInspectedFile } from './file/open-file.ts';
import { filePage, filePageKind } from './file/page.ts';
import { inspectedFileView, viewInspectedFile } from './file/view.ts';
import { queryInspections, queryOwnInspections } from './query.ts';
import { readDrawing, readInspection } from './read.ts';
import { requestInspection } from './request.ts';
import {
  drawingView,
  inspectionView,
  seenInspectionView,
  viewDrawing,
  viewInspection,
  viewSeenInspection,
} from './view.ts';

const tags = ['Inspections'];

const params = z.strictObject({ inspectionId: z.uuid().toLowerCase().describe('Opaque identifier of the mandate.') });

const mandate = z
  .strictObject({
    reference: z
      .string()
      .regex(/^[A-Za-z0-9][A-Za-z0-9./_-]{2,63}$/)
      .refine((text) => !/\d{11}/.test(text.replaceAll(/[./_-]/g, '')), 'a reference has no number of a person')
      .describe('By which supervisor and centre know the mandate. The persons see it: it names nobody.'),
    enterpriseNumber: enterpriseNumber.describe('The centre that is inspected.'),
    from: calendarDate.describe('First day of the period.'),
    to: calendarDate.describe('Last day of it, included.'),
    qualityCodes: z.array(z.int().min(1).max(99)).max(10).optional().describe('Only files under one of these codes.'),
    sampleSize: z.int().min(1).max(500).describe('Files to draw; `INSPECTION_FILES` at most.'),
  })
  .refine(({ from, to }) => from <= to, { path: ['to'], error: 'to must not be before from' })
  .meta({
    id: 'InspectionRequest',
  });

const query = z.strictObject(pageParameters).meta({ id: 'InspectionQuery' });

const page = z
  .object({
    items: z.array(seenInspectionView),
    next: z.uuid().optional().describe('Give as `after` for the next page; absent on the last one.'),
  })
  .meta({ id: 'InspectionPage' });

const ownPage = z
  .object({
    items: z.array(inspectionView),
    next: z.uuid().optional().describe('Give as `after` for the next page; absent on the last one.'),
  })
  .meta({ id: 'OwnInspectionPage' });

/** Routes for inspectors, and for the officers of the centres that they inspect. */
export function inspectionRoutes(untyped: FastifyInstance, { ports, ask, baseUrl }: RouteContext): void {
  const app = untyped.withTypeProvider<ZodTypeProvider>();
  const today = () => belgianDate(ports.clock());

  app.post(
    '/inspections',
    actOperation('requestInspection', {
      operationId: 'requestInspection',
      summary: 'Ask for a sample of the files of a centre, under a mandate',
      description:
        'The evidence commits to the list of files first. The sample follows from a checkpoint that is signed later, so neither the inspector nor whoever runs the gateway chooses it.',
      tags,
      body: mandate,
      response: { 201: inspectionView },
    }),
    async (request, reply) => {
      const read = () => {
        const { enterpriseNumber: centre, qualityCodes = [], ...rest } = request.body;
        return { ...rest, centre, qualityCodes: [...new Set(qualityCodes)].sort((one, other) => one - other) };
      };
      const view = viewInspection(await requestInspection(ports, ask(request, reply, read)), today(), baseUrl);
      return reply.code(201).header('location', view.href).send(view);
    },
  );

  app.get(
    '/inspections/:inspectionId',
    actOperation('readInspection', {
      operationId: 'getInspection',
      summary: 'One of the own mandates, with the drawing once there is one',
      tags,
      params,
      response: { 200: inspectionView },
    }),
    async (request, reply) => {
      const asked = ask(request, reply, () => request.params);
      return viewInspection(await readInspection(ports, asked), today(), baseUrl);
    },
  );

  app.get(
    '/inspections/:inspectionId/drawing',
    actOperation('readInspection', {
      operationId: 'getInspectionDrawing',
      summary: 'How the sample was drawn, so that anybody can draw it again',
      description:
        'Seed: SHA-256 over the lines `inspection seed`, root of the checkpoint in base64, its size, the entry. Rank of a candidate: SHA-256 over the lines `inspection rank`, seed, pseudonym. The sample is the lowest ranks. Every line ends with a line feed, hashes are in lower-case hexadecimal. Save it as it is: `verifier/verify_ledger.py drawing FILE --key VERIFIER-KEY` does all of this without the gateway.',
      tags,
      params,
      response: { 200: drawingView },
    }),
    async (request, reply) => {
      const asked = ask(request, reply, () => request.params);
      return viewDrawing(await readDrawing(ports, asked), ports.checkpoints.verifierKey);
    },
  );

  const operation = actOperation('readInspectedFile', {
    operationId: 'getInspectedFile',
    summary: 'A file of the sample, by its number',
    description:
      'What is missing or late stands first. As JSON, or with `Accept: text/html` as a page that prints, in the language of `Accept-Language`. The person concerned sees that it was read.',
    tags,
    params: params.extend({ number: z.coerce.number().int().min(1).max(500).describe('In the sample, from 1.') }),
    response: { 200: jsonOrPage('The file.', inspectedFileView) },
  });
  app.get('/inspections/:inspectionId/files/:number', alsoAsPage(operation), async (request, reply) => {
    const send = formFor(request, filePageKind);
    const opened = await openInspectedFile(
      ports,
      ask(request, reply, () => request.params),
    );
    const view = viewInspectedFile(opened, { ...ports, language: languageOf(request) }, ports.clock());
    return send(reply, view, (language) => filePage(view, language));
  });

  app.post(
    '/inspections/query',
    actOperation('queryInspections', {
      operationId: 'queryInspections',
      summary: 'The mandates on the caller’s centre that are drawn, and which files were opened',
      description: 'For officers, newest first. Before the drawing nothing of a mandate is shown.',
      tags,
      body: query,
      response: { 200: page },
    }),
    async (request, reply) => {
      const read = () => ({ after: request.body.after, pageSize: request.body.pageSize });
      const { inspections, next } = await queryInspections(ports, ask(request, reply, read));
      return { items: inspections.map((one) => viewSeenInspection(one, today())), ...withoutAbsent({ next }) };
    },
  );
  app.post(
    '/inspections/own/query',
    actOperation('queryOwnInspections', {
      operationId: 'queryOwnInspections',
      summary: 'The mandates that the caller holds, newest first',
      description: 'For inspectors: also those of which the sample is not drawn yet, and those that are over.',
      tags,
      body: query,
      response: { 200: ownPage },
    }),
    async (request, reply) => {
      const asked = ask(request, reply, () => ({ after: request.body.after, pageSize: request.body.pageSize }));
      const { inspections, next } = await queryOwnInspections(ports, asked);
      return { items: inspections.map((one) => viewInspection(one, today(), baseUrl)), ...withoutAbsent({ next }) };
    },
  );
}
