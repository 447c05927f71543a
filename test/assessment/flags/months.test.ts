import { describe, expect, test } from 'vitest';
import { countedMonths } from '../../../src/assessment/flags/months.ts';
import { spansOf } from '../../../src/assessment/flags/values.ts';
import { includesMonth, monthsBetween } from '../../../src/assessment/months.ts';
import { newest } from '../../../src/assessment/dated.ts';
import { filled } from '../../../src/assessment/filled.ts';
import { answer, inquiry, since } from './crossing.ts';

const support = (...supportPeriods: object[]) =>
  answer('attestations', {
    supportPeriods: supportPeriods.map((one) => ({ centre: { isOwnCentre: true }, isRunning: false, ...one })),
  });
const months = (answers: object, more: object = {}) => countedMonths(inquiry(answers, since(more))).months.join(' ');

describe('the months that count', () => {
  test.each([
    ['from the application on', {}, {}, '2026-01 2026-02 2026-03'],
    ['from the first day of the aid', {}, { choices: { aidFrom: '2026-02-15' } }, '2026-02 2026-03'],
    ['until its last day', {}, { choices: { aidUntil: '2026-02-15' } }, '2026-01 2026-02'],
    ['one at least, also of aid to come', {}, { choices: { aidFrom: '2026-05-01' } }, '2026-05'],
    ['one at least, when it ends before it begins', {}, { choices: { aidUntil: '2025-05-01' } }, '2026-01'],
    [
      'with those of aid that ran',
      support({ startDate: '2025-10-31', endDate: '2025-11-01' }),
      {},
      '2025-10 2025-11 2026-01 2026-02 2026-03',
    ],
    [
      'not before the look-back',
      support({ startDate: '2020-01-01', endDate: '2025-03-31' }),
      {},
      '2025-03 2026-01 2026-02 2026-03',
    ],
    [
      'not after the month of the inquiry',
      support({ startDate: '2026-03-01', endDate: '2026-12-31' }),
      {},
      '2026-01 2026-02 2026-03',
    ],
  ])('%s', (_, answers, more, expected) => {
    expect(months(answers, more)).toBe(expected);
  });

  test('of a review without known aid are those of a year, and it says what is missing', () => {
    const review = { ...since().integration, applicationDate: '2026-03-01', isReview: true } as never;
    const counts = countedMonths(inquiry({}, { integration: review }));
    expect(counts.months).toHaveLength(13);
    expect(counts.missing).toEqual([{ why: 'notConsulted', stream: 'attestations', path: '/supportPeriods' }]);
    const known = countedMonths(
      inquiry(support({ startDate: '2026-01-01', endDate: '2026-01-31' }), { integration: review }),
    );
    expect(known).toMatchObject({
      months: ['2026-01', '2026-03'],
      missing: [],
      facts: [{ path: '/supportPeriods/0' }],
    });
  });

  test('an old application does not reach further back than the look-back', () => {
    expect(months({}, { choices: { aidFrom: '2010-01-01' } }).split(' ')).toHaveLength(13);
  });
});

test.each([
  [{}, true],
  [{ startDate: '2026-02-28' }, true],
  [{ startDate: '2026-03-01' }, false],
  [{ endDate: '2026-02-01' }, true],
  [{ endDate: '2026-01-31' }, false],
  [{ startDate: '2026-02-20', endDate: '2026-02-10' }, false],
  [{ startDate: '2026-02-10', endDate: '2026-02-10' }, true],
  [{ startDate: '2026-00-00' }, true],
  [{ startDate: '2026-03-00' }, false],
  [{ endDate: '2026-00-00' }, true],
  [{ startDate: '2026-02-20', endDate: '2026-02-00' }, true],
  [{ endDate: '2025-00-00' }, false],
])('whether %j may have a day in February', (period, expected) => {
  expect(includesMonth(period, '2026-02')).toBe(expected);
});

test('months go over the turn of a year, and to the last year that can be written', () => {
  expect(monthsBetween('2025-11', '2026-02')).toEqual(['2025-11', '2025-12', '2026-01', '2026-02']);
  expect(monthsBetween('9999-12', '9999-12')).toEqual(['9999-12']);
  expect(monthsBetween('2026-02', '2026-01')).toEqual([]);
});

test('months that follow each other are written as one span', () => {
  expect(spansOf(['2026-02', '2025-12', '2026-01', '2026-04', '2026-04'])).toEqual({
    nl: 'december 2025 – februari 2026, april 2026',
    fr: 'décembre 2025 – février 2026, avril 2026',
    de: 'Dezember 2025 – Februar 2026, April 2026',
    en: 'December 2025 – February 2026, April 2026',
  });
});

test('the row that holds is the last one that began, and the first before all', () => {
  const rows = [{ validFrom: '2026-03-01' }, { validFrom: '2002-10-01' }];
  expect(['2001-01-01', '2026-02-28', '2026-03-01'].map((day) => newest(rows, day).validFrom)).toEqual([
    '2002-10-01',
    '2002-10-01',
    '2026-03-01',
  ]);
  expect(() => newest([], '2026-03-01')).toThrow(RangeError);
});

test('a place that nothing fills stays to be seen', () => {
  const text = { nl: '{a} {b}', fr: '{a}', de: '{b}', en: '{a}{a}' };
  expect(filled(text, { a: '1' })).toEqual({ nl: '1 {b}', fr: '1', de: '{b}', en: '11' });
});
