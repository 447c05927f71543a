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

/** Schema and security of an operation that needs these scopes. */
export function operation<S extends FastifySchema>(
  scopes: readonly string[],
  schema: S,
): { readonly schema: S; readonly config: { readonly scopes: readonly string[] } } {
  const response = { ...(schema.response as Record<string, unknown> | undefined), ...problemResponse };
  return { schema: { ...schema, response, security: [{ oauth2: [...scopes] }] }, config: { scopes } };
}

/** Page of a long list: how many items, and after which one to continue. */
export const pageParameters = {
  pageSize: z.int().min(1).max(100).default(20),
  after: z.uuid().optional().describe('Continue after this item: `next` of the page before.'),
};
