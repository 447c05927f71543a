import { describe, expect, test } from 'vitest';
import { person } from './cast.ts';
import { rowsNotShown } from './fields.ts';
import { amountInWords, dateInWords, monthInWords } from './kinds.ts';

const dimona = {
  employments: [
    { startDate: '2026-07-01', employer: { name: 'Les Petites Cuillères ASBL' }, isCanceled: false },
    { startDate: '2027-02-01', endDate: '2027-02-28', employer: { name: 'De Vlierboom vzw' }, isCanceled: true },
  ],
};
const inDimona = (...rows: readonly Record<string, string>[]) =>
  rowsNotShown(rows, { stream: 'dimona', data: dimona, language: 'nl' });

describe('a table of what a stream shows', () => {
  test('holds when one item has all values of a row', () => {
    expect(inDimona({ werkgever: 'De Vlierboom vzw', geannuleerd: 'ja' })).toEqual([]);
    expect(
      inDimona(
        { 'begin van het werk': '1 juli 2026', 'einde van het werk': '' },
        { 'begin van het werk': '1 februari 2027', 'einde van het werk': '28 februari 2027' },
      ),
    ).toEqual([]);
  });

  test.each([
    ['a value of another item', { werkgever: 'De Vlierboom vzw', geannuleerd: 'nee' }],
    ['a value that nothing has', { werkgever: 'Bakkerij', geannuleerd: 'ja' }],
    ['an empty cell for what is there', { werkgever: 'De Vlierboom vzw', 'einde van het werk': '' }],
    ['a value for what is not there', { werkgever: 'Les Petites Cuillères ASBL', 'einde van het werk': '1 mei 2027' }],
  ])('does not hold with %s', (_, row) => {
    expect(inDimona(row)).toEqual([row]);
  });

  test('does not hold for a stream without data', () => {
    const rows = [{ werkgever: 'De Vlierboom vzw' }];
    expect(rowsNotShown(rows, { stream: 'dimona', data: undefined, language: 'nl' })).toEqual(rows);
    const empty = [{ werkgever: '' }];
    expect(rowsNotShown(empty, { stream: 'dimona', data: { employments: [] }, language: 'nl' })).toEqual(empty);
  });

  test('has only words that are fields of the stream', () => {
    expect(() => inDimona({ kadaster: '1' })).toThrow('"kadaster" is no field of dimona (nl)');
  });

  test('keeps the items of an inner list with the one they are in', () => {
    const data = {
      properties: [
        {
          parties: [{ ssins: [person('Nele Vermeersch').ssin], rights: [{ share: { numerator: 1, denominator: 2 } }] }],
        },
        { parties: [{ ssins: [person('Thijs De Cock').ssin], rights: [{ share: { numerator: 1, denominator: 1 } }] }] },
      ],
    };
    const shown = (row: Readonly<Record<string, string>>) =>
      rowsNotShown([row], { stream: 'patrimonium', data, language: 'nl' }).length === 0;
    expect(shown({ persoon: 'Nele Vermeersch', aandeel: '1/2' })).toBe(true);
    expect(shown({ persoon: 'Nele Vermeersch', aandeel: '1/1' })).toBe(false);
  });

  test('reads labels, amounts and words of ours in the language of the scenario', () => {
    const data = {
      energyContracts: [
        { tariffStatus: 'applied', product: { code: 'G', label: { nl: 'Gas', fr: 'Gaz' } } },
        { tariffStatus: 'notApplied', product: { code: 'E', label: { nl: 'Elektriciteit', fr: 'Électricité' } } },
      ],
    };
    const shown = (language: 'nl' | 'fr', row: Readonly<Record<string, string>>) =>
      rowsNotShown([row], { stream: 'socialTariff', data, language }).length === 0;
    expect(shown('nl', { energie: 'Gas', 'sociaal tarief': 'toegepast' })).toBe(true);
    expect(shown('fr', { énergie: 'Électricité', 'tarif social': 'non appliqué' })).toBe(true);
    expect(shown('fr', { énergie: 'Gaz', 'tarif social': 'non appliqué' })).toBe(false);
  });
});

describe('values in words', () => {
  test.each([
    ['2027-03-01', '1 maart 2027', '1er mars 2027'],
    ['2032-12-31', '31 december 2032', '31 décembre 2032'],
    ['2016-01-00', 'januari 2016', 'janvier 2016'],
    ['2019-00-00', '2019', '2019'],
  ])('%s', (value, nl, fr) => {
    expect(dateInWords(value, 'nl')).toBe(nl);
    expect(dateInWords(value, 'fr')).toBe(fr);
  });

  test('a month is no day, and a number neither', () => {
    expect(monthInWords('2027-02', 'nl')).toBe('februari 2027');
    expect(monthInWords('2027-02-01', 'nl')).toBeUndefined();
    expect(dateInWords('2027-02', 'nl')).toBeUndefined();
    expect(dateInWords('592113711161', 'nl')).toBeUndefined();
  });

  test.each([
    ['743', '743,00 euro', '743,00 euros'],
    ['1918.4', '1.918,40 euro', '1 918,40 euros'],
    ['1234567.89', '1.234.567,89 euro', '1 234 567,89 euros'],
  ])('%s euro', (value, nl, fr) => {
    expect(amountInWords(value, 'nl')).toBe(nl);
    expect(amountInWords(value, 'fr')).toBe(fr);
  });
});
