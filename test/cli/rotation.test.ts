import { describe, expect, test } from 'vitest';
import { rotationOf } from '../../src/cli/rotate.ts';
import { shownKeys } from '../../src/cli/keys.ts';
import type { KeyState } from '../../src/cli/key-state.ts';

/** Keys as `id`, `id:former` or `id:ledgerOnly`; rows as `id:count`. */
function state(ring: string, ledger: string, rows: string): KeyState {
  const words = (text: string) => text.split(' ').filter((word) => word !== '');
  return {
    ring: words(ring).map((word) => {
      const [keyId = '', use = 'current'] = word.split(':');
      return { keyId, use: use as 'current' | 'former' | 'ledgerOnly' };
    }),
    ledger: words(ledger).map((keyId) => ({ keyId, chains: 1, rows: 4 })),
    rows: words(rows).map((word) => {
      const [keyId = '', count] = word.split(':');
      return { table: 'integration', keyId: keyId === '-' ? undefined : keyId, rows: Number(count) };
    }),
  };
}

describe('the replacement of the evidence key', () => {
  test.each([
    ['nothing under way', 'a', 'a', 'a:3', 1, 'keys new'],
    ['a database that nobody used yet', 'a', '', '', 1, 'keys new'],
    ['the new one is known', 'a b:former', 'a', 'a:3', 3, 'b in EVIDENCE_KEY and EVIDENCE_KEY_ID, a in'],
    ['exchanged, not restarted', 'b a:former', 'a', 'a:3', 3, 'restart the gateways'],
    ['rows are left', 'b a:former', 'a b', 'a:3 b:1', 4, '3 under a'],
    ['a key that leaked, too early', 'b a:ledgerOnly', 'a b', 'a:3 b:1', 4, 'take that away'],
    ['all is renewed', 'b a:former', 'a b', 'b:4', 5, '":ledger" after a'],
    ['ended', 'b a:ledgerOnly', 'a b', 'b:4', 1, 'keys new'],
    ['a former key is missing', 'b', 'b', 'a:3 b:4', 4, '(a)'],
  ])('%s', (_name, ring, ledger, rows, step, says) => {
    const rotation = rotationOf(state(ring, ledger, rows));
    expect(rotation.step).toBe(step);
    expect(rotation.next.join('\n')).toContain(says);
    expect(rotation.isUnderWay).toBe(step !== 1);
  });
});

test('what is under each key is shown, and what is under none', () => {
  const lines = shownKeys(state('b a:former', 'a', 'a:3 b:1 c:2 -:5'));
  expect(lines).toEqual([
    'b  (current: seals and opens)',
    '    the evidence: never used',
    '    integration: 1 rows',
    'a  (former: opens, and is renewed)',
    '    the evidence: 4 rows in 1 chains',
    '    integration: 3 rows',
    '"c"  (not in the settings: opens nothing)',
    '    integration: 2 rows',
    'Rows that have no seal',
    '    integration: 5 rows',
  ]);
});
