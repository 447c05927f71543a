/**
 * Durable work: jobs are kept in the database, any free gateway does them, and they are repeated when a gateway dies. A
 * job carries ids only; its worker reads the rest from the stores.
 */
export interface Jobs {
  /** Changes the code of one person as a decision says. */
  readonly carryOutDecision: { readonly decisionId: string; readonly integrationId: string };
  /** Asks the Bank for the result of a registration or an ending that it did not confirm. */
  readonly settleIntegration: { readonly integrationId: string };
  /** Ends the aid of somebody who has died. */
  readonly endAfterDeath: { readonly integrationId: string };
  /** Ends at the Bank an integration that is closed here, because that of the applicant ended. */
  readonly endLinked: { readonly integrationId: string };
  /** Compares the next page of a centre's integrations with the Bank's directory. */
  readonly reconcile: { readonly reconciliationId: string };
  /** Work that is done every few minutes. */
  readonly housekeeping: Readonly<Record<string, never>>;
  /** Looks for patterns in the work of users: often at what is recent, at night at a week. */
  readonly findSignals: { readonly depth: 'recent' | 'thorough' };
  /**
   * Goes on bringing rows to the current evidence key, from a place in a table; by night the seals of all rows are judged
   * too.
   */
  readonly renewSeals: { readonly table: string; readonly after: string; readonly depth: 'due' | 'all' };
  /** Lets messages of the Bank take effect, in the order of their numbers: the next ones of a series. */
  readonly workOffMessages: { readonly seriesId: string };
  /** Sends the feedback on a flag to the supervisor. */
  readonly sendFlagFeedback: { readonly flagId: string };
  /** Notes for software what became due by the calendar. */
  readonly findDue: Readonly<Record<string, never>>;
  /** Work that is done every night. */
  readonly nightly: Readonly<Record<string, never>>;
}
export type JobName = keyof Jobs;

/** Runs statements inside the transaction of the job's cause, so that a job exists exactly when its cause does. */
export interface SqlTransaction {
  executeSql(text: string, values?: unknown[]): Promise<{ rows: unknown[] }>;
}

/** Where jobs are queued. The one implementation is the engine in `jobs/`. */
export interface WorkQueue {
  /**
   * Queues a job. If a job with the same content already waits, this one is dropped.
   * @param options.delayMs the job starts no sooner than this many milliseconds from now
   * @param options.transaction the job is created in this transaction
   */
  enqueue<Name extends JobName>(
    name: Name,
    content: Jobs[Name],
    options?: { readonly delayMs?: number; readonly transaction?: SqlTransaction },
  ): Promise<void>;
  /** Looks for jobs of this kind now rather than at the next poll: after a transaction that queued one. */
  wake(name: JobName): void;
}

/** Pauses between attempts when the other side fails. */
export interface Pauses {
  readonly firstMs: number;
  readonly longestMs: number;
}

/** How long to wait after this many attempts: twice as long each time, up to the longest pause. */
export function pauseAfter(attempts: number, { firstMs, longestMs }: Pauses): number {
  return Math.min(longestMs, firstMs * 2 ** Math.min(attempts - 1, 30));
}

/** The handler for each kind of job. When it rejects, the job is repeated later. */
export type JobHandlers = {
  readonly [Name in JobName]: (content: Jobs[Name], signal: AbortSignal) => Promise<void>;
};
