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

/** The options of a route that needs a caller. */
export interface Operation<S extends FastifySchema> {
  readonly schema: S;
  readonly config: {
    readonly needsCaller: true;
    /** Media types that it gives beside JSON. */
    readonly alsoGives?: readonly string[];
  };
  readonly attachValidation: true;
}

/**
 * Schema and security of an operation that needs these scopes. The handler runs also when the input is malformed, since
 * scope and role are judged first; the input then has a `validationError`.
 */
export function operation<S extends FastifySchema>(scopes: readonly string[], schema: S): Operation<S> {
  const response = { ...(schema.response as Record<string, unknown> | undefined), ...problemResponse };
  return {
    schema: { ...schema, response, security: [{ oauth2: [...scopes] }] },
    config: { needsCaller: true },
    attachValidation: true,
  };
}

/** Page of a long list: how many items, and after which one to continue. */
export const pageParameters = {
  pageSize: z.int().min(1).max(100).default(20),
  after: z.uuid().optional().describe('Continue after this item: `next` of the page before.'),
};
