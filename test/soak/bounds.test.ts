import { describe, expect, test } from 'vitest';
import { growth, never, percentile } from './bounds.ts';
import type { Got } from './callers.ts';
import { contradictions, type OnRecord } from './evidence.ts';
import { untrue, well } from './faults.ts';

test('percentiles', () => {
  const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);
  expect(percentile(hundred, 50)).toBe(51);
  expect(percentile(hundred, 99)).toBe(100);
  expect(percentile([7], 99)).toBe(7);
  expect(percentile([], 99)).toBeNaN();
});

describe('bounds', () => {
  test('what may never happen', () => {
    expect(never('x', 0, [])).toMatchObject({ holds: true });
    expect(never('x', 2, ['one', 'two'])).toMatchObject({ holds: false, figure: '2 times, e.g. one' });
  });

  test('growth is the median of pairs, and says nothing of too few', () => {
    const pairs = (...ratios: number[]) => ratios.map((ratio) => [10, 10 * ratio] as const);
    expect(growth('x', pairs(1.4, 1.4, 9), 1.5).holds).toBe(true);
    expect(growth('x', pairs(1.4, 1.6, 9), 1.5).holds).toBe(false);
    expect(growth('x', pairs(1, 1), 1.5).holds).toBeUndefined();
    expect(growth('x', [...pairs(1, 1), [Number.NaN, 1]], 1.5).holds).toBeUndefined();
  });
});

const got = (status: number, more: Partial<Got> = {}): Got => ({
  stream: 'dimona',
  status,
  traceId: 't',
  milliseconds: 1,
  ...more,
});

describe('an answer and its evidence', () => {
  const entry = (outcome: string, problem: string | null = null): OnRecord => ({
    opened: 1,
    closed: [{ outcome, problem }],
  });
  const of = (answer: Got, record?: OnRecord) => contradictions([answer], new Map(record ? [['t', record]] : []));

  test.each<[string, Got, OnRecord | undefined]>([
    ['data', got(200), entry('answered')],
    ['nothing there', got(200), entry('noData')],
    ['a failure', got(502, { problem: 'p' }), entry('failed', 'p')],
    ['refused before it began', got(503, { problem: 'p', retryAfter: 1 }), undefined],
    ['no answer at all', got(0), undefined],
  ])('agree: %s', (_what, answer, record) => {
    expect(of(answer, record)).toEqual([]);
  });

  test.each<[string, Got, OnRecord | undefined]>([
    ['data without an entry', got(200), undefined],
    ['data, and the entry says failed', got(200), entry('failed', 'p')],
    ['an entry that is open', got(200), { opened: 1, closed: [] }],
    ['two entries', got(200), { opened: 2, closed: [] }],
    [
      'an entry closed twice',
      got(200),
      { opened: 1, closed: [...entry('answered').closed, ...entry('noData').closed] },
    ],
    ['a failure without an entry', got(502, { problem: 'p' }), undefined],
    ['another failure', got(502, { problem: 'p' }), entry('failed', 'q')],
    ['503 without an entry that does not say when to come back', got(503, { problem: 'p' }), undefined],
  ])('contradict: %s', (_what, answer, record) => {
    expect(of(answer, record)).toHaveLength(1);
  });

  test('two answers under one trace id contradict', () => {
    expect(contradictions([got(200), got(200)], new Map([['t', entry('answered')]]))).toHaveLength(1);
  });
});

describe('what may be answered while a service fails', () => {
  const dimona = { name: 'dimona', services: ['a'] };
  const streams = [dimona, { name: 'wages', services: ['a', 'b'] }, { name: 'pension', services: ['c'] }];
  const trouble = { fault: { kind: 'dtd', tells: [502] }, faulty: dimona, mayRefuse: false } as const;
  const judged = (...answers: Got[]) => untrue(answers, trouble, streams).length;

  test('the truth about it, and that it is left alone', () => {
    expect(judged(got(502), got(503))).toBe(0);
    expect(judged(got(200), got(504), got(0))).toBe(3);
  });

  test('data of a stream that asks others too', () => {
    expect(judged(got(200, { stream: 'wages' }), got(502, { stream: 'wages' }))).toBe(0);
    expect(judged(got(500, { stream: 'wages' }))).toBe(1);
  });

  test('data of all others, refused only when there are too many callers and with the time to come back', () => {
    const refused = got(503, { stream: 'pension', retryAfter: 1 });
    expect(judged(got(200, { stream: 'pension' }))).toBe(0);
    expect(judged(refused)).toBe(1);
    expect(well(refused, true)).toEqual([]);
    expect(well(got(503), true)).toHaveLength(1);
    expect(well(got(500), true)).toHaveLength(1);
  });
});
