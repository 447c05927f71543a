import { describe, expect, test } from 'vitest';
import { daysToAsk, mostMonths } from '../../../src/streams/insurability/dates.ts';
import type { Insurance } from '../../../src/streams/insurability/reply.ts';
import { sightings, situationOf, type Day } from '../../../src/streams/insurability/sightings.ts';
import { addDays, addMonths } from '../../../src/values/calendar.ts';

describe('the days to ask', () => {
  test.each([
    ['2025-01-01', '2025-01-01', ['2025-01-01']],
    ['2025-01-01', '2025-04-01', ['2025-01-01', '2025-04-01']],
    ['2025-01-02', '2025-03-31', ['2025-01-02', '2025-03-31']],
    ['2025-12-31', '2026-01-02', ['2025-12-31', '2026-01-01', '2026-01-02']],
    ['2024-02-29', '2024-08-15', ['2024-02-29', '2024-04-01', '2024-07-01', '2024-08-15']],
  ])('from %s to %s', (from, to, days) => {
    expect(daysToAsk(from, to)).toEqual(days);
  });

  test('are eleven at most, whenever the longest period begins', () => {
    for (let month = 0; month < 12; month++) {
      for (const day of ['01', '02', '28']) {
        const from = addMonths(`2024-01-${day}`, month);
        const days = daysToAsk(from, addDays(addMonths(from, mostMonths), -1));
        expect(days.length).toBeLessThanOrEqual(11);
        expect([...new Set(days)].sort()).toEqual(days);
      }
    }
  });
});

describe('neighbouring days', () => {
  const at = (mutuality: string): Insurance => ({ insuringOrganization: { mutuality, attributes: {} } });
  const silent = {} as Insurance;
  const read = ({ insuringOrganization: block }: Insurance) =>
    block && { situation: 'right' as const, details: { at: block.mutuality } };
  const found = (date: string, insurance: Insurance): Day => ({ date, outcome: 'dataFound', insurance });
  const seen = (...days: readonly Day[]) =>
    sightings(days, read)?.map(({ seenFrom, seenTo, situation, ...rest }) => [seenFrom, seenTo, situation, rest]);

  test('that say the same are one item, newest first', () => {
    expect(seen(found('1', at('120')), found('2', at('120')), found('3', at('300')))).toEqual([
      ['3', '3', 'right', { at: '300' }],
      ['1', '2', 'right', { at: '120' }],
    ]);
  });

  test('are divided by a day without an answer', () => {
    expect(seen(found('1', at('120')), { date: '2', outcome: 'unknown' }, found('3', at('120')))).toEqual([
      ['3', '3', 'right', { at: '120' }],
      ['2', '2', 'unknown', {}],
      ['1', '1', 'right', { at: '120' }],
    ]);
  });

  test('tell nothing known from nothing said', () => {
    expect(seen({ date: '1', outcome: 'noDataFound' }, found('2', silent), found('3', at('120')))).toEqual([
      ['3', '3', 'right', { at: '120' }],
      ['2', '2', 'notGiven', {}],
      ['1', '1', 'noData', {}],
    ]);
  });

  test('that never say anything leave the subject out, unless something is unknown', () => {
    expect(seen(found('1', silent), found('2', silent))).toBeUndefined();
    expect(seen(found('1', silent), { date: '2', outcome: 'unknown' })).toHaveLength(2);
    expect(seen({ date: '1', outcome: 'incomplete', insurance: silent })).toEqual([['1', '1', 'unknown', {}]]);
  });

  test('need not exist', () => {
    expect(seen()).toBeUndefined();
  });
});

test.each([
  ['true', false, 'noRight'],
  ['1', false, 'noRight'],
  [undefined, true, 'right'],
  ['false', true, 'right'],
  ['true', true, 'unknown'],
  [undefined, false, 'unknown'],
  ['false', false, 'unknown'],
])('noRight %s with data %s is %s', (noRight, hasData, situation) => {
  expect(situationOf(noRight, hasData)).toBe(situation);
});
