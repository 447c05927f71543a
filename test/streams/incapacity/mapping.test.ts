import { describe, expect, test } from 'vitest';
import { toAttested, toPayment, toRisk } from '../../../src/streams/incapacity/mapping.ts';

const quarter = '2025Q4';

describe('what goes with everything in an attestation', () => {
  test.each([
    ['the running quarter', { temporaryAttest: '' }, { isProvisional: true, isCanceled: false }],
    ['a first version', { attestationStatus: 'CREATION' }, { isProvisional: false, isCanceled: false }],
    ['a later version', { attestationStatus: 'MODIFICATION' }, { isProvisional: false, isCanceled: false }],
    ['one that was taken back', { attestationStatus: 'CANCELLATION' }, { isProvisional: false, isCanceled: true }],
    ['a status that nobody knows', { attestationStatus: 'SUSPENSION' }, { isProvisional: false }],
    ['a status that is filtered', {}, {}],
    ['an attestation that is not named', undefined, {}],
  ])('%s', (_, source, expected) => {
    expect(toAttested(source, quarter)).toEqual({ quarter, ...expected });
  });

  test('the quarter is the one that the attestation names', () => {
    expect(toAttested({ yearQuarter: '2025Q3' }, quarter).quarter).toBe('2025Q3');
    expect(toAttested({ yearQuarter: 'third' }, quarter).quarter).toBe(quarter);
  });
});

describe('a payment', () => {
  test.each([
    ['12.50', '12.5'],
    ['-12.50', '-12.5'],
    ['+3', '3'],
    ['.5', '0.5'],
    ['-0.0', '0'],
    ['0', '0'],
    ['--3', undefined],
    ['7,5', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('hours %s are %s, exactly', (hours, expected) => {
    const source = hours === undefined ? {} : { hours };
    expect(toPayment(source, { quarter }).hours).toBe(expected);
  });

  test.each([
    ['1726.40', '1726.40'],
    ['-639.7', '-639.7'],
    ['0', '0'],
    ['999999999999999.99', '999999999999999.99'],
  ])('the amount %s stays exact, and says that it is gross', (amount, value) => {
    expect(toPayment({ amount }, { quarter })).toEqual({
      quarter,
      paidAmount: { value, currency: 'EUR' },
      amountBasis: 'gross',
    });
  });

  test('what is not said is absent, and not zero', () => {
    expect(toPayment({ period: {} }, { quarter })).toEqual({ quarter, amountBasis: 'gross' });
  });
});

test('a risk without details has its kind alone', () => {
  expect(toRisk({ socialRiskCategory: 'GeneralAdoption' }, { quarter })).toEqual({
    quarter,
    category: { code: 'GeneralAdoption', label: expect.objectContaining({ en: 'Adoption, employees' }) as unknown },
  });
});
