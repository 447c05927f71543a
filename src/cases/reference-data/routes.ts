import type { RouteContext } from '../ports.ts';
import { eventKinds } from '../events/event.ts';
import { noticeKinds } from '../notices/notice.ts';
import { signalFindingCodes, signalRuleCodes } from '../signals/signal.ts';
import { figureList } from '../inspections/figures/figure.ts';
import { deadlineTitles, flagFeedbackTitles } from '../../access/book/texts/words.ts';
import { flagLists } from '../flags/crossings.ts';
import { stepList } from '../deadlines/step.ts';
import { observationLists } from '../observations/observation.ts';
import { consultationReasons } from '../reasons/reason.ts';
import { qualityCodes } from '../../values/quality-codes.ts';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { codedValue, type CodeList } from '../../values/code-list.ts';
import { localizedText } from '../../values/localized-text.ts';
import { issueTypes, Problem, problemTypes } from '../../values/problem.ts';
import { cached } from '../../platform/http/cached.ts';
import { problemResponse } from '../../platform/http/operation.ts';

const tags = ['Reference data'];

const codeListView = z
  .object({
    name: z.string(),
    title: localizedText,
    source: z.string().describe('Where the meanings come from.'),
    items: z.array(codedValue),
  })
  .meta({ id: 'CodeList' });

const codeListIndex = z
  .object({
    items: z.array(z.object({ href: z.url(), name: z.string(), title: localizedText }).meta({ title: 'CodeListItem' })),
  })
  .meta({ id: 'CodeListIndex' });

const problemTypeIndex = z
  .object({
    items: z.array(
      z
        .object({ href: z.url(), type: z.string(), title: z.string(), status: z.int().optional() })
        .meta({ title: 'ProblemTypeItem' }),
    ),
  })
  .meta({ id: 'ProblemTypeIndex' });

const issueDescription = 'A kind of wrong input, listed in `issues` of a badRequest problem.';

/** Code lists and problem types: public, cacheable, and the same data the mappings and problems use. */
export function referenceDataRoutes(app: FastifyInstance, { ports: { streams }, baseUrl }: RouteContext): void {
  const codeLists: readonly CodeList[] = [
    qualityCodes,
    consultationReasons,
    noticeKinds,
    eventKinds,
    signalRuleCodes,
    signalFindingCodes,
    figureList,
    deadlineTitles,
    stepList,
    flagFeedbackTitles,
    ...flagLists,
    ...observationLists,
    ...streams.flatMap((stream) => stream.codeLists),
  ];
  const byName = new Map(codeLists.map((list) => [list.name, list]));

  app.get(
    '/refData',
    {
      schema: {
        operationId: 'getCodeLists',
        summary: 'The code lists',
        description: 'Every list of codes that answers and requests use, with the address of each.',
        tags,
        security: [],
        response: { 200: codeListIndex, ...problemResponse },
      },
    },
    (request, reply) =>
      cached(request, reply, {
        items: codeLists.map(({ name, title }) => ({ href: `${baseUrl}/refData/${name}`, name, title })),
      }),
  );

  app.get<{ Params: { list: string } }>(
    '/refData/:list',
    {
      schema: {
        operationId: 'getCodeList',
        summary: 'A code list, with labels in nl, fr, de and en where known',
        description: 'Codes of a list stay; new ones may come. `source` says where the meanings come from.',
        tags,
        security: [],
        params: z.strictObject({
          list: z.string().max(64).meta({ description: 'Its name.', example: 'qualityCodes' }),
        }),
        response: { 200: codeListView, ...problemResponse },
      },
    },
    (request, reply) => {
      const list = byName.get(request.params.list);
      if (!list) throw new Problem('resourceNotFound');
      const { name, title, source, codes } = list;
      const items = Object.entries(codes).map(([code, label]) => ({ code, label }));
      return cached(request, reply, { name, title, source, items });
    },
  );

  app.get(
    '/refData/problemTypes',
    {
      schema: {
        operationId: 'getProblemTypes',
        summary: 'The types of problems',
        description: 'All types that a problem or an issue of an input may have, with the address of what each means.',
        tags,
        security: [],
        response: { 200: problemTypeIndex, ...problemResponse },
      },
    },
    (request, reply) =>
      cached(request, reply, {
        items: [...Object.values(problemTypes), ...Object.values(issueTypes)].map((known) => ({
          href: `${baseUrl}/refData/problemTypes/${known.type}`,
          type: known.type,
          title: known.title,
          ...('status' in known ? { status: known.status } : {}),
        })),
      }),
  );

  app.get<{ Params: { problemType: string } }>(
    '/refData/problemTypes/:problemType',
    {
      schema: {
        operationId: 'getProblemType',
        summary: 'What a type of problem means (HTML)',
        description: 'The page to which the `href` of a problem leads.',
        tags,
        security: [],
        params: z.strictObject({
          problemType: z
            .string()
            .max(128)
            .meta({ description: 'Its URN.', example: problemTypes.resourceNotFound.type }),
        }),
        response: {
          200: { description: 'A page for people.', content: { 'text/html': { schema: z.string() } } },
          ...problemResponse,
        },
      },
    },
    (request, reply) => {
      const asked = request.params.problemType;
      const known = [...Object.entries(problemTypes), ...Object.entries(issueTypes)].find(
        ([key, { type }]) => asked === type || asked === key,
      )?.[1];
      if (!known) throw new Problem('resourceNotFound');
      const description = 'description' in known ? known.description : issueDescription;
      const status = 'status' in known ? `<p>HTTP status ${String(known.status)}</p>` : '';
      return reply
        .type('text/html; charset=utf-8')
        .header('cache-control', 'public, max-age=3600')
        .serializer((html: string) => html)
        .send(
          `<!doctype html><html lang="en"><meta charset="utf-8"><title>${known.title}</title>` +
            `<h1>${known.title}</h1><p><code>${known.type}</code></p>${status}<p>${description}</p></html>`,
        );
    },
  );
}
