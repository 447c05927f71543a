import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Repetitions } from '../../../../src/bank/soap/lanes/repetitions.ts';

test('a consultation repeats so many messages in all, whatever the services', () => {
  const repetitions = new Repetitions(2);
  const consultation = {};
  expect(['a', 'b', 'c'].map((service) => repetitions.take(service, consultation))).toEqual([true, true, false]);
  expect(repetitions.take('a', {})).toBe(true);
});

test('a refused repetition takes nothing from the other budget', () => {
  const repetitions = new Repetitions(1);
  const consultation = {};
  while (repetitions.take('failing', {}));
  expect(repetitions.take('failing', consultation)).toBe(false);
  expect(repetitions.take('healthy', consultation)).toBe(true);
});

test('a service gets at most one repetition for ten messages, after the first ten', () => {
  fc.assert(
    fc.property(fc.array(fc.boolean(), { maxLength: 300 }), (isMessage) => {
      const repetitions = new Repetitions(1);
      let sent = 0;
      let repeated = 0;
      for (const one of isMessage) {
        if (one) {
          sent += 1;
          repetitions.sent('a');
        } else if (repetitions.take('a', {})) repeated += 1;
        expect(repeated).toBeLessThanOrEqual(10 + sent / 10);
      }
    }),
    { numRuns: 100 },
  );
});
