import { describe, expect, test } from 'vitest';
import { answer } from '../overview/given.ts';
import { right, stateOf } from './asked.ts';

const job = (more: object = {}) => ({
  isCanceled: false,
  startDate: '2025-01-01',
  employer: {},
  workerType: { code: 'OTH' },
  ...more,
});
const dimona = (...employments: object[]) => answer('dimona', { employments } as never);

describe('unemployment after work', () => {
  const noRight = answer('unemployment', { rights: [], paidSums: [] });
  const seeker = (registrations: object[], services: object[] = []) =>
    answer('jobSeeker', { services, registrations, contacts: [] } as never);
  const none = { ...noRight, ...seeker([]) };

  test.each([
    ['ended today less three months', { endDate: '2025-12-02' }, 'raised'],
    ['ended a day earlier', { endDate: '2025-12-01' }, 'clear'],
    ['runs until today', { endDate: '2026-03-02' }, 'clear'],
    ['ended yesterday', { endDate: '2026-03-01' }, 'raised'],
    ['runs', {}, 'clear'],
    ['was canceled', { endDate: '2026-03-01', isCanceled: true }, 'clear'],
    ['of a student', { endDate: '2026-03-01', workerType: { code: 'STU' } }, 'clear'],
  ])('that %s', (_, more, expected) => {
    expect(stateOf('unemployment', { ...none, ...dimona(job(more)) })).toBe(expected);
  });

  const covered = (exit: string) =>
    answer('incapacity', { indemnityPeriods: [{ quarter: '2026Q1', endDate: '2026-02-20', exit: { code: exit } }] });
  const ended = dimona(job({ endDate: '2026-02-10' }), job({ endDate: '2026-01-31' }));
  test('says when the last work ended', () => {
    expect(right('unemployment', { ...none, ...ended })?.values).toEqual({ endedOn: '2026-02-10' });
  });

  test.each([
    ['a right', { ...none, ...answer('unemployment', { rights: [{ amountBasis: 'gross' }] }) }, 'clear'],
    ['a registration', { ...none, ...seeker([{ service: {}, categories: [], federalCategories: [] }]) }, 'clear'],
    [
      'a service that did not answer',
      { ...noRight, ...seeker([], [{ service: {}, outcome: 'unknown', followUp: {} }]) },
      'unknown',
    ],
    ['an office that was not asked', seeker([]), 'unknown'],
    ['services that were not asked', noRight, 'unknown'],
    ['a fund that pays for an incapacity that goes on', { ...none, ...covered('0') }, 'clear'],
    ['a fund that paid until back at work', { ...none, ...covered('1') }, 'raised'],
  ])('with %s', (_, answers, expected) => {
    expect(stateOf('unemployment', { ...answers, ...ended })).toBe(expected);
  });
});

describe('indemnity of the sickness fund', () => {
  const insuredAs = (code: string) =>
    answer('insurability', {
      observations: [],
      insurabilityCodes: [
        {
          seenFrom: '2026-03-02',
          seenTo: '2026-03-02',
          situation: 'right',
          firstCode: { code: '', socialState: { code } },
        },
      ],
    } as never);
  const fund = (payments: object[], indemnityPeriods: object[] = [], quarters: object[] = []) =>
    answer('incapacity', { quarters, payments, indemnityPeriods } as never);
  const healthy = { ...answer('dgph', { allowances: [] }), ...fund([]) };

  test.each([
    ['insured as an invalid', { ...healthy, ...insuredAs('2') }, 'raised'],
    ['insured as active', { ...healthy, ...insuredAs('1') }, 'clear'],
    [
      'covered, and the incapacity goes on',
      { ...healthy, ...insuredAs('1'), ...fund([], [{ quarter: '2026Q1', exit: { code: '0' } }]) },
      'raised',
    ],
    [
      'covered until back at work',
      { ...healthy, ...insuredAs('1'), ...fund([], [{ quarter: '2026Q1', exit: { code: '1' } }]) },
      'clear',
    ],
    [
      'paid',
      { ...healthy, ...insuredAs('2'), ...fund([{ quarter: '2026Q1', endDate: '2025-09-02', amountBasis: 'gross' }]) },
      'clear',
    ],
    [
      'paid long ago',
      { ...healthy, ...insuredAs('2'), ...fund([{ quarter: '2025Q3', endDate: '2025-09-01', amountBasis: 'gross' }]) },
      'raised',
    ],
    [
      'paid in an attestation that was canceled',
      { ...healthy, ...insuredAs('2'), ...fund([{ quarter: '2026Q1', isCanceled: true, amountBasis: 'gross' }]) },
      'raised',
    ],
    [
      'with a disability allowance',
      {
        ...healthy,
        ...insuredAs('2'),
        ...answer('dgph', { allowances: [{ source: { code: 'DGPH' }, amountBasis: 'untaxed' }] }),
      },
      'clear',
    ],
    [
      'of whose payments a quarter is not known',
      { ...healthy, ...insuredAs('2'), ...fund([], [], [{ quarter: '2026Q1', paymentsOutcome: 'unknown' }]) },
      'unknown',
    ],
    ['of whom the fund was not asked', { ...answer('dgph', { allowances: [] }), ...insuredAs('2') }, 'unknown'],
    ['of whom nothing is known', {}, 'unknown'],
  ])('of somebody %s', (_, answers, expected) => {
    expect(stateOf('indemnity', answers)).toBe(expected);
  });

  test('that is declared asks nothing', () => {
    const income = [
      {
        kind: 'incapacity' as const,
        amount: { value: '900', currency: 'EUR' as const },
        per: 'month' as const,
        basis: 'net' as const,
      },
    ];
    expect(stateOf('indemnity', insuredAs('2'), { declared: { income } })).toBe('clear');
  });
});

describe('exemption for students', () => {
  const attested = (incomeExemption: object, exemptions: object[] = []) =>
    answer('attestations', { incomeExemption, exemptions } as never);
  const student = dimona(job({ workerType: { code: 'STU' } }));

  test.each([
    ['a student contract and no exemption', { ...student, ...attested({ hasExemption: false }) }, {}, 'raised'],
    ['an exemption in the counter', { ...student, ...attested({ hasExemption: true }) }, {}, 'clear'],
    ['an attested exemption', { ...student, ...attested({}, [{ centre: { isOwnCentre: true } }]) }, {}, 'clear'],
    ['an exemption that is granted now', student, { choices: { exemption: { kind: 'student' } } }, 'clear'],
    ['attestations that are not known', student, {}, 'unknown'],
    ['no work', dimona(), { declared: { isStudent: true } }, 'clear'],
    [
      'work of before',
      { ...dimona(job({ endDate: '2025-12-01' })), ...attested({}) },
      { declared: { isStudent: true } },
      'clear',
    ],
    [
      'work of three months ago',
      { ...dimona(job({ endDate: '2025-12-02' })), ...attested({}) },
      { declared: { isStudent: true } },
      'raised',
    ],
    ['who says not to study', { ...student, ...attested({}) }, { declared: { isStudent: false } }, 'clear'],
    ['who was not asked', { ...dimona(job()), ...attested({}) }, {}, 'unknown'],
  ] as const)('with %s', (_, answers, more, expected) => {
    expect(stateOf('studentExemption', answers, more)).toBe(expected);
  });
});
