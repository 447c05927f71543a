import { describe, expect, test } from 'vitest';
import { answer } from '../overview/given.ts';
import { right, stateOf } from './asked.ts';

const seen = (situation: string, more: object = {}) => ({
  seenFrom: '2026-03-02',
  seenTo: '2026-03-02',
  situation,
  ...more,
});
const insured = (property: string, ...items: object[]) =>
  answer('insurability', { observations: [], [property]: items });
const support = (...periods: object[]) =>
  answer('attestations', {
    supportPeriods: periods.map((one) => ({ centre: { isOwnCentre: false }, isRunning: false, ...one })),
  });
const aid = (startDate: string, endDate?: string) => ({ startDate, ...(endDate !== undefined && { endDate }) });

describe('insurance with a sickness fund', () => {
  test.each([
    ['right', 'clear'],
    ['noRight', 'raised'],
    ['noData', 'raised'],
    ['notGiven', 'unknown'],
    ['unknown', 'unknown'],
  ])('seen as %s', (situation, expected) => {
    expect(stateOf('insurability', insured('reimbursementRights', seen(situation)))).toBe(expected);
  });

  test('the last day that was asked decides, in any order', () => {
    const before = seen('right', { seenFrom: '2025-10-01', seenTo: '2025-10-01' });
    expect(stateOf('insurability', insured('reimbursementRights', before, seen('noRight')))).toBe('raised');
    expect(stateOf('insurability', insured('reimbursementRights', seen('noRight'), before))).toBe('raised');
  });

  test('of which nobody said anything is unknown', () => {
    expect(right('insurability', answer('insurability', { observations: [] }))?.missing).toEqual([
      { why: 'notInSource', stream: 'insurability', path: '/reimbursementRights' },
    ]);
    expect(stateOf('insurability', {})).toBe('unknown');
  });
});

describe('increased intervention', () => {
  const without = insured('increasedInterventions', seen('noRight'));

  test.each([
    ['three full months', [aid('2025-12-01', '2026-02-28')], 'raised'],
    ['a day less at the start', [aid('2025-12-02', '2026-02-28')], 'clear'],
    ['a day less at the end', [aid('2025-12-01', '2026-02-27')], 'clear'],
    ['two periods without a gap, at any centres', [aid('2026-01-16'), aid('2025-11-01', '2026-01-15')], 'raised'],
    ['a gap of a day', [aid('2025-11-01', '2026-01-14'), aid('2026-01-16')], 'clear'],
    ['periods that overlap', [aid('2025-11-01', '2026-01-31'), aid('2026-01-01', '2026-12-31')], 'raised'],
    ['no aid', [], 'clear'],
  ])('after %s', (_, periods, expected) => {
    expect(stateOf('increasedIntervention', { ...support(...periods), ...without })).toBe(expected);
  });

  test('that is there asks nothing, even when the aid is not known', () => {
    expect(stateOf('increasedIntervention', insured('increasedInterventions', seen('right')))).toBe('clear');
  });

  test('is unknown without the aid, and without the insurance', () => {
    expect(right('increasedIntervention', without)?.missing).toMatchObject([{ stream: 'attestations' }]);
    expect(right('increasedIntervention', support(aid('2025-01-01')))?.missing).toMatchObject([
      { stream: 'insurability' },
    ]);
  });
});

describe('social tariff', () => {
  const contract = (tariffStatus?: string, more: object = {}) => ({
    customer: {},
    ...(tariffStatus && { tariffStatus }),
    ...more,
  });
  const energy = (contracts: object[], protectedPersons: object[] = []) =>
    answer('socialTariff', {
      economy: { outcome: 'dataFound' },
      energyContracts: contracts,
      protectedPersons,
    } as never);
  const none = {
    ...support(),
    ...answer('dgph', { allowances: [], recognitions: [] }),
    ...answer('pension', { rights: [], payments: [], demands: [] }),
  };
  const running = { ...none, ...support(aid('2026-01-01')) };

  test.each([
    ['is not applied', [contract('notApplied')], 'raised'],
    ['is applied to one of two', [contract('applied'), contract('notApplied')], 'raised'],
    ['is applied', [contract('applied')], 'clear'],
    [
      'was not applied to a contract that ended',
      [contract('applied'), contract('notApplied', { contractEndDate: '2026-03-01' })],
      'clear',
    ],
    ['is not decided', [contract('notYetKnown')], 'unknown'],
    ['is said in a way that nobody knows', [contract()], 'unknown'],
    ['has no contract that a supplier knows', [], 'raised'],
  ])('while aid runs and it %s', (_, contracts, expected) => {
    expect(stateOf('socialTariff', { ...running, ...energy(contracts) })).toBe(expected);
  });

  const contracts = energy([contract('notApplied')]);
  const source = { code: 'DGPH' };
  test.each([
    ['nothing', {}, 'clear'],
    ['aid that ended', support(aid('2025-01-01', '2026-03-01')), 'clear'],
    [
      'a disability allowance',
      answer('dgph', { allowances: [{ source, startDate: '2024-01-01', amountBasis: 'untaxed' }], recognitions: [] }),
      'raised',
    ],
    [
      'a recognition of 65 percent',
      answer('dgph', { allowances: [], recognitions: [{ source, adult: { physicalUnsuitabilityPercentage: '65' } }] }),
      'raised',
    ],
    [
      'one of less',
      answer('dgph', {
        allowances: [],
        recognitions: [{ source, adult: { physicalUnsuitabilityPercentage: '64.9' } }],
      }),
      'clear',
    ],
    [
      'one that ended',
      answer('dgph', {
        allowances: [],
        recognitions: [{ source, endDate: '2026-03-01', adult: { hasReducedEarningCapacity: true } }],
      }),
      'clear',
    ],
    [
      'an income guarantee',
      answer('pension', { rights: [{ payingInstitution: {}, advantage: { code: '30' } }], payments: [], demands: [] }),
      'raised',
    ],
    [
      'another pension',
      answer('pension', { rights: [{ payingInstitution: {}, advantage: { code: '01' } }], payments: [], demands: [] }),
      'clear',
    ],
    [
      'somebody who is protected',
      energy([contract('notApplied')], [{ rights: [{ startDate: '2026-01-01' }] }]),
      'raised',
    ],
    ['the increased intervention, which no longer opens it', insured('increasedInterventions', seen('right')), 'clear'],
  ])('with %s', (_, answers, expected) => {
    expect(stateOf('socialTariff', { ...none, ...contracts, ...answers })).toBe(expected);
  });

  test('the increased intervention opened it until the end of June 2023', () => {
    const answers = { ...none, ...contracts, ...insured('increasedInterventions', seen('right')) };
    expect(stateOf('socialTariff', answers, { day: '2023-06-30' })).toBe('raised');
    expect(stateOf('socialTariff', answers, { day: '2023-07-01' })).toBe('clear');
  });

  test('is unknown when no ground is known and one may exist, or the contracts are not known', () => {
    expect(stateOf('socialTariff', { ...contracts, ...support() })).toBe('unknown');
    expect(right('socialTariff', running)?.missing).toMatchObject([
      { stream: 'socialTariff', path: '/energyContracts' },
    ]);
  });
});
