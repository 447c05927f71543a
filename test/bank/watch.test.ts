import { describe, expect, test } from 'vitest';
import type { Sighting, SightingStore } from '../../src/bank/contract-drift.ts';
import { createContractWatch } from '../../src/bank/contract-watch.ts';

const of = { service: 'S', operation: 'o' };

/** A store that keeps what it is given, and fails when it is told to. */
function memory() {
  const added: (readonly Sighting[])[] = [];
  const store: SightingStore & { isAway: boolean } = {
    isAway: false,
    add(sightings) {
      if (store.isAway) return Promise.reject(new Error('away'));
      added.push(sightings);
      return Promise.resolve();
    },
    all: () =>
      Promise.resolve(
        added.flat().map((one) => ({
          ...one,
          firstSeen: '2026-03-02',
          lastSeen: '2026-03-02',
          aroundThen: 0,
          isAcknowledged: false,
        })),
      ),
    acknowledge: () => Promise.resolve(),
  };
  return { store, added };
}

function watching(everyMs: number) {
  const seen: Sighting[] = [{ ...of, element: '', kind: 'reply', occurrences: 1 }];
  const errors: unknown[] = [];
  const { store, added } = memory();
  const watch = createContractWatch({
    sightings: () => seen,
    store,
    clock: () => Date.parse('2026-03-02T12:00:00+01:00'),
    everyMs,
    onError: (error) => errors.push(error),
  });
  return { seen, errors, store, added, watch };
}

describe('the watch over contracts', () => {
  test('keeps what is new, again and again by itself, and only what is new', async () => {
    const { seen, added, watch } = watching(5);
    await expect.poll(() => added.length).toBe(1);
    seen[0] = { ...of, element: '', kind: 'reply', occurrences: 4 };
    await expect.poll(() => added.flat().map(({ occurrences }) => occurrences)).toEqual([1, 3]);
    await watch.stop();
    expect(added).toHaveLength(2);
  });

  test('what two decoders saw of the same operation is one sighting, each time', async () => {
    const { seen, added, watch } = watching(1_000_000);
    seen.push({ ...of, element: '', kind: 'reply', occurrences: 2 });
    await watch.keep();
    seen[1] = { ...of, element: '', kind: 'reply', occurrences: 7 };
    await watch.stop();
    expect(added.map((batch) => batch.map(({ occurrences }) => occurrences))).toEqual([[3], [5]]);
  });

  test('loses nothing while the database is away', async () => {
    const { seen, errors, store, added, watch } = watching(1_000_000);
    await watch.keep();
    store.isAway = true;
    seen[0] = { ...of, element: '', kind: 'reply', occurrences: 5 };
    await watch.keep();
    expect(errors).toHaveLength(1);
    store.isAway = false;
    await watch.stop();
    expect(added.flat().map(({ occurrences }) => occurrences)).toEqual([1, 4]);
  });

  test('keeps a code as it is only when it looks like one', async () => {
    const { added, watch } = watching(1_000_000);
    for (const code of ['A1', 'A1', 'Quirinalda Kanarie', '85670112345', '']) watch.noteCode('dimona', 'kinds', code);
    await watch.stop();
    const codes = added.flat().filter(({ kind }) => kind === 'code');
    expect(codes.map(({ element, occurrences }) => [element, occurrences])).toEqual([
      ['A1', 2],
      ['(other)', 3],
    ]);
    expect(watch.drift()?.map(({ kind }) => kind)).toEqual(['unknownCode', 'unknownCode']);
  });
});
