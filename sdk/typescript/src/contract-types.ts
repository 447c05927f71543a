import type { operations } from './generated/contract.ts';
import type { operationTable } from './generated/operations.ts';

/** Name of an operation that answers with JSON or with nothing, as in the contract (`operationId`). */
export type OperationId = keyof typeof operationTable & keyof operations;

type Parameters<Id extends OperationId> = operations[Id]['parameters'];

type Path<Id extends OperationId> = Parameters<Id> extends { path: infer Value } ? { readonly path: Value } : unknown;

type Query<Id extends OperationId> =
  Parameters<Id> extends { query: infer Value }
    ? { readonly query: Value }
    : Parameters<Id> extends { query?: infer Value }
      ? [Exclude<Value, undefined>] extends [never]
        ? unknown
        : { readonly query?: Exclude<Value, undefined> }
      : unknown;

type Body<Id extends OperationId> = operations[Id] extends {
  requestBody: { content: { 'application/json': infer Value } };
}
  ? { readonly body: Value }
  : unknown;

/** What an operation takes: parameters of its path and query, and its body. */
export type Input<Id extends OperationId> = Path<Id> & Query<Id> & Body<Id>;

/** The allowance that is narrowest (`RateLimit-*`). */
export interface RateLimit {
  readonly limit: number;
  readonly remaining: number;
  /** Seconds until all of it is there again. */
  readonly resetSeconds: number;
}

/** An answer that is no problem. */
export interface Answered<Status, Value> {
  readonly status: Status;
  readonly body: Value;
  /** Address of what was made. */
  readonly location?: string;
  readonly traceId?: string;
  /** Absent where nothing is limited. */
  readonly rateLimit?: RateLimit;
}

type Responses<Id extends OperationId> = operations[Id]['responses'];

/** What an operation answers; several statuses are told apart by `status`. */
export type Answer<Id extends OperationId> = {
  [Status in keyof Responses<Id>]: Responses<Id>[Status] extends { content: { 'application/json': infer Value } }
    ? Answered<Status, Value>
    : Status extends 204
      ? Answered<204, undefined>
      : never;
}[keyof Responses<Id>];

/** Operations that give a page of a list: their body takes `after`, their answer has `items` and `next`. */
export type PagedId = {
  [Id in OperationId]: Answer<Id> extends { body: { items: unknown[]; next?: string } }
    ? Input<Id> extends { body: { after?: string } }
      ? Id
      : never
    : never;
}[OperationId];

/** An item of a list. */
export type Item<Id extends PagedId> = Answer<Id> extends { body: { items: (infer One)[] } } ? One : never;
