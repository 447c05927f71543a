import type { Asked } from '../../access/asked.ts';
import type { BookOfDay } from '../../access/book/book.ts';
import type { WorkQueue } from '../../platform/jobs/work.ts';
import type { CalendarDate } from '../../values/calendar.ts';
import { badRequest, issue, Problem } from '../../values/problem.ts';
import { withoutAbsent } from '../../values/without-absent.ts';
import { notFound } from '../life-cycle.ts';
import { referenceIssues } from '../proof-reference.ts';
import { FlagAnsweredError, type Flag } from './flag.ts';
import { texts } from './texts.ts';
import { shown, type FlagPorts, type ShownFlag } from './read.ts';

/** What a user answers to a flag. */
export interface NewFeedback {
  readonly flagId: string;
  readonly code: number;
  readonly comment?: string | undefined;
  readonly proofReference?: string | undefined;
}

/**
 * Answers a flag. The answer is kept, and with it the work of sending it, in one transaction: it reaches the supervisor also
 * when the gateway stops now. One that the supervisor did not take can be given anew.
 * @throws Problem 404 for a flag of another centre, 400 for a code that does not hold today or that lacks its comment, 409
 *   while an answer is on its way or when it was taken
 */
export function giveFeedback(
  ports: FlagPorts & { readonly work: WorkQueue },
  asked: Asked<NewFeedback>,
): Promise<ShownFlag & { readonly today: CalendarDate }> {
  return ports.door.perform('giveFlagFeedback', asked, {
    find: async (look, { flagId }) => {
      const flag = await ports.flags.find(flagId);
      look.requireOwn(flag?.centre, 'noSuchFlag');
      if (!flag) throw notFound();
      look.person(flag.ssin);
      return flag;
    },
    evidence: (_flag, { code, comment }) => withoutAbsent({ reason: String(code), explanation: comment }),
    carryOut: async ({ flagId }, { now, today, book }, { code, comment, proofReference }) => {
      requireCode(book, code, comment);
      const issues = referenceIssues('proofReference', proofReference, today);
      if (issues.length > 0) throw badRequest(issues);
      const feedback = withoutAbsent({ code, comment, proofReference, by: asked.caller.userId });
      const flag = await keep(ports, flagId, { ...feedback, at: now });
      ports.work.wake('sendFlagFeedback');
      return { outcome: 'answered', result: { ...(await shown(ports, flag, today)), today } };
    },
  });
}

async function keep(
  ports: Pick<FlagPorts, 'flags'> & { readonly work: WorkQueue },
  flagId: string,
  feedback: Parameters<FlagPorts['flags']['giveFeedback']>[1],
): Promise<Flag> {
  try {
    return await ports.flags.giveFeedback(flagId, feedback, (transaction) =>
      ports.work.enqueue('sendFlagFeedback', { flagId }, { transaction }),
    );
  } catch (error) {
    throw error instanceof FlagAnsweredError
      ? new Problem('flagAnswered', { detail: texts.answered, cause: error })
      : error;
  }
}

/** @throws Problem when the code does not hold on the day, or says nothing without a comment */
function requireCode({ flagFeedback }: BookOfDay, code: number, comment: string | undefined): void {
  const row = flagFeedback.find((one) => one.code === code);
  if (!row) {
    const codes = flagFeedback.map((one) => one.code).join(', ');
    const detail = `Codes of today: ${codes}. See the code list flagFeedback.`;
    throw badRequest([issue('referencedResourceNotFound', { in: 'body', name: 'code' }, { detail })]);
  }
  if (row.needsComment && comment === undefined) {
    const detail = 'This code says nothing without a comment.';
    throw badRequest([issue('invalidInput', { in: 'body', name: 'comment' }, { detail })]);
  }
}
