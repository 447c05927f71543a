import type { JobName } from './work.ts';

/**
 * `short`: one job per key waits, while others may run. So a running job can queue its own successor, and a starting
 * gateway can queue the work of a dead one before that one is missed; all jobs are idempotent. A job fails here only
 * because of the database or a dying gateway; after a refusal by the Bank the job queues itself again, with a pause of
 * its own.
 */
const settings = {
  policy: 'short',
  retryLimit: 100_000,
  retryDelay: 1,
  retryBackoff: true,
  retryDelayMax: 300,
  expireInSeconds: 600,
  /** A gateway without a heartbeat for this long has lost its job. */
  heartbeatSeconds: 10,
  /** A job may wait for the first day of a period; it must not be deleted meanwhile. */
  retentionSeconds: 3 * 366 * 24 * 3_600,
  deleteAfterSeconds: 24 * 3_600,
} as const;

/** One queue for each kind of job. */
export const queues: Readonly<Record<JobName, typeof settings>> = {
  carryOutDecision: settings,
  settleIntegration: settings,
  endAfterDeath: settings,
  endLinked: settings,
  reconcile: settings,
  housekeeping: settings,
  findSignals: settings,
  renewSeals: settings,
  workOffMessages: settings,
  sendFlagFeedback: settings,
  findDue: settings,
  nightly: settings,
};
