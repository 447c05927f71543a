import '@fastify/swagger';
import type { FastifySchema } from 'fastify';
import { z } from 'zod';
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
 */
export function operation<S extends FastifySchema>(scopes: readonly string[], schema: S): Operation<S> {
  return operationFor('caller', scopes, schema);
}

/** The same for an operation of persons about the own evidence. */
export function citizenOperation<S extends FastifySchema>(scopes: readonly string[], schema: S): Operation<S> {
  return operationFor('citizen', scopes, schema);
}

function operationFor<S extends FastifySchema>(
  needs: Operation<S>['config']['needs'],
  scopes: readonly string[],
  schema: S,
): Operation<S> {
  const response = { ...(schema.response as Record<string, unknown> | undefined), ...problemResponse };
  return {
    schema: { ...schema, response, security: [{ oauth2: [...scopes] }] },
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
