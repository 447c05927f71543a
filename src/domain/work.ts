/**
 * Durable work: kept in the database, done by whichever gateway is free, done again when a gateway dies. A job carries
 * ids only; whoever does it reads the rest where it is kept.
 */
export interface Jobs {
  /** Changes the code of one person as a decision says. */
  readonly carryOutDecision: { readonly decisionId: string; readonly integrationId: string };
  /** Finds out at the Bank what came of a registration or an ending that nobody confirmed. */
  readonly settleIntegration: { readonly integrationId: string };
  /** Compares the next page of a centre's integrations with the Bank's directory. */
  readonly reconcile: { readonly reconciliationId: string };
  /** What is done every few minutes. */
  readonly housekeeping: Readonly<Record<string, never>>;
  /** What is done every night. */
  readonly nightly: Readonly<Record<string, never>>;
}
export type JobName = keyof Jobs;

/** Runs statements inside a transaction of somebody else, so that a job exists exactly when its cause does. */
export interface SqlTransaction {
  executeSql(text: string, values?: unknown[]): Promise<{ rows: unknown[] }>;
}

/** Where jobs are put. One implementation: the engine in `jobs/`. */
export interface WorkQueue {
  /**
   * Puts a job. A job with the same content that already waits takes the place of this one.
   * @param options.delayMs not before so many milliseconds from now
   * @param options.transaction the job comes into being with this transaction
   */
  enqueue<Name extends JobName>(
    name: Name,
    content: Jobs[Name],
    options?: { readonly delayMs?: number; readonly transaction?: SqlTransaction },
  ): Promise<void>;
  /** Looks for jobs of this kind now rather than at the next poll: after a transaction that put one. */
  wake(name: JobName): void;
}

/** Pauses between attempts that a neighbour makes fail. */
export interface Pauses {
  readonly firstMs: number;
  readonly longestMs: number;
}

/** How long to wait after so many attempts: twice as long each time, up to the longest pause. */
export function pauseAfter(attempts: number, { firstMs, longestMs }: Pauses): number {
  return Math.min(longestMs, firstMs * 2 ** Math.min(attempts - 1, 30));
}

/** What is done with each kind of job. Rejects: it is done again later. */
export type JobHandlers = {
  readonly [Name in JobName]: (content: Jobs[Name], signal: AbortSignal) => Promise<void>;
};
