import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { AccessRecord } from '../../evidence/evidence.ts';
import { actOperation } from '../ask.ts';
import type { RouteContext } from '../ports.ts';
import { accessRecordView, viewAccessRecord } from '../views.ts';
import { exportAccessRecords, mostExported } from './export.ts';
import { conditionsOf, isBounded, isInOrder, notInOrder, searchMembers, unbounded } from './filter.ts';
import type { RecordFormat } from './formats/format.ts';
import { formatNames, recordFormats } from './formats/formats.ts';

const contents = {
  'application/json': { schema: z.object({ items: z.array(accessRecordView) }).meta({ id: 'AccessRecordFile' }) },
  'text/csv': { schema: z.string() },
  'text/plain': { schema: z.string() },
};

/** Adds the export of access records: the pages of a search as one file. */
export function exportRoute(untyped: FastifyInstance, { ports, ask }: RouteContext): void {
  const app = untyped.withTypeProvider<ZodTypeProvider>();
  const streams = ports.streams.map(({ name }) => name);
  const body = z
    .strictObject({
      ...searchMembers(streams),
      format: z
        .enum(formatNames)
        .describe('`csv` (RFC 4180), `json`, or `cef`: ArcSight Common Event Format for security monitoring.'),
    })
    .refine(isBounded, unbounded)
    .refine(isInOrder, notInOrder)
    .meta({ id: 'AccessRecordExport' });
  const operation = actOperation('exportAccessRecords', {
    operationId: 'exportAccessRecords',
    summary: 'The records of a search as a file: CSV, JSON or CEF',
    description: `What \`queryAccessRecords\` shows, newest first, all pages; at most ${String(mostExported)} records. In CSV a value that a spreadsheet would take for a formula has an apostrophe before it.`,
    tags: ['Access records'],
    body,
    response: {
      200: {
        description: 'The records.',
        content: contents,
      },
    },
  });

  app.post(
    '/accessRecords/export',
    { ...operation, config: { ...operation.config, alsoGives: Object.keys(contents) } },
    async (request, reply) => {
      const read = () => conditionsOf(request.body);
      const pages = await exportAccessRecords(ports, ask(request, reply, read, { namesPerson: true }));
      const format = recordFormats[request.body.format];
      return reply
        .type(format.mediaType)
        .header('content-disposition', `attachment; filename="access-records.${request.body.format}"`)
        .send(Readable.from(written(pages, format)) as never);
    },
  );
}

async function* written(pages: AsyncIterable<readonly AccessRecord[]>, format: RecordFormat): AsyncGenerator<string> {
  let isFirst = true;
  if (format.head !== '') yield format.head;
  for await (const records of pages) {
    let text = '';
    for (const record of records) {
      text += format.record(viewAccessRecord(record), isFirst);
      isFirst = false;
    }
    if (text !== '') yield text;
  }
  if (format.tail !== '') yield format.tail;
}
