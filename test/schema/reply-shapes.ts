import { group, type GroupShape } from '../../src/bank/reply-shape.ts';
import type { Operation } from '../../src/bank/operation.ts';
import { conventionalFields, conventionallyLeftOut } from '../../src/bank/soap/conventions.ts';

/** What the gateway reads of the reply of an operation: its own parts, and what all services of its generation have. */
export function wholeShape({ generation, reply }: Operation): GroupShape {
  if (generation === 'ssdn') return reply;
  return group({ ...conventionalFields, ...reply.fields }, { leftOut: [...conventionallyLeftOut, ...reply.leftOut] });
}

/** Names that are read or left out in every reply of the generation, also where the service does not have them. */
export function conventionalNames({ generation, reply }: Operation): readonly string[] {
  if (generation === 'ssdn') return [];
  const own = new Set([...Object.keys(reply.fields), ...reply.leftOut]);
  return [...Object.keys(conventionalFields), ...conventionallyLeftOut].filter((name) => !own.has(name));
}
