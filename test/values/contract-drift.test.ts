import { describe, expect, test } from 'vitest';
import { driftOf, type KeptSighting } from '../../src/bank/contract-drift.ts';

const day = { firstSeen: '2026-03-02', lastSeen: '2026-03-02', aroundThen: 0, isAcknowledged: false } as const;
const of = { service: 'S', operation: 'o' };

function kept(element: string, kind: KeptSighting['kind'], changes: Partial<KeptSighting> = {}): KeptSighting {
  return { ...of, ...day, element, kind, occurrences: 1, ...changes };
}

describe('where the Bank and the contracts differ', () => {
  test('an element that nobody reads, and a code that no list has; not what is left out or read', () => {
    const drift = driftOf([
      kept('', 'reply', { occurrences: 9 }),
      kept('a', 'read', { occurrences: 9, aroundThen: 9 }),
      kept('b', 'leftOut'),
      kept('c', 'unread', { occurrences: 3 }),
      kept('X', 'code', { firstSeen: '2026-03-03' }),
    ]);
    expect(drift.map(({ kind, element }) => `${kind} ${element}`)).toEqual(['unknownCode X', 'unreadElement c']);
  });

  test.each([
    ['always there, then 49 times not', { occurrences: 100, aroundThen: 100 }, 149, false],
    ['always there, then 50 times not', { occurrences: 100, aroundThen: 100 }, 150, true],
    ['there every second time, then 99 times not', { occurrences: 50, aroundThen: 100 }, 199, false],
    ['there every second time, then 100 times not', { occurrences: 50, aroundThen: 100 }, 200, true],
    ['several times in each, then 50 times not', { occurrences: 500, aroundThen: 100 }, 150, true],
  ])('%s', (_, counted, now, isGone) => {
    const drift = driftOf([kept('', 'reply', { occurrences: now }), kept('a', 'read', counted)]);
    expect(drift.map(({ kind }) => kind)).toEqual(isGone ? ['vanishedElement'] : []);
  });

  test('what stands in an element that does not come any more has not vanished by itself', () => {
    const drift = driftOf([
      kept('', 'reply', { occurrences: 900 }),
      kept('a', 'read', { occurrences: 100, aroundThen: 100 }),
      kept('a/b', 'read', { occurrences: 100, aroundThen: 100 }),
    ]);
    expect(drift.map(({ element }) => element)).toEqual(['a']);
  });

  test('what is acknowledged is no news', () => {
    expect(driftOf([kept('c', 'unread', { isAcknowledged: true })])).toEqual([]);
  });
});
