import type { Asked } from '../../access/asked.ts';
import { belgianDate, type CalendarDate } from '../../values/calendar.ts';
import type { Language } from '../../values/localized-text.ts';
import { Problem } from '../../values/problem.ts';
import { findForOfficer } from './answer.ts';
import type { OfficerPorts } from './query.ts';
import { AlreadyAnsweredError, AlreadyExtendedError, extendedDueDay, type CitizenQuestion } from './question.ts';

/** Why an answer takes longer, and in which language that is. */
export interface NewExtension {
  readonly questionId: string;
  readonly reason: string;
  readonly language: Language;
}

/**
 * Tells a citizen that the answer takes two months longer, and why (GDPR, article 12(3)): once, and within a month of the
 * question. It is on the record of the person, who reads the reason beside the line.
 * @throws Problem 404 for a question of another centre, 409 when it was answered or extended before, or when it is too late
 */
export function extendCitizenQuestion(
  ports: Pick<OfficerPorts, 'door' | 'questions'>,
  asked: Asked<NewExtension>,
): Promise<CitizenQuestion> {
  return ports.door.perform('extendCitizenQuestion', asked, {
    find: (look, { questionId }) => findForOfficer(ports, look, questionId),
    evidence: ({ entryId }, { reason }) => ({ aboutEntryId: entryId, explanation: reason }),
    carryOut: async (question, { now, today }, { reason, language }) => {
      const dueOn = laterDay(question, today);
      const { questionId, dueOn: formerDueOn } = question;
      const extension = { reason, language, formerDueOn, extendedBy: asked.caller.userId, extendedAt: now };
      try {
        return { outcome: 'answered', result: await ports.questions.extend(questionId, dueOn, extension) };
      } catch (error) {
        if (error instanceof AlreadyAnsweredError) throw new Problem('alreadyAnswered');
        throw error instanceof AlreadyExtendedError ? new Problem('alreadyExtended') : error;
      }
    },
  });
}

/** @throws Problem 409 for a question that cannot be extended */
function laterDay({ answer, extension, askedAt }: CitizenQuestion, today: CalendarDate): CalendarDate {
  if (answer) throw new Problem('alreadyAnswered');
  if (extension) throw new Problem('alreadyExtended');
  const day = extendedDueDay(belgianDate(askedAt), today);
  if (day === undefined) throw new Problem('extensionTooLate');
  return day;
}
