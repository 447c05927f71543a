import { setImmediate } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { followFeed, type FeedPage, type FeedQuery } from '../../sdk/typescript/src/feed.ts';
import { AuthenticationError, ConnectionError, InputError, ProblemError } from '../../sdk/typescript/src/index.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
});
afterEach(() => {
  vi.useRealTimers();
});

type Page = { readonly items: readonly unknown[]; readonly next: string; readonly isMore: boolean };
const page = (next: string, items: readonly unknown[] = [], isMore = false): Page => ({ items, next, isMore });
const problem = (status: number, retryAfterMs?: number) =>
  new ProblemError(
    { type: 'urn:problem-type:x', title: 'x', status, instance: 'urn:uuid:1' },
    { operationId: 'queryEvents', status, retryAfterMs },
  );
const unreachable = new ConnectionError('queryEvents', 'ECONNREFUSED');

/** A feed of these answers, and when each was asked and for what; its time goes on as fast as it is waited for. */
function feedOf(replies: readonly (Page | Error)[], query: FeedQuery = {}) {
  const began = Date.now();
  const askedAt: number[] = [];
  const queries: FeedQuery[] = [];
  const controller = new AbortController();
  const ask = (asked: FeedQuery) => {
    askedAt.push(Date.now() - began);
    const reply = replies[queries.push(asked) - 1];
    return reply instanceof Error ? Promise.reject(reply) : Promise.resolve({ status: 200, body: reply } as never);
  };
  const feed = followFeed(ask, query, { pollMs: 5_000, signal: controller.signal });
  async function next(): Promise<FeedPage> {
    const result = feed.next();
    const waiting = { isOver: false };
    const over = () => (waiting.isOver = true);
    result.then(over, over);
    await setImmediate();
    while (!waiting.isOver) {
      vi.advanceTimersToNextTimer();
      await setImmediate();
    }
    return (await result).value;
  }
  return { feed, next, askedAt, queries, controller };
}

describe('a feed', () => {
  test('goes on from the place that was kept, and gives the next one with its events', async () => {
    const { next, queries } = feedOf([page('7', ['a', 'b'], true), page('9', ['c'])], {
      after: '5',
      kinds: ['reviewDue'],
    });
    expect(await next()).toEqual({ events: ['a', 'b'], place: '7' });
    expect(await next()).toEqual({ events: ['c'], place: '9' });
    expect(queries).toEqual([
      { after: '5', kinds: ['reviewDue'] },
      { after: '7', kinds: ['reviewDue'] },
    ]);
  });

  test('without a place begins with what is kept, and asks for no page before it is wanted', async () => {
    const { next, feed, queries } = feedOf([page('2', ['a'], true)]);
    expect(await next()).toEqual({ events: ['a'], place: '2' });
    await feed.return(undefined as never);
    expect(queries).toEqual([{}]);
  });

  test('asks at once while there is more, and every few seconds when nothing is new', async () => {
    const { next, askedAt } = feedOf([
      page('2', ['a'], true),
      page('3', ['b']),
      page('3'),
      page('3'),
      page('4', ['c']),
    ]);
    for (const place of ['2', '3', '4']) expect(await next()).toMatchObject({ place });
    expect(askedAt).toEqual([0, 0, 5_000, 10_000, 15_000]);
  });

  test('says that only the place has moved, past other kinds', async () => {
    const { next } = feedOf([page('3'), page('8')], { after: '3' });
    expect(await next()).toEqual({ events: [], place: '8' });
  });

  test('that says there is more and does not move is not asked without a pause', async () => {
    const { next, askedAt } = feedOf([page('3', [], true), page('4', ['a'])], { after: '3' });
    await next();
    expect(askedAt).toEqual([0, 5_000]);
  });

  test('goes on by itself after what passes, later and later, and loses nothing by it', async () => {
    const failures = [unreachable, problem(429, 60_000), problem(503), new AuthenticationError(503, undefined)];
    const { next, askedAt, queries } = feedOf([...failures, page('4', ['a'], true), unreachable, page('5', ['b'])], {
      after: '3',
    });
    expect(await next()).toEqual({ events: ['a'], place: '4' });
    expect(askedAt).toEqual([0, 5_000, 65_000, 85_000, 125_000]);
    expect(new Set(queries.map(({ after }) => after))).toEqual(new Set(['3']));
    // A success begins anew.
    expect(await next()).toEqual({ events: ['b'], place: '5' });
    expect(askedAt.slice(5)).toEqual([125_000, 130_000]);
  });

  test('never pauses for longer than ten minutes by itself', async () => {
    const { next, askedAt } = feedOf([...Array<Error>(9).fill(unreachable), page('4', ['a'])], { after: '3' });
    await next();
    expect(askedAt.at(-1)! - askedAt.at(-2)!).toBe(600_000);
  });

  test.each([problem(410), problem(403), problem(500), new AuthenticationError(401, 'invalid_client'), new Error('x')])(
    'ends with what does not pass (%s)',
    async (failure) => {
      const { next, queries } = feedOf([failure], { after: '3' });
      await expect(next()).rejects.toBe(failure);
      expect(queries).toHaveLength(1);
    },
  );

  test('ends when the caller says so, also while it waits', async () => {
    const { feed, controller } = feedOf([page('3')], { after: '3' });
    const waiting = feed.next();
    await setImmediate();
    controller.abort(new DOMException('enough', 'AbortError'));
    await expect(waiting).rejects.toThrow('enough');
  });

  test.each([0, 999, Number.NaN])('is not asked every %d ms', async (pollMs) => {
    const ask = vi.fn();
    await expect(followFeed(ask, {}, { pollMs }).next()).rejects.toBeInstanceOf(InputError);
    expect(ask).not.toHaveBeenCalled();
  });
});
