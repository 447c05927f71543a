import { describe, expect, test } from 'vitest';
import type { Declared, DeclaredMember } from '../../../src/assessment/declared.ts';
import type { Choices } from '../../../src/assessment/choices.ts';
import { answer, otherId, person } from '../overview/given.ts';
import { stepOf, wageOf } from './inquiries.ts';

const euros = (value: string) => ({ value, currency: 'EUR' as const });
const nothing = { income: [], property: [], savings: euros('0') };
const day = '2026-03-02';
const applicantNumber = '90641201820';
const otherNumber = '85030100155';

const pension = (value: string) => [
  { kind: 'pension' as const, amount: euros(value), per: 'month' as const, basis: 'net' as const },
];
const member = (relation: DeclaredMember['relation'], more: Partial<DeclaredMember> = {}): DeclaredMember => ({
  ...nothing,
  relation,
  birthDate: '1970-05-04',
  ...more,
});
const living = (...household: DeclaredMember[]): Declared => ({ ...nothing, household });
const of = (declared: Declared, choices: Choices = {}) => wageOf({ day, declared, choices });

/** A household of the register: roles towards the head, the applicant first unless another is the head. */
function registered(members: readonly { ssin: string; role: string; birthDate?: string }[], head = applicantNumber) {
  return answer('household', {
    kind: members.length === 1 ? 'livesAlone' : head === applicantNumber ? 'referencePerson' : 'member',
    members: members.map(({ ssin, role }) => ({
      ssin,
      relation: { code: role },
      isReferencePerson: ssin === head,
      isConsultedPerson: ssin === applicantNumber,
    })),
    otherMembers: members
      .filter(({ ssin }) => ssin !== applicantNumber)
      .map(({ ssin, birthDate }) => ({ ssin, isDeceased: false, ...(birthDate === undefined ? {} : { birthDate }) })),
  });
}
const self = { ssin: applicantNumber, role: '01' };

describe('the category', () => {
  test.each<[string, DeclaredMember[], string | undefined]>([
    ['alone', [], '2'],
    ['with a brother', [member('sibling')], '1'],
    ['with a brother without joint household', [member('sibling', { sharesHousehold: false })], '2'],
    ['with a partner', [member('partner')], '1'],
    ['with a child', [member('child', { birthDate: '2008-03-03' })], '3'],
    ['with a child who comes of age that day', [member('child', { birthDate: '2008-03-02' })], '1'],
    ['with a married child', [member('child', { birthDate: '2009-01-01', isMarried: true })], '1'],
    ['with a partner and a child', [member('partner'), member('child', { birthDate: '2020-01-01' })], '3'],
  ])('of somebody who lives %s', (_, household, category) => {
    expect(of(living(...household)).category).toMatchObject({
      category,
      proposed: category,
      isChosen: false,
      missing: [],
    });
  });

  test('is open while the age of a child is not known, and the amounts are too', () => {
    const result = of(living({ relation: 'child' }));
    expect(result.category.category).toBeUndefined();
    expect(result.state).toBe('unknown');
    expect(result.livingWage).toBeUndefined();
    expect(result.missing).toContainEqual({ why: 'notDeclared', path: '/household/0/birthDate' });
  });

  test('is the chosen one, beside the one that is proposed', () => {
    expect(of(living(member('sibling')), { category: '2' }).category).toMatchObject({
      category: '2',
      proposed: '1',
      isChosen: true,
    });
  });

  test('follows from the register when nobody declared the household', () => {
    const category = (answers: object) =>
      wageOf({ day, applicant: person(answers), declared: nothing }).category.category;
    expect(category(registered([self]))).toBe('2');
    expect(category(registered([self, { ssin: otherNumber, role: '09' }]))).toBe('1');
    expect(category(registered([self, { ssin: otherNumber, role: '03', birthDate: '2015-00-00' }]))).toBeUndefined();
    expect(category(registered([self, { ssin: otherNumber, role: '03', birthDate: '2015-04-01' }]))).toBe('3');
    expect(category({})).toBeUndefined();
  });

  test('says what would change it', () => {
    const sharing = of(living(member('sibling')));
    expect(sharing.category.wouldChange).toMatchObject([{ code: 'noSharedHousehold', category: '2' }]);
    const child = of(living(member('child', { birthDate: '2010-08-01' })));
    expect(child.category.wouldChange).toMatchObject([{ code: 'childComesOfAge', category: '1', date: '2028-08-01' }]);
    const settled = of(living(member('sibling', { sharesHousehold: true })));
    expect(settled.category.wouldChange).toEqual([]);
  });

  test('says when the register or a home visit shows another household than the declared one', () => {
    const result = wageOf({
      day,
      applicant: person(registered([self, { ssin: otherNumber, role: '09' }])),
      declared: living(),
      observations: [
        { observationId: 'o-1', kind: 'homeVisit', date: day, item: 'household', outcome: 'contradicts' },
        { observationId: 'o-2', kind: 'homeVisit', date: day, item: 'household', outcome: 'confirms' },
      ],
    });
    expect(result.category.category).toBe('2');
    expect(result.category.wouldChange).toMatchObject([
      { code: 'registerDiffers', category: '1', facts: [{ stream: 'household', path: '/members' }] },
      { code: 'observationContradicts', facts: [{ origin: 'observed', path: 'o-1' }] },
    ]);
  });
});

describe('cohabitants', () => {
  test.each<[string, DeclaredMember, string, string]>([
    ['a parent', member('parent'), 'counted', 'countsByLaw'],
    ['a child of age', member('child'), 'counted', 'countsByLaw'],
    ['a minor child', member('child', { birthDate: '2012-01-01' }), 'notCounted', 'isMinor'],
    ['a friend', member('unrelated'), 'notCounted', 'neverCounts'],
    ['a parent-in-law', member('parentInLaw', { isMarried: true }), 'counted', 'countsByLaw'],
    ['a parent-in-law after the marriage', member('parentInLaw', { isMarried: false }), 'notCounted', 'marriageEnded'],
    ['a parent-in-law of whom nobody knows it', member('parentInLaw'), 'uncertain', 'marriageUnknown'],
    ['a grandchild without birth date', member('grandchild', { birthDate: undefined }), 'uncertain', 'ageUnknown'],
    ['a parent who shares nothing', member('parent', { sharesHousehold: false }), 'notCounted', 'sharesNoHousehold'],
  ])('%s', (_, one, state, reason) => {
    const { cohabitants } = of(living(one));
    expect(cohabitants).toMatchObject([{ member: 0, state, reason }]);
  });

  test('means of which nothing is declared leave the result open', () => {
    const result = of({ ...nothing, household: [{ relation: 'parent', sharesHousehold: true }] });
    expect(result).toMatchObject({ state: 'atMost', livingWage: { perMonth: euros('893.65') } });
    expect(result.missing).toContainEqual({ why: 'notDeclared', path: '/household/0/income' });
    expect(result.missing).toContainEqual({ why: 'notDeclared', path: '/household/0/savings' });
  });

  test('somebody who may count leaves the result between both', () => {
    const result = of(living(member('parentInLaw', { income: pension('1200') })));
    // 1,200 - 893.65 a month in excess, less 155 a year, or nothing.
    expect(result.livingWage).toMatchObject({ perMonth: euros('893.65'), atLeastPerMonth: euros('600.21') });
    expect(result.missing).toEqual([{ why: 'notDeclared', path: '/household/0/isMarried' }]);
  });

  test('somebody with less than the amount of category 1 leaves room for the others', () => {
    const both = of(living(member('parent', { income: pension('1200') }), member('parent')));
    expect(both).toMatchObject({ state: 'known', livingWage: { perMonth: euros('893.65') } });
  });

  test('means are waived for a member with a motivation, and divided among applicants', () => {
    const household = living(member('parent', { income: pension('1893.65') }));
    const waived = of(household, {
      notCounted: [{ member: 0, motivation: 'De vader betaalt een schuldregeling af.' }],
    });
    expect(waived.cohabitants).toMatchObject([
      { reason: 'waived', facts: [{}, { origin: 'chosen', path: '/notCounted/0' }] },
    ]);
    expect(waived.livingWage?.perMonth).toEqual(euros('893.65'));
    expect(stepOf(of(household), 'cohabitants')?.perYear).toEqual(euros('12000.00'));
    expect(stepOf(of(household, { livingWageApplicants: 2 }), 'cohabitants')?.perYear).toEqual(euros('6000.00'));
  });

  test('the exemption for work of the applicant does not apply to the wage of a cohabitant', () => {
    const wage = [{ kind: 'wages' as const, amount: euros('1000'), per: 'month' as const, basis: 'net' as const }];
    const choices: Choices = { exemption: { kind: 'ordinary', daysUsed: 0 } };
    expect(stepOf(of(living(member('partner', { income: wage })), choices), 'cohabitants')?.perYear).toEqual(
      euros('1276.20'),
    );
  });

  test('answers about the other person of the file go before what is declared of them', () => {
    const identification = { payingInstitution: {}, fileNumber: 'F', periodicity: { code: '1' } };
    const answers = answer('pension', {
      rights: [identification],
      payments: [{ ...identification, grossAmount: euros('1500'), taxableAmount: euros('0') }],
    });
    const result = wageOf({
      day,
      declared: living(member('parent', { integrationId: otherId, income: pension('900') })),
      others: [person(answers, { integrationId: otherId, ssin: otherNumber })],
    });
    const [parent] = result.cohabitants;
    expect(parent).toMatchObject({ integrationId: otherId, perYear: euros('18000.00') });
    expect(parent?.steps.find(({ code }) => code === 'pensions')).toMatchObject({
      alternative: euros('10800.00'),
      facts: [{ origin: 'found', integrationId: otherId }, {}, { origin: 'declared', path: '/household/0/income/0' }],
    });
  });

  test('a living wage that a centre attests takes the means out', () => {
    const attested = answer('attestations', {
      supportPeriods: [{ centre: { isOwnCentre: true }, startDate: '2026-01-01', isRunning: true }],
    });
    const result = wageOf({
      day,
      declared: living(member('partner', { integrationId: otherId, income: pension('2000') })),
      others: [person(attested, { integrationId: otherId, ssin: otherNumber })],
    });
    expect(result.cohabitants).toMatchObject([{ reason: 'hasLivingWage' }]);
  });

  test('of the register are known by their roles, the head by that of the applicant', () => {
    const relation = (answers: object) =>
      wageOf({ day, applicant: person(answers), declared: nothing }).cohabitants.map((one) => one.relation);
    const withHead = (role: string) =>
      registered(
        [
          { ssin: otherNumber, role: '01' },
          { ssin: applicantNumber, role },
        ],
        otherNumber,
      );
    expect(relation(registered([self, { ssin: otherNumber, role: '06' }]))).toEqual(['parent']);
    expect(relation(withHead('03'))).toEqual(['parent']);
    expect(relation(withHead('05'))).toEqual(['grandparent']);
    expect(relation(withHead('07'))).toEqual(['childInLaw']);
    expect(relation(withHead('02'))).toEqual(['partner']);
    const third = { ssin: '60031500128', role: '02' };
    expect(
      relation(
        registered([{ ssin: otherNumber, role: '01' }, { ssin: applicantNumber, role: '03' }, third], otherNumber),
      ),
    ).toEqual(['parent', undefined]);
  });
});
