import type { Asked } from '../../access/asked.ts';
import type { BookOfDay, DeadlineKind, RuleBook } from '../../access/book/book.ts';
import type { CalendarDate } from '../../values/calendar.ts';
import type { LifeCyclePorts } from '../life-cycle.ts';
import { visiblePageOf, type VisiblePage } from '../visible-page.ts';
import type { Deadline, DeadlinePlace, DeadlineRules, DeadlineState, DeadlineStore } from './deadline.ts';

/** Ports for what is to be done by a day. */
export interface DeadlinePorts extends Pick<LifeCyclePorts, 'door' | 'book'> {
  readonly deadlines: DeadlineStore;
  /** An end is soon when this many days are left or fewer. */
  readonly endingSoonDays: number;
}

/** What a caller wants to see of a centre's deadlines. */
export interface DeadlineQuery {
  readonly states: readonly DeadlineState[];
  readonly kinds?: readonly DeadlineKind[] | undefined;
  readonly dueUntil?: CalendarDate | undefined;
  readonly after?: DeadlinePlace | undefined;
  readonly pageSize: number;
}

/**
 * Lists what the caller's centre has to do by a day and nothing has handled yet, the nearest day first. What is overdue
 * stays until somebody handles it. Persons near the caller are left out.
 * @throws Problem
 */
export function queryDeadlines(
  ports: DeadlinePorts,
  asked: Asked<DeadlineQuery>,
): Promise<VisiblePage<Deadline, DeadlinePlace>> {
  return ports.door.perform('queryDeadlines', asked, {
    find: (look) => look.lists(),
    carryOut: async (maySee, { book }, { after, pageSize, ...wanted }) => {
      const rules = rulesOf(ports, book);
      const page = await visiblePageOf({ after, pageSize }, maySee, { ssinOf, placeOf }, (part) =>
        ports.deadlines.list(asked.caller.centre, rules, { ...wanted, ...part }),
      );
      return {
        outcome: page.items.length > 0 ? 'answered' : 'noData',
        shown: page.items.map(ssinOf),
        result: page,
      };
    },
  });
}

/** What the book says: the delays of all days, and the codes of today. */
export function rulesOf(
  { book, endingSoonDays }: { readonly book: RuleBook; readonly endingSoonDays: number },
  { day: today, codes }: BookOfDay,
): DeadlineRules {
  return {
    today,
    rows: book.rows.deadlines,
    codesOf: (events) => codes.filter(({ setFor }) => events.includes(setFor)).map(({ code }) => code),
    endingSoonDays,
  };
}

const ssinOf = ({ integration: { ssin } }: Deadline) => ssin;

const placeOf = ({ dueOn, kind, integration: { integrationId } }: Deadline): DeadlinePlace => ({
  dueOn,
  kind,
  integrationId,
});
