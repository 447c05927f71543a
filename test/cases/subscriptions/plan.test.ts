import fc from 'fast-check';
import { expect, test } from 'vitest';
import { planAfter } from '../../../src/cases/subscriptions/deliver.ts';

const settings = { webhookPauses: { firstMs: 5_000, longestMs: 14_400_000 }, webhookGiveUpMs: 72 * 3_600_000 };
const now = Date.parse('2026-03-02T11:00:00Z');
const refused = { result: 'refused', status: 500 } as const;
const plan = (attempts: number, failures: number, sent: Parameters<typeof planAfter>[1] = refused) =>
  planAfter({ attempts, failures }, sent, now, settings);

test('pauses grow, up to the longest, and never end within the first', () => {
  const pauses = [0, 1, 2, 3, 20, 10_000].map((attempts) => plan(attempts, 0).nextAttemptAt - now);
  expect(pauses).toEqual([5_000, 10_000, 20_000, 40_000, 14_400_000, 14_400_000]);
});

test('one event that is refused holds up no other; a receiver that fails three times in a row rests', () => {
  expect([0, 1].map((failures) => plan(0, failures).restUntil)).toEqual([undefined, undefined]);
  expect([2, 3].map((failures) => (plan(0, failures).restUntil ?? 0) - now)).toEqual([20_000, 40_000]);
});

test('a receiver that asks for a pause gets it, but no longer than the longest', () => {
  fc.assert(
    fc.property(fc.nat(20), fc.nat(20), fc.nat(10 ** 9), (attempts, failures, pauseMs) => {
      const { nextAttemptAt, restUntil, parkBefore } = plan(attempts, failures, { ...refused, pauseMs });
      const asked = Math.min(pauseMs, settings.webhookPauses.longestMs);
      expect(nextAttemptAt - now).toBeGreaterThanOrEqual(asked);
      expect(nextAttemptAt - now).toBeLessThanOrEqual(settings.webhookPauses.longestMs);
      if (asked > 0) expect((restUntil ?? 0) - now).toBeGreaterThanOrEqual(asked);
      expect(parkBefore).toBe(now - settings.webhookGiveUpMs);
    }),
  );
});

test('what is kept of a failure is its result and its status', () => {
  expect(plan(0, 0, { result: 'timedOut' }).failure).toEqual({ result: 'timedOut' });
  expect(plan(0, 0).failure).toEqual({ result: 'refused', status: 500 });
});
