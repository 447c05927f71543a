import type { Asked } from '../../access/asked.ts';
import type { Look } from '../../access/door.ts';
import type { Language } from '../../values/localized-text.ts';
import { Problem } from '../../values/problem.ts';
import { notFound } from '../life-cycle.ts';
import { AlreadyAnsweredError, type CitizenQuestion } from './question.ts';
import type { OfficerPorts } from './query.ts';

/** What the officer answers, and in which language. */
export interface NewAnswer {
  readonly questionId: string;
  readonly text: string;
  readonly language: Language;
}

/**
 * Answers a question of a citizen, once: the person may have read it. It is on the record of the person, who sees that.
 * @throws Problem 404 for a question of another centre, 409 when somebody answered before
 */
export function answerCitizenQuestion(
  ports: Pick<OfficerPorts, 'door' | 'questions'>,
  asked: Asked<NewAnswer>,
): Promise<CitizenQuestion> {
  return ports.door.perform('answerCitizenQuestion', asked, {
    find: (look, { questionId }) => findForOfficer(ports, look, questionId),
    evidence: ({ entryId }, { text }) => ({ aboutEntryId: entryId, explanation: text }),
    carryOut: async ({ questionId }, { now }, { text, language }) => {
      const answer = { text, language, answeredBy: asked.caller.userId, answeredAt: now };
      try {
        return { outcome: 'answered', result: await ports.questions.answer(questionId, answer) };
      } catch (error) {
        throw error instanceof AlreadyAnsweredError ? new Problem('alreadyAnswered') : error;
      }
    },
  });
}

/**
 * A question to the officer's own centre, whose act is about who asks.
 * @throws DeniedError Problem 404
 */
export async function findForOfficer(
  { questions }: Pick<OfficerPorts, 'questions'>,
  look: Look<unknown>,
  questionId: string,
): Promise<CitizenQuestion> {
  const question = await questions.find(questionId);
  look.requireOwn(question?.centre, 'noSuchQuestion');
  if (!question) throw notFound();
  look.person(question.ssin);
  return question;
}
