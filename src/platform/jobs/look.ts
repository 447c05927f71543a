import { setTimeout as pause } from 'node:timers/promises';
import type { JobName, SqlTransaction } from './work.ts';

/** What looks for jobs. */
export interface LookOptions {
  readonly database: SqlTransaction;
  /** The schema of the engine's tables. */
  readonly schema: string;
  readonly names: readonly JobName[];
  readonly everyMs: number;
  /** Called with each kind of which a job is due. */
  readonly wake: (name: JobName) => void;
  readonly onError: (error: unknown) => void;
}

/** A look for due jobs that is repeated. */
export interface Look {
  start(): void;
  /** Resolves when the last look has ended. */
  stop(): Promise<void>;
}

/**
 * Looks for due jobs of all kinds with one small statement. Otherwise every worker of every kind would ask for itself
 * each time, dozens of times a second for all gateways, though there is hardly ever a job. It takes nothing: who is
 * woken fetches in the engine's own way.
 */
export function lookForDue({ database, schema, names, everyMs, wake, onError }: LookOptions): Look {
  const ended = new AbortController();
  const statement = `
    select name from unnest($1::text[]) name where exists (
      select from ${schema}.job
      where job.name = name.name and state < 'active' and not blocked and start_after <= now())`;

  async function look(): Promise<void> {
    try {
      const { rows } = await database.executeSql(statement, [names]);
      for (const { name } of rows as { readonly name: JobName }[]) wake(name);
    } catch (error) {
      onError(error);
    }
  }

  async function repeat(): Promise<void> {
    while (await passed(everyMs, ended.signal)) await look();
  }

  let repeating: Promise<void> | undefined;
  return {
    start: () => {
      repeating ??= repeat();
    },
    stop: async () => {
      ended.abort();
      await repeating;
    },
  };
}

/** Whether the time passed without an end. */
async function passed(ms: number, signal: AbortSignal): Promise<boolean> {
  try {
    await pause(ms, undefined, { signal });
    return true;
  } catch {
    return false;
  }
}
