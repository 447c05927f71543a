import { describe, expect, test } from 'vitest';
import { fractionOf } from '../../src/values/fraction.ts';
import { booleanOf, dateOf, dateTimeOf, integerOf, textOf, timeOf } from '../../src/values/xsd-values.ts';
import { withoutAbsent, someOf } from '../../src/values/without-absent.ts';

describe('lexical forms', () => {
  test.each([
    ['2024-02-29', '2024-02-29'],
    ['2024-02-29+01:00', '2024-02-29'],
    ['2024-02-29Z', '2024-02-29'],
    ['2023-02-29', undefined],
    ['1955-00-00', undefined],
    ['0000-00-00', undefined],
    ['0000-01-01', undefined],
    ['0001-01-01', undefined],
    ['0099-12-31', '0099-12-31'],
    ['29/02/2024', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('date %s', (value, expected) => {
    expect(dateOf(value)).toBe(expected);
  });

  test.each([
    ['2026-03-02T09:00:00Z', '2026-03-02T09:00:00Z'],
    ['2026-03-02T09:00:00.123+01:00', '2026-03-02T09:00:00+01:00'],
    ['2026-03-02T09:00:00', '2026-03-02T09:00:00+01:00'],
    ['2026-07-02T09:00:00', '2026-07-02T09:00:00+02:00'],
    ['2026-10-25T01:30:00', '2026-10-25T01:30:00+02:00'],
    ['2026-10-25T03:30:00', '2026-10-25T03:30:00+01:00'],
    ['2026-03-01T24:00:00', '2026-03-02T00:00:00+01:00'],
    ['2026-03-28T24:00:00', '2026-03-29T00:00:00+01:00'],
    ['2025-12-31T24:00:00.000Z', '2026-01-01T00:00:00Z'],
    ['2024-02-28T24:00:00+02:00', '2024-02-29T00:00:00+02:00'],
    ['2026-03-01T24:00:01', undefined],
    ['2026-03-01T24:30:00', undefined],
    ['2026-03-01T09:00:75', undefined],
    ['2026-02-30T24:00:00', undefined],
    ['0001-01-01T00:00:00', undefined],
    ['0001-01-01T00:00:00Z', undefined],
    ['1891-05-08T00:00:00', '1891-05-08T00:00:00+00:17'],
    ['1892-06-01T00:00:00', '1892-06-01T00:00:00+00:00'],
    ['2026-02-30T09:00:00', undefined],
    ['2026-03-02T25:00:00', undefined],
    ['2026-03-02', undefined],
  ])('moment %s', (value, expected) => {
    expect(dateTimeOf(value)).toBe(expected);
  });

  test('integers stay exact', () => {
    expect(['12', '+7', '-0', '9999999999', '1.5', '', '1e3', '9'.repeat(16)].map(integerOf)).toEqual([
      12,
      7,
      0,
      9_999_999_999,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('booleans, times and texts', () => {
    expect(['true', '1', 'false', '0', 'yes', ''].map(booleanOf)).toEqual([
      true,
      true,
      false,
      false,
      undefined,
      undefined,
    ]);
    expect(
      ['08:30:00', '23:59:59.999', '24:00:00', '24:00:00.0+01:00', '24:00:01', '24:01:00', '8:30', undefined].map(
        timeOf,
      ),
    ).toEqual(['08:30', '23:59', '00:00', '00:00', undefined, undefined, undefined, undefined]);
    expect(['a', '', undefined].map(textOf)).toEqual(['a', undefined, undefined]);
  });
});

describe('fractions', () => {
  test.each([
    ['1', '2', { numerator: 1, denominator: 2 }],
    ['2', '4', { numerator: 2, denominator: 4 }],
    ['0', '1', { numerator: 0, denominator: 1 }],
    ['1', '0', undefined],
    ['-1', '2', undefined],
    ['0.5', '1', undefined],
    [undefined, '2', undefined],
  ])('%s/%s', (above, below, expected) => {
    expect(fractionOf(above, below)).toEqual(expected);
  });
});

test('what is not known is absent', () => {
  expect(withoutAbsent({ a: 1, b: undefined, c: '' })).toStrictEqual({ a: 1, c: '' });
  expect(someOf([])).toBeUndefined();
  expect(someOf([1])).toEqual([1]);
});
