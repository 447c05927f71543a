import { v7 as uuidv7 } from 'uuid';
import type { AskedByCitizen, CitizenDoor } from '../../access/citizen-door.ts';
import { withoutAbsent } from '../../values/without-absent.ts';
import { Problem } from '../../values/problem.ts';
import { ownLine, personOf, type LinePorts } from '../citizens/own-lines.ts';
import type { QuestionAllowance } from './allowance.ts';
import { AlreadyAskedError, dueDay, type CitizenQuestion, type QuestionStore } from './question.ts';

/** What asking needs. */
export interface AskingPorts extends LinePorts {
  readonly citizenDoor: CitizenDoor;
  readonly questions: Pick<QuestionStore, 'add' | 'lastOf'>;
  readonly questionAllowance: QuestionAllowance;
  /** Days within which a centre answers; a month when undefined. */
  readonly citizenAnswerDays: number | undefined;
}

/** A question about a line, in the person's own words or in none. */
export interface NewQuestion {
  readonly entryId: string;
  readonly text?: string | undefined;
}

/**
 * Asks the centre that did what a line is about why it did so. The question waits for the data protection officer of
 * that centre, with a due day.
 * @throws Problem 404 for a line that is not this person's, 409 while a question about it is open, 429
 */
export function askAboutOwnRecord(ports: AskingPorts, asked: AskedByCitizen<NewQuestion>): Promise<CitizenQuestion> {
  const { citizen } = asked;
  return ports.citizenDoor.perform('askAboutOwnRecord', asked, {
    find: async ({ entryId }, { today }) => {
      const line = await ownLine(ports, citizen, entryId, today);
      const last = (await ports.questions.lastOf(personOf(citizen), [entryId])).get(entryId);
      if (last && !last.answer) throw new Problem('alreadyAsked');
      await ports.questionAllowance.take(citizen.ssin);
      return line;
    },
    evidence: ({ entryId }, { text }) => withoutAbsent({ aboutEntryId: entryId, explanation: text }),
    carryOut: async ({ entryId, opening: { centre }, appearance }, { text }, { now, today }) => {
      const question = {
        questionId: uuidv7(),
        centre,
        entryId,
        ssin: citizen.ssin,
        appearance,
        askedAt: now,
        dueOn: dueDay(today, ports.citizenAnswerDays),
        ...withoutAbsent({ text }),
      };
      try {
        await ports.questions.add(question);
      } catch (error) {
        throw error instanceof AlreadyAskedError ? new Problem('alreadyAsked') : error;
      }
      return { outcome: 'answered', result: question };
    },
  });
}
