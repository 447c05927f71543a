import { expect, test } from 'vitest';
import { euros, eurosFromCents } from '../../src/values/amount.ts';

test.each([
  ['1586.42', '1586.42'],
  ['743', '743'],
  ['-12.5', '-12.5'],
  ['+12.50', '12.50'],
  ['.5', '0.5'],
  ['7.', '7'],
  ['10.250000000', '10.2500'],
  [' 0.00 ', '0.00'],
])('%s is exactly %s euro', (written, value) => {
  expect(euros(written)).toEqual({ value, currency: 'EUR' });
});

test.each(['', '.', '-', '1,50', '1e3', '10.00001', 'NaN', undefined])('%s is no amount', (written) => {
  expect(euros(written)).toBeUndefined();
});

test.each([
  ['5', '0.05'],
  ['-123', '-1.23'],
  ['-0', '0.00'],
  ['158642', '1586.42'],
])('%s cents are %s euro', (cents, value) => {
  expect(eurosFromCents(cents)).toEqual({ value, currency: 'EUR' });
});
