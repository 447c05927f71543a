import { DatabaseError } from 'pg';
import { StoreConflictError } from './store-conflict.ts';
import { Problem } from '../../values/problem.ts';

/**
 * Errors by which PostgreSQL takes back a transaction that stood in the way of another one (deadlock, serialization):
 * nothing of it happened, and the same again succeeds.
 */
const takenBack: ReadonlySet<string> = new Set(['40P01', '40001']);
const mostTries = 4;

/**
 * The same store, with its failures turned into a 503: an unreachable database is not an error of the program, and the
 * caller should retry. A {@link StoreConflictError} passes unchanged. What PostgreSQL took back in favour of another
 * transaction is tried again.
 */
export function storageRequired<T extends object>(store: T): T {
  const required: Record<string, unknown> = {};
  for (const [name, member] of Object.entries<unknown>(store as Readonly<Record<string, unknown>>)) {
    required[name] = typeof member === 'function' ? requiring(member as Member) : member;
  }
  return required as T;
}

type Member = (...args: readonly unknown[]) => Promise<unknown>;

function requiring(member: Member): Member {
  return async (...args) => {
    for (let tries = 1; ; tries += 1) {
      try {
        return await member(...args);
      } catch (cause) {
        if (cause instanceof StoreConflictError) throw cause;
        if (cause instanceof DatabaseError && takenBack.has(cause.code ?? '') && tries < mostTries) continue;
        throw new Problem('serviceUnavailable', { detail: 'The database of the gateway is not available.', cause });
      }
    }
  };
}
