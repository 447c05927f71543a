import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { explanation } from '../../platform/http/explanation.ts';
import { inLanguage } from '../../platform/http/language.ts';
import { pageParameters } from '../../platform/http/operation.ts';
import { singleLine } from '../../platform/http/single-line.ts';
import { belgianDate } from '../../values/calendar.ts';
import { languages } from '../../values/localized-text.ts';
import { withoutAbsent } from '../../values/without-absent.ts';
import { answerPlaceText, readAnswerPlace, writeAnswerPlace } from '../answer-place.ts';
import { actOperation } from '../ask.ts';
import { citizenActOperation } from '../ask-citizen.ts';
import type { RouteContext } from '../ports.ts';
import { answerCitizenQuestion } from './answer.ts';
import { askAboutOwnRecord } from './ask.ts';
import { extendCitizenQuestion } from './extend.ts';
import { queryOwnQuestions } from './own.ts';
import { queryCitizenQuestions } from './query.ts';
import { questionStates } from './question.ts';
import * as view from './view.ts';

const newQuestion = z
  .strictObject({
    entryId: z.uuid().toLowerCase().describe('The record that you ask about.'),
    text: singleLine.max(1_000).optional().describe('What you want to know, in one line; without it, "why?".'),
  })
  .meta({
    id: 'NewOwnQuestion',
  });

const ownQuery = z.strictObject(pageParameters).meta({ id: 'OwnQuestionQuery' });

const ownPage = z
  .object({
    items: z.array(view.ownQuestionView),
    next: z.uuid().optional().describe('Give as `after` for the next page; absent on the last one.'),
  })
  .meta({ id: 'OwnQuestionPage' });

const query = z
  .strictObject({
    states: z
      .array(z.enum(questionStates))
      .min(1)
      .max(questionStates.length)
      .default([...questionStates])
      .describe('Only in these states.'),
    pageSize: pageParameters.pageSize,
    after: answerPlaceText.optional().describe('Continue after this item: `next` of the page before.'),
  })
  .meta({ id: 'CitizenQuestionQuery' });

const page = z
  .object({
    items: z.array(view.questionView),
    figures: z
      .object({ open: z.int(), overdue: z.int(), withheld: z.int() })
      .describe(
        'All unanswered questions of the centre, also those of persons near the caller; and the records that it withholds.',
      )
      .meta({ title: 'CitizenFigures' }),
    next: z.string().optional().describe('Give as `after` for the next page; absent on the last one.'),
  })
  .meta({ id: 'CitizenQuestionPage' });

const newAnswer = z
  .strictObject({
    text: explanation(2_000, 10).describe('What the person reads, one line; kept encrypted.'),
    language: z.enum(languages).describe('In which the text is.'),
  })
  .meta({
    id: 'NewCitizenQuestionAnswer',
  });

const newExtension = z
  .strictObject({
    reason: explanation(2_000, 10).describe('What the person reads, one line; kept encrypted.'),
    language: z.enum(languages).describe('In which the reason is.'),
  })
  .meta({
    id: 'NewCitizenQuestionExtension',
  });

const params = z.strictObject({ questionId: z.uuid().toLowerCase().describe('Opaque identifier of the question.') });

/** Routes for questions of citizens: those of the person who asks, and those of the officer who answers. */
export function citizenQuestionRoutes(untyped: FastifyInstance, context: RouteContext): void {
  ownRoutes(untyped, context);
  officerRoutes(untyped, context);
}

function ownRoutes(untyped: FastifyInstance, { ports, askCitizen }: RouteContext): void {
  const app = untyped.withTypeProvider<ZodTypeProvider>();
  const tags = ['Citizens'];

  app.post(
    '/citizen/questions',
    citizenActOperation('askAboutOwnRecord', {
      operationId: 'askAboutOwnRecord',
      summary: 'Ask the centre why it did what a record says',
      description:
        'It goes to the data protection officer of the centre, who answers before the due day. One question about a record at a time; after the answer you can ask again.',
      tags,
      body: newQuestion,
      response: { 201: view.ownQuestionView },
    }),
    async (request, reply) => {
      const asked = askCitizen('askAboutOwnRecord', request, reply, () => request.body);
      const question = await askAboutOwnRecord(ports, asked);
      const words = { ...ports, language: inLanguage(request, reply), today: belgianDate(question.askedAt) };
      return reply.code(201).send(view.viewOwnQuestion(question, words));
    },
  );

  app.post(
    '/citizen/questions/query',
    citizenActOperation('queryOwnQuestions', {
      operationId: 'queryOwnQuestions',
      summary: 'What you asked about your records, with the answers, newest first',
      tags,
      body: ownQuery,
      response: { 200: ownPage },
    }),
    async (request, reply) => {
      const asked = askCitizen('queryOwnQuestions', request, reply, () => {
        const { after, pageSize } = request.body;
        return { before: after, pageSize };
      });
      const { questions, today, next } = await queryOwnQuestions(ports, asked);
      const words = { ...ports, today, language: inLanguage(request, reply) };
      return {
        items: questions.map((question) => view.viewOwnQuestion(question, words)),
        ...withoutAbsent({ next }),
      };
    },
  );
}

function officerRoutes(untyped: FastifyInstance, { ports, baseUrl, ask }: RouteContext): void {
  const app = untyped.withTypeProvider<ZodTypeProvider>();
  const tags = ['Citizen questions'];

  app.post(
    '/citizenQuestions/query',
    actOperation('queryCitizenQuestions', {
      operationId: 'queryCitizenQuestions',
      summary: 'What citizens ask the caller’s centre about looks at their data; overdue first, answered last',
      description:
        'What is overdue stays until somebody answers. Questions of persons near the caller are left out, not so in the figures.',
      tags,
      body: query,
      response: { 200: page },
    }),
    async (request, reply) => {
      const asked = ask(request, reply, () => ({ ...request.body, after: readAnswerPlace(request.body.after) }));
      const { items, next, today, figures } = await queryCitizenQuestions(ports, asked);
      return {
        items: items.map((question) => view.viewQuestion(question, { baseUrl, today })),
        figures,
        ...(next === undefined ? {} : { next: writeAnswerPlace(next) }),
      };
    },
  );

  app.post(
    '/citizenQuestions/:questionId/answer',
    actOperation('answerCitizenQuestion', {
      operationId: 'answerCitizenQuestion',
      summary: 'Answer a question of a citizen, once',
      description: 'The person reads the text beside the record, without the name of the officer.',
      tags,
      params,
      body: newAnswer,
      response: { 200: view.questionView },
    }),
    async (request, reply) => {
      const asked = ask(request, reply, () => ({ ...request.body, ...request.params }));
      const question = await answerCitizenQuestion(ports, asked);
      return view.viewQuestion(question, { baseUrl, today: belgianDate(question.askedAt) });
    },
  );
  app.post(
    '/citizenQuestions/:questionId/extend',
    actOperation('extendCitizenQuestion', {
      operationId: 'extendCitizenQuestion',
      summary: 'Tell a citizen that the answer takes two months longer, and why, once',
      description:
        'Where it is complex, or where there are many questions (GDPR, article 12(3)). It is told within a month of the question; the due day is then two months after that month. The person reads the reason beside the record, without the name of the officer.',
      tags,
      params,
      body: newExtension,
      response: { 200: view.questionView },
    }),
    async (request, reply) => {
      const asked = ask(request, reply, () => ({ ...request.body, ...request.params }));
      const question = await extendCitizenQuestion(ports, asked);
      return view.viewQuestion(question, { baseUrl, today: belgianDate(ports.clock()) });
    },
  );
}
