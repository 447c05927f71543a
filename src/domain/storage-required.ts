import { AlreadyDecidedError } from './decision.ts';
import { IntegrationStateError, RunningIntegrationError } from './integration.ts';
import { Problem } from './problem.ts';

/** Errors that a store throws on purpose, as opposed to failures of the store. */
const said = [RunningIntegrationError, IntegrationStateError, AlreadyDecidedError];

/**
 * The same store, with its failures turned into a 503: an unreachable database is not an error of the program, and the
 * caller should retry. The store's own errors about an integration or a decision pass unchanged.
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
      if (said.some((type) => cause instanceof type)) throw cause;
      throw new Problem('serviceUnavailable', { detail: 'The database of the gateway is not available.', cause });
    }
  };
}
