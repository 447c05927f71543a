import { PgBoss, type Job } from 'pg-boss';
import type { JobHandlers, JobName, WorkQueue } from '../domain/work.ts';
import { toldOnce } from './engine-errors.ts';
import { queues } from './queues.ts';

/** The job engine of one gateway. */
export interface JobEngine extends WorkQueue {
  /** Begins to do jobs; those that another gateway left come back by themselves. */
  start(handlers: JobHandlers): Promise<void>;
  /** Takes no more jobs; running ones finish, or go back after the grace period. */
  stop(): Promise<void>;
}

export interface JobEngineOptions {
  readonly url: string;
  readonly schema: string;
  /** Milliseconds that running jobs get to finish when the gateway stops. */
  readonly graceMs: number;
  /** When the nightly work begins, as a cron expression in Belgian time. */
  readonly nightly: string;
  /** How often lost jobs are looked for. Preset 10 seconds. */
  readonly superviseSeconds?: number;
  /** @param like errors like it since it was told before; those of the engine itself are told once in a minute */
  readonly onError: (error: unknown, like: number) => void;
}

const applicationName = 'gateway jobs';
/** One for putting, one for fetching: jobs are few, and a request that puts one uses its own connection. */
const connections = 2;
/** Jobs of one kind that a gateway does at once: one that waits for the Bank must not hold the others up. */
const workersPerQueue = 3;
/** Seconds between looks for jobs that another gateway put; one's own are seen at once. */
const pollingIntervalSeconds = 2;
const everyFiveMinutes = '*/5 * * * *';

/** A job was not done; why is in the log. */
class JobFailedError extends Error {
  override readonly name = 'JobFailedError';

  constructor(job: JobName) {
    super(`${job} was not done`);
  }
}

/** pg-boss, without everything that would need rights on the schema. Nothing of it is used elsewhere. */
export function createJobEngine(options: JobEngineOptions): JobEngine {
  const boss = new PgBoss({
    connectionString: options.url,
    application_name: applicationName,
    options: '-c synchronous_commit=on',
    max: connections,
    schema: options.schema,
    // The schema is made by `npm run migrate`; see store/job-schema.ts.
    migrate: false,
    createSchema: false,
    registerInstance: false,
    reindex: false,
    monitorVacuum: false,
    openTelemetry: { enabled: false },
    superviseIntervalSeconds: options.superviseSeconds ?? 10,
    monitorIntervalSeconds: options.superviseSeconds ?? 10,
  });
  boss.on('error', toldOnce(options.onError));
  const workers = new Map<JobName, string[]>();
  const running = new Set<Promise<void>>();
  let stopping: Promise<void> | undefined;

  async function prepare(name: JobName, handlers: JobHandlers): Promise<void> {
    const { policy, ...settings } = queues[name];
    await boss.createQueue(name, { ...settings, policy });
    // Settings of a version before this one.
    await boss.updateQueue(name, settings);
    // What is in a queue is what was put there under its name.
    const handle = handlers[name] as (content: unknown, signal: AbortSignal) => Promise<void>;
    const work = async ([job]: Job<unknown>[]) => {
      if (!job) return;
      const done = handle(job.data, job.signal);
      running.add(done);
      try {
        await done;
      } catch (error) {
        options.onError(error, 0);
        // The engine keeps what it is thrown, and an error may say something of a person.
        throw new JobFailedError(name);
      } finally {
        running.delete(done);
        // Where one waited, more may wait.
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
  return {
    start: async (handlers) => {
      await boss.start();
      for (const name of names) await prepare(name, handlers);
      const belgian = { tz: 'Europe/Brussels', missed: 'once' } as const;
      await boss.schedule('housekeeping', everyFiveMinutes, {}, belgian);
      await boss.schedule('nightly', options.nightly, {}, belgian);
    },
    enqueue: async (name, content, { delayMs = 0, transaction } = {}) => {
      await boss.send(name, content, {
        // What waits for a moment to come does not keep away what can be done now.
        singletonKey: [...Object.values(content), ...(delayMs > 0 ? ['later'] : [])].join(':'),
        startAfter: Math.ceil(delayMs / 1000),
        ...(transaction ? { db: transaction } : {}),
      });
      if (!transaction && delayMs === 0) wake(name);
    },
    wake,
    stop: () =>
      (stopping ??= (async () => {
        await boss.stop({ graceful: true, timeout: options.graceMs });
        // Those that went back were told to give up; their evidence is closed by the time they have.
        await Promise.allSettled(running);
      })()),
  };

  function wake(name: JobName): void {
    for (const worker of workers.get(name) ?? []) boss.notifyWorker(worker);
  }
}
