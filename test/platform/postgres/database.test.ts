import { afterAll, beforeAll, expect, it } from 'vitest';
import { openDatabase, UnsafeIntegerError, type Database } from '../../../src/platform/postgres/database.ts';
import { asOwner, createTestDatabase, type TestDatabase } from '../../postgres.ts';

let test: TestDatabase;
let database: Database;
beforeAll(async () => {
  test = await createTestDatabase();
  database = openDatabase({ url: test.runtimeUrl, applicationName: 'database test', statementTimeout: 200 });
});
afterAll(async () => {
  await database.close();
  await test.drop();
});

const one = async (expression: string) =>
  (await database.pool.query<{ value: unknown }>(`select ${expression} as value`)).rows[0]?.value;

it('keeps a date the text it is', async () => {
  expect(await one(`date '2026-03-29'`)).toBe('2026-03-29');
});

it('gives a bigint as an exact number or an error', async () => {
  expect(await one('9007199254740991::bigint')).toBe(9_007_199_254_740_991);
  await expect(one('9007199254740992::bigint')).rejects.toBeInstanceOf(UnsafeIntegerError);
});

it('makes commits durable whatever the default of the server is', async () => {
  expect(await one(`current_setting('synchronous_commit')`)).toBe('on');
});

it('cancels a statement that takes too long, and works on', async () => {
  await expect(one('pg_sleep(60)')).rejects.toMatchObject({ code: '57014' });
  await database.ping();
});

it('says when the database is away', async () => {
  const away = openDatabase({ url: 'postgres://a:b@127.0.0.1:1/x', applicationName: 'database test' });
  await expect(away.ping()).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  await away.close();
});

it('survives a connection that breaks while it is in use but idle', async () => {
  const client = await database.pool.connect();
  const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
  const broken = new Promise((resolve) => client.once('end', resolve));
  await asOwner(test.ownerUrl, `select pg_terminate_backend(${String(rows[0]?.pid)})`);
  await broken;
  client.release(true);
  await database.ping();
});
