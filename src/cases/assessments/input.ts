import { z } from 'zod';
import { streamNames, type Answers, type StreamName } from '../../assessment/answers.ts';
import { choices } from '../../assessment/choices.ts';
import { declared } from '../../assessment/declared.ts';
import { calendarDate } from '../../values/calendar.ts';
import type { AnyStream } from '../../stream-kit/stream.ts';
import { answerView } from '../consultations/answer-view.ts';
import type { ReadDossier } from '../dossiers/read.ts';
import { integrationId } from '../views.ts';

/** What is given of one person. @param streams those whose answers can be given */
function givenView(streams: readonly AnyStream[]) {
  const answers = Object.fromEntries(streams.map((stream) => [stream.name, answerView(stream).optional()]));
  return {
    dossierId: z
      .uuid()
      .optional()
      .describe('A dossier of this integration that is kept; with those that it tried again (`retryOf`).'),
    answers: z
      .object(answers)
      .describe('Answers by stream, as a dossier or the endpoints of the streams give them.')
      .optional(),
    unanswered: z
      .partialRecord(z.enum(streamNames), z.enum(['notOpen', 'sourceSilent']))
      .optional()
      .describe('Streams that were asked and gave no answer: not open to the caller, or silent.'),
  };
}

/** The law of the living wage holds since then. */
const firstDay = '2002-10-01';
/** Far enough for every plan; months and ages are counted from the day, and no date may leave the calendar. */
const lastDay = '2099-12-31';

/** What an assessment is made from. */
export function assessmentBody(streams: readonly AnyStream[]) {
  const given = givenView(streams);
  return z
    .strictObject({
      ...given,
      others: z
        .array(z.strictObject({ integrationId, ...given }))
        .max(30)
        .optional()
        .describe('Others of the same file: members of the household, with their own answers.'),
      declared: declared.optional(),
      choices: choices.optional(),
      day: calendarDate
        .refine((day) => day >= firstDay && day <= lastDay, `must be from ${firstDay} to ${lastDay}`)
        .optional()
        .describe(
          `The day for which it is made, from ${firstDay} (when the law of 26 May 2002 began) to ${lastDay}; today when left out.`,
        ),
    })
    .meta({
      id: 'NewAssessment',
      description: 'Answers that were given before, and what is declared. The Crossroads Bank is not asked.',
    });
}
export type AssessmentBody = z.infer<ReturnType<typeof assessmentBody>>;

/** What is given of one person. */
export interface GivenAnswers {
  readonly dossierId?: string | undefined;
  readonly answers: Answers;
  readonly unanswered: Readonly<Partial<Record<StreamName, 'notOpen' | 'sourceSilent'>>>;
}

/** The validated answers with the types that an assessment reads. */
export function givenAnswers({ dossierId, answers: given = {}, unanswered = {} }: GivenBody): GivenAnswers {
  // Each answer fits the schema of its own stream, which is where the type comes from.
  return { dossierId, answers: given, unanswered };
}
type GivenBody = Pick<AssessmentBody, 'dossierId' | 'answers' | 'unanswered'>;

/**
 * The answers of dossiers that were read again. Of a stream that several answered the newest counts, and what was sent
 * along was asked later still.
 * @param dossiers newest first
 */
export function withDossiers(dossiers: readonly ReadDossier[], sent: GivenAnswers): GivenAnswers {
  const read = dossiers
    .toReversed()
    .flatMap(({ streams }) => streams.filter(({ name }) => (streamNames as readonly string[]).includes(name)));
  const answered = read.flatMap(({ name, answer }) => (answer ? [[name, answer]] : []));
  const silent = read.flatMap(({ name, state, answer }) =>
    answer ? [] : [[name, state === 'refused' ? 'notOpen' : 'sourceSilent']],
  );
  return {
    answers: { ...(Object.fromEntries(answered) as Answers), ...sent.answers },
    unanswered: { ...(Object.fromEntries(silent) as GivenAnswers['unanswered']), ...sent.unanswered },
  };
}
