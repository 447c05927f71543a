import type { JobName } from '../domain/work.ts';

/**
 * `short`: of one key one job waits, while others may run. So a running job can put its own successor, and a gateway
 * that starts can put what a dead one was doing without waiting until that one is missed; everything that jobs do may
 * be done twice. A job that fails here met the database or a dying gateway; what the Bank refuses is put again by the
 * job itself, with a pause of its own.
 */
const settings = {
  policy: 'short',
  retryLimit: 100_000,
  retryDelay: 1,
  retryBackoff: true,
  retryDelayMax: 300,
  expireInSeconds: 600,
  /** A gateway that says nothing for so long has lost its job. */
  heartbeatSeconds: 10,
  /** A job may wait for the first day of a period; it must not be swept away meanwhile. */
  retentionSeconds: 3 * 366 * 24 * 3_600,
  deleteAfterSeconds: 24 * 3_600,
} as const;

/** One queue for each kind of job. */
export const queues: Readonly<Record<JobName, typeof settings>> = {
  carryOutDecision: settings,
  settleIntegration: settings,
  reconcile: settings,
  housekeeping: settings,
  nightly: settings,
};
