import type { ConnectionOptions } from 'node:tls';
import { PgBoss, type Job } from 'pg-boss';
import type { JobHandlers, JobName, WorkQueue } from './work.ts';
import { toldOnce } from './engine-errors.ts';
import { lookForDue } from './look.ts';
import { queues } from './queues.ts';
import { inSpan } from '../../tracing/spans.ts';

/** The job engine of one gateway. */
export interface JobEngine extends WorkQueue {
  /** Starts to do jobs; those that another gateway left return to the queue automatically. */
  start(handlers: JobHandlers): Promise<void>;
  /** Accepts no more jobs; running ones finish, or return to the queue after the grace period. */
  stop(): Promise<void>;
}

export interface JobEngineOptions {
  readonly url: string;
  /** How the connection is encrypted and checked, where the address does not say it. */
  readonly ssl?: ConnectionOptions;
  readonly schema: string;
  /** Milliseconds that running jobs get to finish when the gateway stops. */
  readonly graceMs: number;
  /** When the nightly work begins, as a cron expression in Belgian time. */
  readonly nightly: string;
  /** How often lost jobs are looked for. Preset 10 seconds. */
  readonly superviseSeconds?: number;
  /**
   * @param like number of similar errors since the last report; those of the engine itself are reported once per minute
   */
  readonly onError: (error: unknown, like: number) => void;
}

const applicationName = 'gateway jobs';
/**
 * One connection for queueing, one for fetching: jobs are few, and a request that queues one uses its own connection.
 */
const connections = 2;
/**
 * Jobs of one kind that a gateway does at the same time, so that one waiting for the Bank does not delay the others.
 */
const workersPerQueue = 3;
/** Milliseconds between looks for jobs that other gateways queued or that became due; a gateway sees its own at once. */
const lookEveryMs = 1_000;
/** Each worker looks for itself too, so that no job depends on the common look. */
const pollingIntervalSeconds = 60;
const everyFiveMinutes = '*/5 * * * *';
/** Not on the hour, when everything else is done. */
const everyHour = '17 * * * *';
const everyHourLater = '37 * * * *';

/** A job failed; the log says why. */
class JobFailedError extends Error {
  override readonly name = 'JobFailedError';

  constructor(job: JobName) {
    super(`${job} was not done`);
  }
}

/** pg-boss without the features that need rights on the schema. No other folder uses it. */
export function createJobEngine(options: JobEngineOptions): JobEngine {
  const boss = new PgBoss({
    connectionString: options.url,
    ...(options.ssl && { ssl: options.ssl }),
    application_name: applicationName,
    options: '-c synchronous_commit=on',
    max: connections,
    schema: options.schema,
    // The schema is made by `npm run migrate`; see schema.ts.
    migrate: false,
    createSchema: false,
    registerInstance: false,
    reindex: false,
    monitorVacuum: false,
    openTelemetry: { enabled: false },
    superviseIntervalSeconds: options.superviseSeconds ?? 10,
    monitorIntervalSeconds: options.superviseSeconds ?? 10,
  });
  const told = toldOnce(options.onError);
  boss.on('error', told);
  const workers = new Map<JobName, string[]>();
  const running = new Set<Promise<void>>();
  let stopping: Promise<void> | undefined;

  async function prepare(name: JobName, handlers: JobHandlers): Promise<void> {
    const { policy, ...settings } = queues[name];
    await boss.createQueue(name, { ...settings, policy });
    // The queue may have the settings of an earlier version.
    await boss.updateQueue(name, settings);
    // A queue holds only jobs of the kind that has its name.
    const handle = handlers[name] as (content: unknown, signal: AbortSignal) => Promise<void>;
    const work = async ([job]: Job<unknown>[]) => {
      if (!job) return;
      const done = inSpan(`job ${name}`, { 'gateway.job': name }, () => handle(job.data, job.signal));
      running.add(done);
      try {
        await done;
      } catch (error) {
        options.onError(error, 0);
        // The engine stores thrown errors, and an error may contain personal data.
        throw new JobFailedError(name);
      } finally {
        running.delete(done);
        // If one job waited, more may wait.
        wake(name);
      }
    };
    const ids: string[] = [];
    workers.set(name, ids);
    for (let count = 0; count < workersPerQueue; count += 1) {
      ids.push(await boss.work<unknown>(name, { pollingIntervalSeconds }, work));
    }
  }

  const names = Object.keys(queues) as JobName[];
  const look = lookForDue({
    database: boss.getDb(),
    schema: options.schema,
    names,
    everyMs: lookEveryMs,
    wake,
    onError: told,
  });
  return {
    start: async (handlers) => {
      await boss.start();
      for (const name of names) await prepare(name, handlers);
      look.start();
      const belgian = { tz: 'Europe/Brussels', missed: 'once' } as const;
      await boss.schedule('housekeeping', everyFiveMinutes, {}, belgian);
      await boss.schedule('findSignals', everyHour, { depth: 'recent' }, belgian);
      await boss.schedule('findDue', everyHourLater, {}, belgian);
      await boss.schedule('nightly', options.nightly, {}, belgian);
    },
    enqueue: async (name, content, { delayMs = 0, transaction } = {}) => {
      await boss.send(name, content, {
        // A job that waits for a later moment must not block one that can be done now.
        singletonKey: [...Object.values(content), ...(delayMs > 0 ? ['later'] : [])].join(':'),
        startAfter: Math.ceil(delayMs / 1000),
        ...(transaction ? { db: transaction } : {}),
      });
      if (!transaction && delayMs === 0) wake(name);
    },
    wake,
    stop: () =>
      (stopping ??= (async () => {
        await look.stop();
        await boss.stop({ graceful: true, timeout: options.graceMs });
        // Jobs that returned to the queue were aborted; once they have stopped, their evidence is closed.
        await Promise.allSettled(running);
      })()),
  };

  function wake(name: JobName): void {
    for (const worker of workers.get(name) ?? []) boss.notifyWorker(worker);
  }
}
