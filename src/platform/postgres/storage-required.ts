import { StoreConflictError } from './store-conflict.ts';
import { Problem } from '../../values/problem.ts';

/**
 * The same store, with its failures turned into a 503: an unreachable database is not an error of the program, and the
 * caller should retry. A {@link StoreConflictError} passes unchanged.
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
    try {
      return await member(...args);
    } catch (cause) {
      if (cause instanceof StoreConflictError) throw cause;
      throw new Problem('serviceUnavailable', { detail: 'The database of the gateway is not available.', cause });
    }
  };
}
