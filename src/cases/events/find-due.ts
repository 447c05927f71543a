import type { RuleBook } from '../../access/book/book.ts';
import { addDays, belgianDate, type CalendarDate, type Clock } from '../../values/calendar.ts';
import type { EnterpriseNumber } from '../../values/enterprise-number.ts';
import type { AnswerPlace } from '../answer-place.ts';
import type { Deadline, DeadlinePlace, DeadlineStore } from '../deadlines/deadline.ts';
import type { Flag, FlagStore } from '../flags/flag.ts';
import { rulesOf } from '../deadlines/query.ts';
import type { EventKind, EventStore, NewEvent } from './event.ts';

/** What looking for what is due needs. */
export interface DuePorts {
  readonly events: EventStore;
  readonly deadlines: Pick<DeadlineStore, 'list'>;
  readonly flags: Pick<FlagStore, 'list'>;
  readonly book: RuleBook;
  readonly clock: Clock;
  readonly centres: ReadonlyMap<EnterpriseNumber, unknown>;
  /** The end of an integration is soon when this many days are left or fewer. */
  readonly endingSoonDays: number;
  /** Days for which an event is kept. */
  readonly eventKeepDays: number;
}

/** Deadlines or flags of one statement. */
const pageSize = 500;
const dayMs = 24 * 3_600_000;

/**
 * Notes what became due by the calendar, in every centre, and removes events that were kept long enough. Repeating it
 * changes nothing: a matter is noted once. What is still not handled when its event is removed is told again.
 */
export async function findDue(ports: DuePorts): Promise<void> {
  const now = ports.clock();
  const today = belgianDate(now);
  await ports.events.purge(now - ports.eventKeepDays * dayMs);
  for (const centre of ports.centres.keys()) {
    await noteDeadlines(ports, centre, today);
    await noteFlags(ports, centre, today);
    await ports.events.noteEndingSoon(centre, { today, until: addDays(today, ports.endingSoonDays - 1) });
  }
}

async function noteDeadlines(ports: DuePorts, centre: EnterpriseNumber, today: CalendarDate): Promise<void> {
  const rules = rulesOf(ports, ports.book.on(today));
  await eachPage<Deadline, DeadlinePlace>(
    (page) => ports.deadlines.list(centre, rules, { states: ['overdue', 'dueSoon'], ...page }),
    ({ dueOn, kind, integration: { integrationId } }) => ({ dueOn, kind, integrationId }),
    (page) => ports.events.noteFound(page.flatMap((deadline) => eventOf(centre, deadline))),
  );
}

async function noteFlags({ flags, events }: DuePorts, centre: EnterpriseNumber, today: CalendarDate): Promise<void> {
  await eachPage<Flag, AnswerPlace>(
    (page) => flags.list(centre, { states: ['overdue'], today, ...page }),
    ({ dueOn, flagId: id }) => ({ isAnswered: false, dueOn, id }),
    (page) =>
      events.noteFound(
        page.map(({ flagId: subjectId, dueOn }) => ({
          centre,
          kind: 'flagOverdue',
          subjectId,
          dueOn,
          matter: `flagOverdue ${subjectId} ${dueOn}`,
        })),
      ),
  );
}

/** Goes through a list, page by page. A page may be short of rows that were changed outside the gateway, so an empty one ends it. */
async function eachPage<Row, Place>(
  read: (page: { readonly limit: number; readonly after?: Place }) => Promise<readonly Row[]>,
  placeOf: (row: Row) => Place,
  take: (page: readonly Row[]) => Promise<void>,
): Promise<void> {
  for (let after: Place | undefined; ;) {
    const page = await read({ limit: pageSize, ...(after === undefined ? {} : { after }) });
    await take(page);
    const last = page.at(-1);
    if (last === undefined) return;
    after = placeOf(last);
  }
}

/** Last days of an integration: that it ends soon is told in one way for every code. */
const lastDays: readonly Deadline['kind'][] = ['inquiryEnd', 'periodEnd', 'maintenanceInquiryEnd'];
const reviews: readonly Deadline['kind'][] = ['review', 'debtMediationReview'];

function kindOf({ kind, state }: Deadline): EventKind | undefined {
  if (state === 'overdue') return 'deadlinePassed';
  if (lastDays.includes(kind)) return undefined;
  return reviews.includes(kind) ? 'reviewDue' : 'deadlineNear';
}

function eventOf(centre: EnterpriseNumber, deadline: Deadline): readonly NewEvent[] {
  const kind = kindOf(deadline);
  if (!kind) return [];
  const { integrationId: subjectId } = deadline.integration;
  const { dueOn } = deadline;
  return [{ centre, kind, subjectId, dueOn, matter: `${kind} ${subjectId} ${deadline.kind} ${dueOn}` }];
}
