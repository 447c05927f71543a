import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pauseBeforeNext, retryAfterMs } from '../../sdk/typescript/src/retries.ts';

const policy = { tries: 3, longestWaitMs: 30_000 };
const pause = (status: number, retryAfter: number | undefined, mayBeHandledTwice: boolean, made = 1) =>
  pauseBeforeNext(policy, made, { status, retryAfterMs: retryAfter }, mayBeHandledTwice, 0);

describe('whether a request is sent again', () => {
  test.each([429, 503])('%i with a time is repeated at that time, whatever the request does', (status) => {
    expect(pause(status, 12_000, false)).toBe(12_000);
    expect(pause(status, 12_000, true)).toBe(12_000);
  });

  test('not when the gateway asks for a longer wait than the caller allows', () => {
    expect(pause(429, 30_000, true)).toBe(30_000);
    expect(pause(429, 30_001, true)).toBeUndefined();
  });

  test('without a time, and without an answer, only what may be handled twice', () => {
    expect(pause(503, undefined, true)).toBe(250);
    expect(pause(503, undefined, false)).toBeUndefined();
    expect(pauseBeforeNext(policy, 1, 'noAnswer', true, 0)).toBe(250);
    expect(pauseBeforeNext(policy, 1, 'noAnswer', false, 0)).toBeUndefined();
  });

  test.each([200, 400, 401, 403, 404, 409, 500, 502, 504])('%i never', (status) => {
    expect(pause(status, 1_000, true)).toBeUndefined();
  });

  test('never more often than allowed, never longer than allowed, and a bit later each time', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10 }),
        fc.integer({ min: 0, max: 60_000 }),
        fc.integer({ min: 1, max: 12 }),
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        (tries, longestWaitMs, made, random) => {
          const wait = pauseBeforeNext({ tries, longestWaitMs }, made, 'noAnswer', true, random);
          if (made >= tries) expect(wait).toBeUndefined();
          else expect(wait).toBeLessThanOrEqual(longestWaitMs);
        },
      ),
    );
    expect(pauseBeforeNext(policy, 2, 'noAnswer', true, 0)).toBe(500);
  });
});

describe('Retry-After', () => {
  const now = Date.UTC(2026, 2, 2, 9, 0, 0);
  test.each([
    ['12', 12_000],
    ['0', 0],
    ['Mon, 02 Mar 2026 09:00:30 GMT', 30_000],
    ['Mon, 02 Mar 2026 08:59:00 GMT', 0],
  ])('%s', (header, expected) => {
    expect(retryAfterMs(header, now)).toBe(expected);
  });

  test.each([null, '', '-1', '1.5', 'soon', '99999999999', '2026-03-02T09:00:30Z', 'Mon, 99 Mar 2026 09:00:30 GMT'])(
    '%s is unknown, never 0',
    (header) => {
      expect(retryAfterMs(header, now)).toBeUndefined();
    },
  );
});
