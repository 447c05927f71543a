import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Breaker, type Lesson, type Permit } from '../../../../src/bank/soap/lanes/breaker.ts';

const rules = { failures: 3, pauseMs: 100, longestPauseMs: 350 };

/** Fails as often as it takes, at one moment. */
function opened(at: number): Breaker {
  const breaker = new Breaker(rules);
  for (let failed = 0; failed < rules.failures; failed++) breaker.learn('usual', 'failed', at);
  return breaker;
}

describe('a breaker', () => {
  test('opens after so many failures in a row, and an answer in between starts the count again', () => {
    const breaker = new Breaker(rules);
    for (const lesson of ['failed', 'failed', 'answered', 'failed', 'nothing', 'failed'] as const) {
      breaker.learn('usual', lesson, 0);
    }
    expect(breaker.state).toBe('closed');
    breaker.learn('usual', 'failed', 0);
    expect(breaker.state).toBe('open');
    expect(breaker.permit(99)).toBeUndefined();
    expect(breaker.waitMs(40)).toBe(60);
  });

  test('lets one message try when the pause is over, and nobody else meanwhile', () => {
    const breaker = opened(0);
    expect(breaker.permit(100)).toBe('trial');
    expect(breaker.state).toBe('halfOpen');
    expect(breaker.permit(5_000)).toBeUndefined();
    breaker.learn('trial', 'answered', 5_000);
    expect(breaker.permit(5_000)).toBe('usual');
  });

  test('pauses twice as long after each failed trial, up to the longest, and forgets that when it closes', () => {
    const breaker = opened(0);
    const pauses: number[] = [];
    for (let trial = 0; trial < 4; trial++) {
      pauses.push(breaker.waitMs(0));
      breaker.permit(1_000_000);
      breaker.learn('trial', 'failed', 0);
    }
    expect(pauses).toEqual([100, 200, 350, 350]);
    breaker.permit(1_000_000);
    breaker.learn('trial', 'answered', 0);
    for (let failed = 0; failed < rules.failures; failed++) breaker.learn('usual', 'failed', 0);
    expect(breaker.waitMs(0)).toBe(100);
  });

  test.each([
    [150, 150],
    [20, 100],
    [3_600_000, 350],
  ])('opens at once when the service asks for %d ms, for %d ms', (asked, pause) => {
    const breaker = new Breaker(rules);
    breaker.learn('usual', 'failed', 0, asked);
    expect(breaker.waitMs(0)).toBe(pause);
  });

  test('a trial that showed nothing leaves the next one free to try', () => {
    const breaker = opened(0);
    expect(breaker.permit(100)).toBe('trial');
    breaker.learn('trial', 'nothing', 120);
    expect(breaker.state).toBe('open');
    expect(breaker.permit(120)).toBe('trial');
  });

  test('does not listen to messages that were sent before it opened', () => {
    const breaker = opened(0);
    breaker.learn('usual', 'answered', 10);
    breaker.learn('usual', 'failed', 10, 300);
    expect(breaker.state).toBe('open');
    expect(breaker.waitMs(10)).toBe(90);
  });
});

describe('whatever happens', () => {
  const step = fc.oneof(
    fc.record({ kind: fc.constant('ask' as const), after: fc.nat(150) }),
    fc.record({
      kind: fc.constant('learn' as const),
      after: fc.nat(150),
      which: fc.nat(),
      lesson: fc.constantFrom<Lesson>('answered', 'failed', 'nothing'),
      waitMs: fc.option(fc.nat(1_000), { nil: undefined }),
    }),
  );

  test('there is one trial at most, no pause is longer than the longest, and a closed one never had its fill of failures', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 80 }), (steps) => {
        const breaker = new Breaker(rules);
        const under: Permit[] = [];
        let now = 0;
        let inARow = 0;
        for (const one of steps) {
          now += one.after;
          if (one.kind === 'ask') {
            const before = breaker.state;
            const wait = breaker.waitMs(now);
            const permit = breaker.permit(now);
            // Refused exactly while it is tried or its pause lasts.
            expect(permit === undefined).toBe(before === 'halfOpen' || wait > 0);
            if (permit) under.push(permit);
          } else if (under.length > 0) {
            const [permit] = under.splice(one.which % under.length, 1) as [Permit];
            const before = breaker.state;
            breaker.learn(permit, one.lesson, now, one.waitMs);
            if (before === 'closed')
              inARow = one.lesson === 'failed' ? inARow + 1 : one.lesson === 'answered' ? 0 : inARow;
            if (before === 'halfOpen' && permit === 'trial')
              expect(breaker.state).toBe(one.lesson === 'answered' ? 'closed' : 'open');
          }
          if (breaker.state === 'closed') expect(inARow).toBeLessThan(rules.failures);
          else inARow = 0;
          expect(breaker.waitMs(now)).toBeLessThanOrEqual(rules.longestPauseMs);
          const trials = under.filter((permit) => permit === 'trial').length;
          expect(trials).toBe(breaker.state === 'halfOpen' ? 1 : 0);
        }
      }),
      { numRuns: 150 },
    );
  });
});
