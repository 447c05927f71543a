import type { DeadlineKind, DeadlineRow } from '../../access/book/book.ts';
import { StoreConflictError } from '../../platform/postgres/store-conflict.ts';
import type { CalendarDate } from '../../values/calendar.ts';
import type { EnterpriseNumber } from '../../values/enterprise-number.ts';
import type { Integration } from '../integrations/integration.ts';
import type { Step } from './step.ts';

/** How near the day is. `dueSoon`: it is time to do it. `overdue`: the last day is over and it is not handled. */
export const deadlineStates = ['overdue', 'dueSoon', 'open'] as const;
export type DeadlineState = (typeof deadlineStates)[number];

/**
 * Something that a centre has to do by a day, and that nothing has handled yet. It is kept nowhere: it follows from
 * integrations, decisions and steps.
 */
export interface Deadline {
  readonly kind: DeadlineKind;
  /** The row of the rule book it comes from. */
  readonly row: DeadlineRow;
  /** The day from which it is counted; absent when it is the last day of the integration. */
  readonly countedFrom?: CalendarDate;
  /** Last day on which it is in time. */
  readonly dueOn: CalendarDate;
  readonly state: DeadlineState;
  /** For which it is to be done: the one that a decision ended, for what follows from the decision. */
  readonly integration: Integration;
}

/** Where a list goes on: after this item, in the order of due day, kind and integration. */
export interface DeadlinePlace {
  readonly dueOn: CalendarDate;
  readonly kind: string;
  readonly integrationId: string;
}

/** The day on which the list is made, and what the rule book says. */
export interface DeadlineRules {
  readonly today: CalendarDate;
  /** All rows of the book, also those of other days: what began under a row keeps it. */
  readonly rows: readonly DeadlineRow[];
  /** The codes that stand for an event. */
  readonly codesOf: (events: DeadlineRow['concerns']) => readonly number[];
  /** Ends are near when so many days are left or fewer. */
  readonly endingSoonDays: number;
}

/** Which deadlines of a centre to list. */
export interface DeadlineFilter {
  readonly states: readonly DeadlineState[];
  /** Absent: all. */
  readonly kinds?: readonly DeadlineKind[] | undefined;
  readonly dueUntil?: CalendarDate | undefined;
  readonly after?: DeadlinePlace;
  readonly limit: number;
}

/** Thrown by {@link DeadlineStore.add} when a step that is taken once was recorded before, perhaps at the same moment. */
export class StepRecordedError extends StoreConflictError {
  override readonly name = 'StepRecordedError';

  constructor() {
    super('the step was recorded before');
  }
}

/** Derives deadlines and keeps steps. One implementation: PostgreSQL. */
export interface DeadlineStore {
  /** What a centre has to do, the nearest day first. */
  list(centre: EnterpriseNumber, rules: DeadlineRules, filter: DeadlineFilter): Promise<readonly Deadline[]>;
  /**
   * What is to be done for one person in one case: for all integrations with the case reference and the person of this
   * one, whatever the state.
   */
  ofFile(integration: Integration, rules: DeadlineRules): Promise<readonly Deadline[]>;
  /** How many are overdue in a centre, by kind. Nobody is looked at. */
  countOverdue(centre: EnterpriseNumber, rules: DeadlineRules): Promise<ReadonlyMap<DeadlineKind, number>>;
  /** The steps recorded for that person in that case, oldest first. */
  stepsOfFile(integration: Integration): Promise<readonly Step[]>;
  /** @throws StepRecordedError */
  add(step: Step): Promise<void>;
}
