import { describe, expect, test } from 'vitest';
import type { Registration } from '../../src/bank/bank.ts';
import type { Integration, IntegrationState } from '../../src/cases/integrations/integration.ts';
import { daysLeft, isRegisteredLate, overlapping, warningsOf } from '../../src/cases/integrations/warnings.ts';

const integration = {
  state: 'active',
  startDate: '2026-01-10',
  endDate: '2026-03-10',
  applicationDate: '2026-01-10',
  registeredAt: Date.parse('2026-01-10T23:30:00+01:00'),
  informedOn: '2026-01-10',
} as Integration;
const elsewhere = (startDate: string, endDate?: string): Registration => ({
  qualityCode: 1,
  startDate,
  ...(endDate === undefined ? {} : { endDate }),
  nisCode: '44021',
  register: 'SECONDARY',
});

describe('days left', () => {
  test.each([
    ['2026-03-10', 1],
    ['2026-03-09', 2],
    ['2026-02-28', 11],
    ['2026-03-11', undefined],
  ])('on %s: %s', (today, left) => {
    expect(daysLeft(integration, today)).toBe(left);
  });

  test.each<IntegrationState>(['registering', 'failed', 'ending', 'ended'])('none while %s', (state) => {
    expect(daysLeft({ ...integration, state }, '2026-02-01')).toBeUndefined();
  });
});

describe('registrations of other centres', () => {
  test.each([
    ['before the first day', elsewhere('2025-01-01', '2026-01-09'), false],
    ['up to the first day', elsewhere('2025-01-01', '2026-01-10'), true],
    ['from the last day on', elsewhere('2026-03-10'), true],
    ['after the last day', elsewhere('2026-03-11'), false],
    ['without end', elsewhere('2020-01-01'), true],
  ])('%s', (_what, other, shares) => {
    expect(overlapping({ ...integration, registeredElsewhere: [other] })).toEqual(shares ? [other] : []);
  });

  test('that the Bank did not tell of are none', () => {
    expect(overlapping(integration)).toEqual([]);
  });
});

describe('warnings', () => {
  const registeredElsewhere = [elsewhere('2026-01-01')];
  const untold = { ...integration, registeredElsewhere, informedOn: undefined } as unknown as Integration;

  test('stand in the order of their urgency', () => {
    const late = { ...untold, applicationDate: '2026-01-09' };
    const all = ['endingSoon', 'registeredElsewhere', 'notInformed', 'registeredLate'];
    expect(warningsOf(late, '2026-03-09', 14)).toEqual(all);
    expect(warningsOf(untold, '2026-03-09', 14)).toEqual(all.slice(0, 3));
    expect(warningsOf({ ...integration, registeredElsewhere }, '2026-02-01', 14)).toEqual(['registeredElsewhere']);
    expect(warningsOf(integration, '2026-02-01', 14)).toEqual([]);
  });

  test('an end is soon from so many days left on, today included', () => {
    expect(warningsOf(integration, '2026-02-24', 14)).toEqual([]);
    expect(warningsOf(integration, '2026-02-25', 14)).toEqual(['endingSoon']);
  });

  test('an integration that opens nothing warns of nothing', () => {
    expect(warningsOf(untold, '2026-03-11', 14)).toEqual([]);
    expect(warningsOf({ ...untold, state: 'ended' }, '2026-03-09', 14)).toEqual([]);
  });

  test.each<[string, Partial<Integration>, boolean]>([
    ['on the day of the application', {}, false],
    ['a minute into the next day', { registeredAt: Date.parse('2026-01-11T00:01:00+01:00') }, true],
    ['later, as a member of the household', { applicationDate: '2026-01-02', applicantIntegrationId: 'a' }, false],
    ['later, as a debtor', { applicationDate: '2026-01-02', applicantIntegrationId: 'a', qualityCode: 30 }, true],
    ['by a decision', { applicationDate: '2026-01-02', previousIntegrationId: 'p' }, false],
  ])('registered %s: late is %s', (_what, changes, late) => {
    expect(isRegisteredLate({ ...integration, qualityCode: 1, ...changes })).toBe(late);
  });
});
