import { describe, expect, test } from 'vitest';
import { presentBook } from '../present-book.ts';
import type { Integration } from '../../src/cases/integrations/integration.ts';
import { Problem, type InputIssue } from '../../src/values/problem.ts';
import { checkDecision, type DecisionInput } from '../../src/cases/decisions/check.ts';

const today = '2026-02-01';
const applicant = {
  integrationId: 'a',
  centre: '1999000150',
  qualityCode: 1,
  caseReference: 'C',
  applicationDate: '2026-01-10',
  startDate: '2026-01-10',
  endDate: '2026-03-10',
  state: 'active',
} as Integration;
const member: Integration = { ...applicant, integrationId: 'm' };
const granted: DecisionInput = {
  decidedOn: '2026-01-20',
  outcome: 'granted',
  aid: 'livingWage',
  period: { startDate: '2026-01-10', endDate: '2026-12-31' },
  householdMembers: [],
};
const ends = (outcome: 'refused' | 'withdrawn'): DecisionInput => ({
  decidedOn: '2026-01-20',
  outcome,
  householdMembers: [],
});
const withMember: DecisionInput = { ...granted, householdMembers: [{ integrationId: 'm' }] };

/** Type and name of each issue. */
function issuesOf(
  input: DecisionInput,
  {
    of = applicant,
    members = [],
    on = today,
  }: { readonly of?: Integration; readonly members?: readonly (Integration | undefined)[]; readonly on?: string } = {},
): readonly string[] {
  try {
    checkDecision(input, of, members, presentBook.on(on));
    return [];
  } catch (error) {
    if (!(error instanceof Problem) || error.key !== 'badRequest') throw error;
    const issues = error.members['issues'] as readonly InputIssue[];
    expect(issues.every((one) => one.in === 'body' && (one.detail ?? '').length > 10)).toBe(true);
    return issues.map(({ type, name }) => `${type.replace(/.*:/, '')} ${name}`);
  }
}

describe('a decision gives', () => {
  test('each person the code of the aid, and 5 to who gets none', () => {
    const second = { ...member, integrationId: 'n' };
    const householdMembers = [{ integrationId: 'm' }, { integrationId: 'n', aid: 'employment' as const }];
    expect(checkDecision({ ...granted, householdMembers }, applicant, [member, second], presentBook.on(today))).toEqual(
      [
        { integration: applicant, aid: 'livingWage', nextCode: 2 },
        { integration: member, nextCode: 5 },
        { integration: second, aid: 'employment', nextCode: 6 },
      ],
    );
  });

  test.each(['refused', 'withdrawn'] as const)('no code to anybody when it is %s', (outcome) => {
    const input = { ...ends(outcome), householdMembers: withMember.householdMembers };
    expect(checkDecision(input, applicant, [member], presentBook.on(today))).toEqual([
      { integration: applicant },
      { integration: member },
    ]);
  });
});

describe('an integration that does not run', () => {
  test.each([
    ['is over', { endDate: '2026-01-31' }],
    ['is ending', { state: 'ending' }],
    ['is not registered', { state: 'registering' }],
  ] as const)('%s: a conflict', (_what, change) => {
    const decide = () => checkDecision(granted, { ...applicant, ...change }, [], presentBook.on(today));
    const { state, endDate } = { ...applicant, ...change };
    const detail = expect.stringContaining(`(state ${state}, last day ${endDate})`) as string;
    expect(decide).toThrow(expect.objectContaining({ key: 'integrationNotActive', detail }) as Error);
  });

  test('on its last day it does', () => {
    expect(issuesOf(granted, { of: { ...applicant, endDate: today } })).toEqual([]);
  });
});

describe('the outcome', () => {
  test.each([2, 3, 4, 5, 6])('aid under code %i can only be withdrawn', (qualityCode) => {
    const of = { ...applicant, qualityCode };
    expect(issuesOf(ends('withdrawn'), { of })).toEqual([]);
    expect(issuesOf(ends('refused'), { of })).toEqual(['invalidInput outcome']);
    expect(issuesOf(granted, { of })).toEqual(['invalidInput outcome']);
  });

  test.each([7, 30])('code %i follows no decision', (qualityCode) => {
    for (const input of [granted, ends('refused'), ends('withdrawn')]) {
      expect(issuesOf(input, { of: { ...applicant, qualityCode } })).toEqual(['invalidInput outcome']);
    }
  });

  test('aid and a period come with what is granted, and with nothing else', () => {
    expect(issuesOf({ ...ends('refused'), outcome: 'granted' })).toEqual(['invalidInput aid', 'invalidInput period']);
    for (const outcome of ['refused', 'withdrawn'] as const) {
      expect(issuesOf({ ...granted, outcome })).toEqual(['invalidInput aid', 'invalidInput period']);
      const householdMembers = [{ integrationId: 'm', aid: 'otherAid' as const }];
      expect(issuesOf({ ...ends(outcome), householdMembers }, { members: [member] })).toEqual([
        'invalidInput householdMembers[0].aid',
      ]);
    }
  });
});

describe('the days of a decision', () => {
  const lasting = (startDate: string, endDate: string, decidedOn = '2026-01-20'): DecisionInput => ({
    ...granted,
    decidedOn,
    period: { startDate, endDate },
  });

  test.each([
    ['today', today, []],
    ['tomorrow', '2026-02-02', ['invalidInput decidedOn']],
    ['the day of the application', '2026-01-10', []],
    ['the day before it', '2026-01-09', ['invalidInput decidedOn']],
  ])('decided %s', (_what, decidedOn, issues) => {
    expect(issuesOf({ ...granted, decidedOn })).toEqual(issues);
  });

  test.each([
    ['one day', lasting(today, today), []],
    ['twelve months', lasting('2026-01-10', '2027-01-10'), []],
    ['a day more', lasting('2026-01-10', '2027-01-11'), ['outOfRange period.endDate']],
    ['an end before the start', lasting('2026-03-01', '2026-02-28'), ['invalidPeriod period']],
    ['an end that is today', lasting('2026-01-10', today), []],
    ['an end that was yesterday', lasting('2026-01-10', '2026-01-31'), ['invalidInput period.endDate']],
    ['a start within twelve months', lasting('2027-01-20', '2027-02-28'), []],
    ['a later start', lasting('2027-01-21', '2027-02-28'), ['outOfRange period.startDate']],
  ])('lasting %s', (_what, input, issues) => {
    expect(issuesOf(input)).toEqual(issues);
  });

  test('everything that is wrong is said at once', () => {
    expect(issuesOf(lasting('2025-12-01', '2025-11-30', '2026-01-01'))).toEqual([
      'invalidInput decidedOn',
      'invalidPeriod period',
      'invalidInput period.endDate',
    ]);
  });
});

describe('a member of the household', () => {
  const id = 'householdMembers[0].integrationId';

  test.each<[string, Integration | undefined, readonly string[]]>([
    ['of the same case', member, []],
    ['on the last day', { ...member, endDate: today }, []],
    ['that nobody knows', undefined, [`referencedResourceNotFound ${id}`]],
    ['of another centre', { ...member, centre: '1999000249' }, [`referencedResourceNotFound ${id}`]],
    ['of another case', { ...member, caseReference: 'D' }, [`invalidInput ${id}`]],
    ['who has aid already', { ...member, qualityCode: 2 }, [`invalidInput ${id}`]],
    ['who is a debtor', { ...member, qualityCode: 30 }, [`invalidInput ${id}`]],
    ['whose integration is over', { ...member, endDate: '2026-01-31' }, [`invalidInput ${id}`]],
    ['whose integration has ended', { ...member, state: 'ended' }, [`invalidInput ${id}`]],
  ])('%s', (_what, one, issues) => {
    expect(issuesOf(withMember, { members: [one] })).toEqual(issues);
  });

  test('whose aid stops with that of the applicant has a code of aid too', () => {
    const input = { ...ends('withdrawn'), householdMembers: withMember.householdMembers };
    const of = { ...applicant, qualityCode: 2 };
    expect(issuesOf(input, { of, members: [{ ...member, qualityCode: 5 }] })).toEqual([]);
    for (const qualityCode of [1, 7, 30]) {
      expect(issuesOf(input, { of, members: [{ ...member, qualityCode }] })).toEqual([`invalidInput ${id}`]);
    }
  });

  test('is named once, and is not the applicant', () => {
    const twice = { ...granted, householdMembers: [{ integrationId: 'm' }, { integrationId: 'm' }] };
    expect(issuesOf(twice, { members: [member, member] })).toEqual(['invalidInput householdMembers']);
    const self = { ...granted, householdMembers: [{ integrationId: 'a' }] };
    expect(issuesOf(self, { members: [applicant] })).toEqual(['invalidInput householdMembers']);
  });

  test('each issue says which member', () => {
    const two = { ...granted, householdMembers: [{ integrationId: 'm' }, { integrationId: 'n' }] };
    expect(issuesOf(two, { members: [member, undefined] })).toEqual([
      'referencedResourceNotFound householdMembers[1].integrationId',
    ]);
  });
});

describe('a day for which the rule book has no codes', () => {
  test('nothing can be decided', () => {
    const before = '2002-09-30';
    const of = { ...applicant, applicationDate: before, startDate: before, endDate: '2002-11-30' };
    const input: DecisionInput = {
      ...withMember,
      decidedOn: before,
      period: { startDate: before, endDate: '2002-10-01' },
    };
    const members = [{ ...member, endDate: '2002-11-30' }];
    expect(issuesOf(input, { of, members, on: before })).toEqual([
      'invalidInput outcome',
      'invalidInput aid',
      'invalidInput householdMembers[0].aid',
      'outOfRange period.endDate',
      'invalidInput householdMembers[0].integrationId',
    ]);
  });
});
