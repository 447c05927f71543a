import '@fastify/swagger';
import type { FastifySchema } from 'fastify';
import { z } from 'zod';
import type { ProblemName } from '../../values/problem.ts';
import { problemsKey } from './openapi-problems.ts';
import { problemSchema } from './problem-body.ts';

/** The `default` answer of every operation: anything that went wrong. */
export const problemResponse = {
  default: {
    description: 'A problem; its type says which.',
    content: { 'application/problem+json': { schema: problemSchema } },
  },
};

/** The options of a route that needs somebody with an access token. */
export interface Operation<S extends FastifySchema> {
  readonly schema: S;
  readonly config: {
    readonly needs: 'caller' | 'citizen';
    /** Scopes that the access token needs. */
    readonly scopes: readonly string[];
    /** Media types that it gives beside JSON. */
    readonly alsoGives?: readonly string[];
  };
  readonly attachValidation: true;
  /** A HEAD would do the act, leave its evidence, and throw the answer away. */
  readonly exposeHeadRoute: false;
}

/**
 * Schema and security of an operation that needs these scopes. The handler runs also when the input is malformed, since
 * scope and role are judged first; the input then has a `validationError`.
 * @param problems that it may have beside those of every operation
 */
export function operation<S extends FastifySchema>(
  scopes: readonly string[],
  schema: S,
  problems: readonly ProblemName[] = [],
): Operation<S> {
  return operationFor('caller', scopes, schema, ['missingPermission', ...problems]);
}

/** The same for an operation of persons about the own evidence. */
export function citizenOperation<S extends FastifySchema>(
  scopes: readonly string[],
  schema: S,
  problems: readonly ProblemName[] = [],
): Operation<S> {
  return operationFor('citizen', scopes, schema, problems);
}

/** Problems that every operation with an access token may have. Those that any request may have stand for themselves. */
const ofTokens = [
  'noAccessToken',
  'invalidAccessToken',
  'expiredAccessToken',
  'missingScope',
  'tooManyRequests',
  'serviceUnavailable',
] as const satisfies readonly ProblemName[];

function problemsOfInput({ params, body }: FastifySchema): readonly ProblemName[] {
  return [
    'badRequest',
    // A body may name what is not there too.
    ...(params === undefined && body === undefined ? [] : (['resourceNotFound'] as const)),
    ...(body === undefined ? [] : (['payloadTooLarge', 'unsupportedMediaType'] as const)),
  ];
}

function operationFor<S extends FastifySchema>(
  needs: Operation<S>['config']['needs'],
  scopes: readonly string[],
  schema: S,
  problems: readonly ProblemName[],
): Operation<S> {
  const named = { [problemsKey]: [...ofTokens, ...problemsOfInput(schema), ...problems] };
  const response = { ...(schema.response as Record<string, unknown> | undefined), ...problemResponse };
  return {
    schema: { ...schema, ...named, response, security: [{ oauth2: [...scopes] }] },
    config: { needs, scopes },
    attachValidation: true,
    exposeHeadRoute: false,
  };
}

/** Page of a long list: how many items, and after which one to continue. */
export const pageParameters = {
  pageSize: z.int().min(1).max(100).default(20),
  after: z.uuid().optional().describe('Continue after this item: `next` of the page before.'),
};
