import { AlreadyDecidedError } from './decision.ts';
import { IntegrationStateError, RunningIntegrationError } from './integration.ts';
import { Problem } from './problem.ts';

/** What a store says, as opposed to what happens to it. */
const said = [RunningIntegrationError, IntegrationStateError, AlreadyDecidedError];

/**
 * The same store, whose failures are a 503: a database that is away is not an error of the program, and the caller
 * should come back. What the store says about an integration or a decision passes as it is.
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
