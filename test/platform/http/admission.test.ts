import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createAdmission, type Admission } from '../../../src/platform/http/admission.ts';

const targetMs = 100;

/** Lets requests in until one is refused. @returns how many were let in */
function fill(admission: Admission, atMost = 10_000): number {
  let begun = 0;
  while (begun < atMost && admission.enter()) begun += 1;
  return begun;
}

test('as many are under way as may be, and another when one is over', () => {
  const admission = createAdmission({ most: 100, targetMs });
  expect(fill(admission)).toBe(100);
  expect(admission.enter()).toBe(false);
  admission.leave();
  expect(fill(admission)).toBe(1);
});

test('a delay that stays brings the bound below what is under way', () => {
  const admission = createAdmission({ most: 1_000, targetMs });
  const underWay = fill(admission);
  admission.observe(targetMs + 1);
  const bound = Math.floor(underWay * 0.7);
  for (let left = underWay; left >= bound; left -= 1) {
    expect(admission.enter()).toBe(false);
    admission.leave();
  }
  expect(fill(admission)).toBe(1);
});

test('in time, the bound rises as far as it is used, up to the most', () => {
  const admission = createAdmission({ most: 1_000, targetMs });
  for (let times = 0; times < 50; times += 1) admission.observe(targetMs);
  const first = fill(admission);
  expect(first).toBeLessThan(1_000);
  let underWay = first;
  for (let times = 0; times < 50; times += 1) {
    admission.observe(targetMs);
    underWay += fill(admission);
  }
  expect(underWay).toBe(1_000);
});

test('whatever is observed, a few are served and never more than the most', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 16, max: 600 }),
      fc.array(fc.integer({ min: 0, max: 10_000 }), { maxLength: 60 }),
      (most, delays) => {
        const admission = createAdmission({ most, targetMs });
        for (const delay of delays) admission.observe(delay);
        const begun = fill(admission);
        expect(begun).toBeGreaterThanOrEqual(Math.min(64, most));
        expect(begun).toBeLessThanOrEqual(most);
        expect(admission.isBusy()).toBe(true);
      },
    ),
    { numRuns: 50 },
  );
});
