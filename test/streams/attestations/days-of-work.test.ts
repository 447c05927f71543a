import { describe, expect, test } from 'vitest';
import { daysOfWork, type Contract } from '../../../src/streams/attestations/days-of-work.ts';

const march = { startDate: '2025-03-01', endDate: '2025-03-31' };
const contract = (startDate: string | undefined, endDate?: string, more: Partial<Contract> = {}): Contract => ({
  isCanceled: false,
  startDate,
  endDate,
  workerType: 'OTH',
  isAgencyWork: false,
  ...more,
});
const days = (...contracts: Contract[]) => daysOfWork(march, contracts, 'contractDays');

describe('a continuous contract: every calendar day of it', () => {
  test.each<[string, readonly Contract[], number]>([
    ['T2.7: from 10 to 31 March', [contract('2025-03-10', '2025-03-31')], 22],
    ['T2.7 with a contract that goes on', [contract('2025-03-10')], 22],
    ['the whole month', [contract('2024-01-01')], 31],
    ['a part that ends', [contract('2024-01-01', '2025-03-04')], 4],
    ['one that ended before', [contract('2024-01-01', '2025-02-28')], 0],
    ['one that begins later', [contract('2025-04-01')], 0],
    ['none', [], 0],
    ['one that was canceled', [contract('2025-03-10', undefined, { isCanceled: true })], 0],
    ['two at once count once', [contract('2025-03-10'), contract('2025-03-20', '2025-03-25')], 22],
    ['two after one another', [contract('2024-03-10', '2025-03-03'), contract('2025-03-30')], 5],
    ['one that ended as its last day began', [contract('2025-03-10', '2025-03-13', { endTime: '00:00' })], 3],
    ['a kind of worker that nobody knows', [contract('2025-03-10', undefined, { workerType: undefined })], 22],
  ])('%s', (_, contracts, expected) => {
    expect(days(...contracts)).toEqual({ days: expected, contractDays: expected });
  });
});

describe('work by the day: only the days worked, which Dimona tells of contracts of one day', () => {
  test.each<[string, Partial<Contract>]>([
    ['through an agency', { isAgencyWork: true }],
    ['a flexi-job', { workerType: 'FLX' }],
    ['casual work', { workerType: 'EXT' }],
  ])('%s', (_, more) => {
    expect(days(contract('2025-03-03', '2025-03-03', more), contract('2025-03-05', '2025-03-05', more))).toEqual({
      days: 2,
      contractDays: 2,
    });
    expect(days(contract('2025-03-03', '2025-03-07', more))).toEqual({
      contractDays: 5,
      unknownBecause: 'daysWorkedNotDeclared',
    });
  });

  test('a continuous contract on the same days tells them all', () => {
    const agency = contract('2025-03-12', '2025-03-14', { isAgencyWork: true });
    expect(days(contract('2025-03-10'), agency)).toEqual({ days: 22, contractDays: 22 });
    expect(days(contract('2025-03-13'), agency)).toEqual({
      contractDays: 20,
      unknownBecause: 'daysWorkedNotDeclared',
    });
  });

  test('with the setting it holds for every contract', () => {
    const worked = (one: Contract) => daysOfWork(march, [one], 'workedDays');
    expect(worked(contract('2025-03-10'))).toEqual({ contractDays: 22, unknownBecause: 'daysWorkedNotDeclared' });
    expect(worked(contract('2025-03-10', '2025-03-10'))).toEqual({ days: 1, contractDays: 1 });
    expect(worked(contract('2025-04-10'))).toEqual({ days: 0, contractDays: 0 });
  });
});

describe('unknown, never every calendar day', () => {
  test.each(['STU', 'STX'])('a student contract (%s): whether days count depends on the project', (workerType) => {
    expect(days(contract('2025-03-10', undefined, { workerType }))).toEqual({
      contractDays: 22,
      unknownBecause: 'studentContract',
    });
  });

  test('a contract of which nobody knows when it began', () => {
    expect(days(contract(undefined))).toEqual({ unknownBecause: 'workUnknown' });
    expect(days(contract(undefined, '2025-03-02'))).toEqual({ unknownBecause: 'workUnknown' });
    expect(days(contract(undefined, '2025-02-28'))).toEqual({ days: 0, contractDays: 0 });
    expect(days(contract(undefined, undefined, { isCanceled: true }))).toEqual({ days: 0, contractDays: 0 });
  });
});
