import { Pool } from 'pg';
import { PgBoss } from 'pg-boss';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { lookForDue } from '../../../src/platform/jobs/look.ts';
import { jobSchema } from '../../../src/platform/jobs/schema.ts';
import type { JobName } from '../../../src/platform/jobs/work.ts';
import { createTestDatabase, type TestDatabase } from '../../postgres.ts';

const names = ['carryOutDecision', 'settleIntegration', 'reconcile', 'housekeeping'] as const satisfies JobName[];

let database: TestDatabase;
let queue: PgBoss;
let pool: Pool;
beforeAll(async () => {
  database = await createTestDatabase();
  pool = new Pool({ connectionString: database.runtimeUrl });
  queue = new PgBoss({ connectionString: database.ownerUrl, schema: jobSchema, migrate: false, supervise: false });
  await queue.start();
  for (const name of names) await queue.createQueue(name);
});
afterAll(async () => {
  await queue.stop({ graceful: false });
  await pool.end();
  await database.drop();
});

/** The kinds that one look after another woke, and the errors between them. */
function looking(executeSql: (text: string, values?: unknown[]) => Promise<{ rows: unknown[] }>) {
  const woken: JobName[][] = [];
  const errors: unknown[] = [];
  let now: JobName[] = [];
  const look = lookForDue({
    database: {
      executeSql: async (text, values) => {
        now = [];
        woken.push(now);
        return executeSql(text, values);
      },
    },
    schema: jobSchema,
    names,
    everyMs: 1,
    wake: (name) => void now.push(name),
    onError: (error) => void errors.push(error),
  });
  return { look, woken, errors };
}

test('wakes the kinds of which a job is due, and no others: not what waits for later, and not what runs', async () => {
  await queue.send('carryOutDecision', {});
  await queue.send('settleIntegration', {}, { startAfter: 3_600 });
  await queue.send('reconcile', {});
  expect(await queue.fetch('reconcile')).toHaveLength(1);

  const { look, woken, errors } = looking((text, values) => pool.query(text, values));
  look.start();
  await expect.poll(() => woken.length).toBeGreaterThan(1);
  await look.stop();
  expect(woken[0]).toEqual(['carryOutDecision']);
  expect(errors).toEqual([]);
});

test('goes on after a look that failed, and ends when it is told to', async () => {
  let asked = 0;
  const { look, errors } = looking(() => {
    asked += 1;
    return asked === 1 ? Promise.reject(new Error('away')) : Promise.resolve({ rows: [] });
  });
  look.start();
  await expect.poll(() => asked).toBeGreaterThan(2);
  expect(errors).toEqual([new Error('away')]);
  await look.stop();
  const before = asked;
  await new Promise(setImmediate);
  expect(asked).toBe(before);
});

test('ends before it has begun', async () => {
  const { look, woken } = looking(() => Promise.resolve({ rows: [] }));
  await look.stop();
  look.start();
  await look.stop();
  expect(woken).toEqual([]);
});
