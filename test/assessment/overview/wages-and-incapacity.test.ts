import { describe, expect, test } from 'vitest';
import type { Answers, DataOf, StreamAnswer } from '../../../src/assessment/answers.ts';
import { overview } from '../../../src/assessment/overview/overview.ts';
import { answer, inquiry } from './given.ts';

const euro = (value: string) => ({ value, currency: 'EUR' as const });
const times = <T>(count: number, value: T) => Array.from({ length: count }, () => value);
const rowsOf = (kind: string, answers: Answers) => overview(inquiry(answers)).income.filter((row) => row.kind === kind);
const states = (kind: string, answers: Answers) =>
  rowsOf(kind, answers).map(({ months }) => months.map(({ state }) => state));

type Declaration = NonNullable<DataOf<'wages'>['declarations']>[number];

describe('wages', () => {
  const baker = { enterpriseNumber: '1999000150' };
  const declaration = (more: Partial<Declaration>): Declaration => ({
    declarationId: '1',
    version: '1',
    status: { code: 'CREATION' },
    isCanceled: false,
    employer: baker,
    amountBasis: 'gross',
    quarter: '2025Q2',
    ...more,
  });
  const paid = (value: string, more: object = {}) => ({
    remunerations: [{ kind: { code: '1' }, amount: euro(value) }],
    ...more,
  });
  const worked = (days: string) => ({
    workingTimes: [
      { kind: { code: '1' }, days },
      { kind: { code: '50' }, days: '9' },
    ],
  });
  const declared = (declarations: Declaration[], more: Partial<StreamAnswer<'wages'>> = {}) =>
    answer('wages', { declarations }, { expectedUntil: '2025-12-31', ...more });

  test('are spread over the days that each line covers, with their days, and name the employer as Dimona does', () => {
    const occupations = [paid('3000', worked('60')), paid('310.01', { startDate: '2025-05-31' })];
    const jobs = answer('dimona', {
      employments: [{ isCanceled: false, startDate: '2020-01-01', employer: { ...baker, name: 'Bakkerij Peeters' } }],
    });
    const [row] = rowsOf('wages', { ...declared([declaration({ occupations })]), ...jobs });
    expect(row?.payer).toEqual({ und: 'Bakkerij Peeters' });
    expect(row?.months.slice(0, 3)).toMatchObject([
      { state: 'amount', amount: euro('1000.00'), days: '20', basis: 'gross' },
      { state: 'amount', amount: euro('1009.69'), basis: 'gross' },
      { state: 'amount', amount: euro('1300.32'), basis: 'gross' },
    ]);
    // One of two lines does not tell its days: those of both together are not known.
    expect(row?.months[1]).not.toHaveProperty('days');
    expect(row?.months[0]?.facts).toEqual([
      { origin: 'found', stream: 'wages', path: '/declarations/0', ticket: 'T-1', consultedAt: '2026-03-02T10:00:00Z' },
    ]);
  });

  test('of quarters that can still be declared are unknown, and of those before none', () => {
    expect(states('wages', declared([]))).toEqual([[...times(6, 'none'), ...times(6, 'unknown')]]);
    expect(states('wages', declared([], { expectedUntil: '2025-06-30' }))).toEqual([
      [...times(3, 'none'), ...times(9, 'unknown')],
    ]);
  });

  test('that are delivered later are unknown in every month', () => {
    const later = answer(
      'wages',
      { incompleteBecause: { code: 'deliveredLater' } },
      { outcome: 'incomplete', unknownProperties: ['declarations'] },
    );
    expect(states('wages', later)).toEqual([times(12, 'unknown')]);
    expect(rowsOf('wages', later)[0]?.missing).toEqual([
      { why: 'sourceSilent', stream: 'wages', path: '/declarations' },
    ]);
  });

  test('that were withdrawn are none; with hidden pay they have no amount; without a quarter they may be of any month', () => {
    const hidden = declaration({ employer: { enterpriseNumber: '1999000249' }, occupations: [{}] });
    expect(states('wages', declared([declaration({ isCanceled: true, occupations: [paid('9')] }), hidden]))).toEqual([
      [...times(3, 'present'), ...times(3, 'none'), ...times(6, 'unknown')],
    ]);
    const unreadable = declaration({ occupations: [paid('9')], quarter: undefined });
    expect(states('wages', declared([unreadable]))).toEqual([times(12, 'unknown')]);
  });

  test('of a student are pay too; the use of a vehicle and what was paid on leaving earlier are not', () => {
    const student = declaration({ studentPay: { amount: euro('900'), days: 12 } });
    expect(rowsOf('wages', declared([student]))[0]?.months[0]).toMatchObject({ amount: euro('300.00'), days: '4' });
    const inKind = [
      { kind: { code: '10' }, amount: euro('600') },
      { kind: { code: '12' }, amount: euro('600') },
      { kind: { code: '2' }, amount: euro('30') },
    ];
    const bonus = declaration({ occupations: [{ remunerations: inKind }] });
    expect(rowsOf('wages', declared([bonus]))[0]?.months[0]).toMatchObject({ amount: euro('10.00') });
  });
});

describe('incapacity', () => {
  type Data = DataOf<'incapacity'>;
  const attested = { quarter: '2025Q4', amountBasis: 'gross' as const };
  const funds = (data: Data) =>
    answer('incapacity', {
      quarters: ['2026Q1', '2025Q4', '2025Q3', '2025Q2', '2025Q1'].map((quarter) => ({
        quarter,
        paymentsOutcome: 'dataFound' as const,
      })),
      indemnityPeriods: [],
      payments: [],
      ...data,
    });

  test('payments are spread over their days, a line for each benefit', () => {
    const benefit = { code: 'C21', label: { nl: 'Primaire arbeidsongeschiktheid' } };
    const payment = { ...attested, startDate: '2025-10-01', endDate: '2025-11-30', paidAmount: euro('2000'), days: 52 };
    const rows = rowsOf(
      'incapacity',
      funds({
        payments: [
          { ...payment, benefit },
          { ...payment, paidAmount: euro('-100'), endDate: '2025-10-31', days: -2, benefit },
          { ...payment, paidAmount: euro('50'), allowanceCategory: { code: '1' } },
          { ...payment, isCanceled: true, benefit },
        ],
      }),
    );
    expect(rows.map(({ label }) => label)).toEqual([
      benefit.label,
      expect.objectContaining({ nl: expect.any(String) as string }),
    ]);
    expect(rows[0]?.months.slice(6, 8)).toMatchObject([
      { amount: euro('900.00'), days: '24', basis: 'gross' },
      { amount: euro('1000.00'), days: '26', basis: 'gross' },
    ]);
    expect(rows[0]?.months.map(({ state }) => state)).toEqual([
      ...times(6, 'none'),
      'amount',
      'amount',
      'none',
      // A payment of January can come until the third of March.
      ...times(3, 'unknown'),
    ]);
  });

  test('a period of a quarter without payments is present, and goes on to the end of its quarter only', () => {
    const period = { quarter: '2025Q2', startDate: '2025-05-10' };
    expect(
      states('incapacity', funds({ indemnityPeriods: [period, { ...period, quarter: '2025Q3', isCanceled: true }] })),
    ).toEqual([['none', 'present', 'present', ...times(6, 'none'), ...times(3, 'unknown')]]);
  });

  test('a payment without its days may be of any month; one without an amount is present', () => {
    expect(states('incapacity', funds({ payments: [{ ...attested, paidAmount: euro('5') }] }))).toEqual([
      times(12, 'unknown'),
    ]);
    const unnamed = { ...attested, startDate: '2025-10-06', endDate: '2025-10-31' };
    expect(states('incapacity', funds({ payments: [unnamed] }))[0]?.[6]).toBe('present');
  });

  test('quarters of which the fund did not answer are unknown', () => {
    const silent = answer(
      'incapacity',
      { quarters: [{ quarter: '2025Q4', paymentsOutcome: 'unknown' }], indemnityPeriods: [], payments: [] },
      { outcome: 'incomplete', unknownProperties: ['payments', 'indemnityPeriods'] },
    );
    expect(states('incapacity', silent)).toEqual([times(12, 'unknown')]);
  });
});
