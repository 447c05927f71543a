import { Client } from 'pg';
import { PgBoss } from 'pg-boss';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { Jobs } from '../../../src/platform/jobs/work.ts';
import { createJobEngine, type JobEngine } from '../../../src/platform/jobs/engine.ts';
import { jobSchema } from '../../../src/platform/jobs/schema.ts';
import { createTestDatabase, type TestDatabase } from '../../postgres.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
const engines: JobEngine[] = [];
afterEach(async () => {
  for (const engine of engines.splice(0)) await engine.stop();
});
afterAll(() => database.drop());

type Job = Jobs['carryOutDecision'];
const job = (decisionId: string): Job => ({ decisionId, integrationId: 'i' });

async function startEngine(work: (content: Job, signal: AbortSignal) => Promise<void>, graceMs = 5_000) {
  const errors: unknown[] = [];
  const engine = createJobEngine({
    url: database.runtimeUrl,
    schema: jobSchema,
    graceMs,
    nightly: '30 3 * * *',
    superviseSeconds: 1,
    onError: (error) => void errors.push(error),
  });
  engines.push(engine);
  const nothing = () => Promise.resolve();
  await engine.start({
    carryOutDecision: work,
    settleIntegration: nothing,
    endAfterDeath: nothing,
    endLinked: nothing,
    reconcile: nothing,
    housekeeping: nothing,
    findSignals: nothing,
    renewSeals: nothing,
    workOffMessages: nothing,
    sendFlagFeedback: nothing,
    findDue: nothing,
    nightly: nothing,
  });
  return { engine, errors };
}

test('a job of a process that is gone comes back to a living one, and the runtime role is enough for all of it', async () => {
  const done: string[] = [];
  const { engine, errors } = await startEngine((content) => {
    done.push(content.decisionId);
    return Promise.resolve();
  });
  await engine.stop();
  const gone = new PgBoss({
    connectionString: database.runtimeUrl,
    migrate: false,
    supervise: false,
    schedule: false,
    registerInstance: false,
  });
  await gone.start();
  await gone.send('carryOutDecision', job('lost'));
  expect(await gone.fetch('carryOutDecision')).toHaveLength(1);
  await gone.stop({ graceful: false });

  const next = await startEngine((content) => {
    done.push(content.decisionId);
    return Promise.resolve();
  });
  await expect.poll(() => done).toEqual(['lost']);
  expect([...errors, ...next.errors]).toEqual([]);
});

test('a job that fails is done again, and the same job waits only once', async () => {
  let attempts = 0;
  const { engine } = await startEngine(() => {
    attempts += 1;
    return attempts === 1 ? Promise.reject(new Error('not now')) : Promise.resolve();
  });
  await engine.enqueue('carryOutDecision', job('again'), { delayMs: 1_000 });
  await engine.enqueue('carryOutDecision', job('again'), { delayMs: 1_000 });
  await expect.poll(() => attempts).toBe(2);
  await engine.enqueue('carryOutDecision', job('marker'));
  await expect.poll(() => attempts).toBe(3);
});

test('a job put in a transaction that is rolled back never was', async () => {
  const seen: string[] = [];
  const { engine } = await startEngine((content) => {
    seen.push(content.decisionId);
    return Promise.resolve();
  });
  const client = new Client({ connectionString: database.runtimeUrl });
  await client.connect();
  await client.query('begin');
  const transaction = { executeSql: (text: string, values: unknown[] = []) => client.query(text, values) };
  await engine.enqueue('carryOutDecision', job('undone'), { transaction });
  await client.query('rollback');
  await client.end();
  await engine.enqueue('carryOutDecision', job('kept'));
  await expect.poll(() => seen).toEqual(['kept']);
});

test('a stop waits for a running job; one that takes longer than the grace period is told, and goes back', async () => {
  let told = false;
  let began = 0;
  const first = await startEngine(
    (_content, signal) =>
      new Promise((_resolve, reject) => {
        began += 1;
        signal.addEventListener('abort', () => {
          told = true;
          reject(new Error('told to stop'));
        });
      }),
    1_000,
  );
  await first.engine.enqueue('carryOutDecision', job('long'));
  await expect.poll(() => began).toBe(1);
  await first.engine.stop();
  expect(told).toBe(true);

  const finished: string[] = [];
  await startEngine((content) => {
    finished.push(content.decisionId);
    return Promise.resolve();
  });
  await expect.poll(() => finished).toEqual(['long']);
});
