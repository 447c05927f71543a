import { expect, test } from 'vitest';
import { reviewSince } from '../../src/cases/notices/query.ts';

/** Half past midnight in Belgium, of 2 March: in UTC it is still the day before. */
const receivedAt = Date.parse('2026-03-01T23:30:00Z');
const notice = (reviewedOn?: string) => ({ receivedAt, integration: reviewedOn === undefined ? {} : { reviewedOn } });
const review = { reason: 'newElement' as const };

test.each([
  ['2026-03-01', {}],
  ['2026-03-02', { review: { on: '2026-03-02' } }],
  [undefined, {}],
])('reviewed in place on %s: a review before the message came is none because of it', (reviewedOn, expected) => {
  expect(reviewSince(notice(reviewedOn), [])).toEqual(expected);
});

test('a review that was opened since counts, and one before does not', () => {
  const opened = (registeredAt: number) => [{ integrationId: 'next', review, registeredAt }];
  expect(reviewSince(notice(), opened(receivedAt))).toEqual({ review: { integrationId: 'next' } });
  expect(reviewSince(notice(), opened(receivedAt - 1))).toEqual({});
  expect(reviewSince(notice(), [{ integrationId: 'next', registeredAt: receivedAt }])).toEqual({});
});
