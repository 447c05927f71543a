import type { Asked } from '../../access/asked.ts';
import type { Door } from '../../access/door.ts';
import type { AccessRecords } from '../../evidence/evidence.ts';
import type { CalendarDate } from '../../values/calendar.ts';
import { badRequest, issue, Problem } from '../../values/problem.ts';
import { findOwnRecord } from '../access-records/read.ts';
import type { QuestionStore } from '../citizen-questions/question.ts';
import type { Integration } from '../integrations/integration.ts';
import { lastDayToAppear, type Withholding, type WithholdingStore } from './withholding.ts';

/** What withholding needs. */
export interface WithholdingPorts {
  readonly door: Door<Integration>;
  readonly accessRecords: Pick<AccessRecords, 'read'>;
  readonly withholdings: WithholdingStore;
  readonly questions: Pick<QuestionStore, 'isAsked'>;
  /** Months after an entry after which it appears in any case. */
  readonly withholdingMonths: number;
}

export interface WithholdingInput {
  readonly entryId: string;
  readonly reason: string;
  /** First day on which the person sees the entry. */
  readonly until: CalendarDate;
}

/**
 * Keeps an entry of the centre from the persons whom it is about, while an inquiry into fraud runs. The evidence of it
 * names the entry and no person, because the person reads what is about this person.
 * @throws Problem 400 for a day that is over or too late, 404, 409 when somebody has asked about the entry
 */
export function withholdRecord(ports: WithholdingPorts, asked: Asked<WithholdingInput>): Promise<Withholding> {
  return ports.door.perform('withholdRecord', asked, {
    find: (look, { entryId }) => findOwnRecord(ports, look, entryId, 'unnamed'),
    evidence: ({ entryId }, { reason }) => ({ aboutEntryId: entryId, explanation: reason }),
    carryOut: async ({ entryId, at, opening: { centre } }, { now, today }, { reason, until }) => {
      requireDay(until, today, lastDayToAppear(at, ports.withholdingMonths));
      // Whoever asked has seen it: it would only hide the question and its answer.
      if (await ports.questions.isAsked(entryId)) throw new Problem('askedAbout');
      const withholding = { entryId, centre, visibleFrom: until, withheldBy: asked.caller.userId, withheldAt: now };
      await ports.withholdings.withhold({ ...withholding, reason });
      return { outcome: 'answered', result: withholding };
    },
  });
}

/**
 * Ends a withholding before its day: the person sees the entry at once.
 * @throws Problem 404, 409 when the entry is not withheld
 */
export function liftWithholding(
  ports: Pick<WithholdingPorts, 'door' | 'accessRecords' | 'withholdings'>,
  asked: Asked<Pick<WithholdingInput, 'entryId' | 'reason'>>,
): Promise<Withholding> {
  return ports.door.perform('liftWithholding', asked, {
    find: (look, { entryId }) => findOwnRecord(ports, look, entryId, 'unnamed'),
    evidence: ({ entryId }, { reason }) => ({ aboutEntryId: entryId, explanation: reason }),
    carryOut: async ({ entryId }, { now, today }) => {
      const lifted = await ports.withholdings.lift(entryId, { by: asked.caller.userId, at: now }, today);
      if (!lifted) throw new Problem('notWithheld');
      return { outcome: 'answered', result: lifted };
    },
  });
}

function requireDay(until: CalendarDate, today: CalendarDate, last: CalendarDate): void {
  if (until > today && until <= last) return;
  const detail = `The day on which the person sees it is after today, and on ${last} at the latest.`;
  throw badRequest([issue('outOfRange', { in: 'body', name: 'until' }, { detail })]);
}
