import { expect, it } from 'vitest';
import { sampleOf } from '../../src/evidence/verification/verify-sample.ts';

const lowest = () => 0;
const highest = (below: number) => below - 1;

it('reads all leaves when they are few', () => {
  expect(sampleOf(0, lowest)).toEqual([]);
  expect(sampleOf(1, lowest)).toEqual([{ from: 0, until: 1 }]);
  expect(sampleOf(2_048, highest)).toEqual([{ from: 0, until: 2_048 }]);
});

it.each([2_049, 100_000, 999_999_999])('reads something of every part of %i leaves, and stays in it', (size) => {
  const part = size / 256;
  for (const random of [lowest, highest]) {
    const ranges = sampleOf(size, random);
    expect(ranges).toHaveLength(256);
    for (const [index, { from, until }] of ranges.entries()) {
      expect(until - from).toBe(8);
      expect(from).toBeGreaterThanOrEqual(Math.floor(part * index));
      expect(until).toBeLessThanOrEqual(Math.floor(part * (index + 1)));
    }
  }
  // The places are those that chance gives: the first or the last of a part.
  expect(sampleOf(size, highest)[0]?.until).toBe(Math.floor(part));
});
