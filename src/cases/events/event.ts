import { rolesOf, type ActName } from '../../access/book/acts.ts';
import type { CalendarDate } from '../../values/calendar.ts';
import { closedList } from '../../values/code-list.ts';
import type { EnterpriseNumber } from '../../values/enterprise-number.ts';
import { readCodeLists } from '../../values/text-file.ts';

/** What an event can be about, and the member that names it. */
export const subjectIds = {
  integration: 'integrationId',
  citizenQuestion: 'questionId',
  flag: 'flagId',
} as const;
export type SubjectType = keyof typeof subjectIds;

/** What can be asked after an event: an operation by its id, and the act that it is. */
const questions = {
  getIntegration: 'readIntegration',
  getDeadlines: 'readDeadlines',
  getDecision: 'readDecision',
  queryNotices: 'queryNotices',
  queryCitizenQuestions: 'queryCitizenQuestions',
  getFlag: 'readFlag',
} as const satisfies Readonly<Record<string, ActName>>;
type Question = keyof typeof questions;

/** The roles whose users may ask; where that of software is not among them, a user has to. */
export function rolesToAsk(question: Question): readonly string[] {
  return rolesOf(questions[question]);
}

/** A kind of event. */
interface EventRow {
  /** What its events are about. */
  readonly about: SubjectType;
  /** What is asked next. */
  readonly asks: Question;
  /** The same where the event was found by looking at the calendar, if that is another question. */
  readonly asksWhenFound?: Question;
}

/** What software of a centre is told, and what is asked then. A new kind is a row, with its words in `codes.yaml`. */
export const eventRows = {
  messageReceived: { about: 'integration', asks: 'queryNotices' },
  // Because of a message of the Bank, or of the calendar.
  reviewDue: { about: 'integration', asks: 'queryNotices', asksWhenFound: 'getDeadlines' },
  deadlineNear: { about: 'integration', asks: 'getDeadlines' },
  deadlinePassed: { about: 'integration', asks: 'getDeadlines' },
  integrationEndsSoon: { about: 'integration', asks: 'getIntegration' },
  integrationEnded: { about: 'integration', asks: 'getIntegration' },
  decisionCarriedOut: { about: 'integration', asks: 'getDecision' },
  registeredElsewhere: { about: 'integration', asks: 'getIntegration' },
  questionAsked: { about: 'citizenQuestion', asks: 'queryCitizenQuestions' },
  flagRaised: { about: 'flag', asks: 'getFlag' },
  flagOverdue: { about: 'flag', asks: 'getFlag' },
  // The supervisor said no, so the flag is open again.
  flagFeedbackRefused: { about: 'flag', asks: 'getFlag' },
} as const satisfies Readonly<Record<string, EventRow>>;
export type EventKind = keyof typeof eventRows;
export const eventKindNames = Object.keys(eventRows) as [EventKind, ...EventKind[]];

/** What is asked after an event of a kind. @param isFound whether it was found by looking at the calendar */
export function questionAfter(kind: EventKind, isFound: boolean): Question {
  const row: EventRow = eventRows[kind];
  return (isFound ? row.asksWhenFound : undefined) ?? row.asks;
}

const lists = readCodeLists(new URL('codes.yaml', import.meta.url), ['eventKinds']);

/** The kinds of events: a closed list, published under `/refData`. */
export const eventKinds = closedList(lists.eventKinds, eventKindNames);

/** What happened, as it is noted. It has no place for a person, a name or a text. */
export interface NewEvent {
  readonly centre: EnterpriseNumber;
  readonly kind: EventKind;
  /** Id of what it is about: an integration, a question or a flag, as its kind says. */
  readonly subjectId: string;
  /** The day by which something is to be done. */
  readonly dueOn?: CalendarDate;
  /** For what is found by looking: the same matter is noted once, as long as its event is kept. */
  readonly matter?: string;
}

/** An event in the feed of a centre. */
export interface PlacedEvent extends Omit<NewEvent, 'matter'> {
  /** UUIDv7. */
  readonly eventId: string;
  /** Its place in the feed, from 1. */
  readonly position: number;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Whether it was found by looking at the calendar. */
  readonly isFound: boolean;
}

/** A part of a feed. */
export interface FeedPart {
  readonly events: readonly PlacedEvent[];
  /** The last place of the feed when it was read: everything up to it is known, and nothing will come before it. */
  readonly upTo: number;
  /** What stood up to this place is no longer kept. */
  readonly removedTo: number;
}

/** Which part of a feed. */
export interface FeedFilter {
  /** Only what comes after this place; from the oldest that is kept when undefined. */
  readonly after?: number | undefined;
  readonly kinds: readonly EventKind[];
  readonly limit: number;
}

/** Where events are read. One implementation: PostgreSQL. */
export interface EventStore {
  /** Reads a part of the feed, with everything that was committed before the call. */
  read(centre: EnterpriseNumber, filter: FeedFilter): Promise<FeedPart>;
  /** Notes what was found by looking. What was noted before, and is still kept, stays as it is. */
  noteFound(events: readonly NewEvent[]): Promise<void>;
  /** Notes that integrations end within some days. */
  noteEndingSoon(
    centre: EnterpriseNumber,
    period: { readonly today: CalendarDate; readonly until: CalendarDate },
  ): Promise<void>;
  /** Removes what was placed before a moment, in milliseconds since 1970. */
  purge(before: number): Promise<void>;
}
