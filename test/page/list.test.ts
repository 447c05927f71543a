import { describe, expect, test } from 'vitest';
import { createList } from '../../src/page/browser/citizen/list.js';
import type { Language } from '../../src/page/browser/common/contract.ts';

interface Asked {
  readonly pageSize: number;
  readonly after?: string;
}

/** An API that has so many items, in whatever language and of whomever it is asked. */
function world(count: number) {
  const state = { language: 'nl' as Language, person: 'a', signIns: 1, fails: false };
  const asked: Asked[] = [];
  /** What happens between a question and its answer. */
  let meanwhile: (() => void) | undefined;
  const source = {
    signIns: () => state.signIns,
    language: () => state.language,
    ask: async (body: Asked) => {
      asked.push(body);
      const language = state.language;
      await Promise.resolve();
      meanwhile?.();
      meanwhile = undefined;
      if (state.fails) throw new Error('no answer');
      const from = body.after === undefined ? 0 : Number(body.after) + 1;
      const items = Array.from({ length: Math.min(body.pageSize, count - from) }, (_, index) => ({
        number: from + index,
        said: `${language} ${state.person}`,
      }));
      const next = from + items.length;
      return { items, ...(next < count ? { next: String(next - 1) } : {}) };
    },
  };
  const finished: boolean[] = [];
  const list = createList(source, (isRead) => finished.push(isRead));
  const between = (happens: () => void) => {
    meanwhile = happens;
  };
  return { state, asked, list, finished, between };
}

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);

describe('a list that is read page by page', () => {
  test('is read on without a gap, and ends', async () => {
    const { list, asked, finished } = world(60);
    list.keepFresh();
    list.keepFresh();
    await list.readAgain();
    expect(list.read()?.items).toHaveLength(25);
    await list.more();
    await list.more();
    expect(list.read()?.items.map(({ number }) => number)).toEqual(numbers(60));
    expect(list.read()?.last.next).toBeUndefined();
    expect(asked.map(({ after }) => after)).toEqual([undefined, undefined, '24', '49']);
    expect(finished.filter(Boolean)).toHaveLength(3);
  });

  test('is read again in another language, as far as it was read', async () => {
    const { list, state, asked } = world(300);
    await list.readAgain();
    for (let times = 0; times < 5; times += 1) await list.more();
    expect(list.read()?.items).toHaveLength(150);
    state.language = 'fr';
    await list.more();
    expect(list.read()?.items.map(({ number }) => number)).toEqual(numbers(150));
    expect(new Set(list.read()?.items.map(({ said }) => said))).toEqual(new Set(['fr a']));
    expect(asked.slice(-2)).toEqual([{ pageSize: 100 }, { pageSize: 50, after: '99' }]);
  });

  test('never has lines of two persons, also when the login is renewed on the way', async () => {
    const { list, state, between } = world(60);
    await list.readAgain();
    between(() => {
      state.signIns += 1;
      state.person = 'b';
    });
    await list.more();
    const items = list.read()?.items ?? [];
    expect(new Set(items.map(({ said }) => said))).toEqual(new Set(['nl b']));
    expect(items.map(({ number }) => number)).toEqual(numbers(items.length));
    expect(items.length).toBeGreaterThan(25);
  });

  test('a reading in a language that was left does not count', async () => {
    const { list, state, between } = world(10);
    let again: Promise<void> | undefined;
    between(() => {
      state.language = 'de';
      again = list.readAgain();
    });
    await list.readAgain();
    await again;
    expect(list.read()?.items.map(({ said }) => said)).toEqual(Array(10).fill('de a'));
  });

  test('what is read stays after a failure, which waits until somebody tries again', async () => {
    const { list, state, asked } = world(60);
    await list.readAgain();
    state.fails = true;
    await list.more();
    expect([list.read()?.items.length, list.failure() instanceof Error, list.isReading()]).toEqual([25, true, false]);
    list.keepFresh();
    expect(asked).toHaveLength(2);
    state.fails = false;
    await list.more();
    expect([list.read()?.items.length, list.failure()]).toEqual([50, undefined]);
  });
});
