import { describe, expect, test } from 'vitest';
import { endOfSanction } from '../../../src/streams/unemployment/end-of-sanction.ts';

describe('the end of a sanction', () => {
  test.each([
    ['2026-02-02', '13', '2026-05-03'],
    ['2026-01-01', '1', '2026-01-07'],
    ['2024-02-26', '1', '2024-03-03'],
    ['2026-12-28', '52', '2027-12-26'],
  ])('from %s for %s weeks: the last of them is %s', (beginDate, nbrOfWeeksSanction, endDate) => {
    expect(endOfSanction({ beginDate, nbrOfWeeksSanction })).toEqual({
      endDate,
      isEndDateDerived: true,
      numberOfWeeks: Number(nbrOfWeeksSanction),
    });
  });

  test('the day that the source gives stands, whatever the weeks say', () => {
    expect(endOfSanction({ beginDate: '2026-02-02', endDate: '2026-03-01', nbrOfWeeksSanction: '13' })).toEqual({
      endDate: '2026-03-01',
      numberOfWeeks: 13,
    });
  });

  test.each([
    ['an incomplete first day', { beginDate: '2026-02-00', nbrOfWeeksSanction: '13' }],
    ['no first day', { nbrOfWeeksSanction: '13' }],
    ['no weeks', { beginDate: '2026-02-02' }],
    ['no week', { beginDate: '2026-02-02', nbrOfWeeksSanction: '0' }],
    ['weeks beyond the calendar', { beginDate: '2026-02-02', nbrOfWeeksSanction: '999999999' }],
    ['nothing', undefined],
  ])('not known: %s', (_, source) => {
    const { endDate, isEndDateDerived } = endOfSanction(source);
    expect([endDate, isEndDateDerived]).toEqual([undefined, undefined]);
  });
});
