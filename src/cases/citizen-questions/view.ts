import { z } from 'zod';
import type { Centre } from '../../bank/bank.ts';
import { appearances } from '../../evidence/evidence.ts';
import { calendarDate, type CalendarDate } from '../../values/calendar.ts';
import { enterpriseNumber } from '../../values/enterprise-number.ts';
import { languages, type Language } from '../../values/localized-text.ts';
import { ssinText } from '../../values/ssin.ts';
import { readTexts } from '../../values/text-file.ts';
import { withoutAbsent } from '../../values/without-absent.ts';
import { moment } from '../views.ts';
import {
  questionStates,
  stateOf,
  type CitizenQuestion,
  type QuestionAnswer,
  type QuestionExtension,
} from './question.ts';

const texts = readTexts(new URL('texts.yaml', import.meta.url), [...questionStates, 'extended'] as const);

const answerMembers = {
  text: z.string().describe('In the words of the data protection officer.'),
  language: z.enum(languages),
  answeredAt: moment,
};

const extensionMembers = {
  text: z.string().describe('Why the answer takes longer, in the words of the data protection officer.'),
  language: z.enum(languages),
  formerDueOn: calendarDate.describe('Last day for an answer before.'),
  extendedAt: moment.describe('When the person was told.'),
};

const ownExtensionView = z.object(extensionMembers).meta({
  id: 'OwnQuestionExtension',
  description: 'The centre told a person that the answer takes longer: `dueOn` is the later day then.',
});

const ownAnswerView = z
  .object(answerMembers)
  .meta({ id: 'OwnQuestionAnswer', description: 'What a centre answered a person.' });

const ownMembers = {
  questionId: z.uuid(),
  state: z.object({ code: z.enum(questionStates), text: z.string() }).describe('Where the question stands.'),
  askedAt: moment,
  dueOn: calendarDate.describe('Last day on which an answer is in time.'),
  text: z.string().optional().describe('What you asked, where you wrote something.'),
  extension: ownExtensionView.optional(),
  answer: ownAnswerView.optional(),
};

/** A question beside its line, as the person reads it. */
export const lineQuestionView = z
  .object(ownMembers)
  .meta({ id: 'OwnRecordQuestion', description: 'What you asked about this record last.' });

/** The same in a list of questions. */
export const ownQuestionView = z
  .object({
    entryId: z.uuid().describe('The record that you asked about.'),
    centre: z.object({ enterpriseNumber, name: z.string().optional() }).describe('The centre that owes the answer.'),
    ...ownMembers,
  })
  .meta({ id: 'OwnQuestion', description: 'What you asked about a record, and what the centre answered.' });

/** What the words of a question depend on. */
export interface QuestionWords {
  readonly language: Language;
  readonly today: CalendarDate;
  readonly centres: ReadonlyMap<string, Pick<Centre, 'name'>>;
}

export function viewLineQuestion(
  question: CitizenQuestion,
  { language, today }: Pick<QuestionWords, 'language' | 'today'>,
): z.infer<typeof lineQuestionView> {
  const code = stateOf(question, today);
  const { questionId, askedAt, dueOn, text, extension, answer } = question;
  const words = code === 'open' && extension ? 'extended' : code;
  return withoutAbsent({
    questionId,
    state: { code, text: texts[words][language] },
    askedAt: new Date(askedAt).toISOString(),
    dueOn,
    text,
    extension: extension && viewExtension(extension),
    answer: answer && viewAnswer(answer),
  });
}

/** The officer is not named: the centre answers for its users. */
export function viewOwnQuestion(question: CitizenQuestion, words: QuestionWords): z.infer<typeof ownQuestionView> {
  const { entryId, centre } = question;
  const name = words.centres.get(centre)?.name[words.language];
  return { entryId, centre: withoutAbsent({ enterpriseNumber: centre, name }), ...viewLineQuestion(question, words) };
}

/** A question as the officer reads it. */
export const questionView = z
  .object({
    questionId: z.uuid(),
    record: z.object({ href: z.url(), entryId: z.uuid() }).describe('The record of the access that it is about.'),
    ssin: ssinText.describe('Who asks.'),
    appearance: z
      .enum(appearances)
      .describe(
        'How this person is in the record: `shown` in the file of somebody else, of whom an answer says nothing.',
      ),
    state: z.enum(questionStates),
    askedAt: moment,
    dueOn: calendarDate.describe('Last day on which an answer is in time.'),
    text: z.string().optional().describe('In the words of the person; absent for a plain "why?".'),
    extension: z
      .object({ ...extensionMembers, extendedBy: z.string() })
      .meta({ title: 'CitizenQuestionExtension' })
      .optional(),
    answer: z
      .object({ ...answerMembers, answeredBy: z.string() })
      .meta({ title: 'CitizenQuestionAnswer' })
      .optional(),
  })
  .meta({ id: 'CitizenQuestion', description: 'A citizen asks why the centre looked.' });

export function viewQuestion(
  question: CitizenQuestion,
  { baseUrl, today }: { readonly baseUrl: string; readonly today: CalendarDate },
): z.infer<typeof questionView> {
  const { questionId, entryId, ssin, appearance, askedAt, dueOn, text, extension, answer } = question;
  return withoutAbsent({
    questionId,
    record: { href: `${baseUrl}/accessRecords/${entryId}`, entryId },
    ssin: ssin.reveal(),
    appearance,
    state: stateOf(question, today),
    askedAt: new Date(askedAt).toISOString(),
    dueOn,
    text,
    extension: extension && { ...viewExtension(extension), extendedBy: extension.extendedBy },
    answer: answer && { ...viewAnswer(answer), answeredBy: answer.answeredBy },
  });
}

function viewAnswer({ text, language, answeredAt }: QuestionAnswer) {
  return { text, language, answeredAt: new Date(answeredAt).toISOString() };
}

function viewExtension({ reason, language, formerDueOn, extendedAt }: QuestionExtension) {
  return { text: reason, language, formerDueOn, extendedAt: new Date(extendedAt).toISOString() };
}
