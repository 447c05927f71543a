import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RateCounter } from '../../../src/platform/rates/rate.ts';
import { createRateCounter } from '../../../src/platform/rates/counter.ts';
import { openDatabase, type Database } from '../../../src/platform/postgres/database.ts';
import { asOwner, createTestDatabase, type TestDatabase } from '../../postgres.ts';

/** The minute of the database may end in the middle of a test: then it is done again in the next one. */
async function withinOneMinute(act: () => Promise<void>): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    const before = new Date().getMinutes();
    try {
      await act();
      return;
    } catch (error) {
      if (new Date().getMinutes() === before || attempt === 3) throw error;
    }
  }
}

describe('consultations per minute', () => {
  let owned: TestDatabase;
  let database: Database;
  beforeAll(async () => {
    owned = await createTestDatabase();
    database = openDatabase({ url: owned.runtimeUrl, applicationName: 'test' });
  });
  afterAll(async () => {
    await database.close();
    await owned.drop();
  });

  let number = 0;
  const allowance = (limit: number, per: 'minute' | 'hour' = 'minute') => ({
    key: `key ${String((number += 1))}`,
    limit,
    per,
  });
  async function taken(counters: readonly RateCounter[], key: string, limit: number, times: number) {
    const all = await Promise.all(
      Array.from({ length: times }, (_, n) => counters[n % counters.length]!.take({ key, limit, per: 'minute' }, 1)),
    );
    return all.filter(({ isAllowed }) => isAllowed).length;
  }

  test('several units are taken together or not at all, and what is left stays for others', () =>
    withinOneMinute(async () => {
      const mine = allowance(40);
      const counters = [createRateCounter(database.pool), createRateCounter(database.pool)];
      expect(await counters[0]!.take(mine, 15)).toMatchObject({ isAllowed: true, remaining: 25 });
      expect(await counters[1]!.take(mine, 15)).toMatchObject({ isAllowed: true, remaining: 10 });
      expect(await counters[0]!.take(mine, 15)).toMatchObject({ isAllowed: false });
      // The refused gateway has the rest, and gives it out.
      const { key, limit } = mine;
      expect(await taken([counters[0]!], key, limit, 20)).toBe(10);
      await counters[0]!.giveBack(mine, 3);
      expect(await counters[0]!.take(mine, 3)).toMatchObject({ isAllowed: true, remaining: 0 });
    }));

  test('a gateway gives no more than is allowed when somebody puts the shared count back', () =>
    withinOneMinute(async () => {
      const { key, limit } = allowance(10);
      const counter = createRateCounter(database.pool);
      expect(await taken([counter], key, limit, 6)).toBe(6);
      await asOwner(owned.ownerUrl, `update consultation_rate set taken = 0 where key = '${key}'`);
      expect(await taken([counter], key, limit, 20)).toBe(4);
    }));

  test('as many as allowed, whoever asks at once, and not one more', () =>
    withinOneMinute(async () => {
      const { key, limit, per } = allowance(10);
      const counters = [createRateCounter(database.pool), createRateCounter(database.pool)];
      expect(await taken(counters, key, limit, 40)).toBe(10);
      const refused = await counters[0]!.take({ key, limit, per }, 1);
      expect(refused).toMatchObject({ isAllowed: false, limit: 10, remaining: 0 });
      expect(refused.resetSeconds).toBeGreaterThanOrEqual(1);
      expect(refused.resetSeconds).toBeLessThanOrEqual(60);
    }));

  test('a large allowance is taken in parts, never exceeded, and only what a gateway did not use up is lost', () =>
    withinOneMinute(async () => {
      const { key, limit } = allowance(200);
      const counters = Array.from({ length: 3 }, () => createRateCounter(database.pool));
      const given = await taken(counters, key, limit, 600);
      expect(given).toBeLessThanOrEqual(200);
      expect(given).toBeGreaterThan(200 - 3 * 4);
    }));

  test('what is left goes down by one', () =>
    withinOneMinute(async () => {
      const counter = createRateCounter(database.pool);
      const mine = allowance(100);
      const left = [];
      for (let n = 0; n < 5; n += 1) left.push((await counter.take(mine, 1)).remaining);
      expect(left).toEqual([99, 98, 97, 96, 95]);
    }));

  test('another key has its own', () =>
    withinOneMinute(async () => {
      const counter = createRateCounter(database.pool);
      expect(await taken([counter], allowance(1).key, 1, 3)).toBe(1);
      expect(await taken([counter], allowance(1).key, 1, 3)).toBe(1);
    }));

  test('the next minute begins with everything', () =>
    withinOneMinute(async () => {
      const { key, limit } = allowance(2);
      let later = 0;
      const counter = createRateCounter(database.pool, () => performance.now() + later);
      expect(await taken([counter], key, limit, 4)).toBe(2);
      await asOwner(owned.ownerUrl, "update consultation_rate set minute = minute - interval '1 minute'");
      later = 61_000;
      expect(await taken([counter], key, limit, 4)).toBe(2);
    }));

  test('a count that cannot be kept is an error, not room', async () => {
    const broken = openDatabase({ url: owned.runtimeUrl, applicationName: 'test' });
    await broken.close();
    await expect(createRateCounter(broken.pool).take(allowance(5), 1)).rejects.toThrow();
  });
});
