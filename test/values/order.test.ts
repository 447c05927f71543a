import { expect, test } from 'vitest';
import { compare } from '../../src/values/order.ts';

test('texts compare by their characters, numbers by their size', () => {
  expect(['2026-03-02', '', '2025-12-31', '2026-00-00'].sort(compare)).toEqual([
    '',
    '2025-12-31',
    '2026-00-00',
    '2026-03-02',
  ]);
  expect([10, 9, Infinity, -1].sort(compare)).toEqual([-1, 9, 10, Infinity]);
});

test('equal values keep their places, those without an end too', () => {
  expect(compare('2026Q1', '2026Q1')).toBe(0);
  expect(compare(Infinity, Infinity)).toBe(0);
});
