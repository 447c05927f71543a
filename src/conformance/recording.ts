import { memberOf, textIn } from './json.ts';
import type { MomentId } from './moments.ts';
import { isConsultation, type Operation } from './operations.ts';
import type { Task, TaskResult } from './tasks.ts';

/** A request of the software, and what it was answered. Times are in milliseconds since 1970. */
export interface Exchange {
  /** From 1, in the order in which they began. */
  readonly number: number;
  readonly method: string;
  /** Path and query as they came. */
  readonly url: string;
  readonly operation: Operation;
  readonly userAgent: string;
  /** A digest of the token, and when the token ends. */
  readonly token?: { readonly digest: string; readonly endsAt?: number };
  readonly startedAt: number;
  /** Before the answer left: nobody had it earlier. */
  readonly answeredAt: number;
  /** When all of the answer had left. */
  readonly endedAt: number;
  /** Body of the request; undefined when it is no JSON. */
  readonly request: unknown;
  /** 0 when no whole answer was given. */
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Body of the answer as the software got it: JSON, or the events of a dossier. */
  readonly answer: unknown;
  /** What the kit did to it. */
  readonly moment?: MomentId;
  /** The task during which it came. */
  readonly task?: number;
}

/** An event of a dossier. */
export interface DossierEvent {
  readonly event: string;
  readonly data: unknown;
}

/** What the kit asked the software to do, and what came of it. */
export interface TaskRun {
  readonly number: number;
  readonly task: Task;
  readonly startedAt: number;
  readonly endedAt: number;
  /** Absent when it failed, or when the software does not have the task. */
  readonly result?: TaskResult;
  /** Why there is no result. */
  readonly failure?: string;
  readonly isMissing?: boolean;
}

/** What a delivery of the kit to the receiver of the software was. */
export type DeliveryKind = 'genuine' | 'repeated' | 'unknownKind' | 'forged' | 'afterForged' | 'old';

/** A delivery of the kit to the receiver of the software. */
export interface Delivery {
  readonly kind: DeliveryKind;
  /** `webhook-id`. */
  readonly id: string;
  /** Undefined when there was no answer. */
  readonly status?: number;
}

/** Everything that was seen until now. The checks judge nothing else. */
export interface Recording {
  readonly mode: 'client' | 'proxy';
  readonly exchanges: readonly Exchange[];
  readonly tasks: readonly TaskRun[];
  readonly deliveries: readonly Delivery[];
  /** Family names of all personas. */
  readonly familyNames: readonly string[];
  readonly now: number;
}

/** After so long nobody takes a repetition for one of a program. */
export const blindMs = 10_000;

/** Requests that are the same when they come again. */
export function isSame(one: Exchange, other: Exchange): boolean {
  return (
    one.method === other.method &&
    one.url === other.url &&
    JSON.stringify(one.request) === JSON.stringify(other.request)
  );
}

/** What came after an answer was there, within the same task; without tasks, within the time of a program. */
export function following({ exchanges }: Recording, after: Exchange): readonly Exchange[] {
  return exchanges.filter(
    (one) =>
      one.number > after.number &&
      one.startedAt >= after.endedAt &&
      one.task === after.task &&
      (after.task !== undefined || one.startedAt - after.endedAt < blindMs),
  );
}

/** Whether nothing more can follow an answer: its task is over, or the time of a program. */
export function isSettled({ tasks, now }: Recording, { task, endedAt }: Exchange): boolean {
  return task === undefined ? now - endedAt >= blindMs : tasks.some(({ number }) => number === task);
}

/** The task of an exchange, once it is over. */
export function taskOf({ tasks }: Recording, { task }: Exchange): TaskRun | undefined {
  return tasks.find(({ number }) => number === task);
}

/** The exchanges of a task. */
export function exchangesOf({ exchanges }: Recording, { number }: TaskRun): readonly Exchange[] {
  return exchanges.filter(({ task }) => task === number);
}

/** The consultations. */
export function consultationsIn({ exchanges }: Recording): readonly Exchange[] {
  return exchanges.filter(({ operation }) => isConsultation(operation));
}

/** Whether the gateway, or the kit in its place, did what was asked. */
export function isDone({ status }: Exchange): boolean {
  return status >= 200 && status < 300;
}

/** The integration that a registration made or that its answer names. */
export function registeredId({ operation, answer }: Exchange): string | undefined {
  return operation.name === 'register' ? textIn(memberOf(answer, 'integrationId')) : undefined;
}
