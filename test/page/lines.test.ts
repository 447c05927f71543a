import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { OwnRecord } from '../../src/page/browser/citizen/contract.ts';
import { byMonth, centresIn, linesIn, monthOf, oneLine } from '../../src/page/browser/citizen/lines.js';

const worded = { code: 'consult', text: 'raadplegen' };
const ghent = { enterpriseNumber: '1999000150', name: 'OCMW Gent' };
const unknown = { enterpriseNumber: '1999000249' };

const line = (at: string, centre: OwnRecord['centre'] = ghent): OwnRecord => ({
  entryId: at,
  at,
  centre,
  role: worded,
  action: worded,
  appearance: worded,
  outcome: worded,
});

describe('the lines of the page', () => {
  const lines = [
    line('2027-01-05T10:00:00Z'),
    line('2026-12-31T23:30:00Z', unknown),
    line('2026-12-31T22:30:00Z'),
    line('2026-07-31T22:30:00Z', unknown),
  ];

  test('are in the month of Belgium, whatever the zone of the browser', () => {
    expect(lines.map(({ at }) => monthOf(at))).toEqual(['2027-01', '2027-01', '2026-12', '2026-08']);
    expect(byMonth(lines).map(([month, of]) => [month, of.length])).toEqual([
      ['2027-01', 2],
      ['2026-12', 1],
      ['2026-08', 1],
    ]);
  });

  test('of a centre whose name is not known are under its number', () => {
    expect(centresIn(lines)).toEqual([
      ['1999000249', '1999000249'],
      ['1999000150', 'OCMW Gent'],
    ]);
  });

  test.each([
    [{ centre: '', month: '' }, [0, 1, 2, 3]],
    [{ centre: '1999000249', month: '' }, [1, 3]],
    [{ centre: '', month: '2027-01' }, [0, 1]],
    [{ centre: '1999000150', month: '2027-01' }, [0]],
    [{ centre: '1999000150', month: '2026-08' }, []],
  ] as const)('%j lets through %j', (filter, expected) => {
    expect(linesIn(lines, filter)).toEqual(expected.map((index) => lines[index]));
  });

  test('none is lost or moved by months', () => {
    const moments = fc.date({ min: new Date('2020-01-01'), max: new Date('2035-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(fc.array(moments), (found) => {
        const sorted = found.toSorted((one, other) => other.getTime() - one.getTime());
        const given = sorted.map((at) => line(at.toISOString()));
        expect(byMonth(given).flatMap(([, of]) => of)).toEqual(given);
      }),
    );
  });
});

test.each([
  ['', undefined],
  [' \n ', undefined],
  ['  Why?\r\n\tBecause\u2028me ', 'Why? Because me'],
])('%j is asked as %j', (typed, expected) => {
  expect(oneLine(typed)).toBe(expected);
});
