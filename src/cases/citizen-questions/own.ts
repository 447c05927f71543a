import type { AskedByCitizen, CitizenDoor } from '../../access/citizen-door.ts';
import type { CalendarDate } from '../../values/calendar.ts';
import { withoutAbsent } from '../../values/without-absent.ts';
import { personOf, type OwnPage } from '../citizens/own-lines.ts';
import type { CitizenQuestion, QuestionStore } from './question.ts';

/** Questions of a person, newest first. */
export interface OwnQuestions {
  readonly questions: readonly CitizenQuestion[];
  readonly today: CalendarDate;
  /** The last one, where there are more. */
  readonly next?: string;
}

/**
 * Lists what the person asked, with the answers. A question stays here when its line is older than what the person sees.
 * @throws Problem
 */
export function queryOwnQuestions(
  ports: { readonly citizenDoor: CitizenDoor; readonly questions: Pick<QuestionStore, 'ofPerson'> },
  asked: AskedByCitizen<OwnPage>,
): Promise<OwnQuestions> {
  return ports.citizenDoor.perform('queryOwnQuestions', asked, {
    find: () => Promise.resolve(undefined),
    carryOut: async (_found, { before, pageSize }, { today }) => {
      const page = { ...withoutAbsent({ before }), limit: pageSize + 1 };
      const found = await ports.questions.ofPerson(personOf(asked.citizen), page);
      const questions = found.slice(0, pageSize);
      const last = questions.at(-1);
      return {
        outcome: questions.length > 0 ? 'answered' : 'noData',
        result: { questions, today, ...(found.length > pageSize && last ? { next: last.questionId } : {}) },
      };
    },
  });
}
