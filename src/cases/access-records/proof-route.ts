import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { alsoAsPage } from '../../platform/http/printed-page.ts';
import { belgianDate } from '../../values/calendar.ts';
import { actOperation } from '../ask.ts';
import { readCategoryTexts, viewOwnRecord } from '../citizens/view.ts';
import type { RouteContext } from '../ports.ts';
import { proofDescription, proofFormFor, proofResponse } from '../proof-card/answer.ts';
import { proveAccessRecord } from './prove.ts';

/** Route for the data protection officer: the proof of one record, with a card that can be handed over. */
export function proofRoute(untyped: FastifyInstance, { ports, ask, baseUrl }: RouteContext): void {
  const app = untyped.withTypeProvider<ZodTypeProvider>();
  const categoryTexts = readCategoryTexts(ports.streams);

  const proving = actOperation('proveAccessRecord', {
    operationId: 'getAccessRecordProof',
    summary: 'The proof that a record of the caller’s centre is in the log of evidence',
    description: proofDescription,
    tags: ['Access records'],
    params: z.strictObject({ entryId: z.uuid().toLowerCase().describe('Identifier of the entry.') }),
    response: proofResponse,
  });
  app.get('/accessRecords/:entryId/proof', alsoAsPage(proving), async (request, reply) => {
    const send = proofFormFor(request);
    const asked = ask(request, reply, () => request.params);
    const { record, proof } = await proveAccessRecord(ports, asked);
    const madeAt = ports.clock();
    return send(reply, proof, {
      address: `${baseUrl}/accessRecords/${record.entryId}/proof`,
      madeAt,
      lineIn: (language) => {
        const words = { ...ports, language, today: belgianDate(madeAt), categoryTexts };
        // The words of the person concerned, but for how that person is in it: the reader is somebody else.
        const line = viewOwnRecord({ ...record, appearance: 'subject' }, undefined, words);
        return { ...line, appearance: undefined };
      },
    });
  });
}
