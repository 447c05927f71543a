import { describe, expect, test } from 'vitest';
import type { Answers, DataOf } from '../../../src/assessment/answers.ts';
import type { DeclaredIncome } from '../../../src/assessment/declared.ts';
import { answer, compared, euros, inShort } from './inquiries.ts';

const income = (kind: DeclaredIncome['kind'], value: string, more: Partial<DeclaredIncome> = {}): DeclaredIncome => ({
  kind,
  amount: euros(value),
  per: 'month',
  basis: 'gross',
  ...more,
});
const of = (income_: DeclaredIncome, ...answers: readonly Answers[]) =>
  compared({ income: [income_] }, ...answers).filter(({ missing }) =>
    missing.every(({ why }) => why !== 'notConsulted'),
  );

describe('wages', () => {
  const employer = { enterpriseNumber: '1999000150' };
  const job = (more: object = {}) =>
    answer('dimona', {
      employments: [
        { isCanceled: false, startDate: '2020-01-01', employer: { ...employer, name: 'Bakkerij Peeters' }, ...more },
      ],
    });
  const pay = (of_: object, quarter = '2025Q3') => ({
    declarationId: '1',
    version: '1',
    status: { code: 'CREATION' },
    isCanceled: false,
    employer: of_,
    amountBasis: 'gross' as const,
    quarter,
    occupations: [{ remunerations: [{ kind: { code: '1' }, amount: euros('6000') }] }],
  });
  const declared = (...declarations: NonNullable<DataOf<'wages'>['declarations']>) => answer('wages', { declarations });

  test.each([
    ['about the same', income('wages', '2005'), 'income same'],
    ['another amount', income('wages', '1500'), 'income differs amount'],
    [
      'under another name of the employer',
      income('wages', '2000', { payer: 'De Zoete Inval' }),
      'income same otherEmployerName',
    ],
    ['net, within what can be withheld', income('wages', '1500', { basis: 'net' }), 'income notComparable grossAndNet'],
    ['net, and more than gross', income('wages', '2500', { basis: 'net' }), 'income differs amount grossAndNet'],
  ])('%s', (_, said, expected) => {
    expect(inShort(of(said, job(), declared(pay(employer))))).toEqual([expected]);
  });

  test('of an employer for whom the person works no more do not count', () => {
    const found = declared(pay(employer), pay({ enterpriseNumber: '1999000249' }, '2025Q4'));
    expect(inShort(of(income('wages', '2000'), job(), found))).toEqual(['income same']);
  });

  test('of a quarter that is not declared yet are not missing from the source', () => {
    const later = answer('wages', undefined, { outcome: 'incomplete', unknownProperties: ['declarations'] });
    expect(inShort(of(income('wages', '2000'), job(), later))).toEqual(['income notComparable noAmount']);
    const silent = answer('dimona', undefined, { outcome: 'incomplete', unknownProperties: ['employments'] });
    expect(inShort(of(income('wages', '2000'), silent, declared()))).toEqual(['income sourceSilent']);
  });
});

describe('benefits of the sickness fund', () => {
  const attested = { quarter: '2026Q1', amountBasis: 'gross' as const };
  const funds = (exit = '0') =>
    answer('incapacity', {
      indemnityPeriods: [{ quarter: '2026Q1', startDate: '2026-01-01', endDate: '2026-02-28', exit: { code: exit } }],
      payments: [
        { ...attested, startDate: '2026-01-01', endDate: '2026-02-28', paidAmount: euros('3000'), days: 50 },
        {
          ...attested,
          startDate: '2026-02-01',
          endDate: '2026-02-28',
          paidAmount: euros('400'),
          days: 24,
          allowanceCategory: { code: '1' },
        },
      ],
    });

  test.each([
    ['about the same', income('incapacity', '1500'), funds(), 'income same'],
    [
      'net, within the withholding',
      income('incapacity', '1400', { basis: 'net' }),
      funds(),
      'income notComparable grossAndNet',
    ],
    ['net, below it', income('incapacity', '1200', { basis: 'net' }), funds(), 'income differs amount grossAndNet'],
    ['that stopped', income('incapacity', '1500'), funds('1'), 'income notInSource paymentsStopped'],
    [
      'that the fund does not know',
      income('incapacity', '1500'),
      answer('incapacity', undefined),
      'income notInSource',
    ],
  ])('%s', (_, said, found, expected) => {
    expect(inShort(of(said, found))).toEqual([expected]);
  });

  test('that nobody declares are said', () => {
    expect(inShort(compared({ income: [] }, funds()))).toContain('income notDeclared');
  });
});
