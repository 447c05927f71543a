import { describe, expect, test } from 'vitest';
import { answer, otherId, person } from '../overview/given.ts';
import { right, stateOf } from './asked.ts';

const born = (birthDate: string) => answer('nationalRegister', { identity: { informationType: '000', birthDate } });

describe('pension', () => {
  const register = (rights: object[] = [], demands: object[] = []) =>
    answer('pension', { rights, demands, payments: [] } as never);

  test.each([
    ['1959-12-31', '2024-12-31', 'raised'],
    ['1959-12-31', '2024-12-30', 'clear'],
    ['1960-01-01', '2025-12-31', 'clear'],
    ['1960-01-01', '2026-01-01', 'raised'],
    ['1963-12-31', '2029-12-31', 'raised'],
    ['1964-01-01', '2030-12-31', 'clear'],
    ['1964-01-01', '2031-01-01', 'raised'],
  ])('of somebody born on %s, on %s', (birthDate, day, expected) => {
    expect(stateOf('pension', { ...born(birthDate), ...register() }, { day })).toBe(expected);
  });

  test('says on which day the age was reached', () => {
    expect(right('pension', { ...born('1955-05-06'), ...register() })?.values).toEqual({ pensionAgeOn: '2020-05-06' });
  });

  test.each([
    ['a right that runs', [{ payingInstitution: {} }], [], 'clear'],
    ['one that ends today', [{ payingInstitution: {}, rightEndDate: '2026-03-02' }], [], 'clear'],
    ['one that ended', [{ payingInstitution: {}, rightEndDate: '2026-03-01' }], [], 'raised'],
    ['one that is built up for later', [{ payingInstitution: {}, hasPayments: false }], [], 'raised'],
    ['a demand that is open', [], [{ payingInstitution: {}, isRefused: false }], 'explained'],
    ['a demand that was refused', [], [{ payingInstitution: {}, isRefused: true }], 'raised'],
  ])('with %s', (_, rights, demands, expected) => {
    expect(stateOf('pension', { ...born('1955-05-06'), ...register(rights, demands) })).toBe(expected);
  });

  test('is unknown when the day of birth decides and is not known', () => {
    expect(stateOf('pension', { ...born('1960-00-00'), ...register() }, { day: '2026-06-30' })).toBe('unknown');
    expect(stateOf('pension', { ...born('1955-00-00'), ...register() })).toBe('raised');
    expect(stateOf('pension', { ...born('1990-00-00'), ...register() })).toBe('clear');
  });

  test('the day of birth also comes from the household; without it nothing is known', () => {
    const household = answer('household', { person: { birthDate: '1955-05-06', isDeceased: false } });
    expect(stateOf('pension', { ...household, ...register() })).toBe('raised');
    expect(right('pension', register())?.missing).toMatchObject([{ why: 'notConsulted', stream: 'nationalRegister' }]);
    expect(stateOf('pension', born('1955-05-06'))).toBe('unknown');
  });
});

describe('child benefit', () => {
  const child = (ssin: string | undefined, birthDate = '2015-05-05') => ({
    ...(ssin && { ssin }),
    birthDate,
    isDeceased: false,
  });
  const household = (...otherMembers: ReturnType<typeof child>[]) => answer('household', { otherMembers });
  const files = (isCurrent: boolean | undefined, ...ssins: string[]) =>
    answer('cadaf', {
      sources: [],
      roles: [],
      files: [
        {
          source: {},
          isCurrent,
          consultedPersonRoles: [],
          beneficiaries: [],
          remarks: [],
          children: ssins.map((ssin) => ({ ssin, isConsultedPerson: false, bonuses: [], payments: [] })),
        },
      ],
    } as never);
  const nothing = answer('cadaf', { sources: [], roles: [], files: [] });

  test.each([
    ['a child for whom is paid', { ...household(child('15050500101')), ...files(true, '15050500101') }, 'clear'],
    ['a child for whom was paid', { ...household(child('15050500101')), ...files(false, '15050500101') }, 'raised'],
    [
      'another child',
      { ...household(child('15050500101'), child('15050500102')), ...files(true, '15050500102') },
      'raised',
    ],
    [
      'a file of which nobody knows whether it is paid',
      { ...household(child('15050500101')), ...files(undefined, '15050500101') },
      'unknown',
    ],
    ['a child without number', { ...household(child(undefined)), ...nothing }, 'raised'],
    ['adults only', { ...household(child('05030200101', '2008-03-02')), ...nothing }, 'clear'],
    [
      'a child until the day before eighteen',
      { ...household(child('05030200101', '2008-03-03')), ...nothing },
      'raised',
    ],
    ['nobody', { ...answer('household', { otherMembers: [] }), ...nothing }, 'clear'],
    ['a household that nobody told', nothing, 'unknown'],
    ['a register of benefits that did not answer', household(child('15050500101')), 'unknown'],
  ])('with %s', (_, answers, expected) => {
    expect(stateOf('childBenefit', answers)).toBe(expected);
  });

  test('paid to another of the household is paid', () => {
    const others = [person(files(true, '15050500101'), { integrationId: otherId })];
    expect(stateOf('childBenefit', { ...household(child('15050500101')), ...nothing }, { others })).toBe('clear');
  });

  test('a child that is declared is asked about where the register does not tell', () => {
    const declared = { household: [{ relation: 'child' as const, birthDate: '2015-05-05' }] };
    expect(right('childBenefit', nothing, { declared })).toMatchObject({
      state: 'raised',
      values: { children: '1' },
      facts: [{ origin: 'declared', path: '/household/0' }, {}],
    });
  });

  test('one region that did not answer leaves it unknown', () => {
    const silent = answer('cadaf', {
      sources: [{ source: { code: 'FLANDERS' }, outcome: 'unknown' }],
      roles: [],
      files: [],
    });
    expect(right('childBenefit', { ...household(child('15050500101')), ...silent })?.missing).toMatchObject([
      { why: 'sourceSilent', path: '/sources/0' },
    ]);
  });
});

describe('installation premium', () => {
  const address = (startDate: string) => ({ informationType: '020' as const, startDate });
  const file = (more: object = {}) =>
    answer('nationalRegister', {
      currentAddress: {
        kind: 'municipality',
        startDate: '2020-01-01',
        residence: {},
        address: address('2026-01-15'),
        derivedFrom: [],
      },
      addresses: [address('2026-01-15'), address('2024-05-01')],
      referenceAddresses: [{ informationType: '024', startDate: '2024-05-01' }],
      residences: [{ informationType: '001', startDate: '2020-01-01', kind: 'municipality' }],
      ...more,
    } as never);
  const premiums = (...installationPremiums: object[]) =>
    answer('attestations', {
      installationPremiums: installationPremiums.map((one) => ({ centre: { isOwnCentre: false }, ...one })),
    });
  const current = (more: object) => ({
    currentAddress: {
      kind: 'municipality',
      startDate: '2020-01-01',
      residence: {},
      address: address('2026-01-15'),
      derivedFrom: [],
      ...more,
    },
  });

  test.each([
    ['a reference address before', {}, 'raised'],
    ['no reference address', { referenceAddresses: [] }, 'clear'],
    [
      'a reference address of long before the last home',
      { referenceAddresses: [{ informationType: '024', startDate: '2019-01-01' }] },
      'clear',
    ],
    ['a reference address still', current({ isReferenceAddress: true }), 'clear'],
    ['a move of a year and a day ago', current({ address: address('2025-03-01') }), 'clear'],
    ['a move to come', current({ address: address('2026-03-03') }), 'clear'],
    [
      'being struck off before',
      {
        ...current({ startDate: '2026-01-15' }),
        referenceAddresses: [],
        residences: [
          { informationType: '001', startDate: '2026-01-15', kind: 'municipality' },
          { informationType: '001', startDate: '2025-01-01', kind: 'struckOff' },
        ],
      },
      'raised',
    ],
    [
      'being struck off long before',
      {
        referenceAddresses: [],
        residences: [
          { informationType: '001', startDate: '2020-01-01', kind: 'municipality' },
          { informationType: '001', startDate: '2019-01-01', kind: 'struckOff' },
        ],
      },
      'clear',
    ],
  ])('with %s', (_, more, expected) => {
    expect(stateOf('installationPremium', { ...file(more), ...premiums() })).toBe(expected);
  });

  test('is given once in a lifetime, at any centre; a form that was refused gave none', () => {
    expect(stateOf('installationPremium', { ...file(), ...premiums({ status: { code: '0' } }) })).toBe('clear');
    expect(stateOf('installationPremium', { ...file(), ...premiums({ status: { code: '1' } }) })).toBe('raised');
  });

  test('is unknown without the premiums, or without the register', () => {
    expect(right('installationPremium', file())?.missing).toMatchObject([{ stream: 'attestations' }]);
    expect(right('installationPremium', premiums())?.missing).toMatchObject([{ stream: 'nationalRegister' }]);
  });
});
