import { describe, expect, test } from 'vitest';
import type { Inquiry } from '../../../src/assessment/inquiry.ts';
import { answer, crossed, income, since, states } from './crossing.ts';

const self = '90641201820';
const child = '15630311201';
const mother = '88690502126';
const running = { kind: { code: 'BASIC' }, startMonth: '2021-01', isCurrent: true };

const somebody = (ssin: string, payments: object[] = [], bonuses: object[] = []) => ({
  ssin,
  isConsultedPerson: ssin === self,
  payments,
  bonuses,
});
const file = (role: string, beneficiaries: object[], children: object[]) => ({
  source: { code: 'WALLONIA' },
  isCurrent: true,
  consultedPersonRoles: [{ code: role }],
  beneficiaries,
  children,
  remarks: [],
});
const cadaf = (files: object[], sources: object[] = []) => answer('cadaf', { files, sources, roles: [] } as never);
const household = answer('household', {
  members: [{ ssin: child, isReferencePerson: false, isConsultedPerson: false }],
});

describe('child benefit that the applicant receives', () => {
  const received = cadaf([file('beneficiary', [somebody(self)], [somebody(child, [running])])]);

  test('for a child who is not known in the household is raised', () => {
    const { raised } = crossed('childBenefit', received, since());
    expect(raised?.values).toEqual({ months: '2026-01, 2026-02, 2026-03' });
    expect(raised?.facts.map(({ path }) => path)).toEqual(['/files/0/children/0/payments/0']);
  });

  test('for a child of the household does not count', () => {
    expect(states('childBenefit', { ...received, ...household }, since())).toEqual(['explained']);
  });

  test.each([
    ['with category 3', { choices: { category: '3' } }, ['explained']],
    ['with category 2', { choices: { category: '2' } }, ['raised']],
    ['that is declared', { declared: { income: [income('childBenefit', '180')] } }, ['explained']],
  ] satisfies [string, Partial<Inquiry>, string[]][])('%s', (_, more, expected) => {
    expect(states('childBenefit', received, since(more))).toEqual(expected);
  });

  test.each([
    [{ endMonth: '2025-12', isCurrent: false }, ['clear']],
    [{ endMonth: '2026-01', isCurrent: false }, ['raised']],
    [{ isCurrent: undefined }, ['unknown']],
  ])('whose payments say %j', (more, expected) => {
    const payment = { ...running, ...more };
    const answers = cadaf([file('beneficiary', [somebody(self)], [somebody(child, [payment])])]);
    expect(states('childBenefit', answers, since())).toEqual(expected);
  });
});

describe('child benefit that is paid for the applicant', () => {
  const paidFor = (kind: string, who = mother) =>
    cadaf([file('child', [somebody(who)], [somebody(self, [{ ...running, kind: { code: kind } }])])]);

  test('to somebody else counts since 1 March 2026', () => {
    const { raised, explained } = crossed('childBenefit', paidFor('BASIC'), since());
    expect(explained?.values?.['months']).toBe('2026-01, 2026-02');
    expect(raised?.values?.['months']).toBe('2026-03');
  });

  test('to the applicant counts at any time; supplements never do', () => {
    const own = file('child', [somebody(self)], [somebody(self, [running])]);
    expect(states('childBenefit', cadaf([own]), since())).toEqual(['raised']);
    expect(states('childBenefit', paidFor('ORPHAN_CARE'), since())).toEqual(['explained']);
  });
});

test('a register of child benefits that did not answer leaves it unknown', () => {
  const { unknown } = crossed(
    'childBenefit',
    cadaf([], [{ source: { code: 'FLANDERS' }, outcome: 'unknown' }]),
    since(),
  );
  expect(unknown?.missing).toEqual([{ why: 'sourceSilent', stream: 'cadaf', path: '/sources/0' }]);
});

describe('a birth premium', () => {
  const paid = (bonus: object, role = 'beneficiary') =>
    cadaf([file(role, [somebody(role === 'beneficiary' ? self : mother)], [somebody(child, [], [bonus])])]);

  test.each([
    [{ paymentDate: '2026-01-01' }, ['raised']],
    [{ paymentDate: '2025-12-31' }, ['clear']],
    [{}, ['unknown']],
  ])('of %j', (bonus, expected) => {
    expect(states('birthPremium', paid(bonus), since())).toEqual(expected);
  });

  test('that somebody else received is not seen', () => {
    expect(states('birthPremium', paid({ paymentDate: '2026-01-01' }, 'entitledPerson'), since())).toEqual(['clear']);
  });
});
