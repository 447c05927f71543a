import { setImmediate as nextTurn } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BatchSizeError, createBatcher } from '../../src/platform/batching.ts';

describe('batching', () => {
  it('starts a lone call at the end of the turn of the event loop', async () => {
    const started: string[] = [];
    const batched = createBatcher<string, string>(
      (items) => {
        started.push(...items);
        return Promise.resolve(items.map((value) => ({ value })));
      },
      { maxSize: 10 },
    );
    const results = [batched('a')];
    await nextTurn();
    expect(started).toEqual(['a']);
    await expect(Promise.all(results)).resolves.toEqual(['a']);
  });

  it('collects what comes while a batch is in flight', async () => {
    const batches: number[][] = [];
    const batched = createBatcher<number, number>(
      async (items) => {
        batches.push([...items]);
        await nextTurn();
        return items.map((item) => ({ value: item * 2 }));
      },
      { maxSize: 3 },
    );
    const first = batched(1);
    await nextTurn();
    await expect(Promise.all([first, ...[2, 3, 4, 5].map(batched)])).resolves.toEqual([2, 4, 6, 8, 10]);
    expect(batches).toEqual([[1], [2, 3, 4], [5]]);
  });

  it('lets calls of one turn share a run, also those that follow from a result', async () => {
    const batches: number[][] = [];
    const batched = createBatcher<number, number>(
      (items) => {
        batches.push([...items]);
        return Promise.resolve(items.map((value) => ({ value })));
      },
      { maxSize: 10 },
    );
    const followed = [1, 2].map(async (item) => batched((await batched(item)) + 10));
    await expect(Promise.all(followed)).resolves.toEqual([11, 12]);
    expect(batches).toEqual([
      [1, 2],
      [11, 12],
    ]);
  });

  it('gives each caller its own error, and goes on after a batch that failed as a whole', async () => {
    let run = 0;
    const batched = createBatcher<number, number>(
      (items) => {
        run += 1;
        if (run === 2) return Promise.reject(new Error('whole batch'));
        return Promise.resolve(items.map((item) => (item < 0 ? { error: new Error('mine') } : { value: item })));
      },
      { maxSize: 2 },
    );
    const outcomes = await Promise.allSettled([1, -2, 3, 4, 5].map(batched));
    expect(
      outcomes.map((outcome) => (outcome.status === 'fulfilled' ? outcome.value : String(outcome.reason))),
    ).toEqual([1, 'Error: mine', 'Error: whole batch', 'Error: whole batch', 5]);
  });

  it('rejects all callers when results are missing', async () => {
    const batched = createBatcher<number, number>(() => Promise.resolve([]), { maxSize: 5 });
    await expect(batched(1)).rejects.toBeInstanceOf(BatchSizeError);
  });

  it('keeps order, size and one run at a time, whatever comes when', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ pause: fc.nat(3), fails: fc.boolean() }), { maxLength: 40 }),
        fc.integer({ min: 1, max: 7 }),
        fc.array(fc.nat(3), { minLength: 1, maxLength: 10 }),
        async (calls, maxSize, durations) => {
          let inFlight = 0;
          let runs = 0;
          const seen: number[] = [];
          const batched = createBatcher<number, number>(
            async (items) => {
              inFlight += 1;
              expect(inFlight).toBe(1);
              expect(items.length).toBeGreaterThan(0);
              expect(items.length).toBeLessThanOrEqual(maxSize);
              seen.push(...items);
              for (let turn = durations[runs++ % durations.length] ?? 0; turn > 0; turn -= 1) await nextTurn();
              inFlight -= 1;
              return items.map((item) => (calls[item]?.fails ? { error: item } : { value: item }));
            },
            { maxSize },
          );
          const results: Promise<unknown>[] = [];
          for (const [index, call] of calls.entries()) {
            for (let turn = call.pause; turn > 0; turn -= 1) await nextTurn();
            results.push(
              batched(index).then(
                (value) => ({ value }),
                (error: unknown) => ({ error }),
              ),
            );
          }
          expect(await Promise.all(results)).toEqual(
            calls.map((call, index) => (call.fails ? { error: index } : { value: index })),
          );
          expect(seen).toEqual(calls.map((_, index) => index));
        },
      ),
      { numRuns: 100 },
    );
  });
});
