import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { WagesReply } from '../../../src/streams/wages/reply.ts';
import { addDays, addMonths } from '../../../src/values/calendar.ts';
import { daysOfQuarter, quarterOfDate } from '../../../src/values/partial-period.ts';
import { wages } from '../../../src/streams/wages/index.ts';
import { streamContext } from '../context.ts';

const context = streamContext();

function asked(query: Readonly<Record<string, string>>, today = context.today) {
  const parsed = wages.query.parse(query);
  const calls = wages.toRequests(parsed, { ...context, today });
  return { calls, reach: wages.reach?.(parsed, { ...context, today }) };
}
const quarters = (query: Readonly<Record<string, string>>, today?: string) =>
  asked(query, today).calls.map(({ body }) => (body['criteria'] as { quarterPeriod: object }).quarterPeriod);

describe('what is asked', () => {
  test.each([
    ['2026-01-01', '2025Q1', '2026Q1'],
    ['2026-12-31', '2025Q4', '2026Q4'],
    ['2028-02-29', '2027Q1', '2028Q1'],
  ])('on %s without a period: the five quarters %s to %s', (today, beginQuarter, endQuarter) => {
    expect(quarters({}, today)).toEqual([{ beginQuarter, endQuarter }]);
  });

  test('the quarters of the query, in this reply and in their last version only', () => {
    expect(asked({ fromQuarter: '2003Q1', toQuarter: '2007Q4' }).calls).toMatchObject([
      {
        body: {
          criteria: {
            ssin: context.ssin,
            quarterPeriod: { beginQuarter: '2003Q1', endQuarter: '2007Q4' },
            resultsAction: 'RESULTS_ONLINE_ONLY',
            latestSituationOnly: true,
          },
        },
      },
    ]);
  });

  test.each([
    [{ fromQuarter: '2006Q1', toQuarter: '2010Q4' }, undefined],
    [{ fromQuarter: '2026Q1', toQuarter: '2026Q1' }, undefined],
    [{ fromQuarter: '2006Q1', toQuarter: '2011Q1' }, 'toQuarter'],
    [{ fromQuarter: '2002Q4', toQuarter: '2003Q1' }, 'fromQuarter'],
    [{ fromQuarter: '2026Q2', toQuarter: '2026Q1' }, 'toQuarter'],
    [{ fromQuarter: '2026Q1' }, 'toQuarter'],
    [{ toQuarter: '2026Q1' }, 'toQuarter'],
    [{ fromQuarter: '2026Q5', toQuarter: '2026Q1' }, 'fromQuarter'],
    [{ fromQuarter: '20261', toQuarter: '2026Q1' }, 'fromQuarter'],
    [{ from: '2026-01-01' }, ''],
  ])('%j is refused at: %s', (query, at) => {
    const { error } = wages.query.safeParse(query);
    expect(error?.issues[0]?.path.join('.')).toBe(at);
  });

  test('the next page is the same question with what the page before gave, until there is none', () => {
    const query = { fromQuarter: '2025Q1', toQuarter: '2025Q2' };
    const [call] = asked(query).calls;
    if (!call) throw new Error('nothing was asked');
    const after = (value: WagesReply | undefined) =>
      wages.followUps?.(
        [{ operation: 'consultDmfaAttestationsBySsin', call, verdict: { kind: 'found' }, ...(value && { value }) }],
        wages.query.parse(query),
        context,
      );
    expect(after({ next: 'from-10' })).toEqual([
      { ...call, body: { criteria: { ...(call.body['criteria'] as object), next: 'from-10' } } },
    ]);
    for (const last of [{}, { next: '' }, undefined]) expect(after(last)).toEqual([]);
  });
});

describe('how far the source can know', () => {
  test.each([
    ['2026-02-28', '2025-09-30'],
    ['2026-03-01', '2025-12-31'],
    ['2026-05-31', '2025-12-31'],
    ['2026-06-01', '2026-03-31'],
    ['2026-08-31', '2026-03-31'],
    ['2026-09-01', '2026-06-30'],
    ['2026-12-01', '2026-09-30'],
  ])('on %s until %s', (today, expectedUntil) => {
    expect(asked({}, today).reach).toEqual({ expectedUntil, isAllLater: false });
  });

  test('a question about later quarters only is about nothing that it can know', () => {
    const isAllLater = (fromQuarter: string, toQuarter: string) =>
      asked({ fromQuarter, toQuarter }, '2026-02-28').reach?.isAllLater;
    expect(isAllLater('2025Q4', '2026Q1')).toBe(true);
    expect(isAllLater('2025Q3', '2026Q1')).toBe(false);
  });

  test('every quarter is known two to five months after its days', () => {
    const day = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('2003-01-01', days));
    fc.assert(
      fc.property(day, (today) => {
        const { expectedUntil = '' } = asked({}, today).reach ?? {};
        const quarter = quarterOfDate(expectedUntil);
        expect(expectedUntil).toBe(daysOfQuarter(quarter).endDate);
        expect(addMonths(addDays(expectedUntil, 1), 2) <= today).toBe(true);
        expect(addMonths(addDays(expectedUntil, 1), 5) > today).toBe(true);
      }),
    );
  });
});
