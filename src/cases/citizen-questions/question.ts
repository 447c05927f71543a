import type { Appearance, Person } from '../../evidence/evidence.ts';
import { StoreConflictError } from '../../platform/postgres/store-conflict.ts';
import { addDays, addMonths, type CalendarDate } from '../../values/calendar.ts';
import type { EnterpriseNumber } from '../../values/enterprise-number.ts';
import type { Language } from '../../values/localized-text.ts';
import type { Ssin } from '../../values/ssin.ts';
import type { AnswerPlace } from '../answer-place.ts';

/** `overdue`: the due day is over, and nobody has answered. It stays so until somebody does. */
export const questionStates = ['overdue', 'open', 'answered'] as const;
export type QuestionState = (typeof questionStates)[number];

/** "Why?", asked by a person about one line of the own evidence. */
export interface CitizenQuestion {
  /** UUIDv7. */
  readonly questionId: string;
  /** The centre that did what the line is about: it owes the answer. */
  readonly centre: EnterpriseNumber;
  /** The entry of the evidence. */
  readonly entryId: string;
  /** Who asks. */
  readonly ssin: Ssin;
  /** How who asks is in the entry. */
  readonly appearance: Appearance;
  /** Milliseconds since 1970. */
  readonly askedAt: number;
  /** Last day on which an answer is in time. */
  readonly dueOn: CalendarDate;
  /** In the person's own words; stored only encrypted. */
  readonly text?: string;
  /** That the answer takes longer, once the person was told. `dueOn` is the later day then. */
  readonly extension?: QuestionExtension;
  readonly answer?: QuestionAnswer;
}

/** What the data protection officer answered. */
export interface QuestionAnswer {
  /** Stored only encrypted. */
  readonly text: string;
  readonly language: Language;
  readonly answeredBy: string;
  /** Milliseconds since 1970. */
  readonly answeredAt: number;
}

/** The person was told that the answer takes longer, and why. */
export interface QuestionExtension {
  /** In the words of the data protection officer; stored only encrypted. */
  readonly reason: string;
  readonly language: Language;
  /** Last day for an answer before. */
  readonly formerDueOn: CalendarDate;
  readonly extendedBy: string;
  /** Milliseconds since 1970. */
  readonly extendedAt: number;
}

/** Where a question stands on a day. */
export function stateOf({ answer, dueOn }: CitizenQuestion, today: CalendarDate): QuestionState {
  if (answer) return 'answered';
  return dueOn < today ? 'overdue' : 'open';
}

/**
 * The last day for an answer: one month after the question (GDPR, article 12(3); the same day of the next month, or its
 * last one: Regulation 1182/71, article 3), or earlier where the installation promises it.
 * @param answerDays days that the installation promises
 */
export function dueDay(askedOn: CalendarDate, answerDays: number | undefined): CalendarDate {
  const byLaw = addMonths(askedOn, 1);
  const promised = answerDays === undefined ? byLaw : addDays(askedOn, answerDays);
  return promised < byLaw ? promised : byLaw;
}

/**
 * The last day for an answer that takes longer: two further months after the month of the law (GDPR, article 12(3)). Each
 * is counted on its own, which gives the earlier day at the end of a month. The person has to be told within that month.
 * @returns undefined when it is too late to tell
 */
export function extendedDueDay(askedOn: CalendarDate, today: CalendarDate): CalendarDate | undefined {
  const byLaw = addMonths(askedOn, 1);
  return today <= byLaw ? addMonths(byLaw, 2) : undefined;
}

/** The person has an open question about this line already. */
export class AlreadyAskedError extends StoreConflictError {
  override readonly name = 'AlreadyAskedError';

  constructor() {
    super('the person has an open question about this entry');
  }
}

/** Somebody answered before. */
export class AlreadyAnsweredError extends StoreConflictError {
  override readonly name = 'AlreadyAnsweredError';

  constructor() {
    super('the question was answered before');
  }
}

/** The person was told before that the answer takes longer. */
export class AlreadyExtendedError extends StoreConflictError {
  override readonly name = 'AlreadyExtendedError';

  constructor() {
    super('the question was extended before');
  }
}

export interface QuestionFilter {
  readonly states: readonly QuestionState[];
  readonly today: CalendarDate;
  readonly after?: AnswerPlace;
  readonly limit: number;
}

/** Where questions are kept. A row that was changed outside the gateway is none. One implementation: PostgreSQL. */
export interface QuestionStore {
  /** @throws AlreadyAskedError */
  add(question: Omit<CitizenQuestion, 'answer' | 'extension'>): Promise<void>;
  find(questionId: string): Promise<CitizenQuestion | undefined>;
  /** All of a person, newest first; `before` is the id of a question. */
  ofPerson(
    person: Person,
    page: { readonly before?: string; readonly limit: number },
  ): Promise<readonly CitizenQuestion[]>;
  /** The last question of a person about each of these entries, by the id of the entry. */
  lastOf(person: Person, entryIds: readonly string[]): Promise<ReadonlyMap<string, CitizenQuestion>>;
  /** Whether anybody has asked about an entry. */
  isAsked(entryId: string): Promise<boolean>;
  /** Those of a centre. */
  list(centre: EnterpriseNumber, filter: QuestionFilter): Promise<readonly CitizenQuestion[]>;
  /** @throws AlreadyAnsweredError RowChangedError */
  answer(questionId: string, answer: QuestionAnswer): Promise<CitizenQuestion>;
  /**
   * Gives a question that waits for its answer a later day, once.
   * @throws AlreadyAnsweredError AlreadyExtendedError RowChangedError
   */
  extend(questionId: string, dueOn: CalendarDate, extension: QuestionExtension): Promise<CitizenQuestion>;
}
