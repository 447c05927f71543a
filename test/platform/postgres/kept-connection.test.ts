import type { PoolClient } from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { openDatabase, type Database } from '../../../src/platform/postgres/database.ts';
import { keepConnection } from '../../../src/platform/postgres/kept-connection.ts';
import { asOwner, createTestDatabase, type TestDatabase } from '../../postgres.ts';

let test: TestDatabase;
let database: Database;
beforeAll(async () => {
  test = await createTestDatabase();
});
afterAll(() => test.drop());
beforeEach(() => {
  database = openDatabase({ url: test.runtimeUrl, applicationName: 'kept connection test', poolSize: 3 });
});
afterEach(() => database.close());

async function pid(client: PoolClient): Promise<number> {
  const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
  return rows[0]?.pid ?? 0;
}

it('is the same from one use to the next', async () => {
  const first = await database.kept.use(pid);
  await expect(database.kept.use(pid)).resolves.toBe(first);
});

it('is nobody else’s while it is in use', async () => {
  const pids = await Promise.all([1, 2, 3].map(() => database.kept.use(pid)));
  expect(new Set(pids).size).toBe(3);
  expect(pids).toContain(await database.kept.use(pid));
  expect(database.pool.idleCount).toBe(2);
});

it('stays after a statement that failed, with the error of the server', async () => {
  const first = await database.kept.use(pid);
  const failing = database.kept.use((client) => client.query('select 1 / 0'));
  await expect(failing).rejects.toMatchObject({ code: '22012' });
  await expect(database.kept.use(pid)).resolves.toBe(first);
});

it('is another one after it broke while nobody used it', async () => {
  const client = await database.kept.use((used) => Promise.resolve(used));
  const first = await database.kept.use(pid);
  const broken = new Promise((resolve) => client.once('end', resolve));
  await asOwner(test.ownerUrl, `select pg_terminate_backend(${String(first)})`);
  await broken;
  await expect(database.kept.use(pid)).resolves.not.toBe(first);
  expect(database.pool.totalCount).toBe(1);
});

it('is another one after it broke in use', async () => {
  const first = await database.kept.use(pid);
  const ending = database.kept.use((client) => client.query(`select pg_terminate_backend(${String(first)})`));
  await expect(ending).rejects.toThrow();
  await expect(database.kept.use(pid)).resolves.not.toBe(first);
  expect(database.pool.totalCount).toBe(1);
});

it('goes back to the pool when nobody needs it for a while', async () => {
  const kept = keepConnection(database.pool, 20);
  const first = await kept.use(pid);
  await vi.waitFor(() => {
    expect(database.pool.idleCount).toBe(1);
  }, 120_000);
  await expect(kept.use(pid)).resolves.toBe(first);
  expect(database.pool.idleCount).toBe(0);
  kept.close();
});

it('does not keep the pool from ending, nor what is under way from finishing', async () => {
  await database.kept.use(pid);
  const underWay = database.kept.use(pid);
  await database.close();
  await expect(underWay).resolves.toBeGreaterThan(0);
});
