import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinedPayments, paymentsOfBoth } from '../../../src/streams/incapacity/payments.ts';
import type { Attestation, Payment } from '../../../src/streams/incapacity/schema.ts';

const euros = (value: string) => ({ value, currency: 'EUR' as const });
const withoutAmount: Payment = {
  quarter: '2025Q4',
  isProvisional: false,
  isCanceled: false,
  startDate: '2025-11-01',
  endDate: '2025-11-30',
  amountBasis: 'gross',
  days: 26,
  benefit: { code: 'C21' },
};
const november: Payment = { ...withoutAmount, paidAmount: euros('1726.40') };
const december: Payment = { ...november, startDate: '2025-12-01', endDate: '2025-12-31', days: 27 };

describe('payments that both operations tell', () => {
  test.each<[string, readonly Payment[], readonly Payment[], readonly Payment[]]>([
    ['the same one', [november], [november], [november]],
    ['what only the first tells', [november], [], [november]],
    ['what only the second tells', [], [november], [november]],
    ['other days', [november], [december], [november, december]],
    ['two that are equal, in the first', [november, november], [november], [november, november]],
    ['two that are equal, in the second', [november], [november, november], [november, november]],
    ['one that the first tells in part', [withoutAmount], [november], [november]],
    ['one that the second tells in part', [november], [withoutAmount], [november]],
    [
      'the same days and another amount: a regularisation',
      [november],
      [{ ...november, paidAmount: euros('-200.00') }],
      [november, { ...november, paidAmount: euros('-200.00') }],
    ],
  ])('%s', (__, told, also, expected) => {
    expect(joinedPayments(told, also)).toEqual(expected);
  });

  const payment = fc.record(
    {
      quarter: fc.constant('2025Q4'),
      amountBasis: fc.constant('gross' as const),
      startDate: fc.constantFrom('2025-10-01', '2025-11-01'),
      endDate: fc.constant('2025-11-30'),
      days: fc.constantFrom(1, 2),
      paidAmount: fc.constantFrom('1', '2').map(euros),
    },
    { requiredKeys: ['quarter', 'amountBasis', 'startDate', 'endDate'] },
  );

  test('nothing is lost, and nothing counted twice', () => {
    fc.assert(
      fc.property(fc.array(payment, { maxLength: 6 }), fc.array(payment, { maxLength: 6 }), (told, also) => {
        const joined = joinedPayments(told, also);
        expect(joined.length).toBeGreaterThanOrEqual(Math.max(told.length, also.length));
        expect(joined.length).toBeLessThanOrEqual(told.length + also.length);
        // Each of the first stands where it stood, with at most more said of it.
        for (const [index, one] of told.entries()) expect(joined[index]).toMatchObject(one);
      }),
    );
  });

  test('a list joined with itself is that list', () => {
    fc.assert(
      fc.property(fc.array(payment, { maxLength: 6 }).filter(isWhole), (told) => {
        expect(joinedPayments(told, told)).toEqual(told);
      }),
    );
  });

  /** Without parts that fit several. */
  function isWhole(payments: readonly Payment[]): boolean {
    return payments.every(({ days, paidAmount }) => days !== undefined && paidAmount !== undefined);
  }
});

describe('versions of the attestation', () => {
  const definitive: Attestation = {
    quarter: '2025Q4',
    isProvisional: false,
    creationDate: '2026-01-01',
    attestationId: 'a',
    version: 0,
  };
  const told = (attestation: Attestation | undefined, ...payments: readonly Payment[]) => ({ attestation, payments });

  test.each<[string, Attestation, Attestation]>([
    ['a version', definitive, { ...definitive, version: 1 }],
    ['the definitive one', { quarter: '2025Q4', isProvisional: true, creationDate: '2026-01-01' }, definitive],
    ['another number, made later', definitive, { ...definitive, attestationId: 'b', creationDate: '2026-02-01' }],
  ])('the newer one counts, whoever tells it: %s', (__, older, newer) => {
    expect(paymentsOfBoth(told(older, november), told(newer, december))).toEqual([december]);
    expect(paymentsOfBoth(told(newer, december), told(older, november))).toEqual([december]);
    expect(paymentsOfBoth(told(older, november), told(newer))).toEqual([]);
  });

  test.each<[string, Attestation | undefined, Attestation | undefined]>([
    ['the same', definitive, definitive],
    ['one is not named', definitive, undefined],
    ['none is named', undefined, undefined],
    ['its number is filtered', definitive, { quarter: '2025Q4', creationDate: '2026-02-01' }],
    [
      'two provisional ones, around midnight',
      { quarter: '2026Q1', isProvisional: true, creationDate: '2026-03-01' },
      { quarter: '2026Q1', isProvisional: true, creationDate: '2026-03-02' },
    ],
    ['the version is filtered', definitive, { quarter: '2025Q4', isProvisional: false, attestationId: 'a' }],
  ])('both count when they are one: %s', (__, one, other) => {
    expect(paymentsOfBoth(told(one, november), told(other, december))).toEqual([november, december]);
    expect(paymentsOfBoth(told(other, november), told(one, december))).toEqual([november, december]);
  });
});
