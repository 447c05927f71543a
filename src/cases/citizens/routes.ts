import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { inLanguage } from '../../platform/http/language.ts';
import { pageParameters } from '../../platform/http/operation.ts';
import { alsoAsPage } from '../../platform/http/printed-page.ts';
import { belgianDate, calendarDate } from '../../values/calendar.ts';
import { citizenActOperation } from '../ask-citizen.ts';
import type { RouteContext } from '../ports.ts';
import { proofDescription, proofFormFor, proofResponse } from '../proof-card/answer.ts';
import { proveOwnRecord, queryOwnRecords } from './records.ts';
import { ownRecordView, readCategoryTexts, viewOwnRecord } from './view.ts';

const tags = ['Citizens'];

const query = z.strictObject(pageParameters).meta({ id: 'OwnAccessRecordQuery' });

const page = z
  .object({
    from: calendarDate.describe('First day of which you see the records.'),
    items: z.array(ownRecordView),
    next: z.uuid().optional().describe('Give as `after` for the next page; absent on the last one.'),
  })
  .meta({ id: 'OwnAccessRecordPage' });

/** Routes for the person concerned, with a token that names this person and opens nothing else. */
export function citizenRoutes(untyped: FastifyInstance, { ports, askCitizen, baseUrl }: RouteContext): void {
  const app = untyped.withTypeProvider<ZodTypeProvider>();
  const categoryTexts = readCategoryTexts(ports.streams);

  app.post(
    '/citizen/accessRecords/query',
    citizenActOperation('queryOwnRecords', {
      operationId: 'queryOwnAccessRecords',
      summary: 'Who looked at the own data, at what, and why: all centres of this gateway, newest first',
      description:
        'For the person whom the access token names. Texts are in the language of `Accept-Language`. No user is named; in the file of somebody else, it is not said whose it is.',
      tags,
      body: query,
      response: { 200: page },
    }),
    async (request, reply) => {
      const asked = askCitizen('queryOwnRecords', request, reply, () => {
        const { after, pageSize } = request.body;
        return { before: after, pageSize };
      });
      const { records, questions, from, today, next } = await queryOwnRecords(ports, asked);
      const words = { ...ports, language: inLanguage(request, reply), today, categoryTexts };
      return {
        from,
        items: records.map((record) => viewOwnRecord(record, questions.get(record.entryId), words)),
        ...(next === undefined ? {} : { next }),
      };
    },
  );

  const proving = citizenActOperation('proveOwnRecord', {
    operationId: 'getOwnAccessRecordProof',
    summary: 'The proof that one of the own records is in the log of evidence',
    description: proofDescription,
    tags,
    params: z.strictObject({ entryId: z.uuid().toLowerCase().describe('Identifier of the record.') }),
    response: proofResponse,
  });
  app.get('/citizen/accessRecords/:entryId/proof', alsoAsPage(proving), async (request, reply) => {
    const send = proofFormFor(request);
    const asked = askCitizen('proveOwnRecord', request, reply, () => request.params);
    const { line, proof } = await proveOwnRecord(ports, asked);
    const madeAt = ports.clock();
    return send(reply, proof, {
      address: `${baseUrl}/citizen/accessRecords/${line.entryId}/proof`,
      madeAt,
      lineIn: (language) =>
        viewOwnRecord(line, undefined, { ...ports, language, today: belgianDate(madeAt), categoryTexts }),
    });
  });
}
